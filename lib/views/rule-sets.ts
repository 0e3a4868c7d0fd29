import type { Corpus, Entry } from '../domain/corpus.ts';
import type { Treatment } from '../domain/treatment.ts';
import { STATUS_PLACES } from '../domain/comparison.ts';
import type { Locale } from '../domain/vocabulary.ts';
import type { MedicineNames } from '../rules/recognise-medicine.ts';
import type { Questionnaire } from '../rules/read-patient.ts';
import type { FactorLogic } from '../rules/resolve-patient.ts';
import type { EngineRule, RuleSet } from '../rules/rule-set.ts';

/** The day until which all of these sources were checked; '' when one of them is not in the corpus. */
function validUntil(sources: readonly string[], corpus: Corpus): string {
  const days = sources.map((id) => corpus.sources.get(id)?.data.reviewDue ?? '');
  return days.reduce((earliest, day) => (day < earliest ? day : earliest));
}

/** What the engine needs of one treatment; see `RuleSet`. */
export function ruleSetOf(entry: Entry<Treatment>, corpus: Corpus): RuleSet {
  const { data } = entry;
  return {
    treatment: entry.id,
    rules: data.rules.map((rule): EngineRule => ({
      id: rule.id,
      strength: rule.strength,
      when: rule.when,
      jurisdictions: rule.jurisdictions,
      ...(rule.variants ? { variants: rule.variants } : {}),
      sources: rule.sources,
      validUntil: validUntil(rule.sources, corpus),
    })),
    agreedRules: corpus.agreedRules.get(entry.id) ?? [],
    nothingFound: [...new Set(data.nothingFound.flatMap((found) => found.factors))],
    variants: (data.variants ?? []).map((variant) => variant.id),
    approvedIn: STATUS_PLACES.filter((place) => ['approved', 'approved-otc'].includes(data.regulatory[place].status)),
    indications: data.indications.map(({ jurisdictions, status, when }) => ({
      jurisdictions,
      status,
      ...(when ? { when } : {}),
    })),
  };
}

/** All treatments in the order of the site. */
export function ruleSets(corpus: Corpus): RuleSet[] {
  return [...corpus.treatments.values()].map((entry) => ruleSetOf(entry, corpus));
}

/** Implications and contradictions of all factors and medicine classes, messages in one language. */
export function factorLogic(corpus: Corpus, locale: Locale): FactorLogic[] {
  const factors = [...corpus['patient-factors']].map(([id, { data }]): FactorLogic => ({
    id,
    kind: data.kind,
    implies: data.implies ?? [],
    contradicts: (data.contradicts ?? []).map(({ factor, answer, message }) => ({
      factor,
      answer,
      message: message[locale],
    })),
  }));
  const classes = [...corpus.medicines].flatMap(([id, { data }]): FactorLogic[] =>
    data.kind === 'class' ? [{ id, kind: 'class', implies: data.implies ?? [], contradicts: [] }] : [],
  );
  return [...factors, ...classes];
}

/** Every name under which a medicine or a class of medicines is recognised. */
export function medicineNames(corpus: Corpus): MedicineNames[] {
  return [...corpus.medicines].map(([id, { data }]) => ({
    id,
    names: [...data.names, data.label.en, data.label.ja],
    classes: data.kind === 'class' ? [id] : data.classes,
  }));
}

/** Everything a patient file may say, with the allowed answers. */
export function questionnaireOf(corpus: Corpus, locale: Locale): Questionnaire {
  const allowedOf = (id: string): string[] => {
    const factor = corpus['patient-factors'].get(id)?.data;
    if (factor?.answers) return factor.answers.map((answer) => answer.id);
    return ['yes', 'no', 'unknown'];
  };
  return {
    factors: factorLogic(corpus, locale).map((factor) => ({ ...factor, allowed: allowedOf(factor.id) })),
    medicines: medicineNames(corpus),
  };
}
