import { z } from 'zod';
import { answerSchema, idSchema, localizedTextSchema, recordDatesShape } from './text.ts';

/** One kind of reader within a situation ("the mother", "the father"), as answers to the checker's questions. */
export const situationCaseSchema = z.strictObject({
  id: idSchema,
  name: localizedTextSchema,
  /** Answers that make the situation: { pregnancy: "yes", sex: female } or { age: 17 }. */
  answers: z.record(idSchema, z.union([z.string(), z.number().int()])),
  /** Medicine classes taken in this situation. */
  takes: z.array(idSchema).optional(),
});

/** A situation in life for which the rules of every treatment are listed. The list itself is worked out, not written. */
export const situationSchema = z.strictObject({
  name: localizedTextSchema,
  order: z.number().int().nonnegative(),
  ...recordDatesShape,
  summary: answerSchema,
  cases: z.array(situationCaseSchema).min(1),
  /** What to do, apart from the rules. */
  advice: z.array(answerSchema).min(1),
});
export type Situation = z.infer<typeof situationSchema>;
