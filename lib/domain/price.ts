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
import { CURRENCIES, PRICE_BASES, PRICE_CONDITIONS, PRICE_ITEMS, PRICE_TAXES, PRICE_UNITS } from './vocabulary.ts';

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
  /** `exempt`: care that public insurance pays for carries no sales tax. */
  tax: z.enum(PRICE_TAXES),
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
  /** How long the offer binds, where the page says so; goes with the condition `minimum-term`. */
  minimumTermMonths: z.number().int().positive().optional(),
  /** What the page prints where it has words instead of figures ("several tens of thousands"); the amount is our reading of them. */
  printed: localizedTextSchema.optional(),
  /** Country of the seller in ISO 3166-1 letters, as "JP"; null: not told. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'write two capital letters, as "JP", or null')
    .nullable(),
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
  /** What must be known to read the headline: which product, which part of the price, for whom. Stands beside it everywhere. */
  note: answerSchema.optional(),
  /** Why one page asks many times what another asks: what differs between the prices, and what does not. */
  spread: z.strictObject({ differs: z.array(answerSchema).min(1), same: z.array(answerSchema).min(1) }).optional(),
  /** Prices that one source prints for one thing and that cannot all be right: shown side by side as such. */
  contradictions: z
    .array(
      z.strictObject({
        /** Ids of observations of this file, or `<treatment>/<id>` of another. */
        observations: z.array(z.string().regex(/^([a-z0-9-]+\/)?[a-z0-9]+(-[a-z0-9]+)*$/)).min(2),
        says: localizedTextSchema,
      }),
    )
    .optional(),
  observations: z.array(observationSchema),
});
export type PriceFile = z.infer<typeof priceFileSchema>;

/** Costs that come on top of many treatments: a visit, a test, sending the medicine. One file per kind. */
export const feeSchema = z.strictObject({
  name: localizedTextSchema,
  order: z.number().int().nonnegative(),
  compiledOn: dateSchema,
  reviewDue: dateSchema,
  /** Of what kind the fee is: the same word as in `inside` and `outside` of a price. */
  item: z.enum(PRICE_ITEMS),
  /** Who asks for it, who does not, and what to ask about it. */
  note: answerSchema,
  observations: z.array(observationSchema).min(1),
});
export type Fee = z.infer<typeof feeSchema>;
