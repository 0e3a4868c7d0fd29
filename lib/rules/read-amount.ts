import { inHundredths } from '../domain/currency.ts';
import type { Currency } from '../domain/vocabulary.ts';

/** What a reader typed as a sum of money, in the smallest unit (yen; cents for dollars, pounds, euros). */
export type ReadAmount =
  | { readonly ok: true; readonly amount: number; readonly currency: Currency | null }
  /** `empty`: nothing typed. Otherwise why it was refused; the page shows an example beside the field. */
  | { readonly ok: false; readonly why: 'empty' | 'not-a-number' | 'other-currency' | 'fraction' | 'grouping' | 'too-large' };

/** The largest sum that is taken: a thousand million in whole units. More is a slip of the key. */
export const LARGEST_AMOUNT = 1_000_000_000;

const MARKS: readonly (readonly [RegExp, Currency])[] = [
  [/(?:¥|円|圓|yen|jpy)/, 'JPY'],
  [/(?:us\$|usd|\$|ドル|dollars?)/, 'USD'],
  [/(?:£|gbp|ポンド|pounds?)/, 'GBP'],
  [/(?:€|eur|ユーロ|euros?)/, 'EUR'],
  [/(?:₩|krw|ウォン|won)/, 'KRW'],
];
const POWERS: Readonly<Record<string, number>> = { 億: 100_000_000, 万: 10_000, 千: 1000 };

/**
 * Reads a sum as people write it: `89,800`, `８９，８００円`, `8万9800`, `1.5万円`, `12万8千`, `¥254,400`, `US$1,500`, `$99.50`, `30k` is not one.
 * A mark of another currency than the one chosen is refused rather than converted, and so is `5万5`: 50,005 to some, 55,000 to others.
 * @param currency the currency of the form: an amount without a mark is in it.
 */
export function readAmount(text: string, currency: Currency): ReadAmount {
  const folded = text
    .normalize('NFKC')
    .replace(/[\s、]/g, (one) => (one === '、' ? ',' : ''))
    .toLowerCase();
  if (folded === '') return { ok: false, why: 'empty' };
  const marks = MARKS.filter(([mark]) => mark.test(folded));
  if (marks.length > 1) return { ok: false, why: 'not-a-number' };
  const named = marks[0]?.[1] ?? null;
  if (named !== null && named !== currency) return { ok: false, why: 'other-currency' };
  const bare = marks[0] ? folded.replace(marks[0][0], '') : folded;
  // A mark alone is no sum of nothing.
  if (bare === '') return { ok: false, why: 'not-a-number' };
  const read = value(bare, !folded.endsWith(bare));
  if (typeof read === 'string') return { ok: false, why: read };
  const scaled = inHundredths(currency) ? { digits: read.digits * 100n, scale: read.scale } : read;
  if (scaled.digits % scaled.scale !== 0n) return { ok: false, why: 'fraction' };
  const amount = Number(scaled.digits / scaled.scale);
  const limit = inHundredths(currency) ? LARGEST_AMOUNT * 100 : LARGEST_AMOUNT;
  return amount > limit ? { ok: false, why: 'too-large' } : { ok: true, amount, currency: named };
}

interface Exact {
  readonly digits: bigint;
  readonly scale: bigint;
}

/**
 * "12万8千500", "1.5万", "1,234.50": each part before a power, then the rest. Powers must fall from left to right, and no decimals
 * may stand before another part.
 * @param closed a mark such as 円 ends the sum: what stands before it is then whole, however few its digits.
 */
function value(text: string, closed: boolean): Exact | 'not-a-number' | 'grouping' {
  let sum: Exact = { digits: 0n, scale: 1n };
  let last = Number.POSITIVE_INFINITY;
  let rest = text;
  while (rest !== '') {
    const part = /^([\d.,]*)([億万千]?)/.exec(rest);
    if (!part || part[0] === '') return 'not-a-number';
    const [whole, digits = '', power = ''] = part;
    const factor = power === '' ? 1 : (POWERS[power] ?? 1);
    if (factor >= last || digits === '') return 'not-a-number';
    const number = plain(digits);
    if (typeof number === 'string') return number;
    if (sum.scale !== 1n || (power === '' && !closed && !isFullGroup(digits, last))) return 'grouping';
    sum = add(sum, { digits: number.digits * BigInt(factor), scale: number.scale });
    last = factor;
    rest = rest.slice(whole.length);
  }
  return sum;
}

/** Has what follows a power all its digits, "9800" after 万, or commas? Fewer may be short for something else. */
function isFullGroup(digits: string, after: number): boolean {
  const [whole = ''] = digits.split('.');
  return after === Number.POSITIVE_INFINITY || whole.includes(',') || whole.length === String(after).length - 1;
}

const add = (a: Exact, b: Exact): Exact => ({ digits: a.digits * b.scale + b.digits * a.scale, scale: a.scale * b.scale });

function plain(digits: string): Exact | 'not-a-number' | 'grouping' {
  if (!/\d/.test(digits) || /\..*\./.test(digits)) return 'not-a-number';
  const [whole = '', decimals = ''] = digits.split('.');
  if (digits.endsWith('.') || decimals.includes(',')) return 'not-a-number';
  if (whole.includes(',') && !/^\d{1,3}(,\d{3})+$/.test(whole)) return 'grouping';
  // "89.800" is 89 thousand to some writers: never taken for 89.8.
  if (decimals.length > 2) return 'grouping';
  return { digits: BigInt(whole.replaceAll(',', '') + decimals || '0'), scale: 10n ** BigInt(decimals.length) };
}

/** What a number can be a number of. */
export const COUNT_UNITS = ['sessions', 'days', 'months', 'grafts', 'visits', 'tests', 'deliveries'] as const;
export type CountUnit = (typeof COUNT_UNITS)[number];

/** What may stand behind the number of each: "1か月" is never a number of days. */
const SUFFIXES: Readonly<Record<CountUnit, RegExp>> = {
  sessions: /^(?:回|回分|sessions?|times?)$/,
  days: /^(?:日|日分|日間|days?)$/,
  months: /^(?:[かヶヵカケ]月間?|months?)$/,
  grafts: /^(?:株|グラフト|grafts?)$/,
  visits: /^(?:回|visits?|times?)$/,
  tests: /^(?:回|tests?|times?)$/,
  deliveries: /^(?:回|deliver(?:y|ies)|times?)$/,
};

/**
 * A count as people write it (`12`, `１２`, `2,000株`, `12か月`, `3 sessions`): a whole number from 0 to `most`, or null.
 * @param unit what is counted: a number of something else is refused, not converted.
 */
export function readCount(text: string, most: number, unit: CountUnit): number | null {
  const folded = text.normalize('NFKC').replace(/\s/g, '').replaceAll('、', ',').toLowerCase();
  const match = /^(\d{1,4}|\d{1,3},\d{3})(\D*)$/.exec(folded);
  const [, digits = '', suffix = ''] = match ?? [];
  if (digits === '' || (suffix !== '' && !SUFFIXES[unit].test(suffix))) return null;
  const count = Number(digits.replace(',', ''));
  return count > most ? null : count;
}

/** A tax rate as people write it (`10`, `１０％`, `8.875 %`): percent with at most three decimals, at most 50, or null. */
export function readPercent(text: string): number | null {
  const match = /^(\d{1,2}(?:\.\d{1,3})?)%?$/.exec(text.normalize('NFKC').replace(/\s/g, ''));
  const percent = match ? Number(match[1]) : Number.NaN;
  return Number.isNaN(percent) || percent > 50 ? null : percent;
}
