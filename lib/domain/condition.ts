import { z } from 'zod';
import { idSchema } from './text.ts';

/**
 * A condition over patient factors. A medicine class counts as a yes/no factor; a substance allergy is
 * `{ test: is, factor: allergies, answer: <substance> }`. `at-least` and `below` compare whole years of age.
 */
export type Condition =
  | { test: 'all'; of: Condition[] }
  | { test: 'any'; of: Condition[] }
  | { test: 'not'; of: Condition }
  | { test: 'is'; factor: string; answer: string }
  | { test: 'at-least'; factor: string; value: number }
  | { test: 'below'; factor: string; value: number };

const several = z.lazy(() => z.array(conditionSchema).min(1, 'list at least one condition'));

export const conditionSchema: z.ZodType<Condition> = z.discriminatedUnion('test', [
  z.strictObject({ test: z.literal('all'), of: several }),
  z.strictObject({ test: z.literal('any'), of: several }),
  z.strictObject({ test: z.literal('not'), of: z.lazy(() => conditionSchema) }),
  z.strictObject({
    test: z.literal('is'),
    factor: idSchema,
    answer: z.string({ error: 'write the answer in quotes, as "yes"' }).min(1),
  }),
  z.strictObject({ test: z.literal('at-least'), factor: idSchema, value: z.number().int().nonnegative() }),
  z.strictObject({ test: z.literal('below'), factor: idSchema, value: z.number().int().nonnegative() }),
]);
