import { expect, it } from 'vitest';
import { japanSalesTax, withTax } from '#lib/rules/sales-tax';
import { anObservation } from '#tests/builders/price';

it.each([
  ['1988-01-01', 0],
  ['1989-04', 3],
  ['1997-03-31', 3],
  ['1997-04-01', 5],
  ['2014-03', 5],
  ['2014-04', 8],
  ['2019-09-30', 8],
  ['2019-10-01', 10],
  ['2019', 10],
  [null, 10],
])('Japan, %s: %i %', (day, percent) => {
  expect(japanSalesTax(day)).toBe(percent);
});

it('says what was done: nothing, added, perhaps to add, or not known for that country', () => {
  const handled = (changes: Parameters<typeof anObservation>[0]) => withTax(anObservation(changes)).tax;
  expect(handled({ tax: 'included' })).toBe('as-printed');
  expect(handled({ tax: 'exempt' })).toBe('as-printed');
  expect(handled({ tax: 'excluded' })).toBe('added');
  expect(handled({ tax: 'not-stated' })).toBe('perhaps');
  expect(handled({ tax: 'not-stated', country: 'GB' })).toBe('open');
  expect(handled({ tax: 'by-custom-not-included', country: 'US' })).toBe('open');
});

it('an amount of 200,000 without tax is 220,000', () => {
  expect(withTax(anObservation({ tax: 'excluded', amount: { min: 200_000, max: 200_000 } })).money).toEqual({
    min: 220_000,
    max: 220_000,
  });
});
