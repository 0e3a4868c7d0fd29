import { z } from 'zod';
import { conditionSchema } from './condition.ts';
import { dateSchema, idSchema, localizedTextSchema, sourceIdsSchema } from './text.ts';
import { JURISDICTIONS, STRENGTHS } from './vocabulary.ts';

/** One example: these answers, and whether the rule then applies. Runs in the content check. */
export const ruleCaseSchema = z.strictObject({
  answers: z.record(idSchema, z.union([z.string(), z.number()])).optional(),
  /** Medicine classes taken (ids), not product names: a case tests the rule, not the recogniser. */
  takes: z.array(idSchema).optional(),
  allergies: z.array(idSchema).optional(),
  expect: z.enum(['applies', 'does-not-apply', 'needs-answer']),
});
export type RuleCase = z.infer<typeof ruleCaseSchema>;

/**
 * 併用禁忌・併用注意. For a rule about something taken, eaten or drunk: how the two work on each other, and what to do.
 * Rests on the sources of its rule. A mechanism that no source gives is `notKnownAsOf` a day, never left out.
 */
export const interactionSchema = z.strictObject({
  mechanism: z.union([localizedTextSchema, z.strictObject({ notKnownAsOf: dateSchema })]),
  whatToDo: localizedTextSchema,
});
export type Interaction = z.infer<typeof interactionSchema>;

/**
 * 禁忌・注意. `absolute`: must not be used (label contraindication, listed exclusion of an accepted plan).
 * `avoid`: usually not; only a specialist would weigh it. `caution`: ask first. `notice`: may be used, the reader must know.
 * Strengths and the sources each may come from: domain description, section 5.
 */
export const ruleSchema = z.strictObject({
  id: idSchema,
  strength: z.enum(STRENGTHS),
  when: conditionSchema,
  /** Places whose label or regulator says it. Empty: not tied to a country (guideline, consensus, a plan's exclusions). */
  jurisdictions: z.array(z.enum(JURISDICTIONS)),
  /** Only for these variants of the treatment; left out: for all of them. */
  variants: z.array(idSchema).min(1).optional(),
  reason: localizedTextSchema,
  sources: sourceIdsSchema,
  /** Source id → the place in that text, as the text numbers or names it: { finasteride-label-jp: "2.1, 9.5" }. */
  sections: z.record(idSchema, z.string().min(1).max(60)).optional(),
  interaction: interactionSchema.optional(),
  checkedOn: dateSchema,
  /** Needed when an `absolute` rule rests on copies only: says which primary text was not read, and why it is still shown. */
  primaryNotRead: localizedTextSchema.optional(),
  cases: z.array(ruleCaseSchema).min(2, 'give at least two example cases: one that applies, one that does not'),
});
export type Rule = z.infer<typeof ruleSchema>;

/** "Somebody looked and found no rule": factors, medicine classes or `allergies`, the sources read, and the day. */
export const nothingFoundSchema = z.strictObject({
  factors: z.array(idSchema).min(1),
  sources: sourceIdsSchema,
  asOf: dateSchema,
});
export type NothingFound = z.infer<typeof nothingFoundSchema>;
