import type { Observation, PriceFile } from '../domain/price.ts';
import type { Currency } from '../domain/vocabulary.ts';

/** Months after which a dated price is shown with an "old price" mark. */
export const OLD_AFTER_MONTHS = 24;
/** Days counted as one month wherever a monthly price is turned into a year. */
export const DAYS_PER_MONTH = 30;

export interface Money {
  readonly min: number;
  readonly max: number;
}

/** One derived figure, with everything it was worked out from; or the reason why there is none. */
export type Derived =
  | { readonly ok: true; readonly money: Money; readonly unit: Money; readonly units: Money; readonly from: readonly string[] }
  | { readonly ok: false; readonly why: 'no-price' | 'not-computable' | 'no-course' | 'nothing-to-buy' };

export interface DerivedPrices {
  readonly currency: Currency;
  /** Comparable observations used, by id. */
  readonly from: readonly string[];
  readonly perUnit: Derived;
  readonly perMonth: Derived;
  readonly course: Derived;
  readonly firstYear: Derived;
  readonly laterYear: Derived;
  readonly fiveYears: Derived;
  readonly findOut: Derived;
}

const times = (unit: Money, units: Money, from: readonly string[]): Derived => ({
  ok: true,
  money: { min: Math.round(unit.min * units.min), max: Math.round(unit.max * units.max) },
  unit,
  units,
  from,
});

/**
 * Turns the comparable observations of one currency into the figures of the price pages. Amounts stay integers in the
 * currency's smallest unit in use (yen, cents). Low × low and high × high, so that the range is never too narrow.
 */
export function derivePrices(file: PriceFile, currency: Currency): DerivedPrices {
  const used = file.observations.filter((o) => o.currency === currency && o.comparable === true);
  const from = used.map((o) => o.id);
  const { usage } = file;
  const none = (why: Extract<Derived, { ok: false }>['why']): DerivedPrices => {
    const missing: Derived = { ok: false, why };
    return {
      currency,
      from,
      perUnit: missing,
      perMonth: missing,
      course: missing,
      firstYear: missing,
      laterYear: missing,
      fiveYears: missing,
      findOut: missing,
    };
  };
  if (usage.kind === 'nothing-to-buy') return none('nothing-to-buy');
  if (used.length === 0) return none('no-price');
  const unit: Money = {
    min: Math.min(...used.map((o) => o.amount.min / o.covers.count)),
    max: Math.max(...used.map((o) => o.amount.max / o.covers.count)),
  };
  const one: Money = { min: 1, max: 1 };
  if (usage.kind === 'not-computable') return { ...none('not-computable'), perUnit: times(unit, one, from) };

  const five = {
    min: usage.firstYear.min + 4 * usage.laterYear.min,
    max: usage.firstYear.max + 4 * usage.laterYear.max,
  };
  const month = monthly(usage.unit, usage.firstYear);
  return {
    currency,
    from,
    perUnit: times(unit, one, from),
    perMonth: month ? times(unit, month, from) : { ok: false, why: 'no-course' },
    course: usage.course ? times(unit, usage.course, from) : { ok: false, why: 'no-course' },
    firstYear: times(unit, usage.firstYear, from),
    laterYear: times(unit, usage.laterYear, from),
    fiveYears: times(unit, five, from),
    findOut: times(unit, usage.untilJudged.units, from),
  };
}

/** Units in one month of 30 days, for what is taken daily. */
function monthly(unit: string, firstYear: Money): Money | undefined {
  if (unit === 'day') return { min: DAYS_PER_MONTH, max: DAYS_PER_MONTH };
  if (unit !== 'tablet') return undefined;
  return { min: (firstYear.min * DAYS_PER_MONTH) / 365, max: (firstYear.max * DAYS_PER_MONTH) / 365 };
}

/** Yen first, then the other currencies in which something comparable was seen. */
export function currenciesOf(file: PriceFile): Currency[] {
  const seen = new Set(file.observations.map((o) => o.currency));
  return [...seen].sort((a, b) => Number(b === 'JPY') - Number(a === 'JPY') || a.localeCompare(b));
}

/** `current`, `old` (the page's date is older than the limit) or `undated` (the page prints no date). */
export function ageOf(observation: Observation, today: string): 'current' | 'old' | 'undated' {
  if (observation.observed === null) return 'undated';
  const limit = new Date(`${today}T00:00:00Z`);
  limit.setUTCMonth(limit.getUTCMonth() - OLD_AFTER_MONTHS);
  // The latest day the date can mean: a bare year is its last day.
  const latest = `${observation.observed}${'-12-31'.slice(observation.observed.length - 4)}`;
  return latest < limit.toISOString().slice(0, 10) ? 'old' : 'current';
}
