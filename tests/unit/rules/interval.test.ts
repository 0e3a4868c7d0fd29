import { describe, expect, it } from 'vitest';
import { wilson95 } from '#lib/rules/interval';

describe('the 95 % range of a counted share', () => {
  // Newcombe RG, Statistics in Medicine 1998; 17: 857–872, table I, method 3
  it.each([
    [81, 263, 25.53, 36.62],
    [15, 148, 6.24, 16.05],
    [0, 20, 0, 16.11],
    [1, 29, 0.61, 17.18],
  ])('%i of %i is %f to %f of 100, as published', (events, of, low, high) => {
    const range = wilson95(events, of);
    expect(range.low).toBeCloseTo(low, 2);
    expect(range.high).toBeCloseTo(high, 2);
  });

  it('never leaves 0 to 100, and mirrors what did not happen', () => {
    expect(wilson95(20, 20).high).toBe(100);
    expect(wilson95(0, 1).low).toBe(0);
    expect(wilson95(20, 20).low).toBeCloseTo(100 - wilson95(0, 20).high, 9);
  });

  it('grows narrower with more people', () => {
    const width = (events: number, of: number) => wilson95(events, of).high - wilson95(events, of).low;
    expect(width(580, 1000)).toBeLessThan(width(58, 100));
  });

  it.each([
    [5, 4],
    [-1, 4],
    [0, 0],
    [1.5, 4],
    [1, Number.NaN],
  ])('%f of %f is no count of people', (events, of) => {
    expect(() => wilson95(events, of)).toThrow(RangeError);
  });
});
