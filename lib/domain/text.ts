import { z } from 'zod';
import { ABOUTS, DISTANCES } from './vocabulary.ts';

const LOCAL_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** True when the text is a calendar date that exists (`2026-02-30` does not). */
export function isCalendarDate(text: string): boolean {
  if (!LOCAL_DATE.test(text)) return false;
  return new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) === text;
}

/** A day, written in quotes: unquoted, YAML would turn some of them into numbers. */
export const dateSchema = z
  .string({ error: 'write the date in quotes, as "2026-11-24"' })
  .refine(isCalendarDate, 'write an existing day as "2026-11-24"');

/** A day, month or year, as exact as the source gives it. */
export const partialDateSchema = z
  .string({ error: 'write the date in quotes, as "2026", "2026-11" or "2026-11-24"' })
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'write "2026", "2026-11" or "2026-11-24"');

export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write an id in lower case with hyphens, as "finasteride-oral"');

const wordsSchema = (language: string) =>
  z.string({ error: `write the ${language} text here` }).refine((text) => text.trim() !== '', `write the ${language} text here`);

/** One short text in both languages. Facts stand beside it once; only the words are there twice. */
export const localizedTextSchema = z.strictObject({ en: wordsSchema('English'), ja: wordsSchema('Japanese') });
export type LocalizedText = z.infer<typeof localizedTextSchema>;

export const sourceIdsSchema = z.array(idSchema).min(1, 'cite at least one id of content/sources');

/** The evidence-distance badge of a statement about effect: how far from people like the reader, and of which product. */
const badgeShape = { distance: z.enum(DISTANCES).optional(), about: z.enum(ABOUTS).optional() };

/** A sentence or two in both languages that rests on sources. */
export const statementSchema = z.strictObject({ ...localizedTextSchema.shape, sources: sourceIdsSchema, ...badgeShape });
export type Statement = z.infer<typeof statementSchema>;

/**
 * The answer to one fixed question of a profile. Exactly one of three states, so that no cell of any table is ever empty:
 * stated (has `sources`), not known (has the day of the search), or not applicable.
 */
export const answerSchema = z
  .strictObject({
    ...localizedTextSchema.shape,
    sources: sourceIdsSchema.optional(),
    notKnownAsOf: dateSchema.optional(),
    notApplicable: z.literal(true).optional(),
    sourcesDiffer: z.literal(true).optional(),
    ...badgeShape,
  })
  .superRefine((answer, context) => {
    const states = [answer.sources, answer.notKnownAsOf, answer.notApplicable].filter((s) => s !== undefined);
    if (answer.notKnownAsOf !== undefined && answer.notApplicable !== undefined) {
      context.addIssue({ code: 'custom', message: 'is both not known and not applicable (keep one of the two)' });
    } else if (states.length === 0) {
      context.addIssue({
        code: 'custom',
        message: 'has no state (add "sources", or "notKnownAsOf" with the day of the search, or "notApplicable: true")',
      });
    }
    if (answer.sourcesDiffer && (answer.sources?.length ?? 0) < 2) {
      context.addIssue({ code: 'custom', path: ['sourcesDiffer'], message: 'needs two sources (cite both sides)' });
    }
  });
export type Answer = z.infer<typeof answerSchema>;

export const countRangeSchema = z
  .strictObject({ min: z.number().nonnegative(), max: z.number().nonnegative() })
  .refine(({ min, max }) => min <= max, 'min is above max (swap them)');
export type CountRange = z.infer<typeof countRangeSchema>;

/** What every reviewed record carries. `review` stays `not-reviewed` until a named clinician has done it. */
export const recordDatesShape = {
  compiledOn: dateSchema,
  reviewDue: dateSchema,
  review: z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('not-reviewed') }),
    z.strictObject({
      status: z.literal('reviewed'),
      by: z.string().min(1),
      credentials: localizedTextSchema,
      on: dateSchema,
    }),
  ]),
};
