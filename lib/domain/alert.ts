import { z } from 'zod';
import { conditionSchema } from './condition.ts';
import { helplineIdsSchema } from './helpline.ts';
import { answerSchema, localizedTextSchema, recordDatesShape } from './text.ts';
import { URGENCIES } from './vocabulary.ts';

/**
 * What the checker shows before any verdict when answers call for help, for a doctor's look first, or for a second look at
 * the answers themselves. `danger`: real help now. `look-first`: this may not be pattern hair loss. `check-answers`: they
 * hardly fit together, or do not fit this site.
 */
export const alertSchema = z.strictObject({
  kind: z.enum(['danger', 'look-first', 'check-answers']),
  urgency: z.enum(URGENCIES),
  /** Lower first, within one urgency. */
  order: z.number().int().nonnegative(),
  ...recordDatesShape,
  /** When it shows; a medicine class counts as a yes/no factor, as in rules. */
  when: conditionSchema,
  title: localizedTextSchema,
  /** Why it shows, in a sentence or two. */
  why: answerSchema,
  /** What to do now, in order. */
  steps: z.array(answerSchema).min(1),
  /** Where help answers; the page shows those of the reader's country first. */
  helplines: helplineIdsSchema,
});
export type Alert = z.infer<typeof alertSchema>;
