import type { Corpus } from '../domain/corpus.ts';
import type { Rule } from '../domain/rule.ts';
import { STRENGTHS, type Jurisdiction, type Strength } from '../domain/vocabulary.ts';
import type { CitedText, Citations } from './cited.ts';
import { describeCondition } from './when.ts';

/** One rule as a page shows it. */
export interface RuleView {
  readonly id: string;
  /** Anchor on the page: `rule-pregnancy`. */
  readonly anchor: string;
  readonly strength: Strength;
  readonly who: string;
  readonly reason: CitedText;
  readonly jurisdictions: readonly Jurisdiction[];
  readonly variants: readonly string[];
  readonly checkedOn: string;
  readonly note?: string;
}

/** All rules of a treatment, the strictest first, in the author's order within a strength. */
export function ruleViews(
  rules: readonly Rule[],
  variantNames: ReadonlyMap<string, string>,
  corpus: Corpus,
  citations: Citations,
): RuleView[] {
  return STRENGTHS.flatMap((strength) => rules.filter((rule) => rule.strength === strength)).map((rule) => ({
    id: rule.id,
    anchor: `rule-${rule.id}`,
    strength: rule.strength,
    who: describeCondition(rule.when, corpus, citations.locale),
    reason: citations.text(rule.reason, rule.sources),
    jurisdictions: rule.jurisdictions,
    variants: (rule.variants ?? []).map((id) => variantNames.get(id) ?? id),
    checkedOn: rule.checkedOn,
    ...(rule.primaryNotRead ? { note: rule.primaryNotRead[citations.locale] } : {}),
  }));
}
