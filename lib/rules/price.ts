import { max, median, min, quantile } from 'd3-array';
import type { Observation, PriceFile, Usage } from '../domain/price.ts';
import type { Currency, PriceCondition, PriceUnit } from '../domain/vocabulary.ts';
import { addMoney, portion, timesMoney, type Counts, type Money } from './money.ts';
import { lastDayOf } from './partial-date.ts';
import { withTax, type TaxHandling } from './sales-tax.ts';

/** Months after which a dated price is shown with an "old price" mark. */
export const OLD_AFTER_MONTHS = 12;
/** Months after which a price no longer counts in ranges; an undated one counts from the day on which its page was read. */
export const LEFT_OUT_AFTER_MONTHS = 36;
/** Days counted as one month wherever a monthly price is turned into a year. */
export const DAYS_PER_MONTH = 30;
/** Sellers (pages) needed before a median is shown, and before quartiles are. */
export const PRICES_FOR_MEDIAN = 3;
export const PRICES_FOR_QUARTILES = 5;

/** Prices that hold only under a condition: never in a headline range. */
export const CONDITIONAL: readonly PriceCondition[] = [
  'monitor',
  'first-time',
  'campaign',
  'set-only',
  'minimum-term',
  'subscription',
];

/** `current`, `old` (past 12 months), `left-out` (past 36 months) or `undated` (the page prints no date). */
export type PriceAge = 'current' | 'old' | 'left-out' | 'undated';

/** The same day so many months on; the last day of the month where it has no such day. A month that does not exist stays as it is. */
function monthsOn(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)));
  return Number.isNaN(moved.getTime()) ? day : moved.toISOString().slice(0, 10);
}

/** The last days on which each of the ages of a price holds: after them its mark or its place in the ranges changes by itself. */
export function agesOn({ observed, readOn }: Pick<Observation, 'observed' | 'readOn'>): string[] {
  if (observed === null) return [monthsOn(readOn, LEFT_OUT_AFTER_MONTHS)];
  const day = lastDayOf(observed);
  return [monthsOn(day, OLD_AFTER_MONTHS), monthsOn(day, LEFT_OUT_AFTER_MONTHS)];
}

/** How old a price is on a day ("2026-11-25"). */
export function ageOf(observation: Pick<Observation, 'observed' | 'readOn'>, today: string): PriceAge {
  const [first = '', second = first] = agesOn(observation);
  if (observation.observed === null) return first < today ? 'left-out' : 'undated';
  if (second < today) return 'left-out';
  return first < today ? 'old' : 'current';
}

/** Does the price hold only under a condition (a set, a minimum term, being a "monitor")? */
export const isConditional = (observation: Pick<Observation, 'conditions'>): boolean =>
  observation.conditions.some((condition) => CONDITIONAL.includes(condition));

/** Prices of one thing and how much of it is used; null for a fee, which is not used by the year. */
export interface Priced {
  readonly observations: readonly Observation[];
  readonly usage: Usage | null;
}

export const PRICE_GROUPS = ['plain', 'conditional'] as const;
export type PriceGroup = (typeof PRICE_GROUPS)[number];

/** Comparable prices of one currency and unit that are not too old: those without conditions, or those with. Never both. */
export function usedPrices(file: Priced, currency: Currency, today: string, group: PriceGroup = 'plain'): Observation[] {
  const { usage } = file;
  const counting = file.observations.filter(
    (o) =>
      o.currency === currency &&
      o.comparable === true &&
      ageOf(o, today) !== 'left-out' &&
      isConditional(o) === (group === 'conditional'),
  );
  const unit = usage?.kind === 'units' ? usage.unit : counting[0]?.covers.unit;
  return counting.filter(({ covers }) => covers.unit === unit);
}

type Units = Extract<Usage, { kind: 'units' }>;

/** One end of a figure, with all that is needed to work it out again: amount (with tax) ÷ count × units. */
export interface End {
  readonly observation: string;
  readonly amount: number;
  readonly count: number;
  /** Units paid for: those of the figure, or more where only whole sets are sold. */
  readonly units: number;
  readonly tax: TaxHandling;
  readonly result: number;
}

export type NoFigure = 'no-price' | 'only-conditional' | 'whole-sets' | 'not-computable' | 'no-course' | 'nothing-to-buy';

/** One derived figure with everything it was worked out from; or the reason why there is none. */
export type Derived =
  | {
      readonly ok: true;
      readonly money: Money;
      readonly units: Counts;
      readonly low: End;
      readonly high: End;
      readonly from: readonly string[];
    }
  | { readonly ok: false; readonly why: NoFigure };

/** Several years: a first one and others like the second, so that years add up exactly. */
export type DerivedYears =
  | { readonly ok: true; readonly money: Money; readonly years: number; readonly from: readonly string[] }
  | { readonly ok: false; readonly why: NoFigure };

export interface DerivedPrices {
  readonly currency: Currency;
  readonly group: PriceGroup;
  /** What one unit is. */
  readonly unit: PriceUnit;
  /** Prices used, by id. */
  readonly from: readonly string[];
  readonly perUnit: Derived;
  readonly perMonth: Derived;
  readonly course: Derived;
  readonly firstYear: Derived;
  readonly laterYear: Derived;
  readonly fiveYears: Derived | DerivedYears;
  readonly tenYears: Derived | DerivedYears;
  readonly findOut: Derived;
}

const missing = (why: NoFigure): Extract<Derived, { ok: false }> => ({ ok: false, why });

/**
 * Units that must be paid for: sessions sold only in sets are bought by whole sets (3 of a set of 5 cost what 5 cost). What is used
 * every day is bought again and again, so nothing is left over.
 */
function wholeSets({ conditions, covers: { unit, count } }: Observation, wanted: number): number {
  const bySet = conditions.includes('set-only') && unit !== 'day' && unit !== 'tablet' && count > 1;
  return bySet && wanted > 0 ? Math.ceil(wanted / count) * count : wanted;
}

/** The cheapest price × the fewest units, the dearest × the most: the range is never too narrow. */
function figureOf(used: readonly Observation[], units: Counts, sets: 'whole' | 'shared' = 'shared'): Derived {
  const ends = used.map((observation) => {
    const { money, tax } = withTax(observation);
    const { count } = observation.covers;
    const end = (amount: number, wanted: number): End => {
      const paid = sets === 'whole' ? wholeSets(observation, wanted) : wanted;
      return { observation: observation.id, amount, count, units: paid, tax, result: portion(amount, count, paid) };
    };
    return { low: end(money.min, units.min), high: end(money.max, units.max), unit: money.min / count, top: money.max / count };
  });
  const low = ends.toSorted((a, b) => a.low.result - b.low.result || a.unit - b.unit)[0]?.low;
  const high = ends.toSorted((a, b) => b.high.result - a.high.result || b.top - a.top)[0]?.high;
  if (!low || !high) return missing('no-price');
  return { ok: true, money: { min: low.result, max: high.result }, units, low, high, from: used.map(({ id }) => id) };
}

/** Sessions of several years bought by whole sets: what is left of a set counts for the next year, nothing is bought twice. */
function yearsOfSets(used: readonly Observation[], usage: Units, count: number): Derived {
  const until = (first: number, later: number) => first + (count - 1) * later;
  return figureOf(
    used,
    { min: until(usage.firstYear.min, usage.laterYear.min), max: until(usage.firstYear.max, usage.laterYear.max) },
    'whole',
  );
}

/** Is it sold in sets of sessions only, so that a later year alone has no price? */
const bySets = (used: readonly Observation[]): boolean => used.some((one) => wholeSets(one, 1) > 1);

function years(first: Derived, later: Derived, count: number): DerivedYears {
  if (!first.ok || !later.ok) return first.ok ? missing('not-computable') : missing(first.why);
  return {
    ok: true,
    money: addMoney(first.money, timesMoney(later.money, count - 1)),
    years: count,
    from: first.from,
  };
}

/**
 * Turns the prices of one currency into the figures of the price pages: per unit, month, course, first and later year, five and ten
 * years, and until the first honest judgement. Amounts are integers in the currency's smallest unit, with tax as far as it is known.
 * A price that holds only under a condition counts in the group `conditional` alone; what is older than 36 months counts in none.
 * @param today the day to judge ages by, as "2026-11-25".
 */
export function derivePrices(file: PriceFile, currency: Currency, today: string, group: PriceGroup = 'plain'): DerivedPrices {
  const { usage } = file;
  const used = usedPrices(file, currency, today, group);
  const unit = usage.kind === 'units' ? usage.unit : (used[0]?.covers.unit ?? 'treatment');
  const from = used.map(({ id }) => id);
  const none = (why: NoFigure): DerivedPrices => {
    const gap = missing(why);
    const figures = { perUnit: gap, perMonth: gap, course: gap, firstYear: gap, laterYear: gap, fiveYears: gap, tenYears: gap };
    return { currency, group, unit, from, ...figures, findOut: gap };
  };
  if (usage.kind === 'nothing-to-buy') return none('nothing-to-buy');
  if (used.length === 0) {
    const other = group === 'plain' && usedPrices(file, currency, today, 'conditional').length > 0;
    return none(other ? 'only-conditional' : 'no-price');
  }
  const perUnit = figureOf(used, { min: 1, max: 1 });
  if (usage.kind === 'not-computable') return { ...none('not-computable'), perUnit };

  const month = monthly(usage);
  const firstYear = figureOf(used, usage.firstYear, 'whole');
  const sets = bySets(used);
  const laterYear = sets ? missing('whole-sets') : figureOf(used, usage.laterYear);
  return {
    currency,
    group,
    unit,
    from,
    perUnit,
    perMonth: month ? figureOf(used, month) : missing('no-course'),
    course: usage.course ? figureOf(used, usage.course, 'whole') : missing('no-course'),
    firstYear,
    laterYear,
    fiveYears: sets ? yearsOfSets(used, usage, 5) : years(firstYear, laterYear, 5),
    tenYears: sets ? yearsOfSets(used, usage, 10) : years(firstYear, laterYear, 10),
    findOut: figureOf(used, usage.untilJudged.units, 'whole'),
  };
}

/** Units in one month of 30 days, for what is taken daily. */
function monthly({ unit, firstYear }: Units): Counts | undefined {
  if (unit === 'day') return { min: DAYS_PER_MONTH, max: DAYS_PER_MONTH };
  if (unit !== 'tablet') return undefined;
  const month = (count: number) => Math.round((count * DAYS_PER_MONTH * 100) / 365) / 100;
  return { min: month(firstYear.min), max: month(firstYear.max) };
}

/** Yen first, then the other currencies in which something was seen. */
export function currenciesOf(file: PriceFile): Currency[] {
  const seen = new Set(file.observations.map((o) => o.currency));
  return [...seen].sort((a, b) => Number(b === 'JPY') - Number(a === 'JPY') || a.localeCompare(b));
}

/** How many prices stand behind a range, from when and from where; median and quartiles only where there are enough of them. */
export interface Basis {
  readonly count: number;
  /** Oldest and newest date that a page prints, as exact as printed; null when none has a date. */
  readonly oldest: string | null;
  readonly newest: string | null;
  readonly undated: number;
  readonly old: number;
  /** Days on which the pages were read. */
  readonly readFrom: string;
  readonly readTo: string;
  readonly countries: readonly string[];
  readonly taxNotStated: number;
  /** The patient's share of insured care, not the full price: every price is exempt of tax. */
  readonly insuredShare: boolean;
  /** Median of the middles of the prices for a first year (or one unit); from 3 pages on. */
  readonly median: number | null;
  /** 25th and 75th percentile, linear between neighbours; from 5 pages on. */
  readonly quartiles: readonly [number, number] | null;
}

/** What a range rests on. Median and quartiles are of the first year, or of one unit where a year cannot be worked out. */
export function basisOf(file: Priced, currency: Currency, today: string, group: PriceGroup = 'plain'): Basis | null {
  const used = usedPrices(file, currency, today, group);
  if (used.length === 0) return null;
  const units = file.usage?.kind === 'units' ? file.usage.firstYear : { min: 1, max: 1 };
  const middles = used.map((observation) => {
    const { money } = withTax(observation);
    const { count } = observation.covers;
    const [fewest, most] = [wholeSets(observation, units.min), wholeSets(observation, units.max)];
    return (portion(money.min, count, fewest) + portion(money.max, count, most)) / 2;
  });
  const dates = used.flatMap(({ observed }) => (observed === null ? [] : [observed])).sort();
  // Several sizes or products of one seller are no sample of sellers.
  const sellers = new Set(used.map(({ source }) => source)).size;
  const quarter = (share: number) => Math.round(quantile(middles, share) ?? 0);
  return {
    count: used.length,
    oldest: dates[0] ?? null,
    newest: dates.at(-1) ?? null,
    undated: used.length - dates.length,
    old: used.filter((observation) => ageOf(observation, today) === 'old').length,
    readFrom: min(used, ({ readOn }) => readOn) ?? '',
    readTo: max(used, ({ readOn }) => readOn) ?? '',
    countries: [...new Set(used.flatMap(({ country }) => country ?? []))].sort(),
    taxNotStated: used.filter(({ tax }) => tax === 'not-stated').length,
    insuredShare: used.every(({ tax }) => tax === 'exempt'),
    median: sellers >= PRICES_FOR_MEDIAN ? Math.round(median(middles) ?? 0) : null,
    quartiles: sellers >= PRICES_FOR_QUARTILES ? [quarter(0.25), quarter(0.75)] : null,
  };
}

/** One observation on the common measure of its treatment: with tax, per unit, and for a course and a first year. */
export interface Normalised {
  readonly tax: TaxHandling;
  /** The observed amount with tax. */
  readonly withTax: Money;
  readonly unit: PriceUnit;
  readonly perUnit: Money;
  /** Only where the price is by the unit in which use is counted. */
  readonly course: Money | null;
  readonly firstYear: Money | null;
  readonly why: 'other-unit' | 'not-computable' | 'nothing-to-buy' | null;
}

/**
 * Works out what one observation comes to. Also for prices that count in no range: the page says why they do not.
 * @param usage how much of the unit is used; null for a fee, which is not used by the year.
 */
export function normalise(observation: Observation, usage: Usage | null): Normalised {
  const { money, tax } = withTax(observation);
  const { unit, count } = observation.covers;
  const times = (units: Counts): Money => ({
    min: portion(money.min, count, wholeSets(observation, units.min)),
    max: portion(money.max, count, wholeSets(observation, units.max)),
  });
  const perUnit = { min: portion(money.min, count, 1), max: portion(money.max, count, 1) };
  const common = { tax, withTax: money, unit, perUnit };
  if (usage === null) return { ...common, course: null, firstYear: null, why: null };
  if (usage.kind !== 'units') return { ...common, course: null, firstYear: null, why: usage.kind };
  if (usage.unit !== unit) return { ...common, course: null, firstYear: null, why: 'other-unit' };
  return { ...common, course: usage.course ? times(usage.course) : null, firstYear: times(usage.firstYear), why: null };
}

/**
 * The order of price rows: yen first, then by country, by what is sold, newest first, undated last. Never by price: a list that
 * begins with the cheapest is a ranking.
 */
export function neutralOrder(observations: readonly Observation[]): Observation[] {
  return observations.toSorted(
    (a, b) =>
      Number(b.currency === 'JPY') - Number(a.currency === 'JPY') ||
      a.currency.localeCompare(b.currency) ||
      (a.country ?? 'ZZ').localeCompare(b.country ?? 'ZZ') ||
      a.covers.unit.localeCompare(b.covers.unit) ||
      (b.observed ?? '').localeCompare(a.observed ?? '') ||
      a.id.localeCompare(b.id),
  );
}

/** The dated prices of one offer, oldest first: two or more dates, all of the same unit. */
export interface PriceHistory {
  readonly offer: string;
  readonly points: readonly Observation[];
}

/** Offers that were seen at two dates or more. */
export function priceHistories(observations: readonly Observation[]): PriceHistory[] {
  const byOffer = new Map<string, Observation[]>();
  for (const observation of observations) {
    if (observation.offer === undefined || observation.observed === null) continue;
    const key = observation.offer;
    byOffer.set(key, [...(byOffer.get(key) ?? []), observation]);
  }
  return [...byOffer].flatMap(([offer, seen]) => {
    const points = seen.toSorted((a, b) => (a.observed ?? '').localeCompare(b.observed ?? ''));
    const alike = points.filter(
      ({ covers, currency }) => covers.unit === points[0]?.covers.unit && currency === points[0].currency,
    );
    return new Set(alike.map(({ observed }) => observed)).size > 1 ? [{ offer, points: alike }] : [];
  });
}

/** Things that can tell two price rows apart. */
export const DIFFERENCES = ['count', 'tax', 'inside', 'outside', 'conditions', 'region', 'date', 'what'] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** From this ratio on the page asks why; below it, prices hardly differ. */
export const WORTH_ASKING = 1.5;

/** The cheapest and the dearest row of one unit and currency that count, and in what they differ. */
export interface Extremes {
  readonly currency: Currency;
  readonly unit: PriceUnit;
  readonly low: Observation;
  readonly high: Observation;
  /** The dearest is so many times the cheapest, to one decimal. */
  readonly times: number;
  readonly differ: readonly Difference[];
  /** Told on both sides, and the same. */
  readonly same: readonly Difference[];
  /** Not told on one side or on both: neither alike nor different. */
  readonly untold: readonly Difference[];
}

const SIDES: Readonly<Record<Difference, (observation: Observation) => string | null>> = {
  count: ({ covers }) => String(covers.count),
  tax: ({ tax }) => (tax === 'not-stated' ? null : tax),
  inside: ({ inside }) => (inside.length === 0 ? null : inside.toSorted().join()),
  outside: ({ outside }) => (outside.length === 0 ? null : outside.toSorted().join()),
  conditions: ({ conditions }) => conditions.toSorted().join(),
  region: ({ region }) => region.en,
  date: ({ observed }) => observed,
  what: ({ what }) => what.en,
};

/**
 * "Why 50,000 at one clinic and 500,000 at another": the two ends of the prices that count, those under a condition among them.
 * Figures that count nowhere are not offers, so no ratio is made of them. Null where fewer than two offers can be laid side by
 * side, or where the dearer is less than 1.5 times the cheaper.
 */
export function extremesOf(file: PriceFile, currency: Currency, today: string): Extremes | null {
  const rows = PRICE_GROUPS.flatMap((group) => usedPrices(file, currency, today, group))
    .filter(({ amount }) => amount.min > 0)
    .map((observation) => ({ observation, one: normalise(observation, file.usage).perUnit }));
  const low = rows.toSorted((a, b) => a.one.min - b.one.min)[0];
  const high = rows.toSorted((a, b) => b.one.max - a.one.max)[0];
  if (!low || !high || low.observation === high.observation || low.observation.covers.unit !== high.observation.covers.unit)
    return null;
  const times = Math.round((high.one.max / low.one.min) * 10) / 10;
  const oneOffer = low.observation.offer !== undefined && low.observation.offer === high.observation.offer;
  if (times < WORTH_ASKING || oneOffer) return null;
  const compared = DIFFERENCES.map((key) => ({ key, a: SIDES[key](low.observation), b: SIDES[key](high.observation) }));
  const told = compared.filter(({ a, b }) => a !== null && b !== null);
  return {
    currency,
    unit: low.observation.covers.unit,
    low: low.observation,
    high: high.observation,
    times,
    differ: told.filter(({ a, b }) => a !== b).map(({ key }) => key),
    same: told.filter(({ a, b }) => a === b).map(({ key }) => key),
    untold: compared.filter(({ a, b }) => a === null || b === null).map(({ key }) => key),
  };
}
