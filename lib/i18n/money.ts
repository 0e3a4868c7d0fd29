import { inHundredths } from '../domain/currency.ts';
import type { Currency, Locale } from '../domain/vocabulary.ts';
import { TAG } from './format.ts';

// Apart from the other formats: the checker's script needs those and no money.

/** An amount in its smallest unit in use (whole yen and won; cents otherwise) as a reader writes it. */
export function formatAmount(amount: number, currency: Currency, locale: Locale): string {
  const value = inHundredths(currency) ? amount / 100 : amount;
  if (currency === 'JPY' && locale === 'ja') return `${new Intl.NumberFormat('ja-JP').format(Math.round(value))}円`;
  return new Intl.NumberFormat(TAG[locale], {
    style: 'currency',
    currency,
    currencyDisplay: locale === 'en' && currency === 'USD' ? 'code' : 'narrowSymbol',
    maximumFractionDigits: Number.isInteger(value) || value >= 100 ? 0 : 2,
    minimumFractionDigits: Number.isInteger(value) || value >= 100 ? 0 : 2,
  })
    .format(value)
    .replace('USD', 'US$')
    .replace('US$\u00a0', 'US$');
}

/** An amount to the last cent, for sums that a reader works out again: `formatAmount` rounds what is 100 or more. */
export function formatExact(amount: number, currency: Currency, locale: Locale): string {
  if (!inHundredths(currency) || amount % 100 === 0 || amount < 10_000) return formatAmount(amount, currency, locale);
  const cents = String(amount % 100).padStart(2, '0');
  return `${formatAmount(amount - (amount % 100), currency, locale)}.${cents}`;
}

/** Both ends in one currency: its sign stands once, in the place where the reader's language has it. */
function joinEnds(min: string, max: string, locale: Locale): string {
  if (min === max) return min;
  return locale === 'ja' ? `${min.replace('円', '')}〜${max}` : `${min}–${max.replace(/^(US\$|[^\d]+)/, '')}`;
}

/** "¥3,000–7,000" or one amount when both ends are the same. */
export const formatMoney = (money: { min: number; max: number }, currency: Currency, locale: Locale): string =>
  joinEnds(formatAmount(money.min, currency, locale), formatAmount(money.max, currency, locale), locale);

/** The same to the last cent: for sums that a reader does again. */
export const formatExactMoney = (money: { min: number; max: number }, currency: Currency, locale: Locale): string =>
  joinEnds(formatExact(money.min, currency, locale), formatExact(money.max, currency, locale), locale);
