import { VERDICTS, type Verdict } from '../domain/vocabulary.ts';
import { concerns } from './rule-set.ts';

/** A rule that is still open: the verdict it would bring, the forms it is for, and the answers that decide it. */
export interface OpenRule {
  readonly brings: Verdict;
  /** Undefined: all forms. */
  readonly variants?: readonly string[] | undefined;
  readonly missing: readonly string[];
}

const weight = (verdict: Verdict) => VERDICTS.length - VERDICTS.indexOf(verdict);

/**
 * Answers by which the verdict itself can still change, not only its reasons: the answers of every open rule that can tip it.
 * @param base form → its verdict as it stands when every open rule turns out false; a treatment without forms has one entry.
 */
export function decisiveAnswers(base: ReadonlyMap<string | undefined, Verdict>, open: readonly OpenRule[]): string[] {
  // Rules that bring the same to the same forms tip the verdict together or not at all.
  const kinds = new Map(open.map((rule) => [kindOf(rule), rule]));
  const tipping = new Set([...kinds].filter(([, rule]) => tips(rule, base, [...kinds.values()])).map(([kind]) => kind));
  return [...new Set(open.filter((rule) => tipping.has(kindOf(rule))).flatMap(({ missing }) => missing))];
}

const kindOf = ({ brings, variants }: OpenRule) => `${brings}|${variants?.join() ?? ''}`;

/**
 * Is there an outcome of the other open rules with which this one changes the verdict (the mildest of the forms)? It is enough to
 * look at each form that the rule is for, with everything true that concerns only the others: that lifts them as far as they go.
 */
function tips(rule: OpenRule, base: ReadonlyMap<string | undefined, Verdict>, open: readonly OpenRule[]): boolean {
  return [...base.keys()].some((form) => {
    if (!concerns(rule, form)) return false;
    const raised = open.filter((other) => !concerns(other, form));
    return mildest(base, raised) < mildest(base, [...raised, rule]);
  });
}

function mildest(base: ReadonlyMap<string | undefined, Verdict>, rules: readonly OpenRule[]): number {
  const weights = [...base].map(([form, verdict]) =>
    Math.max(weight(verdict), ...rules.filter((rule) => concerns(rule, form)).map(({ brings }) => weight(brings))),
  );
  return Math.min(...weights);
}
