import { z } from 'zod';
import { answerSchema, idSchema, localizedTextSchema } from './text.ts';

/** One term in plain words. Its forms are linked to it where a page first uses one. */
export const glossaryTermSchema = z.strictObject({
  term: localizedTextSchema,
  /** Kana, for sorting the Japanese list. */
  reading: z.string().min(1),
  /** Spellings that count as this term. Lower-case English forms match whole words. */
  forms: z.strictObject({ en: z.array(z.string().min(2)).min(1), ja: z.array(z.string().min(2)).min(1) }),
  meaning: answerSchema,
  /** What it is mixed up with. */
  notToConfuse: answerSchema.optional(),
  seeTreatments: z.array(idSchema).optional(),
});
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;
