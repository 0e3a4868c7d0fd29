import { z } from 'zod';
import { answerSchema, idSchema, localizedTextSchema } from './text.ts';

/** A place on this site: a page without its language, and a section of it. */
export const targetSchema = z.strictObject({
  /** As in an address after the language: "treatments/prp", "check", "guides/contracts". */
  page: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, 'write the page without language and outer slashes, as "treatments/prp"'),
  anchor: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'write the id of the section, without "#"')
    .optional(),
});
export type Target = z.infer<typeof targetSchema>;

/** One theme of the page "Questions": what people ask, a short answer, and where the full one stands. */
export const questionThemeSchema = z.strictObject({
  theme: localizedTextSchema,
  order: z.number().int().nonnegative(),
  questions: z
    .array(
      z.strictObject({
        id: idSchema,
        question: localizedTextSchema,
        short: answerSchema,
        target: targetSchema,
        also: z.array(targetSchema).optional(),
      }),
    )
    .min(1),
});
export type QuestionTheme = z.infer<typeof questionThemeSchema>;
