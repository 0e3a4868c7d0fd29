import { z } from 'zod';
import { answerSchema, idSchema, recordDatesShape } from './text.ts';
import { TOGETHER_STATUSES, TREATMENT_FAMILIES } from './vocabulary.ts';

const ORDER = Object.keys(TREATMENT_FAMILIES);

/** The one order of two treatments: that of the vocabulary. */
export const inPairOrder = (a: string, b: string): readonly [string, string] =>
  ORDER.indexOf(a) <= ORDER.indexOf(b) ? [a, b] : [b, a];

/** File name of the record of two treatments: "minoxidil-topical-and-microneedling". */
export const pairId = (a: string, b: string): string => inPairOrder(a, b).join('-and-');

/** Two treatments: at the same time, one instead of the other, and how long between them. */
export const pairSchema = z
  .strictObject({
    treatments: z.tuple([idSchema, idSchema]),
    ...recordDatesShape,
    together: z.strictObject({ status: z.enum(TOGETHER_STATUSES), answer: answerSchema }),
    /** One or the other: what a direct comparison showed, or that none was found. */
    instead: answerSchema,
    /** Waiting time, wash-out, or overlap when changing from one to the other; days to leave between on the same skin. */
    gap: answerSchema,
  })
  .refine(({ treatments: [a, b] }) => a !== b && ORDER.indexOf(a) < ORDER.indexOf(b), {
    path: ['treatments'],
    message: 'must be two treatments in the order of the site (swap them)',
  });
export type Pair = z.infer<typeof pairSchema>;
