import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_AMOUNT, readAmount, readCount, readPercent } from '#lib/rules/read-amount';

const yen = (text: string) => {
  const read = readAmount(text, 'JPY');
  return read.ok ? read.amount : read.why;
};
const wide = (text: string) => text.replace(/[0-9,.]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

describe('an amount as people write it', () => {
  it.each([
    ['89,800', 89_800],
    ['８９，８００円', 89_800],
    ['8万9800', 89_800],
    ['8万9,800円', 89_800],
    ['1.5万円', 15_000],
    ['12万8千', 128_000],
    ['1億2,000万', 120_000_000],
    ['¥254,400', 254_400],
    ['￥２５４，４００', 254_400],
    ['254400 yen', 254_400],
    [' 3千円 ', 3000],
    ['0', 0],
    ['0円', 0],
  ])('%s', (text, amount) => {
    expect(yen(text)).toBe(amount);
  });

  it.each([
    ['US$1,500', 'USD', 150_000],
    ['$99.50', 'USD', 9950],
    ['£1,200', 'GBP', 120_000],
    ['1,200 €', 'EUR', 120_000],
    ['99.5', 'EUR', 9950],
  ] as const)('%s, in cents', (text, currency, amount) => {
    expect(readAmount(text, currency)).toMatchObject({ ok: true, amount });
  });

  it.each([
    ['', 'empty'],
    ['　', 'empty'],
    ['円', 'not-a-number'],
    ['¥', 'not-a-number'],
    ['万', 'not-a-number'],
    ['3万2万', 'not-a-number'],
    ['30k', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['-5000', 'not-a-number'],
    ['5,000〜7,000', 'not-a-number'],
    ['about 5000', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['12.', 'not-a-number'],
    ['1,23', 'grouping'],
    ['89.800', 'grouping'],
    ['5.000', 'grouping'],
    ['99.5', 'fraction'],
    ['$100', 'other-currency'],
    ['2000000000', 'too-large'],
  ])('"%s" is refused: %s', (text, why) => {
    expect(yen(text)).toBe(why);
  });

  it('is the same sum in each way of writing it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 9999 }), (man, rest) => {
        const sum = man * 10_000 + rest;
        const grouped = sum.toLocaleString('en-GB');
        const all = [String(sum), grouped, `¥${grouped}`, `${grouped}円`, wide(grouped), `${wide(String(sum))}円`];
        all.push(rest === 0 ? `${man}万` : `${man}万${rest}円`, ` ${sum} `);
        expect(new Set(all.map(yen))).toEqual(new Set([sum]));
      }),
    );
  });

  it('is never a part of the smallest coin, below nothing, or beyond the largest sum, whatever is typed', () => {
    const letters = fc.constantFrom(...'0123456789０９,，.．万千億円¥￥$-+e 　abc');
    const text = fc.oneof(fc.string({ unit: letters, maxLength: 14 }), fc.string());
    fc.assert(
      fc.property(text, fc.constantFrom('JPY' as const, 'USD' as const), (typed, currency) => {
        const read = readAmount(typed, currency);
        if (!read.ok) return;
        expect(Number.isSafeInteger(read.amount)).toBe(true);
        expect(read.amount).toBeGreaterThanOrEqual(0);
        expect(read.amount).toBeLessThanOrEqual(LARGEST_AMOUNT * 100);
        expect(typed.normalize('NFKC')).toMatch(/\d/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a count and a rate', () => {
  it.each([
    ['12', 12],
    ['１２', 12],
    ['3回', 3],
    ['12か月', 12],
    ['28日分', 28],
    ['2,000株', 2000],
    ['3 sessions', 3],
    ['0', 0],
  ])('%s', (text, count) => {
    expect(readCount(text, 9999)).toBe(count);
  });

  it.each(['', '1.5', '-1', 'three', '3〜5', '1 year', '2,0', '10000'])('"%s" is no count', (text) => {
    expect(readCount(text, 9999)).toBeNull();
  });

  it('is refused when it is more than can be meant', () => {
    expect(readCount('101', 100)).toBeNull();
    expect(readPercent('60')).toBeNull();
  });

  it.each([
    ['10', 10],
    ['１０％', 10],
    ['8.25 %', 8.25],
    ['0', 0],
    ['ten', null],
    ['', null],
    ['1.125', null],
  ])('%s percent', (text, percent) => {
    expect(readPercent(text)).toBe(percent);
  });
});
