import type { Fee, Observation, PriceFile } from '../domain/price.ts';
import type { Currency, PriceUnit } from '../domain/vocabulary.ts';
import { addMoney, portion, type Counts, type Money } from './money.ts';
import { basisOf, usedPrices, type Basis } from './price.ts';
import { withTax } from './sales-tax.ts';

/** Fees that were seen for one thing: the range for one visit, test or delivery, with tax as far as it is known, and its basis. */
export interface FeeRange extends Basis {
  readonly currency: Currency;
  readonly unit: PriceUnit;
  readonly money: Money;
}

/**
 * The range of one fee in one currency, by the rules of all ranges: comparable, not older than 36 months, without a condition.
 * @param today the day to judge ages by, as "2026-11-25".
 * @returns null where no such fee was seen.
 */
export function feeRange({ observations }: Pick<Fee, 'observations'>, currency: Currency, today: string): FeeRange | null {
  const priced = { observations, usage: null };
  const used = usedPrices(priced, currency, today);
  const basis = basisOf(priced, currency, today);
  const unit = used[0]?.covers.unit;
  if (!basis || unit === undefined) return null;
  return { ...basis, currency, unit, money: rangeOf(used.map((o) => moneyFor(o, { min: 1, max: 1 }))) };
}

const rangeOf = (amounts: readonly Money[]): Money => ({
  min: Math.min(...amounts.map(({ min }) => min)),
  max: Math.max(...amounts.map(({ max }) => max)),
});

/** What so many units come to by one price: the fewest at its low end, the most at its high end. */
function moneyFor(observation: Observation, units: Counts): Money {
  const { money } = withTax(observation);
  const { count } = observation.covers;
  return { min: portion(money.min, count, units.min), max: portion(money.max, count, units.max) };
}

/** What one visit costs: the first one, and each one after it. Same currency in both. */
export interface VisitFees {
  readonly first: Money;
  readonly repeat: Money;
}

/** So many visits: the first at its fee, the others at that of a repeat visit. Integers in the currency's smallest unit. */
export function visitsMoney(visits: Counts, { first, repeat }: VisitFees): Money {
  const cost = (count: number, one: number, next: number) =>
    portion(one, 1, Math.min(1, count)) + portion(next, 1, Math.max(0, count - 1));
  return { min: cost(visits.min, first.min, repeat.min), max: cost(visits.max, first.max, repeat.max) };
}

/** The money until the first judgement with visit fees in it; a sum of this site, not a price that somebody asks. */
export interface WithVisits {
  /** The visits alone. */
  readonly visits: Money;
  readonly total: Money;
  /** `none`: no price names the visit as inside. `some`: a few do, and to these nothing was added. */
  readonly inside: 'none' | 'some';
}

/**
 * Adds the visits to the prices that do not name them as inside.
 * @returns null where nothing is to be added: no price, no visit, no count of visits, all prices have the visit inside; nor where a price
 * is of insured care, whose visits have other fees than self-pay ones.
 */
export function findOutWithVisits(file: PriceFile, currency: Currency, today: string, fees: VisitFees): WithVisits | null {
  const { usage } = file;
  if (usage.kind !== 'units' || usage.untilJudged.visits.max === 0) return null;
  const used = usedPrices(file, currency, today);
  const inside = used.filter((o) => o.inside.includes('visit')).length;
  if (used.length === inside || used.some(({ tax }) => tax === 'exempt')) return null;
  const visits = visitsMoney(usage.untilJudged.visits, fees);
  const sums = used.map((o) => {
    const money = moneyFor(o, usage.untilJudged.units);
    return o.inside.includes('visit') ? money : addMoney(money, visits);
  });
  return { visits, total: rangeOf(sums), inside: inside === 0 ? 'none' : 'some' };
}
