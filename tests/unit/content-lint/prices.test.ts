import { describe, expect, it } from 'vitest';
import { prices } from '#lib/content-lint/prices';
import type { Observation, PriceFile } from '#lib/domain/price';
import { problemsOf } from '#tests/builders/lint';
import { aCorpus } from '#tests/builders/corpus';
import { anObservation, aPriceFile } from '#tests/builders/price';
import { TODAY, words } from '#tests/builders/text';

const FILE = 'content/prices/finasteride-oral.md';
const fileOf = (changes: Partial<PriceFile>) => problemsOf(prices, { prices: { 'finasteride-oral': changes } });
const linesOf = (...observations: Partial<Observation>[]) =>
  fileOf({
    observations: observations.map((changes, index) => anObservation({ id: `o-${index}`, offer: `offer-${index}`, ...changes })),
  });
const amount = (min: number, max = min) => ({ min, max });
const notCompared = words('Left out.', '範囲に入れていません。');

describe('passes', () => {
  it.each([
    ['a monthly price', {}],
    [
      'a set that divides as the page says',
      { amount: amount(6000), covers: { unit: 'day', count: 30 }, stated: { perUnit: 200 } },
    ],
    [
      'tax that adds up: 10,000 plus 10 % is 11,000',
      { amount: amount(11_000), stated: { beforeTax: 10_000, taxRatePercent: 10 } },
    ],
    ['tax rounded by one yen', { amount: amount(3279), stated: { beforeTax: 2980, taxRatePercent: 10 } }],
    ['a monitor price left out of the ranges', { conditions: ['monitor'], comparable: notCompared }],
    [
      'another unit left out of the ranges',
      { basis: 'per-pack', covers: { unit: 'tablet', count: 28 }, comparable: notCompared },
    ],
    ['an undated page', { observed: null }],
  ] satisfies [string, Partial<Observation>][])('%s', (_, changes) => {
    expect(linesOf(changes)).toEqual([]);
  });

  it('nothing to buy and nothing observed', () => {
    expect(fileOf({ usage: { kind: 'nothing-to-buy', reason: words() }, observations: [] })).toEqual([]);
  });
});

describe('fails', () => {
  it.each([
    ['a set that does not divide', { stated: { perUnit: 210 } }, 'stated.perUnit: 30 × 210 is 6300, not 6000'],
    ['one price per unit for a range', { amount: amount(6000, 7000), stated: { perUnit: 200 } }, 'stated.perUnit: '],
    [
      'tax that does not add up',
      { amount: amount(10_800), stated: { beforeTax: 10_000, taxRatePercent: 10 } },
      'stated.beforeTax: 10000 plus 10 % is 11000, not 10800',
    ],
    [
      'tax added to a price without tax',
      { amount: amount(11_000), tax: 'excluded', stated: { beforeTax: 10_000, taxRatePercent: 10 } },
      'stated.beforeTax: ',
    ],
    [
      'a price before tax without its rate',
      { stated: { beforeTax: 5455 } },
      'stated: needs "beforeTax" and "taxRatePercent" together',
    ],
    [
      'a monthly price per session',
      { covers: { unit: 'session', count: 1 }, comparable: notCompared },
      'covers.unit: is "session" for the basis per-month (write one of: day)',
    ],
    [
      'another unit in the ranges',
      { basis: 'per-pack', covers: { unit: 'tablet', count: 28 } },
      'comparable: counts in ranges by day, but the price is by tablet',
    ],
    ['a monitor price in the ranges', { conditions: ['monitor'] }, 'comparable: is a monitor price'],
    ['a first-time price in the ranges', { conditions: ['first-time'] }, 'comparable: is a first-time price'],
    ['a campaign price in the ranges', { conditions: ['campaign'] }, 'comparable: is a campaign price'],
    ['a day after today', { observed: '2026-11-25' }, 'observed: lies in the future'],
    ['a page read after today', { readOn: '2026-11-25' }, 'readOn: lies in the future'],
    ['a minimum term without its months', { conditions: ['minimum-term'] }, 'minimumTermMonths: goes with the condition'],
    ['months without the condition', { minimumTermMonths: 12 }, 'minimumTermMonths: goes with the condition'],
    [
      'a count that cannot be multiplied exactly',
      { covers: { unit: 'day', count: 30.005 } },
      'covers.count: has more than two decimals',
    ],
    ['an item both inside and outside', { inside: ['visit'], outside: ['visit'] }, 'inside: and "outside" both name visit'],
  ] satisfies [string, Partial<Observation>, string][])('%s', (_, changes, expected) => {
    const lines = linesOf({}, changes);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`${FILE} › observations[1].${expected}`);
    expect(lines[0]).toMatch(/ \(.+\)$/);
  });

  it('single sessions sold only in sets', () => {
    const usage = { ...aPriceFile().usage, unit: 'session' } as PriceFile['usage'];
    const observation = anObservation({ conditions: ['set-only'], covers: { unit: 'session', count: 1 }, basis: 'per-session' });
    expect(fileOf({ usage, observations: [observation] })).toEqual([
      expect.stringContaining('observations[0].covers.count: is 1 for sessions sold only in sets'),
    ]);
  });

  it('one id twice', () => {
    expect(linesOf({ id: 'a' }, { id: 'a' })).toEqual([expect.stringContaining(`${FILE} › observations: uses the id "a" twice`)]);
  });

  it('prices of what nobody buys', () => {
    expect(fileOf({ usage: { kind: 'nothing-to-buy', reason: words() } })).toEqual([
      expect.stringContaining('usage.kind: says that nothing is bought'),
    ]);
  });

  it('several, each at its own place', () => {
    const lines = linesOf({ stated: { perUnit: 1 } }, {}, { observed: '2027' });
    expect(lines.map((line) => /observations\[\d\]/.exec(line)?.[0])).toEqual(['observations[0]', 'observations[2]']);
  });
});

describe('two observations of one offer cannot contradict each other', () => {
  const offer = (changes: Partial<Observation>) => ({ offer: 'shop-a', ...changes });

  it('two amounts on one day do', () => {
    expect(linesOf(offer({ amount: amount(6000) }), offer({ amount: amount(7000) }))).toEqual([
      expect.stringContaining('observations[1].amount: contradicts observations[0] of the same offer on the same day'),
    ]);
  });

  it.each([
    ['the same amount twice', {}, {}],
    ['two offers', {}, { offer: 'shop-b', amount: amount(7000) }],
    ['two days', {}, { observed: '2026-11', amount: amount(7000) }],
    ['two sizes', {}, { covers: { unit: 'day', count: 90 }, amount: amount(16_000) }],
    ['with and without tax', {}, { tax: 'excluded', amount: amount(5455) }],
    ['other conditions', {}, { conditions: ['subscription'], amount: amount(5000) }],
  ] satisfies [string, Partial<Observation>, Partial<Observation>][])('%s do not', (_, one, other) => {
    expect(linesOf(offer(one), offer(other))).toEqual([]);
  });

  it('two amounts on one day that tax cannot explain do', () => {
    expect(linesOf(offer({}), offer({ tax: 'excluded', amount: amount(90_000) }))).toEqual([
      expect.stringContaining('observations[1]: and observations[0] are figures of one page that do not overlap'),
    ]);
  });

  it('the order in which conditions are written does not hide it', () => {
    const comparable = notCompared;
    const one = offer({ conditions: ['monitor', 'set-only'], comparable });
    const other = offer({ conditions: ['set-only', 'monitor'], comparable, amount: amount(1) });
    expect(linesOf(one, other)).toHaveLength(1);
  });
});

describe('figures of one page that cannot all be right', () => {
  const market = (changes: Partial<Observation>) => anObservation({ observed: '2025', comparable: notCompared, ...changes });
  const pair = [market({ id: 'a', amount: amount(50_000) }), market({ id: 'b', amount: amount(100_000, 300_000) })];

  it('must be told apart or named as a contradiction', () => {
    expect(fileOf({ observations: pair })).toEqual([
      expect.stringContaining('observations[1]: and observations[0] are figures of one page that do not overlap'),
    ]);
  });

  it.each([
    ['two offers', { observations: pair.map((one) => ({ ...one, offer: one.id })) }],
    ['a contradiction that is shown', { observations: pair, contradictions: [{ observations: ['a', 'b'], says: words() }] }],
    [
      'ranges that overlap',
      { observations: [market({ id: 'a', amount: amount(50_000, 500_000) }), market({ id: 'b', amount: amount(100_000) })] },
    ],
    ['two pages', { observations: [pair[0]!, { ...pair[1]!, source: 'another-page' }] }],
  ] satisfies [string, Partial<PriceFile>][])('%s pass', (_, changes) => {
    expect(fileOf(changes)).toEqual([]);
  });

  it('a contradiction names prices that exist', () => {
    const contradictions = [{ observations: ['a', 'b', 'no-such', 'prp/gone'], says: words() }];
    expect(fileOf({ observations: pair, contradictions })).toEqual([
      expect.stringContaining('contradictions[0].observations[2]: "no-such" is not a price'),
      expect.stringContaining('contradictions[0].observations[3]: "prp/gone" is not a price'),
    ]);
  });
});

describe('the file as a whole', () => {
  const { usage } = aPriceFile();

  it('says why prices differ as soon as two can be laid side by side', () => {
    const observations = [anObservation({ id: 'a', offer: 'a' }), anObservation({ id: 'b', offer: 'b' })];
    const { spread: _spread, ...bare } = aPriceFile({ observations });
    const report = prices.check(
      { ...aCorpus(), prices: new Map([['prp', { id: 'prp', file: FILE, data: bare, text: '', body: '' }]]) },
      TODAY,
    );
    expect(report.map(({ at }) => at)).toEqual(['spread']);
  });

  it.each([
    ['firstYear', { firstYear: { min: 0.333, max: 1 } }, 'usage.firstYear: has more than two decimals'],
    [
      'a first year below one course',
      { course: { min: 3, max: 5 }, firstYear: { min: 1, max: 2 } },
      'usage.firstYear: is less than one course',
    ],
  ])('counts that cannot be: %s', (_, changes, expected) => {
    expect(fileOf({ usage: { ...usage, ...changes } })).toEqual([expect.stringContaining(expected)]);
  });
});
