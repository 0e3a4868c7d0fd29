import { z } from 'zod';
import { warningSignSchema } from './treatment.ts';
import { answerSchema, idSchema, localizedTextSchema, recordDatesShape, statementSchema } from './text.ts';

/** One kind of hair loss: what it is, how it looks, what needs a doctor soon, what a proper diagnosis includes. */
export const hairLossConditionSchema = z.strictObject({
  name: localizedTextSchema,
  reading: z.string().min(1),
  ...recordDatesShape,
  summary: statementSchema,
  signs: z.array(answerSchema).min(1),
  course: answerSchema,
  howCommon: answerSchema,
  redFlags: z.array(warningSignSchema).min(1),
  diagnosis: z.array(answerSchema).min(1),
  /** Treatments on this site that are studied or used for it; the page adds their status by itself. */
  treatments: z.array(idSchema),
  questions: z.array(localizedTextSchema).min(1),
});
export type HairLossCondition = z.infer<typeof hairLossConditionSchema>;
