import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusTax } from '#lib/rules/money';
import {
  QUOTE_FEES,
  QUOTE_QUESTIONS,
  packsOfTerm,
  planKindOf,
  positionOf,
  workOutQuote,
  type Plan,
  type Quote,
  type QuoteFee,
  type Step,
  type Told,
} from '#lib/rules/quote';
import { readQuote, type QuoteField, type TypedQuote } from '#lib/rules/read-quote';

const NONE: Record<QuoteFee, Told> = { joining: 0, firstVisit: 0, visit: 0, test: 0, shipping: 0, anaesthesia: 0 };
const SETS: Plan = { kind: 'sessions', price: 254_400, setSize: 3, course: 3, firstYear: 5, laterYear: 2 };

const aQuote = (overrides: Partial<Quote> = {}): Quote => ({
  currency: 'JPY',
  tax: 'included',
  taxPercent: 10,
  plan: SETS,
  fees: NONE,
  visitsPerYear: 0,
  testsPerYear: 0,
  deliveriesPerYear: 0,
  minimumTermMonths: 0,
  condition: 'none',
  refund: 'written',
  ...overrides,
});

const price = fc.integer({ min: 1, max: 5_000_000 });
const plan: fc.Arbitrary<Plan> = fc.oneof(
  fc
    .record({
      price,
      setSize: fc.integer({ min: 1, max: 12 }),
      course: fc.integer({ min: 1, max: 12 }),
      more: fc.nat(12),
      laterYear: fc.nat(12),
    })
    .map(({ more, ...rest }) => ({ kind: 'sessions' as const, ...rest, firstYear: rest.course + more })),
  fc.record({
    kind: fc.constant('monthly' as const),
    price,
    days: fc.integer({ min: 1, max: 365 }),
    first: fc.option(fc.nat(50_000)),
  }),
  fc.record({ kind: fc.constant('grafts' as const), base: fc.nat(500_000), price, grafts: fc.integer({ min: 1, max: 5000 }) }),
  fc.record({ kind: fc.constant('once' as const), price }),
);
const told: fc.Arbitrary<Told> = fc.option(fc.nat(100_000));
const quote: fc.Arbitrary<Quote> = fc.record({
  currency: fc.constant('JPY' as const),
  tax: fc.constantFrom('included', 'excluded', 'not-said'),
  taxPercent: fc.constantFrom(0, 8, 10),
  plan,
  fees: fc.record({ joining: told, firstVisit: told, visit: told, test: told, shipping: told, anaesthesia: told }),
  visitsPerYear: fc.nat(24),
  testsPerYear: fc.nat(12),
  deliveriesPerYear: fc.nat(13),
  minimumTermMonths: fc.option(fc.nat(36)),
  condition: fc.constantFrom('none', 'monitor', 'first-time', 'campaign'),
  refund: fc.constantFrom('not-said', 'none', 'spoken', 'written'),
});

/** What the parts of a printed step come to, by hand. */
const byHand = ({ parts: [a = 0, b, c] }: Step) =>
  b === undefined ? a : c === undefined ? a * b : Math.floor((2 * a * c + b) / (2 * b));

describe('every sum of an offer', () => {
  it('can be done again from its printed parts, step by step, year by year', () => {
    fc.assert(
      fc.property(quote, (offer) => {
        const { years, fiveYears, tenYears } = workOutQuote(offer);
        expect(years).toHaveLength(10);
        for (const { steps, sum, total } of years) {
          for (const step of steps) expect(step.result).toBe(byHand(step));
          expect(steps.reduce((all, { result }) => all + result, 0)).toBe(sum);
          const taxed = plusTax(sum, offer.taxPercent);
          expect(total).toEqual({
            min: offer.tax === 'excluded' ? taxed : sum,
            max: offer.tax === 'included' ? sum : taxed,
          });
        }
        const upTo = (count: number, end: 'min' | 'max') => years.slice(0, count).reduce((all, { total }) => all + total[end], 0);
        expect(fiveYears).toEqual({ min: upTo(5, 'min'), max: upTo(5, 'max') });
        expect(tenYears).toEqual({ min: upTo(10, 'min'), max: upTo(10, 'max') });
      }),
    );
  });

  it('grows with the sessions: one more is never cheaper, in any span of years', () => {
    fc.assert(
      fc.property(quote, fc.integer({ min: 1, max: 12 }), fc.nat(5), fc.nat(5), (offer, setSize, more, later) => {
        const sets = { ...SETS, setSize } as Extract<Plan, { kind: 'sessions' }>;
        const few = workOutQuote({ ...offer, plan: sets });
        const many = workOutQuote({
          ...offer,
          plan: { ...sets, firstYear: sets.firstYear + more, laterYear: sets.laterYear + later },
        });
        expect(many.years[0]?.total.min).toBeGreaterThanOrEqual(few.years[0]?.total.min ?? 0);
        // Each year rounds its tax once: ten halves at most.
        expect(many.fiveYears.max).toBeGreaterThanOrEqual(few.fiveYears.max - 5);
        expect(many.tenYears.max).toBeGreaterThanOrEqual(few.tenYears.max - 10);
      }),
    );
  });

  it('pays for no session twice: the sets of ten years are those of all sessions together', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.nat(9), (setSize, firstYear, laterYear) => {
        const { tenYears } = workOutQuote(
          aQuote({ plan: { ...SETS, price: 1, setSize, course: 1, firstYear, laterYear } as Plan }),
        );
        expect(tenYears.max).toBe(Math.ceil((firstYear + 9 * laterYear) / setSize));
      }),
    );
  });

  it('is the same whether a medicine is told by the pack or by the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 365 }), (day, days) => {
        const byPack = workOutQuote(aQuote({ plan: { kind: 'monthly', price: day * days, days, first: null } }));
        const byDay = workOutQuote(aQuote({ plan: { kind: 'monthly', price: day, days: 1, first: null } }));
        expect(byPack.perUnit).toEqual(byDay.perUnit);
        expect(byPack.tenYears).toEqual(byDay.tenYears);
        expect(byPack.treatmentFirstYear).toEqual({ min: day * 365, max: day * 365 });
      }),
    );
  });

  it('is the same whether tax was in the amounts or came on top of what it was without', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000 }), fc.nat(9), fc.nat(9), (ten, more, later) => {
        const sets = { ...SETS, setSize: 1, course: 1, firstYear: 1 + more, laterYear: later };
        const excluded = workOutQuote(aQuote({ tax: 'excluded', plan: { ...sets, price: ten * 10 } as Plan }));
        const included = workOutQuote(aQuote({ tax: 'included', plan: { ...sets, price: ten * 11 } as Plan }));
        const unsaid = workOutQuote(aQuote({ tax: 'not-said', plan: { ...sets, price: ten * 10 } as Plan }));
        expect(excluded.years.map(({ total }) => total)).toEqual(included.years.map(({ total }) => total));
        expect(excluded.perUnit).toEqual(included.perUnit);
        expect(unsaid.fiveYears.max).toBe(included.fiveYears.max);
        expect(unsaid.fiveYears.min).toBeLessThan(unsaid.fiveYears.max);
      }),
    );
  });

  it('leaves what was not told out of every sum, names it and asks about it; what is free is not asked about', () => {
    fc.assert(
      fc.property(quote, fc.constantFrom(...QUOTE_FEES), (offer, fee) => {
        const open = workOutQuote({ ...offer, fees: { ...offer.fees, [fee]: null } });
        const free = workOutQuote({ ...offer, fees: { ...offer.fees, [fee]: 0 } });
        expect(open.notTold).toContain(fee);
        expect(open.ask).toContain('fees');
        expect(free.notTold).not.toContain(fee);
        expect(open.years.flatMap(({ steps }) => steps.map(({ key }) => key))).not.toContain(`fee-${fee}`);
        expect(open.tenYears).toEqual(free.tenYears);
        if (free.notTold.length === 0) expect(free.ask).not.toContain('fees');
        expect(workOutQuote({ ...offer, minimumTermMonths: null }).ask).toContain('term');
        expect(workOutQuote({ ...offer, minimumTermMonths: 0 }).ask).not.toContain('term');
        expect(open.ask).toEqual(QUOTE_QUESTIONS.filter((question) => open.ask.includes(question)));
      }),
    );
  });
});

describe('offers as they are made', () => {
  it('a set of 3 for 5 sessions: two sets in the first year, and the one left over counts', () => {
    const { perUnit, course, years } = workOutQuote(aQuote());
    expect(perUnit).toEqual({ unit: 'session', money: { min: 84_800, max: 84_800 } });
    expect(course?.max).toBe(254_400);
    // 5, 7, 9, 11 sessions up to the end of each year: 2, 3, 3, 4 sets.
    expect(years.slice(0, 4).map(({ sum }) => sum / 254_400)).toEqual([2, 1, 0, 1]);
  });

  it('the first month free: eleven paid months and a bit, then a whole year, and the second month is asked about', () => {
    const { years, ask, binds } = workOutQuote(
      aQuote({ plan: { kind: 'monthly', price: 9000, days: 30, first: 0 }, minimumTermMonths: 6 }),
    );
    expect(years[0]?.steps.map(({ key, result }) => [key, result])).toEqual([
      ['first-pack', 0],
      ['packs-first-year', 100_500],
    ]);
    expect(years[1]?.sum).toBe(109_500);
    expect(ask).toContain('second-month');
    expect(binds).toEqual({ months: 6, money: { min: 45_000, max: 45_000 } });
  });

  it('a term of months is bought in the packs that reach its end', () => {
    expect([28, 30, 31].map((days) => packsOfTerm(12, days))).toEqual([12, 12, 12]);
    // Sold as two, three and six months: 4 × 90 days are a year, though 5 days short of one.
    expect([56, 60, 62].map((days) => packsOfTerm(12, days))).toEqual([6, 6, 6]);
    expect([84, 90, 93].map((days) => packsOfTerm(12, days))).toEqual([4, 4, 4]);
    expect([168, 180, 186].map((days) => packsOfTerm(12, days))).toEqual([2, 2, 2]);
    expect([packsOfTerm(3, 90), packsOfTerm(4, 90), packsOfTerm(6, 90), packsOfTerm(1, 180)]).toEqual([1, 2, 2, 1]);
    // Others reach the end of the term in days.
    expect([packsOfTerm(12, 365), packsOfTerm(12, 100), packsOfTerm(3, 27), packsOfTerm(6, 83)]).toEqual([1, 4, 4, 3]);
    const quarterly = workOutQuote(
      aQuote({ plan: { kind: 'monthly', price: 27_000, days: 90, first: null }, minimumTermMonths: 3 }),
    );
    expect(quarterly.binds).toEqual({ months: 3, money: { min: 27_000, max: 27_000 } });
  });

  it('single sessions with a term bind for its months; what must be paid in them is not known, and asked about', () => {
    const single: Plan = { ...SETS, setSize: 1 };
    const { binds, ask } = workOutQuote(aQuote({ plan: single, minimumTermMonths: 6, fees: { ...NONE, joining: 5000 } }));
    expect(binds).toEqual({ months: 6, money: null });
    expect(ask).toContain('term-money');
    const set = workOutQuote(aQuote({ minimumTermMonths: 6 }));
    expect(set.binds).toEqual({ months: 6, money: { min: 254_400, max: 254_400 } });
    expect(set.ask).not.toContain('term-money');
    expect(workOutQuote(aQuote({ plan: single })).binds).toBeNull();
  });

  it('an operation comes once; its visits go on', () => {
    const { years, perUnit } = workOutQuote(
      aQuote({
        plan: { kind: 'grafts', base: 200_000, price: 1000, grafts: 1000 },
        fees: { ...NONE, visit: 3000 },
        visitsPerYear: 2,
      }),
    );
    expect(years.slice(0, 2).map(({ sum }) => sum)).toEqual([1_206_000, 6000]);
    expect(perUnit?.money.max).toBe(1200);
  });

  it('nothing binds who may leave at any time', () => {
    expect(workOutQuote(aQuote({ plan: { kind: 'monthly', price: 9000, days: 30, first: null } })).binds).toBeNull();
  });
});

describe('where an offer lies', () => {
  it('is below or above only with all of it', () => {
    const range = { min: 100, max: 200 };
    expect(positionOf({ min: 50, max: 99 }, range)).toBe('below');
    expect(positionOf({ min: 50, max: 100 }, range)).toBe('inside');
    expect(positionOf({ min: 200, max: 300 }, range)).toBe('inside');
    expect(positionOf({ min: 201, max: 300 }, range)).toBe('above');
  });
});

describe('how a unit is sold', () => {
  it('is one way or none', () => {
    const kinds = (['session', 'day', 'tablet', 'graft', 'device', 'treatment', 'visit'] as const).map(planKindOf);
    expect(kinds).toEqual(['sessions', 'monthly', 'monthly', 'grafts', 'once', 'once', null]);
  });
});

describe('the form', () => {
  const typed = (fields: Partial<Record<QuoteField, string>>, rest: Partial<TypedQuote> = {}): TypedQuote => ({
    currency: 'JPY',
    kind: 'sessions',
    tax: 'included',
    condition: 'none',
    refund: 'written',
    fields: { price: '100,000', setSize: '1', course: '3', firstYear: '5', laterYear: '2', ...fields },
    ...rest,
  });
  const why = (form: TypedQuote) => readQuote(form).problems.map((problem) => `${problem.field}: ${problem.why}`);

  it('means the same however a sum is written', () => {
    const quotes = ['10万', '100,000', '100000', '１００，０００円', '¥100,000', '10万円'].map(
      (price) => readQuote(typed({ price })).quote,
    );
    expect(new Set(quotes.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(quotes[0]?.plan.price).toBe(100_000);
  });

  it('takes an empty fee as not told and 0 as free', () => {
    const { quote: open } = readQuote(typed({}));
    expect(open?.fees).toMatchObject({ joining: null, firstVisit: null, visit: null, anaesthesia: null });
    expect(open?.minimumTermMonths).toBeNull();
    expect(readQuote(typed({ joining: '0', visit: '0円', term: '0' })).quote).toMatchObject({
      fees: { joining: 0, visit: 0, firstVisit: null },
      minimumTermMonths: 0,
    });
  });

  it('takes no number of one thing for a number of another', () => {
    const monthly = (days: string, term = '') => why(typed({ days, term, setSize: '' }, { kind: 'monthly' }));
    expect([monthly('1か月'), monthly('1 month')]).toEqual([['days: not-a-count'], ['days: not-a-count']]);
    expect([monthly('30日分'), monthly('30 days')]).toEqual([[], []]);
    expect([monthly('30', '30日'), monthly('30', '6か月')]).toEqual([['term: not-a-count'], []]);
    expect(why(typed({ setSize: '3か月' }))).toEqual(['setSize: not-a-count']);
    expect(why(typed({ grafts: '2,000回', base: '0' }, { kind: 'grafts' }))).toEqual(['grafts: not-a-count']);
    expect(why(typed({ visit: '1,000', visits: '2日', test: '1,000', tests: '2回' }))).toEqual(['visits: not-a-count']);
  });

  it('asks how often a fee comes before it counts it as never', () => {
    expect(why(typed({ visit: '3,000' }))).toEqual(['visits: how-often']);
    expect(readQuote(typed({ visit: '3,000', visits: '4' })).quote).toMatchObject({ visitsPerYear: 4 });
    expect(why(typed({ visit: '3,000', visits: '0' }))).toEqual([]);
  });

  it('gives no quote while something is missing or wrong, and says what, in the order of the form', () => {
    expect(why(typed({ price: '', laterYear: '', joining: 'ask', term: 'long' }))).toEqual([
      'price: missing',
      'laterYear: missing',
      'joining: not-a-number',
      'term: not-a-count',
    ]);
    expect(readQuote(typed({ price: '' })).quote).toBeNull();
    expect(why(typed({ price: '0' }))).toEqual(['price: nothing']);
    expect(why(typed({ firstYear: '2' }))).toEqual(['firstYear: below-course']);
    expect(why(typed({ price: '$900' }))).toEqual(['price: other-currency']);
  });

  it('needs a rate where tax comes on top, and says so where it may', () => {
    expect(why(typed({}, { tax: 'excluded' }))).toEqual(['rate: missing']);
    expect(readQuote(typed({}, { tax: 'not-said' }))).toMatchObject({ noRate: true, quote: { taxPercent: 0 } });
    expect(readQuote(typed({ rate: '１０％' }, { tax: 'excluded' }))).toMatchObject({ noRate: false, quote: { taxPercent: 10 } });
  });

  it('asks for nothing that does not come with what is sold', () => {
    const medicine = readQuote(typed({ days: '28' }, { kind: 'monthly' })).quote;
    expect(medicine && workOutQuote(medicine).notTold).toEqual(['joining', 'firstVisit', 'visit', 'test', 'shipping']);
    // Fields of another kind of plan are not read.
    expect(why(typed({ days: '28', setSize: 'x', anaesthesia: 'x' }, { kind: 'monthly' }))).toEqual([]);
  });
});
