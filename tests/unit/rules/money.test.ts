import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMoney, plusTax, portion, timesMoney } from '#lib/rules/money';

const amount = fc.integer({ min: 0, max: 1_000_000_000 });
const count = fc.integer({ min: 1, max: 4000 });
const cents = fc.integer({ min: 1, max: 40_000 }).map((hundred) => hundred / 100);

describe('what so many units cost', () => {
  it('is a whole number, and never more than half a unit off', () => {
    fc.assert(
      fc.property(amount, cents, cents, (price, of, wanted) => {
        const result = portion(price, of, wanted);
        expect(Number.isSafeInteger(result)).toBe(true);
        expect(Math.abs(result - (price * wanted) / of)).toBeLessThanOrEqual(0.5 + price * wanted * 1e-12);
      }),
    );
  });

  it('does not depend on how large the pack was: 30 days at 30 times the price are one day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), count, count, (price, days, wanted) => {
        expect(portion(price * days, days, wanted)).toBe(price * wanted);
      }),
    );
  });

  it('grows with the price and with the number', () => {
    fc.assert(
      fc.property(amount, count, count, count, (price, of, wanted, more) => {
        expect(portion(price, of, wanted + more)).toBeGreaterThanOrEqual(portion(price, of, wanted));
        expect(portion(price + more, of, wanted)).toBeGreaterThanOrEqual(portion(price, of, wanted));
      }),
    );
  });

  it('is refused for parts of a yen, a price below nothing, and no unit at all', () => {
    for (const wrong of [
      () => portion(99.5, 1, 1),
      () => portion(-1, 1, 1),
      () => portion(100, 0, 1),
      () => portion(100, 1, 0.001),
    ])
      expect(wrong).toThrow(RangeError);
  });

  it('stays exact where a float would not', () => {
    expect(portion(7000, 28, 365)).toBe(91_250);
    expect(portion(900_000_000_000_000, 3, 7)).toBe(2_100_000_000_000_000);
    expect(portion(1, 2, 1)).toBe(1);
  });
});

describe('tax', () => {
  it('of 10 percent on 89,800 yen makes 98,780; halves go up', () => {
    expect(plusTax(89_800, 10)).toBe(98_780);
    expect(plusTax(5, 10)).toBe(6);
    expect(plusTax(4, 10)).toBe(4);
    expect(plusTax(10_000, 8.25)).toBe(10_825);
    // New York City: 8.875 percent, exact to the cent.
    expect(plusTax(100_000, 8.875)).toBe(108_875);
    expect(plusTax(400, 8.875)).toBe(436);
    expect(() => plusTax(100, 8.8755)).toThrow(RangeError);
  });

  it('never lowers an amount, and none leaves it alone', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 50 }), (price, percent) => {
        expect(plusTax(price, percent)).toBeGreaterThanOrEqual(price);
        expect(plusTax(price, 0)).toBe(price);
      }),
    );
  });
});

describe('ranges', () => {
  const range = fc.tuple(amount, amount).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));

  it('add like amounts, in any order, and alike years multiply', () => {
    fc.assert(
      fc.property(range, range, fc.integer({ min: 1, max: 10 }), (a, b, years) => {
        expect(addMoney(a, b)).toEqual({ min: a.min + b.min, max: a.max + b.max });
        expect(addMoney(a, b)).toEqual(addMoney(b, a));
        expect(timesMoney(a, years)).toEqual(addMoney(...Array.from({ length: years }, () => a)));
      }),
    );
  });
});
