import { describe, expect, it } from 'vitest';
import type { ComparisonKeys, Evidence } from '#lib/domain/evidence';
import { ladderOf, RUNGS, type RungId } from '#lib/rules/evidence-ladder';
import { anEvidence } from '#tests/builders/evidence';

const of = (study: string, more: Partial<ComparisonKeys> = {}): ComparisonKeys => ({
  study,
  who: 'male-pattern',
  what: 'photo-better',
  against: 'placebo',
  masking: 'double',
  ...more,
});

/** A finding with or without a number of people. */
function finding(study: string, n: number | null, more: Partial<Evidence> = {}): Evidence {
  const { n: _, ...rest } = anEvidence(more);
  return { ...rest, ...(n === null ? { nNotKnownAsOf: '2026-11-01' } : { n }), compare: of(study) };
}

const rung = (evidence: readonly Evidence[], id: RungId) => ladderOf(evidence)[RUNGS.indexOf(id)];

describe('the evidence ladder', () => {
  it('has five rungs in a fixed order, also where nothing was found', () => {
    const ladder = ladderOf([]);
    expect(ladder.map(({ id }) => id)).toEqual(['pooled', 'controlled', 'uncontrolled', 'animal', 'laboratory']);
    expect(ladder.every(({ studies, people }) => studies === 0 && people === null)).toBe(true);
  });

  it('counts two findings of one trial once, with its largest number of people', () => {
    const evidence = [finding('kaufman', 1215), finding('kaufman', 1553), finding('kawashima', 414)];
    expect(rung(evidence, 'controlled')).toMatchObject({ studies: 2, people: 1967, sizeNotKnown: 0 });
  });

  it('says in how many studies the size is not known, and does not count them as nobody', () => {
    expect(rung([finding('a', 100), finding('b', null)], 'controlled')).toMatchObject({
      studies: 2,
      people: 100,
      sizeNotKnown: 1,
    });
    expect(rung([finding('b', null)], 'controlled')).toMatchObject({ studies: 1, people: null, sizeNotKnown: 1 });
    expect(rung([finding('b', null), finding('b', 30)], 'controlled')).toMatchObject({ people: 30, sizeNotKnown: 0 });
  });

  it('keeps two studies of one source apart, and names each source once', () => {
    const evidence = [finding('a', 10, { sources: ['label', 'paper'] }), finding('b', 12, { sources: ['label'] })];
    expect(rung(evidence, 'controlled')).toMatchObject({ studies: 2, people: 22, sources: ['label', 'paper'] });
  });

  it('keeps pooled analyses apart, and does not add them up: they share their trials', () => {
    const pooled = (study: string, n: number, trials: number) => ({
      ...finding(study, n, { design: 'meta-analysis' }),
      compare: of(study, { trials }),
    });
    const evidence = [pooled('review-a', 900, 6), pooled('review-b', 700, 9), finding('kawashima', 414)];
    expect(rung(evidence, 'pooled')).toMatchObject({ studies: 2, people: 900, trials: 9 });
    expect(rung(evidence, 'controlled')).toMatchObject({ studies: 1, people: 414, trials: null });
  });

  it('puts a study with findings on two rungs on the higher one only', () => {
    const evidence = [finding('a', 80, { distance: 'human-uncontrolled' }), finding('a', 60, { distance: 'human-controlled' })];
    expect(rung(evidence, 'controlled')).toMatchObject({ studies: 1, people: 80 });
    expect(rung(evidence, 'uncontrolled')).toMatchObject({ studies: 0 });
  });

  it('never counts mice, cells or theory with people', () => {
    const evidence = [
      finding('mice', 24, { distance: 'animal', design: 'animal' }),
      finding('cells', null, { distance: 'laboratory', design: 'laboratory' }),
      finding('idea', null, { distance: 'theory', design: 'expert-opinion' }),
    ];
    expect(ladderOf(evidence).map(({ id, studies, people }) => [id, studies, people])).toEqual([
      ['pooled', 0, null],
      ['controlled', 0, null],
      ['uncontrolled', 0, null],
      ['animal', 1, 24],
      ['laboratory', 2, null],
    ]);
  });
});
