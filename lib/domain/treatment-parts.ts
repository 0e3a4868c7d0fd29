import { z } from 'zod';
import { answerSchema, countRangeSchema, dateSchema, idSchema, localizedTextSchema, statementSchema } from './text.ts';
import { PUBLIC_RELIEFS, REGENERATIVE_CLASSES } from './vocabulary.ts';

/** What happens in one stretch of time after stopping; months count from the last dose or session. */
export const stoppingStepSchema = z.strictObject({ months: countRangeSchema.optional(), answer: answerSchema });

/** Who pays if it harms. */
export const ifHarmedSchema = z.strictObject({
  publicRelief: z.enum(PUBLIC_RELIEFS),
  /** What Japan's relief systems say; only where there are no five statements, which say it already. */
  relief: answerSchema.optional(),
  /** Anybody else: a clinic's insurance, compensation under a plan, the maker, nobody known. */
  provider: answerSchema,
});

export const regenerativeSchema = z.strictObject({ class: z.enum(REGENERATIVE_CLASSES), note: answerSchema });

export const researchSchema = z.strictObject({ status: statementSchema, asOf: dateSchema, availability: statementSchema });

/** A table inside a profile: its forms are the columns, one cell for each form in each row. */
export const formTableSchema = z
  .strictObject({
    id: idSchema,
    title: localizedTextSchema,
    forms: z.array(z.strictObject({ id: idSchema, name: localizedTextSchema })).min(2),
    rows: z.array(z.strictObject({ aspect: localizedTextSchema, cells: z.array(answerSchema) })).min(1),
  })
  .superRefine(({ forms, rows }, context) => {
    rows.forEach(({ cells }, index) => {
      if (cells.length === forms.length) return;
      context.addIssue({
        code: 'custom',
        path: ['rows', index, 'cells'],
        message: `has ${cells.length} cells for ${forms.length} forms (write one cell for each form)`,
      });
    });
  });
