import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation, Usage } from '#lib/domain/price';
import {
  ageOf,
  basisOf,
  currenciesOf,
  derivePrices,
  extremesOf,
  isConditional,
  neutralOrder,
  normalise,
  priceHistories,
  type Derived,
  type DerivedYears,
} from '#lib/rules/price';
import { anObservation, aPriceFile } from '#tests/builders/price';
import { A_SOURCE, TODAY, words } from '#tests/builders/text';

const money = (derived: Derived | DerivedYears) => (derived.ok ? derived.money : derived.why);
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
  const derived = () => derivePrices(file, 'JPY', TODAY);

  it.each([
    ['perUnit', range(200, 300)],
    ['perMonth', range(6000, 9000)],
    ['firstYear', range(73_000, 109_500)],
    ['laterYear', range(73_000, 109_500)],
    ['fiveYears', range(365_000, 547_500)],
    ['tenYears', range(730_000, 1_095_000)],
    ['findOut', range(36_000, 109_500)],
  ] as const)('%s', (figure, expected) => {
    expect(money(derived()[figure])).toEqual(expected);
  });

  it('has no course, and says so', () => {
    expect(derived().course).toEqual({ ok: false, why: 'no-course' });
  });

  it('carries what it was worked out from: the price and the count of each end', () => {
    expect(derived().firstYear).toEqual({
      ok: true,
      money: range(73_000, 109_500),
      units: range(365),
      low: { observation: 'a', amount: 6000, count: 30, units: 365, tax: 'as-printed', result: 73_000 },
      high: { observation: 'b', amount: 8400, count: 28, units: 365, tax: 'as-printed', result: 109_500 },
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
  const derived = () => derivePrices(file, 'JPY', TODAY);

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
  const derived = () => derivePrices(file, 'JPY', TODAY);

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
    expect(derivePrices(file, 'JPY', TODAY).from).toEqual(['a']);
    expect(money(derivePrices(file, 'JPY', TODAY).perUnit)).toEqual(range(200));
  });

  it('never adds two currencies', () => {
    const file = aPriceFile({
      observations: [anObservation({ id: 'yen' }), anObservation({ id: 'dollars', currency: 'USD', amount: range(3000) })],
    });
    expect(derivePrices(file, 'USD', TODAY)).toMatchObject({ currency: 'USD', from: ['dollars'] });
    expect(money(derivePrices(file, 'USD', TODAY).perMonth)).toEqual(range(3000));
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
    expect(derivePrices(file, 'JPY', TODAY).firstYear).toEqual({ ok: false, why });
  });

  it('a price per unit is still given where only the use is not known', () => {
    const file = aPriceFile({ usage: { kind: 'not-computable', reason: words(), sources: [A_SOURCE] } });
    expect(money(derivePrices(file, 'JPY', TODAY).perUnit)).toEqual(range(200));
  });
});

describe('the age of a price, on 2026-11-24: old after 12 months, out of the ranges after 36', () => {
  it.each([
    ['2025-11-24', 'current'],
    ['2025-11-23', 'old'],
    ['2025-11', 'current'],
    ['2025-10', 'old'],
    ['2025', 'current'],
    ['2024', 'old'],
    ['2023-11-24', 'old'],
    ['2023-11-23', 'left-out'],
    ['2023-11', 'old'],
    ['2023', 'old'],
    ['2022', 'left-out'],
    [null, 'undated'],
  ])('%s is %s', (observed, age) => {
    expect(ageOf(anObservation({ observed }), TODAY)).toBe(age);
  });

  it('an undated page counts for 36 months from the day on which it was read', () => {
    const page = { observed: null, readOn: '2023-11-24' };
    expect(ageOf(anObservation(page), TODAY)).toBe('undated');
    expect(ageOf(anObservation(page), '2026-11-25')).toBe('left-out');
  });

  it('what is too old stands in no range, and a range without prices says so', () => {
    const file = aPriceFile({ observations: [anObservation({ observed: '2022' })] });
    expect(derivePrices(file, 'JPY', TODAY).firstYear).toEqual({ ok: false, why: 'no-price' });
    expect(basisOf(file, 'JPY', TODAY)).toBeNull();
  });
});

describe('tax', () => {
  const yearOf = (changes: Partial<Observation>) =>
    money(
      derivePrices(
        aPriceFile({ observations: [anObservation({ amount: range(3000), ...changes })] }),
        changes.currency ?? 'JPY',
        TODAY,
      ).perMonth,
    );

  it.each([
    ['included', range(3000)],
    ['exempt', range(3000)],
    ['excluded', range(3300)],
    ['not-stated', range(3000, 3300)],
  ] as const)('in Japan, %s', (tax, expected) => {
    expect(yearOf({ tax })).toEqual(expected);
  });

  it('in other countries nothing is added: no rate is assumed', () => {
    expect(yearOf({ tax: 'excluded', currency: 'USD', country: 'US' })).toEqual(range(3000));
  });

  it.each([
    ['2013', 3150],
    ['2014-03-31', 3150],
    ['2014-04-01', 3240],
    ['2019-09', 3240],
    ['2019-10', 3300],
    [null, 3300],
  ])('of %s is that of its day', (observed, expected) => {
    const observation = anObservation({ amount: range(3000), tax: 'excluded', observed, covers: { unit: 'day', count: 30 } });
    expect(normalise(observation, aPriceFile().usage).withTax).toEqual(range(expected));
  });
});

describe('a price under a condition', () => {
  const set = anObservation({ id: 'set', amount: range(3000), conditions: ['set-only'] });

  it('stands in a range of its own and never in the headline', () => {
    const file = aPriceFile({ observations: [anObservation({ id: 'one' }), set] });
    expect(derivePrices(file, 'JPY', TODAY).from).toEqual(['one']);
    expect(derivePrices(file, 'JPY', TODAY, 'conditional').from).toEqual(['set']);
  });

  it('alone gives no headline, and the reason is said', () => {
    const file = aPriceFile({ observations: [set] });
    expect(derivePrices(file, 'JPY', TODAY).firstYear).toEqual({ ok: false, why: 'only-conditional' });
  });
});

describe('sessions sold only in sets', () => {
  const set = anObservation({
    id: 'set',
    amount: range(399_000),
    covers: { unit: 'session', count: 5 },
    basis: 'per-course',
    conditions: ['set-only'],
  });
  const file = aPriceFile({ usage: usage({ course: range(3, 5), firstYear: range(4, 7) }), observations: [set] });
  const derived = derivePrices(file, 'JPY', TODAY, 'conditional');

  it('are paid for by the whole set: three sessions of a set of five cost the set', () => {
    expect(money(derived.perUnit)).toEqual(range(79_800));
    expect(money(derived.course)).toEqual(range(399_000));
    expect(money(derived.firstYear)).toEqual(range(399_000, 798_000));
    expect(normalise(set, file.usage)).toMatchObject({ course: range(399_000), firstYear: range(399_000, 798_000) });
  });

  it('over years count what is left of a set for the next: 4 and then 1 a year are 8 sessions, two sets of five', () => {
    const years = aPriceFile({ usage: usage({ firstYear: range(4), laterYear: range(1) }), observations: [set] });
    const found = derivePrices(years, 'JPY', TODAY, 'conditional');
    expect(money(found.fiveYears)).toEqual(range(798_000));
    // 13 sessions in ten years: three sets
    expect(money(found.tenYears)).toEqual(range(1_197_000));
    expect(found.laterYear).toEqual({ ok: false, why: 'whole-sets' });
  });

  it('what is used every day is bought again, so nothing is left over', () => {
    const bottles = anObservation({ amount: range(27_000), covers: { unit: 'day', count: 120 }, conditions: ['set-only'] });
    const year = derivePrices(aPriceFile({ observations: [bottles] }), 'JPY', TODAY, 'conditional').firstYear;
    expect(money(year)).toEqual(range(82_125));
  });
});

describe('what a range rests on', () => {
  const observations = [6000, 9000, 7000, 8000, 30_000].map((amount, index) =>
    anObservation({
      id: `o-${index}`,
      source: `page-${index}`,
      amount: range(amount),
      observed: index === 0 ? null : `2026-0${index}`,
      tax: index === 1 ? 'not-stated' : 'included',
    }),
  );

  it('counts, dates, places and tax', () => {
    expect(basisOf(aPriceFile({ observations }), 'JPY', TODAY)).toMatchObject({
      count: 5,
      oldest: '2026-01',
      newest: '2026-04',
      undated: 1,
      taxNotStated: 1,
      countries: ['JP'],
    });
  });

  it('several sizes of one seller are no sample of sellers', () => {
    const one = observations.map((observation) => ({ ...observation, source: 'one-page' }));
    expect(basisOf(aPriceFile({ observations: one }), 'JPY', TODAY)).toMatchObject({ count: 5, median: null, quartiles: null });
  });

  it("is the patient's share where every price is of insured care", () => {
    const insured = (tax: 'exempt' | 'included') => basisOf(aPriceFile({ observations: [anObservation({ tax })] }), 'JPY', TODAY);
    expect([insured('exempt')?.insuredShare, insured('included')?.insuredShare]).toEqual([true, false]);
  });

  it('a median from three prices on, quartiles from five on', () => {
    const of = (count: number) => basisOf(aPriceFile({ observations: observations.slice(0, count) }), 'JPY', TODAY);
    expect(of(2)).toMatchObject({ median: null, quartiles: null });
    // 6,000, 7,000 and 9,450 (9,000 to 9,900) for 30 days: the middle one is 7,000 × 365 / 30.
    expect(of(3)).toMatchObject({ median: 85_167, quartiles: null });
    // 6,000, 7,000, 8,000, 9,450 and 30,000: the second and the fourth are the quartiles.
    expect(of(5)?.quartiles).toEqual([85_167, 114_975]);
  });
});

describe('one row on the common measure', () => {
  it('is per unit and for the first year', () => {
    const { usage: days } = aPriceFile();
    expect(normalise(anObservation({ amount: range(8400), covers: { unit: 'day', count: 28 } }), days)).toMatchObject({
      perUnit: range(300),
      firstYear: range(109_500),
      why: null,
    });
  });

  it('says why there is no year', () => {
    const observation = anObservation({ covers: { unit: 'treatment', count: 1 }, basis: 'per-course' });
    expect(normalise(observation, aPriceFile().usage)).toMatchObject({ firstYear: null, why: 'other-unit' });
    const unknown: Usage = { kind: 'not-computable', reason: words(), sources: [A_SOURCE] };
    expect(normalise(observation, unknown)).toMatchObject({ firstYear: null, why: 'not-computable' });
  });
});

describe('histories', () => {
  const at = (id: string, observed: string | null, amount: number, offer = 'lotion') =>
    anObservation({ id, observed, amount: range(amount), offer });

  it('are the dated prices of one offer, oldest first', () => {
    const [history, ...others] = priceHistories([
      at('b', '2021', 8140),
      at('a', '2009-06', 7400),
      at('c', null, 1),
      at('d', '2020', 1, 'x'),
    ]);
    expect(history?.points.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(others).toEqual([]);
  });

  it('need two dates', () => {
    expect(priceHistories([at('a', '2021', 8140), at('b', '2021', 8140)])).toEqual([]);
  });
});

it('rows never stand in the order of their prices: yen first, then country, newest first, undated last', () => {
  const rows = [
    anObservation({ id: 'dollar', currency: 'USD', country: 'US', amount: range(1) }),
    anObservation({ id: 'undated', observed: null, amount: range(2) }),
    anObservation({ id: 'old', observed: '2019', amount: range(1) }),
    anObservation({ id: 'new', observed: '2026', amount: range(9) }),
  ];
  const order = ['new', 'old', 'undated', 'dollar'];
  expect(neutralOrder(rows).map(({ id }) => id)).toEqual(order);
  expect(neutralOrder(rows.toReversed()).map(({ id }) => id)).toEqual(order);
});

describe('why one asks ten times what another asks', () => {
  const cheap = anObservation({
    id: 'cheap',
    amount: range(50_000),
    covers: { unit: 'session', count: 1 },
    basis: 'per-session',
    outside: [],
  });
  const dear = { ...cheap, id: 'dear', amount: range(500_000), tax: 'excluded' as const };
  const found = (...observations: Observation[]) => extremesOf(aPriceFile({ usage: usage({}), observations }), 'JPY', TODAY);

  it('names the two ends, how many times, and in what the rows differ', () => {
    // 500,000 with 10 % on top is 550,000: eleven times.
    expect(found(dear, cheap)).toMatchObject({ low: { id: 'cheap' }, high: { id: 'dear' }, times: 11, differ: ['tax'] });
    expect(found(dear, cheap)?.same).toContain('conditions');
  });

  it('what is not told is neither the same nor different', () => {
    const untold = found({ ...dear, tax: 'not-stated' }, { ...cheap, observed: null });
    expect(untold).toMatchObject({ untold: ['tax', 'outside', 'date'] });
    expect([...(untold?.same ?? []), ...(untold?.differ ?? [])]).not.toContain('tax');
  });

  it('makes no ratio of figures that count nowhere', () => {
    expect(found(cheap, { ...dear, comparable: words('A market figure.', '相場の数字。') })).toBeNull();
  });

  it.each([
    ['one price', [cheap]],
    ['prices that hardly differ', [cheap, { ...cheap, id: 'other', amount: range(70_000) }]],
    [
      'two dates of one offer',
      [
        { ...cheap, offer: 'x', observed: '2026-01' },
        { ...dear, offer: 'x', observed: '2026-02' },
      ],
    ],
  ])('asks nothing of %s', (_, observations) => {
    expect(found(...observations)).toBeNull();
  });
});

describe('for any prices', () => {
  const RUNS = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 1000) };
  const observation = fc.record({
    low: fc.integer({ min: 0, max: 5_000_000 }),
    more: fc.integer({ min: 0, max: 1_000_000 }),
    count: fc.integer({ min: 1, max: 400 }),
    condition: fc.constantFrom(
      ...(['none', 'set-only', 'monitor', 'minimum-term', 'first-time', 'campaign', 'subscription'] as const),
    ),
    tax: fc.constantFrom(...(['included', 'excluded', 'not-stated', 'exempt'] as const)),
  });
  type Given = typeof observation extends fc.Arbitrary<infer T> ? T : never;
  const build = ({ low, more, count, condition, tax }: Given, index: number): Observation =>
    anObservation({
      id: `o-${index}`,
      amount: range(low, low + more),
      covers: { unit: 'session', count },
      basis: 'per-course',
      tax,
      conditions: condition === 'none' ? [] : [condition],
    });
  const counts = fc.integer({ min: 1, max: 30 });

  it('a headline never contains a price under a condition', () => {
    fc.assert(
      fc.property(fc.array(observation, { minLength: 1, maxLength: 8 }), (given) => {
        const observations = given.map(build);
        const { from } = derivePrices(aPriceFile({ usage: usage({}), observations }), 'JPY', TODAY);
        expect(observations.filter(({ id }) => from.includes(id)).some(isConditional)).toBe(false);
      }),
      RUNS,
    );
  });

  it('every figure is whole, low is never above high, and five and ten years are their years added up', () => {
    fc.assert(
      fc.property(fc.array(observation, { minLength: 1, maxLength: 6 }), counts, counts, (given, first, later) => {
        const observations = given.map((one, index) => build({ ...one, condition: 'none' }, index));
        const file = aPriceFile({
          usage: usage({ firstYear: range(first, first + 3), laterYear: range(later, later + 2) }),
          observations,
        });
        const derived = derivePrices(file, 'JPY', TODAY);
        const [one, next] = [derived.firstYear, derived.laterYear];
        if (!one.ok || !next.ok || !derived.fiveYears.ok || !derived.tenYears.ok) throw new Error('no figure');
        for (const { min, max } of [one.money, next.money]) {
          expect(Number.isSafeInteger(min) && Number.isSafeInteger(max) && min <= max).toBe(true);
        }
        expect(derived.fiveYears.money).toEqual(range(one.money.min + 4 * next.money.min, one.money.max + 4 * next.money.max));
        expect(derived.tenYears.money).toEqual(range(one.money.min + 9 * next.money.min, one.money.max + 9 * next.money.max));
      }),
      RUNS,
    );
  });

  it('more sessions never cost less', () => {
    fc.assert(
      fc.property(fc.array(observation, { minLength: 1, maxLength: 6 }), counts, counts, (given, some, more) => {
        const observations = given.map((one, index) => build({ ...one, condition: 'none' }, index));
        const year = (count: number) =>
          derivePrices(aPriceFile({ usage: usage({ firstYear: range(count) }), observations }), 'JPY', TODAY).firstYear;
        const [few, many] = [year(some), year(some + more)];
        if (!few.ok || !many.ok) throw new Error('no figure');
        expect(many.money.min).toBeGreaterThanOrEqual(few.money.min);
        expect(many.money.max).toBeGreaterThanOrEqual(few.money.max);
      }),
      RUNS,
    );
  });

  it('it does not matter in what size a price is entered: three packs of 28 for three times the price are the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 2, max: 12 }),
        (amount, count, times) => {
          const year = (factor: number) =>
            derivePrices(
              aPriceFile({
                observations: [anObservation({ amount: range(amount * factor), covers: { unit: 'day', count: count * factor } })],
              }),
              'JPY',
              TODAY,
            ).firstYear;
          const [one, many] = [year(1), year(times)];
          if (!one.ok || !many.ok) throw new Error('no figure');
          expect(many.money).toEqual(one.money);
        },
      ),
      RUNS,
    );
  });
});
