import { describe, expect, it } from 'vitest';
import { comparisonKeys } from '#lib/content-lint/comparison-keys';
import type { Evidence } from '#lib/domain/evidence';
import { anEvidence } from '#tests/builders/evidence';
import { FINASTERIDE, finasteride, problemsOf } from '#tests/builders/lint';
import { aTreatment } from '#tests/builders/treatment';
import { notKnown, stated } from '#tests/builders/text';

const keys = anEvidence().compare;
const problems = (compare: Partial<Evidence['compare']>, more: Partial<Evidence> = {}) =>
  problemsOf(comparisonKeys, finasteride({ evidence: [anEvidence({ compare: { ...keys, ...compare }, ...more })] }));
const demands = aTreatment().demands;

describe('what a finding may be compared with', () => {
  it('passes for a blinded trial against placebo', () => {
    expect(problems({})).toEqual([]);
  });

  it.each<[string, Partial<Evidence['compare']>, string]>([
    ['animals in a trial of people', { who: 'animals' }, 'is about "animals" at the distance "human-controlled"'],
    ['many trials in one trial', { trials: 7 }, 'says 7 trials for the design "randomised-trial"'],
    ['a control figure against nothing', { against: 'none', masking: 'open' }, 'has a control figure, but is against "none"'],
    ['a treatment that does not exist', { against: 'other-treatment', versus: ['snake-oil'] }, 'names "snake-oil"'],
    ['itself', { against: 'other-treatment', versus: ['finasteride-oral'] }, 'names this very treatment'],
  ])('fails for %s', (_name, compare, message) => {
    expect(problems(compare).join()).toContain(message);
  });
});

describe('what a treatment asks of people', () => {
  const asking = (part: Partial<typeof demands>) => problemsOf(comparisonKeys, finasteride({ demands: { ...demands, ...part } }));

  it('needs a source for its effect on hormones, or the day of the search', () => {
    expect(asking({ hormones: { level: 'yes', answer: stated() } })).toEqual([]);
    expect(asking({ hormones: { level: 'not-known', answer: notKnown() } })).toEqual([]);
    expect(asking({ hormones: { level: 'no', answer: notKnown() } })).toEqual([
      expect.stringContaining(`${FINASTERIDE} › demands.hormones: is "no" without a source`),
    ]);
    expect(asking({ hormones: { level: 'not-known', answer: stated() } })).toEqual([
      expect.stringContaining('gives no day of the search'),
    ]);
  });

  it('does not contradict the words about needles', () => {
    const burden = { ...aTreatment().burden, needles: { en: 'None.', ja: 'なし。', notApplicable: true as const } };
    expect(problemsOf(comparisonKeys, finasteride({ burden, demands: { ...demands, needle: 'yes' } }))).toEqual([
      expect.stringContaining('demands.needle: is "yes"'),
    ]);
  });
});
