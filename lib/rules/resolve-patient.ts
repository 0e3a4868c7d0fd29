import type { Patient } from './patient.ts';

/** What one factor or medicine class says about others. */
export interface FactorLogic {
  readonly id: string;
  /** `yes-no` factors and medicine classes take implications and the `unlisted` default. */
  readonly kind: 'yes-no' | 'choice' | 'age' | 'list' | 'class';
  readonly implies: readonly string[];
  readonly contradicts: readonly { readonly factor: string; readonly answer: string; readonly message: string }[];
}

export interface StatedAnswers {
  /** As stated; `unknown` is an explicit "I don't know". */
  readonly answers: ReadonlyMap<string, string | number>;
  /** Classes of the recognised medicines; undefined when the patient did not say which medicines are taken. */
  readonly classes: readonly string[] | undefined;
  /** Classes that were named as such ("an anticoagulant"): which of their narrower classes it is stays unknown. */
  readonly namedClasses?: readonly string[];
  readonly hasUnrecognisedMedicine: boolean;
  /** Undefined: not said. */
  readonly allergies: readonly string[] | undefined;
  /** How a yes/no factor counts that is not named. */
  readonly unlisted: 'no' | 'unknown';
}

export interface Conflict {
  readonly factors: readonly string[];
  readonly message: string;
  /**
   * `contradicts`: the records say that these cannot both be true (the message is theirs). `implied`: "no" to the first, "yes" to
   * others that include it. `taken`: "no" to a class of which a medicine is on the list.
   */
  readonly kind: 'contradicts' | 'implied' | 'taken';
}

/**
 * Draws the implications ('yes' to heart failure is 'yes' to heart disease; 'no' to heart disease is 'no' to heart failure)
 * and names contradictions. Contradictory answers count the safer way: a 'yes' is never lost.
 */
export function resolvePatient(
  factors: readonly FactorLogic[],
  stated: StatedAnswers,
): { patient: Patient; conflicts: Conflict[] } {
  const yesNo = factors.filter((factor) => factor.kind === 'yes-no' || factor.kind === 'class');
  const answers = new Map<string, string | number>();
  const explicitUnknown = new Set<string>();
  for (const [factor, value] of stated.answers) {
    if (value === 'unknown') explicitUnknown.add(factor);
    else answers.set(factor, value);
  }
  const conflicts: Conflict[] = [];
  for (const id of stated.classes ?? []) {
    if (answers.get(id) === 'no')
      conflicts.push({ kind: 'taken', factors: [id], message: `"no" to ${id}, but one of the medicines is of this class` });
    answers.set(id, 'yes');
    explicitUnknown.delete(id);
  }
  const saidYes = new Set([...answers].filter(([, value]) => value === 'yes').map(([factor]) => factor));
  const saidNo = new Set([...answers].filter(([, value]) => value === 'no').map(([factor]) => factor));

  const upward = closure(factors);
  const impliedYes = new Set([...saidYes].flatMap((factor) => [...(upward.get(factor) ?? [])]));
  for (const factor of impliedYes) answers.set(factor, 'yes');

  for (const { id } of yesNo) {
    if (answers.has(id) || explicitUnknown.has(id)) continue;
    const broader = [...(upward.get(id) ?? [])];
    if (broader.some((factor) => saidNo.has(factor) && answers.get(factor) === 'no')) answers.set(id, 'no');
  }
  for (const { id, kind } of yesNo) {
    if (answers.has(id) || explicitUnknown.has(id)) continue;
    if ([...explicitUnknown].some((factor) => upward.get(factor)?.has(id))) continue;
    if (kind === 'class') {
      const mayBeOneOf = (stated.namedClasses ?? []).some((named) => upward.get(id)?.has(named));
      if (stated.classes !== undefined && !stated.hasUnrecognisedMedicine && !mayBeOneOf) answers.set(id, 'no');
    } else if (stated.unlisted === 'no') answers.set(id, 'no');
  }

  for (const factor of factors) {
    if (answers.get(factor.id) !== 'yes') continue;
    for (const { factor: other, answer, message } of factor.contradicts) {
      if (answers.get(other) === answer) conflicts.push({ kind: 'contradicts', factors: [other, factor.id], message });
    }
  }
  for (const factor of impliedYes) {
    if (!saidNo.has(factor)) continue;
    const narrower = [...saidYes].filter((id) => upward.get(id)?.has(factor));
    const message = `"no" to ${factor}, but "yes" to ${narrower.join(', ')}`;
    conflicts.push({ kind: 'implied', factors: [factor, ...narrower], message });
  }

  return {
    patient: {
      answers,
      allergies: stated.allergies === undefined ? undefined : new Set(stated.allergies),
      hasUnrecognisedMedicine: stated.hasUnrecognisedMedicine,
    },
    conflicts,
  };
}

const CLOSURES = new WeakMap<readonly FactorLogic[], Map<string, Set<string>>>();

/** For each factor, every factor that a 'yes' to it answers with 'yes', at any distance. Worked out once per list. */
function closure(factors: readonly FactorLogic[]): Map<string, Set<string>> {
  const known = CLOSURES.get(factors);
  if (known) return known;
  const direct = new Map(factors.map((factor) => [factor.id, factor.implies]));
  const all = new Map<string, Set<string>>();
  for (const { id } of factors) {
    const reached = new Set<string>();
    const queue = [...(direct.get(id) ?? [])];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (reached.has(next) || next === id) continue;
      reached.add(next);
      queue.push(...(direct.get(next) ?? []));
    }
    all.set(id, reached);
  }
  CLOSURES.set(factors, all);
  return all;
}
