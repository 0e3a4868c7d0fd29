import { agreedRules } from './agreed-rules.ts';
import { alerts } from './alerts.ts';
import { certainty } from './certainty.ts';
import { comparisonKeys } from './comparison-keys.ts';
import { evidenceDistance } from './evidence-distance.ts';
import { evidenceRule } from './evidence.ts';
import { fiveStatements } from './five-statements.ts';
import type { LintRule } from './lint-rule.ts';
import { interactions } from './interactions.ts';
import { offers } from './offers.ts';
import { prices } from './prices.ts';
import { references } from './references.ts';
import { referencesOfPages } from './references-of-pages.ts';
import { reviewDates } from './review-dates.ts';
import { rulesOfTreatments } from './rules-of-treatments.ts';
import { strengthAndSources } from './strength-and-sources.ts';
import { translations } from './translations.ts';
import { treatmentParts } from './treatment-parts.ts';
import { unsourcedNumbersRule } from './unsourced-numbers.ts';
import { wording } from './wording.ts';

/** Every check across records, in the order in which an author would mend things. */
export const LINT_RULES: readonly LintRule[] = [
  references,
  referencesOfPages,
  rulesOfTreatments,
  agreedRules,
  strengthAndSources,
  evidenceRule,
  comparisonKeys,
  certainty,
  evidenceDistance,
  treatmentParts,
  fiveStatements,
  interactions,
  alerts,
  prices,
  offers,
  unsourcedNumbersRule,
  translations,
  wording,
  reviewDates,
];
