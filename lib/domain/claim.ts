import { z } from 'zod';
import { answerSchema, idSchema, localizedTextSchema, recordDatesShape, sourceIdsSchema } from './text.ts';
import { CLAIM_THEMES } from './vocabulary.ts';

/** One phrase that people are told, what it can mean, what it does not, and one question to ask back. */
export const claimSchema = z.strictObject({
  phrase: localizedTextSchema,
  /** Other wordings of the same thing, for finding it. */
  alsoSaid: z.strictObject({ en: z.array(z.string().min(1)), ja: z.array(z.string().min(1)) }).optional(),
  theme: z.enum(CLAIM_THEMES),
  ...recordDatesShape,
  /** Treatments of which it is said; empty: of many. */
  treatments: z.array(idSchema),
  /** Pages on which it was seen. Cited as what is said, never as evidence. */
  heardIn: sourceIdsSchema.optional(),
  canMean: z.array(answerSchema).min(1),
  doesNotMean: z.array(answerSchema).min(1),
  askBack: localizedTextSchema,
});
export type Claim = z.infer<typeof claimSchema>;
