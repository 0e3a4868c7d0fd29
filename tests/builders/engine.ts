import type { Patient } from '#lib/rules/patient';
import { resolvePatient, type FactorLogic, type StatedAnswers } from '#lib/rules/resolve-patient';
import type { EngineRule, RuleSet } from '#lib/rules/rule-set';
import { is } from './rule.ts';
import { A_SOURCE, NEXT_YEAR } from './text.ts';

/** A rule as the engine sees it: absolute, about pregnancy, tied to no country, in date. */
export function anEngineRule(overrides: Partial<EngineRule> = {}): EngineRule {
  return {
    id: 'pregnancy',
    strength: 'absolute',
    when: is('pregnancy'),
    jurisdictions: [],
    sources: [A_SOURCE],
    validUntil: NEXT_YEAR,
    ...overrides,
  };
}

/** A treatment with these rules, all of them agreed, without variants, approved nowhere. */
export function aRuleSet(rules: readonly EngineRule[], overrides: Partial<RuleSet> = {}): RuleSet {
  return {
    treatment: 'finasteride-oral',
    rules,
    agreedRules: rules.map((rule) => rule.id),
    nothingFound: [],
    variants: [],
    approvedIn: [],
    indications: [],
    ...overrides,
  };
}

/** A yes/no factor of the engine. */
export const aFactorLogic = (id: string, overrides: Partial<FactorLogic> = {}): FactorLogic => ({
  id,
  kind: 'yes-no',
  implies: [],
  contradicts: [],
  ...overrides,
});

/** What somebody said: these answers, and nothing about medicines or allergies. */
export function saying(
  answers: Readonly<Record<string, string | number>>,
  overrides: Partial<StatedAnswers> = {},
): StatedAnswers {
  return {
    answers: new Map(Object.entries(answers)),
    classes: undefined,
    hasUnrecognisedMedicine: false,
    allergies: undefined,
    unlisted: 'unknown',
    ...overrides,
  };
}

/** A patient who said just this; factors without implications need not be listed. */
export function aPatient(
  answers: Readonly<Record<string, string | number>> = {},
  overrides: Partial<StatedAnswers> = {},
  factors: readonly FactorLogic[] = [],
): Patient {
  return resolvePatient(factors, saying(answers, overrides)).patient;
}
