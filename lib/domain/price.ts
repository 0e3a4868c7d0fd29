import { z } from 'zod';
import {
  answerSchema,
  countRangeSchema,
  dateSchema,
  idSchema,
  localizedTextSchema,
  partialDateSchema,
  sourceIdsSchema,
} from './text.ts';
import { CURRENCIES, PRICE_BASES, PRICE_CONDITIONS, PRICE_ITEMS, PRICE_UNITS } from './vocabulary.ts';

const amountSchema = z
  .strictObject({ min: z.number().int().nonnegative(), max: z.number().int().nonnegative() })
  .refine(({ min, max }) => min <= max, 'min is above max (swap them)');

/** One figure on one page on one day. Amounts are integers in the currency's unit (whole yen; cents for USD, GBP, EUR). */
export const observationSchema = z.strictObject({
  id: idSchema,
  /** Observations of one and the same offer share this id; two of them may not contradict each other. */
  offer: idSchema.optional(),
  what: localizedTextSchema,
  amount: amountSchema,
  currency: z.enum(CURRENCIES),
  tax: z.enum(['included', 'excluded', 'not-stated', 'by-custom-not-included']),
  basis: z.enum(PRICE_BASES),
  /** What the amount buys: 28 days, 3 sessions, 1 tablet. */
  covers: z.strictObject({ unit: z.enum(PRICE_UNITS), count: z.number().positive() }),
  /** Figures that the page prints beside the amount; the check does the sum. */
  stated: z
    .strictObject({
      perUnit: z.number().int().positive().optional(),
      beforeTax: z.number().int().positive().optional(),
      taxRatePercent: z.number().positive().optional(),
    })
    .optional(),
  inside: z.array(z.enum(PRICE_ITEMS)),
  outside: z.array(z.enum(PRICE_ITEMS)),
  conditions: z.array(z.enum(PRICE_CONDITIONS)),
  region: localizedTextSchema,
  /** Day, month or year that the page prints for the figure; null: the page is undated, and the row says so. */
  observed: partialDateSchema.nullable(),
  /** Day on which the page was read for this site. */
  readOn: dateSchema,
  /** Does it count in the ranges? If not: why, in words for the reader. */
  comparable: z.union([z.literal(true), localizedTextSchema], {
    error: 'write true, or { en, ja } with the reason why it is left out of the ranges',
  }),
  source: idSchema,
});
export type Observation = z.infer<typeof observationSchema>;

/** How much of the unit is used: the arithmetic from one price to a year. */
export const usageSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('units'),
    unit: z.enum(PRICE_UNITS),
    /** Units in one usual course (for daily medicines: one month is shown instead and this is left out). */
    course: countRangeSchema.optional(),
    firstYear: countRangeSchema,
    laterYear: countRangeSchema,
    /** Units, months and visits until the first honest judgement point. */
    untilJudged: z.strictObject({ units: countRangeSchema, months: countRangeSchema, visits: countRangeSchema }),
    basis: localizedTextSchema,
    sources: sourceIdsSchema,
  }),
  z.strictObject({ kind: z.literal('not-computable'), reason: localizedTextSchema, sources: sourceIdsSchema }),
  z.strictObject({ kind: z.literal('nothing-to-buy'), reason: localizedTextSchema }),
]);
export type Usage = z.infer<typeof usageSchema>;

/** Everything known about what one treatment costs. Prices change faster than facts, so they have a file of their own. */
export const priceFileSchema = z.strictObject({
  compiledOn: dateSchema,
  reviewDue: dateSchema,
  usage: usageSchema,
  /** Costs that come on top: visits, tests, shipping. */
  extras: z.array(answerSchema),
  /** Who pays: self-pay or insured, per country where known. */
  coverage: answerSchema,
  observations: z.array(observationSchema),
});
export type PriceFile = z.infer<typeof priceFileSchema>;
