import { z } from 'zod';
import { pathwayStepSchema } from './scale.ts';
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
  typicalAge: answerSchema,
  /** How it differs from other kinds. */
  differences: z.array(z.strictObject({ from: idSchema, how: answerSchema })).min(1),
  /** Where to go, in order. */
  whereToGo: z.array(answerSchema).min(1),
  /** Scales by which its extent is described (ids of content/scales). */
  scales: z.array(idSchema),
  /** Steps of its development, with where each treatment acts. */
  pathway: z.array(pathwayStepSchema).optional(),
  redFlags: z.array(warningSignSchema).min(1),
  diagnosis: z.array(answerSchema).min(1),
  /** Treatments on this site that are studied or used for it; the page adds their status by itself. */
  treatments: z.array(idSchema),
  questions: z.array(localizedTextSchema).min(1),
});
export type HairLossCondition = z.infer<typeof hairLossConditionSchema>;
