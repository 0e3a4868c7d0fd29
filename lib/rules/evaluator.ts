import { factorsOf } from './condition-factors.ts';
import { judge, type Decided, type TreatmentVerdict } from './evaluate-treatment.ts';
import type { Patient } from './patient.ts';
import type { RuleSet } from './rule-set.ts';
import { settle } from './settle.ts';

export type Evaluator = (patient: Patient, today: string) => readonly TreatmentVerdict[];

/**
 * Judges all treatments for one patient after another, as `evaluateTreatment` does. Only rules that ask for a changed answer are
 * decided again, and a treatment on which the changed answers have no bearing keeps its former result, the same object: whoever
 * shows results sees at once what has not changed.
 */
export function evaluatorOf(sets: readonly RuleSet[]): Evaluator {
  const known = sets.map(knownOf);
  let last: { patient: Patient; today: string } | undefined;
  return (patient, today) => {
    const again = last?.today === today && sameLists(last.patient, patient);
    const changed = last && again ? changedFactors(last.patient, patient) : undefined;
    last = { patient, today };
    return known.map((one) => verdictOf(one, patient, today, changed));
  };
}

interface Known {
  readonly set: RuleSet;
  /** Factor → positions of the rules that ask for it. */
  readonly asking: ReadonlyMap<string, readonly number[]>;
  /** What its indications ask for, and the country. */
  readonly needs: ReadonlySet<string>;
  readonly found: ReadonlySet<string>;
  decided: Decided[];
  verdict: TreatmentVerdict | undefined;
}

function knownOf(set: RuleSet): Known {
  const asking = new Map<string, number[]>();
  set.rules.forEach((rule, index) => {
    for (const factor of factorsOf(rule.when)) asking.set(factor, [...(asking.get(factor) ?? []), index]);
  });
  const needs = new Set(['country', ...set.indications.flatMap((entry) => (entry.when ? factorsOf(entry.when) : []))]);
  return { set, asking, needs, found: new Set(set.nothingFound), decided: [], verdict: undefined };
}

interface Change {
  readonly factor: string;
  /** It was or is "yes". */
  readonly yes: boolean;
}

/** @param changed what differs from the patient before; undefined: everything has to be worked out. */
function verdictOf(known: Known, patient: Patient, today: string, changed: readonly Change[] | undefined): TreatmentVerdict {
  const { set, asking, needs, found } = known;
  if (changed === undefined || known.verdict === undefined) {
    known.decided = set.rules.map((rule) => ({ rule, truth: settle(rule.when, patient) }));
    return (known.verdict = judge(set, known.decided, patient, today));
  }
  let bears = false;
  for (const { factor, yes } of changed) {
    const rules = asking.get(factor);
    // Nobody looked at it for this treatment: only a "yes" that comes or goes shows.
    if (rules !== undefined || needs.has(factor) || (yes && !found.has(factor))) bears = true;
    for (const index of rules ?? []) {
      const rule = set.rules[index];
      if (rule) known.decided[index] = { rule, truth: settle(rule.when, patient) };
    }
  }
  if (bears) known.verdict = judge(set, known.decided, patient, today);
  return known.verdict;
}

function sameLists(a: Patient, b: Patient): boolean {
  if (a.hasUnrecognisedMedicine !== b.hasUnrecognisedMedicine) return false;
  if (a.allergies === undefined || b.allergies === undefined) return a.allergies === b.allergies;
  return a.allergies.size === b.allergies.size && [...a.allergies].every((substance) => b.allergies?.has(substance));
}

function changedFactors(a: Patient, b: Patient): Change[] {
  const factors = new Set([...a.answers.keys(), ...b.answers.keys()]);
  return [...factors].flatMap((factor) => {
    const [before, after] = [a.answers.get(factor), b.answers.get(factor)];
    return before === after ? [] : [{ factor, yes: before === 'yes' || after === 'yes' }];
  });
}
