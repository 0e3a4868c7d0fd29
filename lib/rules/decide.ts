import type { Condition } from '../domain/condition.ts';
import { factorsOf } from './condition-factors.ts';
import type { Patient } from './patient.ts';

/** Three values: true with the factors that made it so, false, or unknown with the answers that are missing. */
export type Truth =
  | { readonly value: true; readonly because: readonly string[] }
  | { readonly value: false }
  | { readonly value: 'unknown'; readonly missing: readonly string[] };

/** Answers that leave a question open: a rule about women cannot be called false for somebody who did not say. */
export const OPEN_ANSWERS: Readonly<Record<string, string>> = { sex: 'other-or-unsaid', diagnosis: 'not-diagnosed' };

const TRUE = (because: readonly string[]): Truth => ({ value: true, because });
const FALSE: Truth = { value: false };
const UNKNOWN = (missing: readonly string[]): Truth => ({ value: 'unknown', missing });

/** Decides a condition for a patient in three-valued logic (domain description, section 5). */
export function decide(condition: Condition, patient: Patient): Truth {
  switch (condition.test) {
    case 'all':
      return combine(
        condition.of.map((part) => decide(part, patient)),
        'all',
      );
    case 'any':
      return combine(
        condition.of.map((part) => decide(part, patient)),
        'any',
      );
    case 'not': {
      const truth = decide(condition.of, patient);
      if (truth.value === 'unknown') return truth;
      return truth.value ? FALSE : TRUE(factorsOf(condition.of));
    }
    case 'is':
      return decideIs(condition.factor, condition.answer, patient);
    case 'at-least':
      return decideNumber(condition.factor, patient, (years) => years >= condition.value);
    case 'below':
      return decideNumber(condition.factor, patient, (years) => years < condition.value);
    default:
      return condition satisfies never;
  }
}

function decideIs(factor: string, answer: string, patient: Patient): Truth {
  if (factor === 'allergies') {
    if (patient.allergies === undefined) return UNKNOWN([factor]);
    return patient.allergies.has(answer) ? TRUE([factor]) : FALSE;
  }
  const given = patient.answers.get(factor);
  if (given === undefined) return UNKNOWN([factor]);
  if (given === answer) return TRUE([factor]);
  return given === OPEN_ANSWERS[factor] ? UNKNOWN([factor]) : FALSE;
}

function decideNumber(factor: string, patient: Patient, test: (value: number) => boolean): Truth {
  const given = patient.answers.get(factor);
  if (typeof given !== 'number') return UNKNOWN([factor]);
  return test(given) ? TRUE([factor]) : FALSE;
}

function combine(parts: readonly Truth[], kind: 'all' | 'any'): Truth {
  const trues = parts.filter((part) => part.value === true);
  const falses = parts.filter((part) => part.value === false);
  const missing = unique(parts.flatMap((part) => (part.value === 'unknown' ? part.missing : [])));
  const because = unique(trues.flatMap((part) => part.because));
  if (kind === 'all') {
    if (falses.length > 0) return FALSE;
    return missing.length > 0 ? UNKNOWN(missing) : TRUE(because);
  }
  if (trues.length > 0) return TRUE(because);
  return missing.length > 0 ? UNKNOWN(missing) : FALSE;
}

const unique = (ids: readonly string[]) => [...new Set(ids)];
