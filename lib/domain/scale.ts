import { z } from 'zod';
import { answerSchema, idSchema, localizedTextSchema, recordDatesShape, statementSchema } from './text.ts';

const share = z.number().min(0).max(1);

/**
 * What a drawing of one grade shows, as shares: 0 nothing lost, 1 all lost. `temples` the corners of the hairline,
 * `hairline` the front edge moved back, `crown` the bare area on top, `bridge` the hair left between front and crown
 * (1 whole, 0 gone), `part` the width of the central parting against a full head, `diffuse` thinning over the top.
 */
export const drawingSchema = z.strictObject({
  temples: share,
  hairline: share,
  crown: share,
  bridge: share,
  part: share,
  diffuse: share,
});

/** A scale by which the extent of hair loss is described. */
export const scaleSchema = z.strictObject({
  name: localizedTextSchema,
  ...recordDatesShape,
  about: statementSchema,
  /** The heads it is drawn on. */
  heads: z.enum(['men', 'women', 'both']),
  grades: z
    .array(z.strictObject({ id: idSchema, label: localizedTextSchema, description: answerSchema, drawing: drawingSchema }))
    .min(2),
});
export type Scale = z.infer<typeof scaleSchema>;

/** One step in the development of a kind of hair loss, and which treatments act there. */
export const pathwayStepSchema = z.strictObject({
  id: idSchema,
  name: localizedTextSchema,
  what: answerSchema,
  /** Treatments said or shown to act at this step; each with how far the evidence stands. */
  actsHere: z.array(z.strictObject({ treatment: idSchema, how: answerSchema })),
});
