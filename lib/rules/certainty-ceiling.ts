import type { Evidence } from '../domain/evidence.ts';
import { CERTAINTIES, type Certainty } from '../domain/vocabulary.ts';

/** Version of the thresholds below; the methods page prints it and says what changed. */
export const CERTAINTY_METHOD = { version: '1.0', since: '2026-11-25' } as const;

/** Studies that a level needs at least. The site's own thresholds, in the spirit of GRADE's starting points; they are not GRADE. */
export const CEILINGS = {
  /** Double-blind randomised trials (or one pooled analysis of controlled trials) for "high". */
  blindedForHigh: 2,
  /** Randomised trials of any kind for "moderate" when none is double-blind. */
  randomisedForModerate: 2,
  /** Studies in people, with or without a control group, for "low" when none is controlled. */
  peopleForLow: 3,
} as const;

const distinct = (evidence: readonly Evidence[]) => new Set(evidence.map(({ compare }) => compare.study)).size;

/**
 * The highest certainty that the studies of a record allow, by their number and design alone. A person judges within it: size,
 * agreement, funding and how well the studies fit the reader can only lower the level.
 */
export function certaintyCeiling(evidence: readonly Evidence[]): Certainty {
  const people = evidence.filter(({ distance }) => distance === 'human-controlled' || distance === 'human-uncontrolled');
  const controlled = people.filter(({ distance }) => distance === 'human-controlled');
  const randomised = controlled.filter(({ design }) => design === 'randomised-trial' || design === 'meta-analysis');
  const blinded = randomised.filter(({ compare }) => compare.masking === 'double');
  const pooled = randomised.filter(({ design }) => design === 'meta-analysis');
  if (distinct(blinded) >= CEILINGS.blindedForHigh || (distinct(pooled) > 0 && distinct(blinded) > 0)) return 'high';
  if (distinct(blinded) > 0 || distinct(randomised) >= CEILINGS.randomisedForModerate) return 'moderate';
  if (distinct(controlled) > 0 || distinct(people) >= CEILINGS.peopleForLow) return 'low';
  return 'very-low';
}

/** Is a level above what the studies allow? "Not assessed" is above nothing. */
export const isAbove = (level: Certainty, ceiling: Certainty): boolean =>
  level !== 'not-assessed' && CERTAINTIES.indexOf(level) < CERTAINTIES.indexOf(ceiling);
