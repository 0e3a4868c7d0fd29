import type { Corpus, Entry } from '../domain/corpus.ts';
import type { Situation } from '../domain/situation.ts';
import { STRENGTHS, type Locale, type Strength } from '../domain/vocabulary.ts';
import { factorsOf } from '../rules/condition-factors.ts';
import { decide } from '../rules/decide.ts';
import { evaluateTreatment } from '../rules/evaluate-treatment.ts';
import { resolvePatient } from '../rules/resolve-patient.ts';
import { Citations } from './cited.ts';
import { pageState } from './profile-view.ts';
import { factorLogic, ruleSetOf } from './rule-sets.ts';
import { ruleViews, type RuleView } from './rule-view.ts';
import { sourceViews } from './source-view.ts';
import { factorLabel } from './when.ts';

/** A rule that bears on the situation: it is true there, or other answers decide. */
export interface SituationRule extends RuleView {
  /** Factors that still decide; empty when the rule is true in this situation. */
  readonly dependsOn: readonly string[];
}

export interface SituationTreatment {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  /** The strictest rule that is true here; null: none. */
  readonly worst: Strength | null;
  readonly rules: readonly SituationRule[];
  /** Labels of what nobody looked at for this treatment. */
  readonly notLooked: readonly string[];
  /** No rules at all: research stage. */
  readonly notAssessed: boolean;
}

function patientOf(corpus: Corpus, one: Situation['cases'][number], locale: Locale) {
  return resolvePatient(factorLogic(corpus, locale), {
    answers: new Map(Object.entries(one.answers)),
    classes: undefined,
    namedClasses: [],
    hasUnrecognisedMedicine: false,
    allergies: undefined,
    unlisted: 'unknown',
  }).patient;
}

/**
 * One situation in life with every treatment and the rules that bear on it, worked out from the rules of the treatments.
 * Nothing here is a clearance: a treatment without a rule is listed as such.
 * @throws when there is no such situation.
 */
export function situationView(corpus: Corpus, id: string, locale: Locale, today: string) {
  const entry = corpus.situations.get(id);
  if (!entry) throw new Error(`there is no situation "${id}"`);
  const { data } = entry;
  const cite = new Citations(corpus, locale);
  const summary = cite.answer(data.summary);
  const advice = cite.answers(data.advice);
  const cases = data.cases.map((one) => ({
    id: one.id,
    name: one.name[locale],
    treatments: treatmentsIn(corpus, one, cite, today),
  }));
  return {
    id,
    locale,
    name: data.name[locale],
    state: pageState(entry, locale, today),
    summary,
    advice,
    cases,
    others: situationsView(corpus, locale).filter((other) => other.id !== id),
    sources: sourceViews(cite.cited(), corpus, locale, today),
  };
}
export type SituationView = ReturnType<typeof situationView>;

function treatmentsIn(corpus: Corpus, one: Situation['cases'][number], cite: Citations, today: string): SituationTreatment[] {
  const withClasses = { ...one, answers: { ...one.answers, ...Object.fromEntries((one.takes ?? []).map((id) => [id, 'yes'])) } };
  const patient = patientOf(corpus, withClasses, cite.locale);
  const asked = new Set(patient.answers.keys());
  // sex alone makes no situation: every rule about women would be listed under "pregnant"
  const makesIt = [...asked].filter((factor) => factor !== 'sex' || asked.size === 1);
  return [...corpus.treatments.values()].map((treatment) => {
    const verdict = evaluateTreatment(ruleSetOf(treatment, corpus), patient, today);
    const bearing = treatment.data.rules.flatMap((rule) => {
      if (!factorsOf(rule.when).some((factor) => makesIt.includes(factor))) return [];
      const truth = decide(rule.when, patient);
      if (truth.value === false) return [];
      return [{ rule, dependsOn: truth.value === 'unknown' ? truth.missing : [] }];
    });
    const names = new Map((treatment.data.variants ?? []).map((variant) => [variant.id, variant.name[cite.locale]]));
    const views = ruleViews(
      bearing.map(({ rule }) => rule),
      names,
      corpus,
      cite,
    );
    const rules = views.map((view) => ({
      ...view,
      dependsOn: (bearing.find(({ rule }) => rule.id === view.id)?.dependsOn ?? []).map((factor) =>
        factorLabel(factor, corpus, cite.locale),
      ),
    }));
    return {
      id: treatment.id,
      name: treatment.data.name[cite.locale],
      family: treatment.data.family,
      worst:
        STRENGTHS.find((strength) => rules.some((rule) => rule.strength === strength && rule.dependsOn.length === 0)) ?? null,
      rules,
      notLooked: verdict.notLooked.map((factor) => factorLabel(factor, corpus, cite.locale)),
      notAssessed: treatment.data.rules.length === 0,
    };
  });
}

/** All situations in their order, for lists. */
export function situationsView(corpus: Corpus, locale: Locale) {
  return [...corpus.situations.values()]
    .sort((a: Entry<Situation>, b: Entry<Situation>) => a.data.order - b.data.order)
    .map(({ id, data }) => ({ id, name: data.name[locale], summary: data.summary[locale] }));
}
