import type { Evidence } from '../domain/evidence.ts';

/** From the top: many trials together, trials with a comparison, people without one, animals, laboratory and theory. */
export const RUNGS = ['pooled', 'controlled', 'uncontrolled', 'animal', 'laboratory'] as const;
export type RungId = (typeof RUNGS)[number];

export interface Rung {
  readonly id: RungId;
  /** Distinct studies. */
  readonly studies: number;
  /**
   * People (on the rung "animal": animals) over distinct studies, of each the largest number analysed in one finding. Of pooled
   * analyses only the largest, because they share their trials. Null where no study of the rung states a number.
   */
  readonly people: number | null;
  /** Studies of the rung that state no number; they are not in `people`. */
  readonly sizeNotKnown: number;
  /** Pooled only: most trials behind one analysis, where a source says so. */
  readonly trials: number | null;
  /** Sources of all findings on the rung, in the order of the record. */
  readonly sources: readonly string[];
}

function rungOf({ design, distance }: Evidence): RungId {
  if (design === 'meta-analysis') return 'pooled';
  switch (distance) {
    case 'human-controlled':
      return 'controlled';
    case 'human-uncontrolled':
      return 'uncontrolled';
    case 'animal':
      return 'animal';
    case 'laboratory':
    case 'theory':
      return 'laboratory';
    default:
      return distance satisfies never;
  }
}

/**
 * How many studies stand on each rung of the evidence of one treatment. Findings of one study are counted once: a study that
 * has findings on two rungs stands on the higher one. Pooled analyses stand apart, so that their trials are not counted twice
 * with the trials.
 */
export function ladderOf(evidence: readonly Evidence[]): Rung[] {
  const studies = new Map<string, { rung: RungId; findings: Evidence[] }>();
  for (const finding of evidence) {
    const rung = rungOf(finding);
    const known = studies.get(finding.compare.study);
    if (!known) studies.set(finding.compare.study, { rung, findings: [finding] });
    else {
      known.findings.push(finding);
      if (RUNGS.indexOf(rung) < RUNGS.indexOf(known.rung)) known.rung = rung;
    }
  }
  return RUNGS.map((id) => {
    const own = [...studies.values()].filter(({ rung }) => rung === id).map(({ findings }) => findings);
    const sizes = own.map((findings) => largest(findings.map(({ n }) => n)));
    const stated = sizes.filter((size) => size !== null);
    return {
      id,
      studies: own.length,
      people: id === 'pooled' ? largest(stated) : stated.length > 0 ? stated.reduce((sum, size) => sum + size, 0) : null,
      sizeNotKnown: sizes.length - stated.length,
      trials: id === 'pooled' ? largest(own.flat().map(({ compare }) => compare.trials)) : null,
      sources: [...new Set(own.flat().flatMap(({ sources }) => sources))],
    };
  });
}

function largest(values: readonly (number | undefined)[]): number | null {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 ? Math.max(...known) : null;
}
