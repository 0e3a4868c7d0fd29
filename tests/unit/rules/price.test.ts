import { describe, expect, it } from 'vitest';
import type { Usage } from '#lib/domain/price';
import { ageOf, currenciesOf, derivePrices, type Derived } from '#lib/rules/price';
import { anObservation, aPriceFile } from '#tests/builders/price';
import { A_SOURCE, words } from '#tests/builders/text';

const money = (derived: Derived) => (derived.ok ? derived.money : derived.why);
const range = (min: number, max = min) => ({ min, max });

const usage = (overrides: Partial<Extract<Usage, { kind: 'units' }>>): Usage => ({
  kind: 'units',
  unit: 'session',
  firstYear: range(4, 7),
  laterYear: range(1, 4),
  untilJudged: { units: range(3, 5), months: range(6), visits: range(4, 6) },
  basis: words(),
  sources: [A_SOURCE],
  ...overrides,
});

describe('a daily medicine', () => {
  // 6,000 yen for 30 days is 200 a day; 8,400 for 28 days is 300 a day.
  const file = aPriceFile({
    observations: [
      anObservation({ id: 'a', amount: range(6000), covers: { unit: 'day', count: 30 } }),
      anObservation({ id: 'b', amount: range(8400), covers: { unit: 'day', count: 28 } }),
    ],
  });
  const derived = () => derivePrices(file, 'JPY');

  it.each([
    ['perUnit', range(200, 300)],
    ['perMonth', range(6000, 9000)],
    ['firstYear', range(73_000, 109_500)],
    ['laterYear', range(73_000, 109_500)],
    ['fiveYears', range(365_000, 547_500)],
    ['findOut', range(36_000, 109_500)],
  ] as const)('%s', (figure, expected) => {
    expect(money(derived()[figure])).toEqual(expected);
  });

  it('has no course, and says so', () => {
    expect(derived().course).toEqual({ ok: false, why: 'no-course' });
  });

  it('carries what it was worked out from', () => {
    expect(derived().firstYear).toEqual({
      ok: true,
      money: range(73_000, 109_500),
      unit: range(200, 300),
      units: range(365),
      from: ['a', 'b'],
    });
  });
});

describe('tablets: a month is 30 of 365 days of the yearly number', () => {
  // 2 to 8 tablets a day: 730 to 2,920 a year, 60 to 240 a month. 100 for 5,500 yen is 55 each; 30 for 2,400 is 80 each.
  const file = aPriceFile({
    usage: usage({ unit: 'tablet', firstYear: range(730, 2920), laterYear: range(730, 2920) }),
    observations: [
      anObservation({ id: 'a', amount: range(5500), basis: 'per-pack', covers: { unit: 'tablet', count: 100 } }),
      anObservation({ id: 'b', amount: range(2400), basis: 'per-pack', covers: { unit: 'tablet', count: 30 } }),
    ],
  });
  const derived = () => derivePrices(file, 'JPY');

  it('per month', () => {
    expect(money(derived().perMonth)).toEqual(range(3300, 19_200));
  });

  it('in the first year', () => {
    expect(money(derived().firstYear)).toEqual(range(40_150, 233_600));
  });
});

describe('sessions', () => {
  // One session 60,000 to 90,000; a set of three for 254,400 is 84,800 each.
  const file = aPriceFile({
    usage: usage({ course: range(3, 5) }),
    observations: [
      anObservation({ id: 'one', amount: range(60_000, 90_000), basis: 'per-session', covers: { unit: 'session', count: 1 } }),
      anObservation({ id: 'set', amount: range(254_400), basis: 'per-course', covers: { unit: 'session', count: 3 } }),
    ],
  });
  const derived = () => derivePrices(file, 'JPY');

  it.each([
    ['perUnit', range(60_000, 90_000)],
    ['course', range(180_000, 450_000)],
    ['firstYear', range(240_000, 630_000)],
    ['laterYear', range(60_000, 360_000)],
    ['fiveYears', range(480_000, 2_070_000)],
    ['findOut', range(180_000, 450_000)],
  ] as const)('%s', (figure, expected) => {
    expect(money(derived()[figure])).toEqual(expected);
  });

  it('has no monthly price', () => {
    expect(derived().perMonth).toEqual({ ok: false, why: 'no-course' });
  });
});

describe('what counts', () => {
  it('leaves out what is not comparable', () => {
    const file = aPriceFile({
      observations: [
        anObservation({ id: 'a' }),
        anObservation({ id: 'monitor', amount: range(300), comparable: words('A price for monitors', 'モニター価格') }),
      ],
    });
    expect(derivePrices(file, 'JPY').from).toEqual(['a']);
    expect(money(derivePrices(file, 'JPY').perUnit)).toEqual(range(200));
  });

  it('never adds two currencies', () => {
    const file = aPriceFile({
      observations: [anObservation({ id: 'yen' }), anObservation({ id: 'dollars', currency: 'USD', amount: range(3000) })],
    });
    expect(derivePrices(file, 'USD')).toMatchObject({ currency: 'USD', from: ['dollars'] });
    expect(money(derivePrices(file, 'USD').perMonth)).toEqual(range(3000));
    expect(currenciesOf(file)).toEqual(['JPY', 'USD']);
  });

  it('lists yen first, then the others in the order of the alphabet', () => {
    const observations = (['USD', 'JPY', 'EUR', 'USD'] as const).map((currency) => anObservation({ currency }));
    expect(currenciesOf(aPriceFile({ observations }))).toEqual(['JPY', 'EUR', 'USD']);
    const euroFirst = (['EUR', 'JPY'] as const).map((currency) => anObservation({ currency }));
    expect(currenciesOf(aPriceFile({ observations: euroFirst }))).toEqual(['JPY', 'EUR']);
  });
});

describe('where no figure can be given, it says why', () => {
  it.each([
    ['nothing comparable was seen', aPriceFile({ observations: [] }), 'no-price'],
    [
      'there is nothing to buy',
      aPriceFile({ usage: { kind: 'nothing-to-buy', reason: words() }, observations: [] }),
      'nothing-to-buy',
    ],
    [
      'how much is used is not known',
      aPriceFile({ usage: { kind: 'not-computable', reason: words(), sources: [A_SOURCE] } }),
      'not-computable',
    ],
  ])('%s', (_, file, why) => {
    expect(derivePrices(file, 'JPY').firstYear).toEqual({ ok: false, why });
  });

  it('a price per unit is still given where only the use is not known', () => {
    const file = aPriceFile({ usage: { kind: 'not-computable', reason: words(), sources: [A_SOURCE] } });
    expect(money(derivePrices(file, 'JPY').perUnit)).toEqual(range(200));
  });
});

describe('the age of a price, on 2026-11-24 with a limit of 24 months', () => {
  it.each([
    ['2024-11-24', 'current'],
    ['2024-11-23', 'old'],
    ['2024-11', 'current'],
    ['2024-10', 'old'],
    ['2024', 'current'],
    ['2023', 'old'],
    [null, 'undated'],
  ])('%s is %s', (observed, age) => {
    expect(ageOf(anObservation({ observed }), '2026-11-24')).toBe(age);
  });
});
