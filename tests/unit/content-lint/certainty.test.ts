import { describe, expect, it } from 'vitest';
import { certainty } from '#lib/content-lint/certainty';
import type { Evidence } from '#lib/domain/evidence';
import { certaintyCeiling } from '#lib/rules/certainty-ceiling';
import type { Certainty } from '#lib/domain/vocabulary';
import { anEvidence } from '#tests/builders/evidence';
import { finasteride, problemsOf } from '#tests/builders/lint';
import { stated } from '#tests/builders/text';

const base = anEvidence().compare;
const trial = (study: string, more: Partial<Evidence> = {}, masking: Evidence['compare']['masking'] = 'double') =>
  anEvidence({ id: study, compare: { ...base, study, masking }, ...more });
const series = (study: string) => trial(study, { design: 'case-series', distance: 'human-uncontrolled' }, 'not-applicable');
const mouse = trial('mouse', { design: 'animal', distance: 'animal' }, 'not-applicable');

describe('the certainty that studies allow', () => {
  it.each<[string, readonly Evidence[], Certainty]>([
    ['two double-blind trials', [trial('a'), trial('b')], 'high'],
    ['two findings of one double-blind trial', [trial('a'), trial('a')], 'moderate'],
    [
      'one double-blind trial and a pooled analysis',
      [trial('a'), trial('pool', { design: 'meta-analysis' }, 'not-stated')],
      'high',
    ],
    ['two open randomised trials', [trial('a', {}, 'open'), trial('b', {}, 'open')], 'moderate'],
    ['one open randomised trial', [trial('a', {}, 'open')], 'low'],
    ['three series without a control group', [series('a'), series('b'), series('c')], 'low'],
    ['two series without a control group', [series('a'), series('b')], 'very-low'],
    ['mice', [mouse], 'very-low'],
    ['nothing', [], 'very-low'],
  ])('%s', (_name, evidence, expected) => {
    expect(certaintyCeiling(evidence)).toBe(expected);
  });

  it('is a ceiling in the content check, not a floor', () => {
    const says = (level: Certainty) =>
      problemsOf(certainty, finasteride({ certainty: { level, why: stated() }, evidence: [trial('a'), series('b')] }));
    expect(says('high')).toEqual([expect.stringContaining('certainty.level: is "high"')]);
    expect(says('moderate')).toEqual([]);
    expect(says('very-low')).toEqual([]);
    expect(says('not-assessed')).toEqual([]);
  });
});
