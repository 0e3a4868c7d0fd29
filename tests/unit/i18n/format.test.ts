import { describe, expect, it } from 'vitest';
import { fill, formatDate } from '#lib/i18n/format';
import { formatNumber, formatRange } from '#lib/i18n/numbers';
import { formatAmount, formatExact, formatMoney } from '#lib/i18n/money';

describe('dates stay as exact as they were given', () => {
  it.each([
    ['2026-11-24', 'en', '24 November 2026'],
    ['2026-11-24', 'ja', '2026年11月24日'],
    ['2026-03-01', 'en', '1 March 2026'],
    ['2026-11', 'en', 'November 2026'],
    ['2026-11', 'ja', '2026年11月'],
    ['2026', 'en', '2026'],
    ['2026', 'ja', '2026年'],
  ] as const)('%s in %s', (date, locale, text) => {
    expect(formatDate(date, locale)).toBe(text);
  });
});

describe('amounts: whole yen and won, cents otherwise', () => {
  it.each([
    [3000, 'JPY', 'en', '¥3,000'],
    [3000, 'JPY', 'ja', '3,000円'],
    [1_234_567, 'JPY', 'ja', '1,234,567円'],
    [2500, 'USD', 'en', 'US$25'],
    [2550, 'USD', 'en', 'US$25.50'],
    [250_000, 'USD', 'en', 'US$2,500'],
    [999, 'GBP', 'en', '£9.99'],
    [1000, 'EUR', 'en', '€10'],
    [10_000, 'KRW', 'en', '₩10,000'],
  ] as const)('%i %s in %s', (amount, currency, locale, text) => {
    expect(formatAmount(amount, currency, locale)).toBe(text);
  });
});

describe('ranges name the unit once, and one amount when both ends are the same', () => {
  it.each([
    [3000, 7000, 'JPY', 'en', '¥3,000–7,000'],
    [3000, 7000, 'JPY', 'ja', '3,000〜7,000円'],
    [3000, 3000, 'JPY', 'ja', '3,000円'],
    [50_000, 250_000, 'USD', 'en', 'US$500–2,500'],
    [1500, 2000, 'GBP', 'en', '£15–20'],
  ] as const)('%i to %i %s in %s', (min, max, currency, locale, text) => {
    expect(formatMoney({ min, max }, currency, locale)).toBe(text);
  });
});

describe('numbers', () => {
  it('have at most one decimal unless more is asked for', () => {
    expect(formatNumber(12.345, 'en')).toBe('12.3');
    expect(formatNumber(12.345, 'en', 2)).toBe('12.35');
    expect(formatNumber(1234, 'ja')).toBe('1,234');
  });

  it.each([
    [3, 6, 'en', '3–6'],
    [3, 6, 'ja', '3〜6'],
    [6, 6, 'en', '6'],
  ] as const)('%i to %i in %s', (min, max, locale, text) => {
    expect(formatRange({ min, max }, locale)).toBe(text);
  });
});

describe('fill', () => {
  it('puts values into their places and leaves unknown places as they are', () => {
    expect(fill('{count} of {all}, {other}', { count: 3, all: 'ten' })).toBe('3 of ten, {other}');
  });

  it('does not read values as patterns', () => {
    expect(fill('{a}', { a: '$& {b}', b: 'x' })).toBe('$& {b}');
  });
});

describe('an amount for a sum that is done again', () => {
  it.each([
    [123_456, 'USD', 'en', 'US$1,234.56'],
    [123_405, 'GBP', 'ja', '£1,234.05'],
    [120_000, 'EUR', 'en', '€1,200'],
    [9950, 'USD', 'en', 'US$99.50'],
    [123_456, 'JPY', 'ja', '123,456円'],
  ] as const)('%d in %s, %s: every cent', (amount, currency, locale, text) => {
    expect(formatExact(amount, currency, locale)).toBe(text);
  });
});
