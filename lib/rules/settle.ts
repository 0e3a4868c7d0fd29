import type { Condition } from '../domain/condition.ts';
import { COUNTRIES, DIAGNOSES } from '../domain/vocabulary.ts';
import { leavesOf } from './condition-factors.ts';
import { decide, OPEN_ANSWERS, type Truth } from './decide.ts';
import type { Patient } from './patient.ts';

/** Above this many combinations of answers the answers that the condition names are reported unsifted. */
const MOST_COMBINATIONS = 4096;

/**
 * Like `decide`, and exact where a condition asks for one factor in several places: what comes out the same with every answer
 * is decided already, and `missing` holds just those answers by which the outcome can change.
 * A condition that asks for each factor once is exact by itself.
 */
export function settle(condition: Condition, patient: Patient): Truth {
  const truth = decide(condition, patient);
  if (truth.value !== 'unknown' || !asksTwice(condition) || asksForOpenAnswer(condition)) return truth;
  const questions = truth.missing.map((factor) => ({ factor, values: valuesOf(condition, factor) }));
  const combinations = questions.reduce((product, { values }) => product * values.length, 1);
  if (combinations > MOST_COMBINATIONS) return truth;

  const base = relevant(condition, patient);
  const outcomes = everyCombination(questions.map(({ values }) => values)).map((chosen) => ({
    chosen,
    value: decide(condition, answered(base, questions, chosen)).value,
  }));
  if (outcomes.every(({ value }) => value === true)) return { value: true, because: truth.missing };
  if (outcomes.every(({ value }) => value === false)) return { value: false };
  const missing = questions.flatMap(({ factor }, place) => (decidesAt(outcomes, place) ? [factor] : []));
  return { value: 'unknown', missing };
}

type Value = string | number | ReadonlySet<string>;
interface Outcome {
  readonly chosen: readonly Value[];
  readonly value: Truth['value'];
}

/** Does the outcome change anywhere when just the answer at this place changes? */
function decidesAt(outcomes: readonly Outcome[], place: number): boolean {
  const seen = new Map<string, Truth['value']>();
  return outcomes.some(({ chosen, value }) => {
    const others = chosen
      .filter((_, index) => index !== place)
      .map(show)
      .join('|');
    const before = seen.get(others);
    seen.set(others, before ?? value);
    return before !== undefined && before !== value;
  });
}

const show = (value: Value) => (typeof value === 'object' ? [...value].join('+') : String(value));

const ASKS_TWICE = new WeakMap<Condition, boolean>();

function asksTwice(condition: Condition): boolean {
  const known = ASKS_TWICE.get(condition);
  if (known !== undefined) return known;
  const leaves = leavesOf(condition).map((leaf) => leaf.factor);
  const twice = new Set(leaves).size < leaves.length;
  ASKS_TWICE.set(condition, twice);
  return twice;
}

/** "Not diagnosed" and "other or unsaid" settle nothing: conditions that look for them are left as they are. */
const asksForOpenAnswer = (condition: Condition): boolean =>
  leavesOf(condition).some((leaf) => leaf.test === 'is' && OPEN_ANSWERS[leaf.factor] === leaf.answer);

/** All answers that settle a choice; any other factor is answered with yes or no. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  sex: ['female', 'male'],
  diagnosis: DIAGNOSES.filter((diagnosis) => diagnosis !== 'not-diagnosed'),
  country: COUNTRIES,
};

/** One value for every way in which the leaves of this factor can come out. */
function valuesOf(condition: Condition, factor: string): readonly Value[] {
  const leaves = leavesOf(condition).filter((leaf) => leaf.factor === factor);
  const asked = [...new Set(leaves.flatMap((leaf) => (leaf.test === 'is' ? [leaf.answer] : [])))];
  if (factor === 'allergies') return subsets(asked);
  const years = leaves.flatMap((leaf) => (leaf.test === 'is' ? [] : [leaf.value - 1, leaf.value]));
  if (years.length > 0) return [...new Set(years)];
  return CHOICES[factor] ?? ['yes', 'no'];
}

function subsets(items: readonly string[]): ReadonlySet<string>[] {
  return everyCombination(items.map((item) => [[item], []])).map((chosen) => new Set(chosen.flat()));
}

function everyCombination<T>(choices: readonly (readonly T[])[]): T[][] {
  return choices.reduce<T[][]>((made, values) => made.flatMap((before) => values.map((value) => [...before, value])), [[]]);
}

/** The patient as far as the condition asks, with these answers to its open questions. */
function answered(base: Patient, questions: readonly { factor: string }[], chosen: readonly Value[]): Patient {
  const answers = new Map(base.answers);
  let { allergies } = base;
  questions.forEach(({ factor }, index) => {
    const value = chosen[index];
    if (typeof value === 'object') allergies = value;
    else if (value !== undefined) answers.set(factor, value);
  });
  return { ...base, answers, allergies };
}

/** Only the answers that the condition asks for: trying combinations copies them each time. */
function relevant(condition: Condition, patient: Patient): Patient {
  const answers = leavesOf(condition).flatMap(({ factor }): [string, string | number][] => {
    const given = patient.answers.get(factor);
    return given === undefined ? [] : [[factor, given]];
  });
  return { ...patient, answers: new Map(answers) };
}
