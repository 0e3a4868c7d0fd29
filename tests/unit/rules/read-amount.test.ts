import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNT_UNITS, LARGEST_AMOUNT, readAmount, readCount, readPercent } from '#lib/rules/read-amount';

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
    ['12万8千500', 128_500],
    ['1.5万', 15_000],
    ['8万0500', 80_500],
    ['3万5,000', 35_000],
    ['3万5,000円', 35_000],
    ['5万5円', 50_005],
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
    // Is it 50,005 or 55,000? Nobody can tell.
    ['5万5', 'grouping'],
    ['¥8万9', 'grouping'],
    ['8万980', 'grouping'],
    ['8万98000', 'grouping'],
    ['3千5', 'grouping'],
    ['1億5000', 'grouping'],
    ['1.5万5000', 'grouping'],
    ['1.5万5000円', 'grouping'],
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
    ['12', 'months', 12],
    ['１２', 'sessions', 12],
    ['3回', 'sessions', 3],
    ['3 sessions', 'sessions', 3],
    ['2 times', 'visits', 2],
    ['12か月', 'months', 12],
    ['１２ヶ月', 'months', 12],
    ['6ｶ月', 'months', 6],
    ['1 month', 'months', 1],
    ['28日分', 'days', 28],
    ['30 days', 'days', 30],
    ['2,000株', 'grafts', 2000],
    ['2,000グラフト', 'grafts', 2000],
    ['4 visits', 'visits', 4],
    ['1 test', 'tests', 1],
    ['12 deliveries', 'deliveries', 12],
    ['0', 'days', 0],
  ] as const)('%s of %s', (text, unit, count) => {
    expect(readCount(text, 9999, unit)).toBe(count);
  });

  it.each([
    ['1か月', 'days'],
    ['1 month', 'days'],
    ['30回', 'days'],
    ['30日', 'months'],
    ['6月', 'months'],
    ['3か月', 'sessions'],
    ['3株', 'sessions'],
    ['2,000回', 'grafts'],
    ['28日', 'visits'],
    ['3 visits', 'tests'],
    ['3 tests', 'deliveries'],
  ] as const)('"%s" is no number of %s', (text, unit) => {
    expect(readCount(text, 9999, unit)).toBeNull();
  });

  it.each(['', '1.5', '-1', 'three', '3〜5', '1 year', '2,0', '10000'])('"%s" is no count', (text) => {
    for (const unit of COUNT_UNITS) expect(readCount(text, 9999, unit), unit).toBeNull();
  });

  it('is refused when it is more than can be meant', () => {
    expect(readCount('101', 100, 'sessions')).toBeNull();
    expect(readPercent('60')).toBeNull();
  });

  it.each([
    ['10', 10],
    ['１０％', 10],
    ['8.25 %', 8.25],
    ['0', 0],
    ['ten', null],
    ['', null],
    ['8.875 %', 8.875],
    ['8.8755', null],
  ])('%s percent', (text, percent) => {
    expect(readPercent(text)).toBe(percent);
  });
});
