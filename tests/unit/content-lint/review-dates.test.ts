import { describe, expect, it } from 'vitest';
import { reviewDates } from '#lib/content-lint/review-dates';
import type { SourceKind } from '#lib/domain/vocabulary';
import { aHairLossCondition } from '#tests/builders/condition';
import { aCorpus } from '#tests/builders/corpus';
import { finasteride, FINASTERIDE, problemsOf } from '#tests/builders/lint';
import { aRule } from '#tests/builders/rule';
import { aSource } from '#tests/builders/source';

const dates = (compiledOn: string, reviewDue: string, today = '2026-11-24') =>
  problemsOf(reviewDates, finasteride({ compiledOn, reviewDue, rules: [aRule({ checkedOn: compiledOn })] }), today);

describe('a profile, on 2026-11-24', () => {
  it.each([
    ['checked today, due in 12 months', '2026-11-24', '2027-11-24'],
    ['due today', '2025-11-24', '2026-11-24'],
  ])('%s passes', (_, compiledOn, reviewDue) => {
    expect(dates(compiledOn, reviewDue)).toEqual([]);
  });

  it.each([
    ['compiled tomorrow', '2026-11-25', '2027-05-01', `${FINASTERIDE} › compiledOn: is 2026-11-25, after today (2026-11-24)`],
    ['due before it was compiled', '2026-11-24', '2026-11-24', `${FINASTERIDE} › reviewDue: is 2026-11-24, not after compiledOn`],
    [
      'due after more than 12 months',
      '2026-11-24',
      '2027-11-25',
      `${FINASTERIDE} › reviewDue: is 2027-11-25 (write 2027-11-24 or earlier: 12 months at most)`,
    ],
    ['overdue since yesterday', '2026-05-01', '2026-11-23', `${FINASTERIDE} › reviewDue: passed on 2026-11-23`],
  ])('%s fails', (_, compiledOn, reviewDue, expected) => {
    const lines = dates(compiledOn, reviewDue).filter((line) => !line.includes('rules['));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(expected);
  });
});

describe('what is overdue and what is wrong are told apart', () => {
  const kindOf = (compiledOn: string, reviewDue: string) =>
    reviewDates.check(aCorpus(finasteride({ compiledOn, reviewDue })), '2026-11-24').map(({ kind }) => kind);

  it('time that has passed is "overdue", an impossible date is an "error"', () => {
    expect(kindOf('2026-05-01', '2026-11-23')).toEqual(['overdue']);
    expect(kindOf('2026-11-01', '2028-11-01')).toEqual(['error']);
  });
});

describe('sources: labels and regulators 12 months, studies 36', () => {
  const due = (kind: SourceKind, reviewDue: string) =>
    problemsOf(reviewDates, { sources: { s: aSource({ kind, checkedOn: '2026-11-01', reviewDue }) } });

  it.each(['label', 'regulator', 'maker', 'provider-exclusion-list'] as const)('%s', (kind) => {
    expect(due(kind, '2027-11-01')).toEqual([]);
    expect(due(kind, '2027-11-02')).toEqual([expect.stringContaining('content/sources/s.md › reviewDue: ')]);
  });

  it.each(['study', 'review', 'law'] as const)('%s', (kind) => {
    expect(due(kind, '2029-11-01')).toEqual([]);
    expect(due(kind, '2029-11-02')).toEqual([expect.stringContaining('content/sources/s.md › reviewDue: ')]);
  });
});

it('a rule that was checked after today', () => {
  const lines = problemsOf(reviewDates, finasteride({ rules: [aRule(), aRule({ id: 'b', checkedOn: '2026-11-25' })] }));
  expect(lines).toEqual([expect.stringContaining(`${FINASTERIDE} › rules[1].checkedOn: is 2026-11-25, after today`)]);
});

it('several kinds of record are reported at once', () => {
  const late = { compiledOn: '2025-12-01', reviewDue: '2026-11-01' };
  const lines = problemsOf(reviewDates, {
    ...finasteride(late),
    prices: { 'finasteride-oral': late },
    conditions: { areata: aHairLossCondition(late) },
    sources: { s: aSource({ checkedOn: '2025-12-01', reviewDue: '2026-11-01' }) },
  });
  expect(lines.map((line) => line.split('/')[1])).toEqual(['treatments', 'conditions', 'prices', 'sources']);
});
