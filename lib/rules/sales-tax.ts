import type { Observation } from '../domain/price.ts';
import { plusTax, type Money } from './money.ts';
import { lastDayOf } from './partial-date.ts';

/** Sources of the rates below, and of self-pay care being taxed: ids of content/sources. */
export const SALES_TAX_SOURCES = ['jp-consumption-tax-history', 'clinic-tax-self-pay-2018'] as const;

/**
 * Japan's consumption tax in percent since a day, newest first. Care that public insurance pays for is not taxed, self-pay care is
 * (SALES_TAX_SOURCES).
 */
export const JAPAN_SALES_TAX = [
  { from: '2019-10-01', percent: 10 },
  { from: '2014-04-01', percent: 8 },
  { from: '1997-04-01', percent: 5 },
  { from: '1989-04-01', percent: 3 },
] as const;

/** The rate on a day; on an undated page, the present one. Days before the tax began have none. */
export function japanSalesTax(day: string | null): number {
  if (day === null) return JAPAN_SALES_TAX[0].percent;
  // A bare year or month counts as its last day: the rate that it can have been at most.
  const last = lastDayOf(day);
  return JAPAN_SALES_TAX.find(({ from }) => from <= last)?.percent ?? 0;
}

/** What was done about tax: nothing to do, added, may have to be added (the page does not say), or not known for that country. */
export type TaxHandling = 'as-printed' | 'added' | 'perhaps' | 'open';

/**
 * An observed amount with the tax that a buyer pays. In Japan a price "tax excluded" gets the tax of its day; where a page does not
 * say, the range runs from the printed amount to the amount with tax. Other countries stay as printed: no rate is assumed.
 */
export function withTax(observation: Pick<Observation, 'amount' | 'tax' | 'country' | 'observed'>): {
  readonly money: Money;
  readonly tax: TaxHandling;
} {
  const { amount, tax, country, observed } = observation;
  if (tax === 'included' || tax === 'exempt') return { money: amount, tax: 'as-printed' };
  if (country !== 'JP') return { money: amount, tax: 'open' };
  const percent = japanSalesTax(observed);
  const max = plusTax(amount.max, percent);
  if (tax === 'excluded') return { money: { min: plusTax(amount.min, percent), max }, tax: 'added' };
  return { money: { min: amount.min, max }, tax: 'perhaps' };
}
