/** 97.5 % point of the standard normal distribution: two sides of 95 %. */
const Z = 1.959964;

export interface Interval {
  /** People per 100. */
  readonly low: number;
  readonly high: number;
}

/**
 * The 95 % range of a share that was counted, in people per 100: Wilson's score interval, which stays within 0 to 100 and is
 * honest for few people. Source of the method: Wilson EB, "Probable inference, the law of succession, and statistical
 * inference", JASA 1927; 22: 209–212.
 * @param events people in whom it happened, a whole number from 0 to `of`
 * @param of people counted, a whole number of 1 or more
 * @throws RangeError when the two are no count of people.
 */
export function wilson95(events: number, of: number): Interval {
  if (!Number.isInteger(events) || !Number.isInteger(of) || of < 1 || events < 0 || events > of) {
    throw new RangeError(`${events} of ${of} is no count of people`);
  }
  const share = events / of;
  const middle = share + (Z * Z) / (2 * of);
  const half = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const scale = 1 + (Z * Z) / of;
  // at the ends the formula meets 0 and 1 exactly, but for the last bit of the arithmetic
  const low = events === 0 ? 0 : (middle - half) / scale;
  const high = events === of ? 1 : (middle + half) / scale;
  return { low: 100 * low, high: 100 * high };
}
