import { describe, expect, it } from 'vitest';
import { controlledHeadline, countedHarms, knownMonths } from '#lib/rules/headline';
import { anEvidence } from '#tests/builders/evidence';
import { A_SOURCE, notKnown, stated, words } from '#tests/builders/text';
import { aTreatment } from '#tests/builders/treatment';

const keys = anEvidence().compare;
const leading = (more: Parameters<typeof anEvidence>[0]) =>
  controlledHeadline(aTreatment({ headlineEvidence: 'trial', evidence: [anEvidence(more)] }));

describe('the share that leads', () => {
  it('has people with and without behind it', () => {
    expect(leading({})?.result.control.per100).toBe(6);
  });

  it.each<[string, Parameters<typeof anEvidence>[0]]>([
    ['no comparison group', { result: { measure: 'of-100', treated: { per100: 90 } } }],
    ['people without a control group', { distance: 'human-uncontrolled' }],
    ['only their own state before', { compare: { ...keys, against: 'before' } }],
    ['hairs, not people', { result: { measure: 'change', treated: 5, control: 1, unit: words() } }],
    ['another finding', { id: 'other' }],
  ])('is none with %s', (_name, more) => {
    expect(leading(more)).toBeUndefined();
  });
});

describe('a harm', () => {
  it('counts where it was counted in both groups', () => {
    const harm = (id: string, placebo: object) => ({
      id,
      name: words(),
      serious: false,
      treated: { share: { per100: 3 } },
      placebo,
      setting: words(),
      sources: [A_SOURCE],
    });
    const record = aTreatment({
      adverseReactions: [harm('alone', { noComparison: true }), harm('both', { share: { per100: 2 } })],
    });
    expect(countedHarms(record).map(({ id }) => id)).toEqual(['both']);
  });
});

describe('months of a mark', () => {
  it('are none where the record says that they are not known', () => {
    const months = { min: 6, max: 9 };
    expect(knownMonths({ months, answer: stated() })).toEqual(months);
    expect(knownMonths({ months, answer: { ...notKnown(), sources: [A_SOURCE] } })).toBeUndefined();
  });
});
