import { describe, expect, it } from 'vitest';
import { evidenceRule } from '#lib/content-lint/evidence';
import type { Evidence } from '#lib/domain/evidence';
import { anEvidence } from '#tests/builders/evidence';
import { finasteride, FINASTERIDE, problemsOf } from '#tests/builders/lint';
import { TODAY, words } from '#tests/builders/text';

const without = (evidence: Evidence, ...fields: (keyof Evidence)[]) =>
  Object.fromEntries(Object.entries(evidence).filter(([key]) => !fields.includes(key as keyof Evidence))) as Evidence;
const linesOf = (...evidence: Evidence[]) => problemsOf(evidenceRule, finasteride({ evidence }));
const share = { per100: 58 };

describe('passes', () => {
  it.each([
    ['a controlled trial with both groups', anEvidence()],
    [
      'an uncontrolled series without a control group',
      anEvidence({ design: 'before-after', distance: 'human-uncontrolled', result: { measure: 'of-100', treated: share } }),
    ],
    [
      'a difference with its interval instead of words',
      without(anEvidence({ result: { measure: 'difference', value: 12, unit: words(), ci: [8, 16] } }), 'uncertainty'),
    ],
    ['a study whose size is not known', without(anEvidence({ nNotKnownAsOf: TODAY }), 'n')],
    [
      'a laboratory result told as what was seen',
      anEvidence({
        design: 'laboratory',
        distance: 'laboratory',
        plain: words('Cells in a dish divided more.', '培養した細胞の分裂が増えました。'),
      }),
    ],
  ])('%s', (_, evidence) => {
    expect(linesOf(evidence)).toEqual([]);
  });

  it('no study at all, when the search is told', () => {
    const noStudy = [{ question: words(), searched: words(), asOf: TODAY }];
    expect(problemsOf(evidenceRule, finasteride({ evidence: [], noStudy }))).toEqual([]);
  });
});

describe('fails', () => {
  it.each([
    [
      'a design that does not fit its distance',
      anEvidence({ design: 'animal' }),
      'evidence[0].distance: is "human-controlled" for the design "animal" (write one of: animal)',
    ],
    [
      'a control group where there was none',
      anEvidence({ design: 'case-series', distance: 'human-uncontrolled' }),
      'evidence[0].result.control: belongs to a study without a control group',
    ],
    [
      'a controlled trial without its control group',
      anEvidence({ result: { measure: 'of-100', treated: share } }),
      'evidence[0].result.control: is missing for a controlled study',
    ],
    ['a figure without its uncertainty', without(anEvidence(), 'uncertainty'), 'evidence[0].uncertainty: is missing'],
    ['a study without its size', without(anEvidence(), 'n'), 'evidence[0].n: needs exactly one of "n" and "nNotKnownAsOf"'],
    ['a size that is both known and not', anEvidence({ nNotKnownAsOf: TODAY }), 'evidence[0].n: needs exactly one of'],
    [
      'benefit wording on an animal result, English',
      anEvidence({
        design: 'animal',
        distance: 'animal',
        plain: words('It regrows hair in mice.', 'マウスで毛が長くなりました。'),
      }),
      'evidence[0].plain.en: says "regrows" of a result that is not from people',
    ],
    [
      'benefit wording on a laboratory result, Japanese',
      anEvidence({
        design: 'laboratory',
        distance: 'laboratory',
        plain: words('Cells divided.', '細胞で効果がありました。効果的です。'),
      }),
      'evidence[0].plain.ja: says "効果',
    ],
  ])('%s', (_, evidence, expected) => {
    const lines = linesOf(evidence);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`${FINASTERIDE} › ${expected}`);
  });

  it('neither studies nor the statement that there are none', () => {
    expect(problemsOf(evidenceRule, finasteride({ evidence: [] }))).toEqual([expect.stringContaining('› evidence: is empty (')]);
  });

  it('several, each at its own place', () => {
    const lines = linesOf(
      anEvidence(),
      without(anEvidence({ id: 'b' }), 'n'),
      without(anEvidence({ id: 'c' }), 'uncertainty', 'n'),
    );
    expect(lines.map((line) => /evidence\[\d\]\.\w+/.exec(line)?.[0])).toEqual([
      'evidence[1].n',
      'evidence[2].uncertainty',
      'evidence[2].n',
    ]);
  });
});
