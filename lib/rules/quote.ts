import type { Currency, PriceUnit } from '../domain/vocabulary.ts';
import { addMoney, plusTax, portion, timesMoney, type Money } from './money.ts';

/** A price that the clinic did not tell is not a price of nothing: null stays out of every sum and is asked about. */
export type Told = number | null;

export const QUOTE_FEES = ['joining', 'firstVisit', 'visit', 'test', 'shipping', 'anaesthesia'] as const;
export type QuoteFee = (typeof QUOTE_FEES)[number];

export const QUOTE_CONDITIONS = ['none', 'monitor', 'first-time', 'campaign'] as const;
export type QuoteCondition = (typeof QUOTE_CONDITIONS)[number];

export const REFUNDS = ['not-said', 'none', 'spoken', 'written'] as const;
export type Refund = (typeof REFUNDS)[number];

/** How it is paid for. Amounts as told, in the smallest unit; counts are whole numbers. */
export type Plan =
  | {
      readonly kind: 'sessions';
      /** Price of one set; a single session is a set of 1. */
      readonly price: number;
      readonly setSize: number;
      /** Sessions of one course: they fall in the first year. */
      readonly course: number;
      /** Sessions in the first year, the course among them. */
      readonly firstYear: number;
      readonly laterYear: number;
    }
  | {
      readonly kind: 'monthly';
      /** Regular price of one pack. */
      readonly price: number;
      /** Days that one pack lasts: 28, 30, 31, 90 … */
      readonly days: number;
      /** Price of the first pack where it is another one; 0 is "first month free". */
      readonly first: Told;
    }
  | {
      readonly kind: 'grafts';
      /** Basic fee of the operation; 0 where there is none. */
      readonly base: number;
      /** Price of one graft. */
      readonly price: number;
      readonly grafts: number;
    }
  | { readonly kind: 'once'; readonly price: number };

export interface Quote {
  readonly currency: Currency;
  /** Is the tax in the amounts? `not-said` gives a range. */
  readonly tax: 'included' | 'excluded' | 'not-said';
  /** Sales tax in percent; 10 in Japan. */
  readonly taxPercent: number;
  readonly plan: Plan;
  /** What one of them costs, and how many there are in a year. `joining` and `firstVisit` come once. */
  readonly fees: Readonly<Record<QuoteFee, Told>>;
  readonly visitsPerYear: number;
  readonly testsPerYear: number;
  readonly deliveriesPerYear: number;
  /** 0: none; null: not told. */
  readonly minimumTermMonths: Told;
  readonly condition: QuoteCondition;
  readonly refund: Refund;
}

/** How something is sold whose prices were seen by this unit, or null: a visit or a test is no treatment. */
export function planKindOf(unit: PriceUnit): Plan['kind'] | null {
  switch (unit) {
    case 'session':
      return 'sessions';
    case 'day':
    case 'tablet':
      return 'monthly';
    case 'graft':
      return 'grafts';
    case 'device':
    case 'treatment':
      return 'once';
    default:
      return null;
  }
}

/** One printed step: what was counted, and how, so that a reader can do the sum again. */
export interface Step {
  readonly key: StepKey;
  /** Parts that were added or multiplied, as numbers. */
  readonly parts: readonly number[];
  readonly result: number;
}
export type StepKey =
  | 'sets-first-year'
  | 'sets-later-year'
  | 'packs-first-year'
  | 'first-pack'
  | 'packs-later-year'
  | 'grafts'
  | 'base'
  | 'once'
  | 'fee-joining'
  | 'fee-firstVisit'
  | 'fee-visit'
  | 'fee-test'
  | 'fee-shipping'
  | 'fee-anaesthesia';

export interface QuoteYear {
  /** Before tax handling: the sum of the steps. */
  readonly steps: readonly Step[];
  readonly sum: number;
  /** With tax: one amount, or two where the tax was not told. */
  readonly total: Money;
}

export interface QuoteResult {
  /** One session (a set divided by its size), one graft (the basic fee in it), one day of a medicine; with tax. */
  readonly perUnit: { readonly unit: 'session' | 'graft' | 'day'; readonly money: Money } | null;
  /** The course alone, in whole sets, without fees. */
  readonly course: Money | null;
  /** Average of the first year per month, all fees told in it. */
  readonly perMonth: Money;
  /** Years 1 to 10. */
  readonly years: readonly QuoteYear[];
  readonly fiveYears: Money;
  readonly tenYears: Money;
  /** What has to be paid once signed, whatever happens: money (null where only the months are known) and months. */
  readonly binds: { readonly money: Money | null; readonly months: number } | null;
  /** The treatment alone in the first year, with tax: this is what observed ranges are about. */
  readonly treatmentFirstYear: Money;
  /** Fees that were not told: none of them is in any sum. */
  readonly notTold: readonly QuoteFee[];
  readonly ask: readonly QuoteQuestion[];
}

export const QUOTE_QUESTIONS = [
  'paper',
  'tax',
  'fees',
  'set-refund',
  'set-too-large',
  'second-month',
  'term',
  'term-money',
  'leaving',
  'monitor',
  'condition-ends',
  'refund-terms',
  'pack-days',
  'upkeep',
  'graft-count',
] as const;
export type QuoteQuestion = (typeof QUOTE_QUESTIONS)[number];

/** Whole sets that must have been bought for so many sessions. */
const setsFor = (sessions: number, size: number) => Math.ceil(sessions / size);

/**
 * Sessions needed up to the end of a year (1, 2, …; 0 before the first), and the whole sets that must have been bought for them.
 */
export function setsUntil(plan: Extract<Plan, { kind: 'sessions' }>, year: number): { sessions: number; sets: number } {
  const sessions = year === 0 ? 0 : plan.firstYear + (year - 1) * plan.laterYear;
  return { sessions, sets: setsFor(sessions, plan.setSize) };
}

function treatmentSteps(plan: Plan, year: number): Step[] {
  switch (plan.kind) {
    case 'sessions': {
      // What is left of a set counts for the next year: nothing is paid for twice.
      const sets = setsUntil(plan, year).sets - setsUntil(plan, year - 1).sets;
      return [{ key: year === 1 ? 'sets-first-year' : 'sets-later-year', parts: [sets, plan.price], result: sets * plan.price }];
    }
    case 'monthly': {
      if (year > 1 || plan.first === null) {
        const key = year === 1 ? 'packs-first-year' : 'packs-later-year';
        return [{ key, parts: [plan.price, plan.days, 365], result: portion(plan.price, plan.days, 365) }];
      }
      const rest = Math.max(0, 365 - plan.days);
      return [
        { key: 'first-pack', parts: [plan.first], result: plan.first },
        { key: 'packs-first-year', parts: [plan.price, plan.days, rest], result: portion(plan.price, plan.days, rest) },
      ];
    }
    case 'grafts':
      return year === 1
        ? [
            ...(plan.base > 0 ? [{ key: 'base' as const, parts: [plan.base], result: plan.base }] : []),
            { key: 'grafts', parts: [plan.grafts, plan.price], result: plan.grafts * plan.price },
          ]
        : [];
    case 'once':
      return year === 1 ? [{ key: 'once', parts: [plan.price], result: plan.price }] : [];
    default:
      return plan satisfies never;
  }
}

function feeSteps(quote: Quote, year: number): Step[] {
  const { plan, fees } = quote;
  const sessions =
    plan.kind === 'sessions' ? (year === 1 ? plan.firstYear : plan.laterYear) : plan.kind !== 'monthly' && year === 1 ? 1 : 0;
  const times: Readonly<Record<QuoteFee, number>> = {
    joining: year === 1 ? 1 : 0,
    firstVisit: year === 1 ? 1 : 0,
    visit: quote.visitsPerYear,
    test: quote.testsPerYear,
    shipping: quote.deliveriesPerYear,
    anaesthesia: sessions,
  };
  return QUOTE_FEES.flatMap((fee): Step[] => {
    const price = fees[fee];
    return price === null || price === 0 || times[fee] === 0
      ? []
      : [{ key: `fee-${fee}`, parts: [times[fee], price], result: times[fee] * price }];
  });
}

/** A sum as told → what is paid: with tax added, or from without to with where nobody said. */
function taxed(sum: number, { tax, taxPercent }: Pick<Quote, 'tax' | 'taxPercent'>): Money {
  if (tax === 'included') return { min: sum, max: sum };
  const more = plusTax(sum, taxPercent);
  return tax === 'excluded' ? { min: more, max: more } : { min: sum, max: more };
}

const total = (steps: readonly Step[]) => steps.reduce((sum, { result }) => sum + result, 0);

function yearOf(quote: Quote, year: number): QuoteYear {
  const steps = [...treatmentSteps(quote.plan, year), ...feeSteps(quote, year)];
  const sum = total(steps);
  return { steps, sum, total: taxed(sum, quote) };
}

/** Packs that are sold for 1, 2, 3 or 6 months: so many times 28 to 31 days. */
const MONTHS_OF_PACK = [1, 2, 3, 6] as const;

/**
 * Packs that a minimum term of so many months makes one buy: a pack of 28 to 31 days is a month's pack, as it is sold, one of 84 to
 * 93 days three months'; of others as many as reach the end of the term, a year having 365 days.
 */
export function packsOfTerm(months: number, days: number): number {
  const sold = MONTHS_OF_PACK.find((one) => days >= 28 * one && days <= 31 * one);
  return sold === undefined ? Math.ceil((months * 365) / (12 * days)) : Math.ceil(months / sold);
}

/** What is owed after signing: the set, or the packs of the minimum term, with what is paid once. */
function bindingOf(quote: Quote): QuoteResult['binds'] {
  const { plan, fees, minimumTermMonths } = quote;
  const once = (fees.joining ?? 0) + (fees.firstVisit ?? 0);
  const months = minimumTermMonths ?? 0;
  switch (plan.kind) {
    case 'sessions':
      if (plan.setSize > 1) return { money: taxed(plan.price + once, quote), months };
      // How many single sessions a term makes one take, nobody told.
      return months > 0 ? { money: null, months } : null;
    case 'monthly': {
      if (months === 0) return null;
      const first = plan.first ?? plan.price;
      return { money: taxed(first + (packsOfTerm(months, plan.days) - 1) * plan.price + once, quote), months };
    }
    case 'grafts':
      return { money: taxed(plan.base + plan.grafts * plan.price + once, quote), months };
    case 'once':
      return { money: taxed(plan.price + once, quote), months };
    default:
      return plan satisfies never;
  }
}

function perUnitOf(quote: Quote): QuoteResult['perUnit'] {
  const { plan } = quote;
  const each = (sum: number, count: number): Money => {
    const { min, max } = taxed(sum, quote);
    return { min: portion(min, count, 1), max: portion(max, count, 1) };
  };
  switch (plan.kind) {
    case 'sessions':
      return { unit: 'session', money: each(plan.price, plan.setSize) };
    case 'grafts':
      return { unit: 'graft', money: each(plan.base + plan.grafts * plan.price, plan.grafts) };
    case 'monthly':
      return { unit: 'day', money: each(plan.price, plan.days) };
    case 'once':
      return null;
    default:
      return plan satisfies never;
  }
}

function questionsOf(quote: Quote, notTold: readonly QuoteFee[]): QuoteQuestion[] {
  const { plan, tax, condition, minimumTermMonths, refund } = quote;
  const binds = minimumTermMonths === null || minimumTermMonths > 0 || plan.kind !== 'monthly';
  const asked: Readonly<Record<QuoteQuestion, boolean>> = {
    paper: true,
    tax: tax === 'not-said',
    fees: notTold.length > 0,
    'set-refund': plan.kind === 'sessions' && plan.setSize > 1,
    'set-too-large': plan.kind === 'sessions' && plan.setSize > plan.course,
    'second-month': plan.kind === 'monthly' && plan.first !== null && plan.first !== plan.price,
    term: minimumTermMonths === null,
    'term-money': plan.kind === 'sessions' && plan.setSize === 1 && (minimumTermMonths ?? 0) > 0,
    leaving: binds,
    monitor: condition === 'monitor',
    'condition-ends': condition === 'first-time' || condition === 'campaign',
    'refund-terms': refund === 'spoken' || refund === 'not-said',
    'pack-days': plan.kind === 'monthly' && plan.days < 30,
    'graft-count': plan.kind === 'grafts',
    upkeep: plan.kind === 'sessions' && plan.laterYear === 0,
  };
  return QUOTE_QUESTIONS.filter((question) => asked[question]);
}

/**
 * Works out what an offer comes to. Integers in the smallest unit throughout; tax is added once to the sum of each year, so that
 * the years add up to five and ten exactly. Sessions are paid for in whole sets; what is left of a set counts for later years.
 */
export function workOutQuote(quote: Quote): QuoteResult {
  const { plan } = quote;
  const years = Array.from({ length: 10 }, (_, index) => yearOf(quote, index + 1));
  const sum = (count: number) => addMoney(...years.slice(0, count).map((year) => year.total));
  const notTold = QUOTE_FEES.filter((fee) => quote.fees[fee] === null);
  const first = years[0]?.total ?? { min: 0, max: 0 };
  return {
    perUnit: perUnitOf(quote),
    course: plan.kind === 'sessions' ? taxed(setsFor(plan.course, plan.setSize) * plan.price, quote) : null,
    perMonth: { min: portion(first.min, 12, 1), max: portion(first.max, 12, 1) },
    years,
    fiveYears: sum(5),
    tenYears: sum(10),
    binds: bindingOf(quote),
    treatmentFirstYear: taxed(total(treatmentSteps(plan, 1)), quote),
    notTold,
    ask: questionsOf(quote, notTold),
  };
}

/** Where an offer lies beside the observed range of the same currency and measure. */
export type Position = 'below' | 'inside' | 'above';

/** `below` and `above` only when no part of the offer lies inside the range. Money in one currency on both sides. */
export function positionOf(offer: Money, range: Money): Position {
  if (offer.max < range.min) return 'below';
  return offer.min > range.max ? 'above' : 'inside';
}

/** A combination's years: sums of ranges; what has no price is named and never counted as nothing. */
export interface Budget {
  readonly years: readonly Money[];
  readonly total: Money;
  readonly without: readonly string[];
}

/** One part of a combination: first and later year in one currency, or null where no price is known. */
export interface BudgetPart {
  readonly id: string;
  readonly firstYear: Money | null;
  readonly laterYear: Money | null;
}

/**
 * Adds the years of the parts of a combination. All parts must be in one currency; the caller sees to that.
 * @param count number of years, 1 or more.
 */
export function addBudget(parts: readonly BudgetPart[], count = 5): Budget {
  const priced = parts.flatMap(({ firstYear, laterYear }) => (firstYear && laterYear ? [{ firstYear, laterYear }] : []));
  const first = addMoney(...priced.map(({ firstYear }) => firstYear));
  const later = addMoney(...priced.map(({ laterYear }) => laterYear));
  return {
    years: Array.from({ length: count }, (_, year) => (year === 0 ? first : later)),
    total: addMoney(first, timesMoney(later, count - 1)),
    without: parts.filter(({ firstYear, laterYear }) => !firstYear || !laterYear).map(({ id }) => id),
  };
}
