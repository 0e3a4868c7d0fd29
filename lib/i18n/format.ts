import type { Currency, Locale } from '../domain/vocabulary.ts';

const TAG: Record<Locale, string> = { en: 'en-GB', ja: 'ja-JP' };

/** "24 November 2026", 「2026年11月24日」; a year or month stays as exact as it was given. */
export function formatDate(date: string, locale: Locale): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return locale === 'ja' ? `${year}年` : year;
  const value = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  return dateFormat(locale, day !== undefined).format(value);
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes about a millisecond, so each is made once. */
function dateFormat(locale: Locale, withDay: boolean): Intl.DateTimeFormat {
  const key = `${locale}${withDay}`;
  const known = dateFormats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(TAG[locale], {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(withDay ? { day: 'numeric' as const } : {}),
  });
  dateFormats.set(key, made);
  return made;
}

/** Currencies whose amounts are kept in hundredths. */
export const CENTS: readonly Currency[] = ['USD', 'GBP', 'EUR'];

/** An amount in its smallest unit in use (whole yen and won; cents otherwise) as a reader writes it. */
export function formatAmount(amount: number, currency: Currency, locale: Locale): string {
  const value = CENTS.includes(currency) ? amount / 100 : amount;
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
  if (!CENTS.includes(currency) || amount % 100 === 0 || amount < 10_000) return formatAmount(amount, currency, locale);
  const cents = String(amount % 100).padStart(2, '0');
  return `${formatAmount(amount - (amount % 100), currency, locale)}.${cents}`;
}

/** "¥3,000–7,000" or one amount when both ends are the same. */
export function formatMoney(money: { min: number; max: number }, currency: Currency, locale: Locale): string {
  const min = formatAmount(money.min, currency, locale);
  const max = formatAmount(money.max, currency, locale);
  if (min === max) return min;
  return locale === 'ja' ? `${min.replace('円', '')}〜${max}` : `${min}–${max.replace(/^(US\$|[^\d]+)/, '')}`;
}

/** A number with at most one decimal, in the reader's digits. */
export function formatNumber(value: number, locale: Locale, digits = 1): string {
  return new Intl.NumberFormat(TAG[locale], { maximumFractionDigits: digits }).format(value);
}

/** "3–6" or "6". */
export function formatRange(range: { min: number; max: number }, locale: Locale): string {
  const min = formatNumber(range.min, locale);
  const max = formatNumber(range.max, locale);
  return min === max ? min : `${min}${locale === 'ja' ? '〜' : '–'}${max}`;
}

/** Fills `{name}` places of a message. */
export function fill(message: string, values: Record<string, string | number>): string {
  return message.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}
