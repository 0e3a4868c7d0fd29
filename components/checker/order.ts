import { STRENGTHS, VERDICTS } from '#lib/domain/vocabulary';
import type { Reason, TreatmentVerdict } from '#lib/rules/evaluate-treatment';

/** Treatments by their verdict, the worst first; within a verdict as they stand. */
export const worstFirst = <T>(items: readonly T[], verdictOf: (item: T) => TreatmentVerdict['verdict']): T[] =>
  [...items].sort((a, b) => VERDICTS.indexOf(verdictOf(a)) - VERDICTS.indexOf(verdictOf(b)));

/** Reasons by the strength with which they count here, the strictest first. */
export const byStrength = (reasons: readonly Reason[]): Reason[] =>
  [...reasons].sort((a, b) => STRENGTHS.indexOf(a.countsAs) - STRENGTHS.indexOf(b.countsAs));
