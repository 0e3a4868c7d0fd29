import { z } from 'zod';
import { answerSchema, dateSchema, idSchema, localizedTextSchema, sourceIdsSchema } from './text.ts';
import { AGAINST, EFFECT_UNITS, MASKINGS, MEASURED, STUDY_GROUPS } from './comparison.ts';
import { ABOUTS, CERTAINTIES, DESIGNS, DISTANCES } from './vocabulary.ts';

const per100 = z.number().min(0).max(100);

/** A share of one group: people per 100, with the raw count where the source prints it. */
export const shareSchema = z
  .strictObject({ per100, events: z.number().int().nonnegative().optional(), of: z.number().int().positive().optional() })
  .superRefine((share, context) => {
    if ((share.events === undefined) !== (share.of === undefined)) {
      context.addIssue({ code: 'custom', message: 'give "events" and "of" together, or neither' });
    } else if (share.events !== undefined && share.of !== undefined) {
      const computed = (100 * share.events) / share.of;
      if (Math.abs(computed - share.per100) > 0.6) {
        context.addIssue({
          code: 'custom',
          path: ['per100'],
          message: `is ${share.per100}, but ${share.events} of ${share.of} is ${computed.toFixed(1)} (correct one of them)`,
        });
      }
    }
  });
export type Share = z.infer<typeof shareSchema>;

/** What was measured. Numbers that are not shares of people are never turned into "x of 100". */
export const resultSchema = z.discriminatedUnion('measure', [
  z.strictObject({ measure: z.literal('of-100'), treated: shareSchema, control: shareSchema.optional() }),
  z.strictObject({
    measure: z.literal('difference'),
    value: z.number(),
    unit: localizedTextSchema,
    ci: z.tuple([z.number(), z.number()]).optional(),
  }),
  z.strictObject({
    measure: z.literal('change'),
    treated: z.number(),
    control: z.number().optional(),
    unit: localizedTextSchema,
  }),
  z.strictObject({ measure: z.literal('words'), ...localizedTextSchema.shape }),
]);
export type Result = z.infer<typeof resultSchema>;

/**
 * What a finding may be compared with. Two findings stand on one axis only when group, outcome, unit, comparator, masking and
 * time agree (lib/rules/comparable.ts).
 */
export const comparisonKeysSchema = z.strictObject({
  /** Which study it is: all findings of one trial carry the same id, also in other profiles. */
  study: idSchema,
  /** For pooled results: how many trials stand behind this one; left out where the source does not say. */
  trials: z.number().int().positive().optional(),
  who: z.enum(STUDY_GROUPS),
  what: z.enum(MEASURED),
  against: z.enum(AGAINST),
  /** The treatments of this site that the other group had (instead, or as the common base). */
  versus: z.array(idSchema).min(1).optional(),
  masking: z.enum(MASKINGS),
  /** Of a difference or a change; left out for shares of people and for words. */
  unit: z.enum(EFFECT_UNITS).optional(),
});
export type ComparisonKeys = z.infer<typeof comparisonKeysSchema>;

/** One finding of one study about one outcome, with everything a reader needs to judge it. */
export const evidenceSchema = z
  .strictObject({
    id: idSchema,
    outcome: localizedTextSchema,
    /** One line without technical words. */
    plain: localizedTextSchema,
    design: z.enum(DESIGNS),
    distance: z.enum(DISTANCES),
    about: z.enum(ABOUTS),
    population: localizedTextSchema,
    /** People (or animals) analysed; left out only with `nNotKnownAsOf`. */
    n: z.number().int().positive().optional(),
    nNotKnownAsOf: dateSchema.optional(),
    comparator: localizedTextSchema,
    /** Months from start to this result; null where the source does not say. */
    followUpMonths: z.number().positive().nullable(),
    result: resultSchema,
    compare: comparisonKeysSchema,
    /** Range, disagreement or weakness in words (needed where no interval is given). */
    uncertainty: localizedTextSchema.optional(),
    certainty: z.enum(CERTAINTIES),
    funding: answerSchema,
    sources: sourceIdsSchema,
  })
  .superRefine(({ result, compare }, context) => {
    const counted = result.measure === 'difference' || result.measure === 'change';
    if (counted === (compare.unit !== undefined)) return;
    context.addIssue({
      code: 'custom',
      path: ['compare', 'unit'],
      message: counted ? 'is missing (a difference or a change has a unit)' : 'is not wanted (shares and words have no unit)',
    });
  });
export type Evidence = z.infer<typeof evidenceSchema>;

/** A question for which no study was found: shown as a finding of its own. */
export const noStudySchema = z.strictObject({
  question: localizedTextSchema,
  searched: localizedTextSchema,
  asOf: dateSchema,
});
export type NoStudy = z.infer<typeof noStudySchema>;
