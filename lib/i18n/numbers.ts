import type { Locale } from '../domain/vocabulary.ts';
import { TAG } from './format.ts';

// Apart from dates, like money: the checker's script needs neither.

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
