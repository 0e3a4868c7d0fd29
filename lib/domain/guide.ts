import { z } from 'zod';
import {
  answerSchema,
  dateSchema,
  idSchema,
  localizedTextSchema,
  partialDateSchema,
  recordDatesShape,
  statementSchema,
} from './text.ts';
import { COMPARE_ROWS } from './comparison.ts';
import { JURISDICTIONS } from './vocabulary.ts';

/** A neutral page about deciding: choosing a clinic, contracts, travelling abroad, who pays. */
export const guideSchema = z.strictObject({
  title: localizedTextSchema,
  order: z.number().int().nonnegative(),
  ...recordDatesShape,
  summary: statementSchema,
  sections: z
    .array(
      z.strictObject({
        /** Anchor on the page. */
        id: idSchema,
        heading: localizedTextSchema,
        items: z.array(answerSchema).min(1),
      }),
    )
    .min(1),
  /** Questions to take along. */
  questions: z.array(localizedTextSchema),
});
export type Guide = z.infer<typeof guideSchema>;

/** Where authorities differ, side by side with dates. */
export const disagreementSchema = z.strictObject({
  topic: localizedTextSchema,
  ...recordDatesShape,
  /** The day on which the texts were last laid side by side. */
  comparedOn: dateSchema,
  treatments: z.array(idSchema),
  /** Rows of the comparison whose cells for these treatments open this disagreement. */
  rows: z.array(z.enum(COMPARE_ROWS)).optional(),
  positions: z
    .array(
      z.strictObject({
        who: localizedTextSchema,
        jurisdiction: z.enum(JURISDICTIONS).optional(),
        /** Date of the text that says it. */
        dated: partialDateSchema.nullable(),
        says: statementSchema,
      }),
    )
    .min(2),
  /** What a reader can do with it. */
  meaning: answerSchema,
});
export type Disagreement = z.infer<typeof disagreementSchema>;
