/** A range of amounts in the smallest unit in use (yen, won; cents for dollars, pounds and euros). Always integers. */
export interface Money {
  readonly min: number;
  readonly max: number;
}

/** A range of counts: sessions, days, months. At most two decimals. */
export interface Counts {
  readonly min: number;
  readonly max: number;
}

/**
 * A count in hundredths, as an integer: counts such as 0.25 operations a year then multiply exactly.
 * @throws RangeError when the count has more than two decimals, is negative, or is too large to be exact.
 */
export function hundredths(count: number): number {
  const whole = Math.round(count * 100);
  if (!Number.isSafeInteger(whole) || count < 0 || Math.abs(whole - count * 100) > 1e-6) {
    throw new RangeError(`${count} is not a count with at most two decimals`);
  }
  return whole;
}

/** a × b ÷ c on integers, exact, halves rounded up. Not limited by what a float can hold. */
function muldiv(a: number, b: number, c: number): number {
  const [x, y, z] = [BigInt(a), BigInt(b), BigInt(c)];
  return Number((2n * x * y + z) / (2n * z));
}

/**
 * What `wanted` units cost when `count` of them cost `amount`: 7,000 yen for 28 tablets are 91,250 yen for 365.
 * The amount is an integer and so is the result; halves are rounded up, once, at the end.
 * @throws RangeError for an amount that is no integer, or a count of nothing.
 */
export function portion(amount: number, count: number, wanted: number): number {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`${amount} is not an amount in the smallest unit`);
  const of = hundredths(count);
  if (of === 0) throw new RangeError('the price of nothing');
  return muldiv(amount, hundredths(wanted), of);
}

/**
 * The amount with a sales tax in percent added; halves are rounded up. Shops may round down: the result can be 1 too high.
 * @param percent at most three decimals: New York City adds 8.875 percent.
 * @throws RangeError when the percentage has more decimals or is negative.
 */
export function plusTax(amount: number, percent: number): number {
  const thousandths = Math.round(percent * 1000);
  if (!Number.isSafeInteger(thousandths) || percent < 0 || Math.abs(thousandths - percent * 1000) > 1e-6) {
    throw new RangeError(`${percent} is not a percentage with at most three decimals`);
  }
  return muldiv(amount, 100_000 + thousandths, 100_000);
}

/** Sum of ranges: low ends and high ends each. */
export function addMoney(...parts: readonly Money[]): Money {
  return parts.reduce<Money>((sum, part) => ({ min: sum.min + part.min, max: sum.max + part.max }), { min: 0, max: 0 });
}

/** A range times a whole number, as for years that are alike. */
export function timesMoney(money: Money, times: number): Money {
  return { min: money.min * times, max: money.max * times };
}
