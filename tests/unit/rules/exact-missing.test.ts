import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factorsOf } from '#lib/rules/condition-factors';
import { evaluateTreatment } from '#lib/rules/evaluate-treatment';
import type { Patient } from '#lib/rules/patient';
import { resolvePatient } from '#lib/rules/resolve-patient';
import type { RuleSet } from '#lib/rules/rule-set';
import { TODAY } from '#tests/builders/text';
import { madeUp, RUNS } from '#tests/builders/worlds';

/** Every way to answer one question of the made-up world. */
const ANSWERS: Readonly<Record<string, readonly (string | number | ReadonlySet<string>)[]>> = {
  sex: ['female', 'male'],
  age: [10, 19, 20, 64, 65],
  allergies: [new Set<string>(), new Set(['minoxidil']), new Set(['soya']), new Set(['minoxidil', 'soya'])],
};
const answersTo = (factor: string) => ANSWERS[factor] ?? ['yes', 'no'];

function filled(patient: Patient, factor: string, value: string | number | ReadonlySet<string>): Patient {
  if (typeof value === 'object') return { ...patient, allergies: value };
  return { ...patient, answers: new Map(patient.answers).set(factor, value) };
}

const isOpen = (patient: Patient, factor: string) =>
  factor === 'allergies'
    ? patient.allergies === undefined
    : !patient.answers.has(factor) || patient.answers.get(factor) === 'other-or-unsaid';

const everything = [...madeUp.factors.map(({ id }) => id), 'allergies'];
const judge = (set: RuleSet, patient: Patient) => evaluateTreatment(set, patient, TODAY);
const strengthOf = (set: RuleSet, rule: string) => set.rules.find(({ id }) => `${set.treatment}/${id}` === rule)?.strength;

/** What a reader is told: the verdicts, and why. Notices apart. */
function told(set: RuleSet, patient: Patient): string {
  const { verdict, variants, reasons } = judge(set, patient);
  const why = reasons.flatMap(({ rule }) => (strengthOf(set, rule) === 'notice' ? [] : [rule]));
  return JSON.stringify({ verdict, variants, why });
}

/** A yes to a factor that nobody looked at is reported apart (`notLooked`): it can always change a verdict. */
const isLookedAt = (set: RuleSet, factor: string) =>
  ['sex', 'age'].includes(factor) ||
  set.nothingFound.includes(factor) ||
  (factor !== 'allergies' && set.rules.some((rule) => factorsOf(rule.when).includes(factor)));

const patients = madeUp.stated.map((stated) => resolvePatient(madeUp.factors, stated).patient);
/** Chooses one of the answers to each open question. */
const choices = fc.array(fc.nat({ max: 59 }), { minLength: everything.length, maxLength: everything.length });

function completed(patient: Patient, chosen: readonly number[]): Patient {
  return everything.reduce((so, factor, index) => {
    const values = answersTo(factor);
    const value = values[(chosen[index] ?? 0) % values.length];
    return isOpen(patient, factor) && value !== undefined ? filled(so, factor, value) : so;
  }, patient);
}

describe('the answers reported as missing', () => {
  it('are all that could change what the reader is told: no other answer can, whatever else is answered', () => {
    fc.assert(
      fc.property(madeUp.set, patients, choices, fc.nat(), (set, patient, chosen, pick) => {
        const { missing } = judge(set, patient);
        const others = everything.filter((f) => isOpen(patient, f) && !missing.includes(f) && isLookedAt(set, f));
        const factor = others[pick % Math.max(1, others.length)];
        if (factor === undefined) return;
        const rest = completed(patient, chosen);
        expect(new Set(answersTo(factor).map((value) => told(set, filled(rest, factor, value)))).size).toBe(1);
      }),
      { numRuns: RUNS },
    );
  });

  it('can each change it, given some answers to the others', () => {
    fc.assert(
      fc.property(madeUp.set, patients, fc.nat(), (set, patient, pick) => {
        const { missing } = judge(set, patient);
        const factor = missing[pick % Math.max(1, missing.length)];
        if (factor === undefined) return;
        expect(someAnswersLetIt(set, patient, factor, missing), `${factor} of ${missing.join()}`).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('and are called decisive whenever the verdict itself hangs on them', () => {
    fc.assert(
      fc.property(madeUp.set, patients, choices, fc.nat(), (set, patient, chosen, pick) => {
        const { missing, decisive } = judge(set, patient);
        // An allergy to a substance that no rule names is reported apart, as any "yes" to what nobody looked at.
        const others = missing.filter((factor) => !decisive.includes(factor) && isLookedAt(set, factor));
        const factor = others[pick % Math.max(1, others.length)];
        if (factor === undefined) return;
        const rest = completed(patient, chosen);
        const verdicts = answersTo(factor).map((value) => judge(set, filled(rest, factor, value)).verdict);
        expect(new Set(verdicts).size).toBe(1);
      }),
      { numRuns: RUNS },
    );
  });
});

/** Looks through all answers to the other missing questions until this one makes a difference. */
function someAnswersLetIt(set: RuleSet, patient: Patient, factor: string, missing: readonly string[]): boolean {
  const search = (so: Patient, [next, ...rest]: readonly string[]): boolean => {
    if (next !== undefined) return answersTo(next).some((value) => search(filled(so, next, value), rest));
    return new Set(answersTo(factor).map((value) => told(set, filled(so, factor, value)))).size > 1;
  };
  return search(
    patient,
    missing.filter((other) => other !== factor),
  );
}
