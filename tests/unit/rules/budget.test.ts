import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMoney, timesMoney, type Money } from '#lib/rules/money';
import { addBudget, type BudgetPart } from '#lib/rules/quote';

const money = fc.tuple(fc.nat(5_000_000), fc.nat(5_000_000)).map(([min, more]): Money => ({ min, max: min + more }));
const priced = fc.record({ id: fc.uuid(), firstYear: money, laterYear: money });
const anyPart: fc.Arbitrary<BudgetPart> = fc.oneof(
  priced,
  fc.record({ id: fc.uuid(), firstYear: fc.option(money), laterYear: fc.constant(null) }),
);
const parts = fc.array(anyPart, { maxLength: 6 });

describe('the years of a combination', () => {
  it('add up to the total, and more years add what a later year costs', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 10 }), (all, count) => {
        const { years, total } = addBudget(all, count);
        expect(years).toHaveLength(count);
        expect(addMoney(...years)).toEqual(total);
        const more = addBudget(all, count + 1);
        expect(more.total).toEqual(addMoney(total, more.years.at(-1) ?? { min: NaN, max: NaN }));
      }),
    );
  });

  it('are the years of the parts added: five years of both are five years of each', () => {
    fc.assert(
      fc.property(priced, priced, (a, b) => {
        const alone = (part: BudgetPart) => addBudget([part]).total;
        expect(addBudget([a, b]).total).toEqual(addMoney(alone(a), alone(b)));
        expect(alone(a)).toEqual(addMoney(a.firstYear, timesMoney(a.laterYear, 4)));
      }),
    );
  });

  it('do not depend on the order of the parts', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const [there, back] = [addBudget(all), addBudget(all.toReversed())];
        expect(back.years).toEqual(there.years);
        expect(back.total).toEqual(there.total);
        expect(back.without).toEqual(there.without.toReversed());
      }),
    );
  });

  it('never fall when a part is added', () => {
    fc.assert(
      fc.property(parts, anyPart, (all, one) => {
        const [before, after] = [addBudget(all).total, addBudget([...all, one]).total];
        expect(after.min).toBeGreaterThanOrEqual(before.min);
        expect(after.max).toBeGreaterThanOrEqual(before.max);
      }),
    );
  });
});

describe('a part without a price', () => {
  const known = { id: 'known', firstYear: { min: 100, max: 200 }, laterYear: { min: 10, max: 20 } };

  it('is named, and the sum is that of the others', () => {
    const unknown = { id: 'unknown', firstYear: null, laterYear: null };
    expect(addBudget([unknown, known])).toEqual({ ...addBudget([known]), without: ['unknown'] });
    expect(addBudget([known]).total).toEqual({ min: 140, max: 280 });
  });

  it('is left out whole where only one of its years is known', () => {
    const half = { id: 'half', firstYear: { min: 1, max: 1 }, laterYear: null };
    expect(addBudget([half, known])).toMatchObject({ total: { min: 140, max: 280 }, without: ['half'] });
  });

  it('is another thing than a part that costs nothing, which counts', () => {
    const nothing = { id: 'nothing', firstYear: { min: 0, max: 0 }, laterYear: { min: 0, max: 0 } };
    expect(addBudget([nothing, known])).toMatchObject({ total: { min: 140, max: 280 }, without: [] });
  });
});
