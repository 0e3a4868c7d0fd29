import { z } from 'zod';
import { offerSchema } from '../domain/offer.ts';
import { feeSchema, priceFileSchema } from '../domain/price.ts';
import { indicationRuleSchema, treatmentSchema } from '../domain/treatment.ts';
import { nothingFoundSchema, ruleSchema } from '../domain/rule.ts';
import { cslSchema, sourceSchema } from '../domain/source.ts';
import { dateSchema, idSchema, localizedTextSchema } from '../domain/text.ts';
import { COMPARE_ROWS } from '../domain/comparison.ts';
import { ABOUTS, CERTAINTIES, CURRENCIES, DISTANCES, PRICE_UNITS } from '../domain/vocabulary.ts';
import { PRICE_GROUPS } from '../rules/price.ts';

/** What the words and facts of the site may be used under (LICENSE-CONTENT). */
export const LICENCE = 'CC-BY-4.0';
export const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';

/** What stands at the top of every published file. */
const headShape = {
  $schema: z.string(),
  /** Version of the site that published the file. */
  version: z.string(),
  /** The day on which the newest record in the file was put together. */
  compiledOn: dateSchema,
  /** The day of the build: records whose reviewDue lies before it are past their review. */
  asOf: dateSchema,
  licence: z.literal(LICENCE),
  licenceUrl: z.literal(LICENCE_URL),
};

const figureSchema = z.union([
  z.strictObject({ min: z.number(), max: z.number() }),
  z.strictObject({
    why: z.enum(['no-price', 'only-conditional', 'whole-sets', 'not-computable', 'no-course', 'nothing-to-buy']),
  }),
]);

/** Figures worked out from the comparable observations of one currency, in its smallest unit in use (yen, cents). */
const derivedSchema = z.strictObject({
  currency: z.enum(CURRENCIES),
  /** `plain` prices only, or only those that hold under a condition (a set, a minimum term): never mixed. */
  group: z.enum(PRICE_GROUPS),
  /** What perUnit is the price of. */
  unit: z.enum(PRICE_UNITS),
  /** Ids of the observations they rest on. */
  from: z.array(idSchema),
  perUnit: figureSchema,
  perMonth: figureSchema,
  course: figureSchema,
  firstYear: figureSchema,
  laterYear: figureSchema,
  fiveYears: figureSchema,
  tenYears: figureSchema,
  findOut: figureSchema,
});

/** Words in both languages. */
const words = localizedTextSchema;
const cellShape = {
  /** "row/treatment". */
  id: z.string(),
  row: z.enum(COMPARE_ROWS),
  treatment: idSchema,
  line: words,
  text: words.optional(),
  /** A number with its unit; money in the currency's smallest unit in use. */
  amount: z
    .strictObject({
      min: z.number(),
      max: z.number(),
      unit: z.enum(['of-100-people', 'months', 'certainty-step', 'rules', ...CURRENCIES]),
    })
    .optional(),
  certainty: z.enum(CERTAINTIES).optional(),
  badge: z.strictObject({ distance: z.enum(DISTANCES), about: z.enum(ABOUTS) }).optional(),
};

/** One cell of the comparison: never empty; a value has a source, what is not known has a day, what differs has both sides' sources. */
export const cellSchema = z.discriminatedUnion('state', [
  z.strictObject({ ...cellShape, state: z.literal('value'), sources: z.array(idSchema).min(1) }),
  z.strictObject({ ...cellShape, state: z.literal('not-applicable'), sources: z.array(idSchema) }),
  z.strictObject({ ...cellShape, state: z.literal('not-known'), asOf: dateSchema, sources: z.array(idSchema) }),
  z.strictObject({
    ...cellShape,
    state: z.literal('differ'),
    sides: z.array(z.strictObject({ who: words, says: words, sources: z.array(idSchema) })).optional(),
    sources: z.array(idSchema).min(2),
  }),
]);

const [NAMED, UNNAMED] = offerSchema.options;
const ofTreatment = { treatment: idSchema };

/** The published files: name → schema. The JSON Schemas under /schema are generated from these. */
export const PUBLISHED_SCHEMAS = {
  treatments: z.strictObject({
    ...headShape,
    treatments: z.array(treatmentSchema.omit({ rules: true, nothingFound: true, indications: true }).extend({ id: idSchema })),
  }),
  rules: z.strictObject({
    ...headShape,
    /** Ids are "treatment/rule". */
    rules: z.array(ruleSchema.omit({ cases: true }).extend({ ...ofTreatment, id: z.string() })),
    nothingFound: z.array(nothingFoundSchema.extend(ofTreatment)),
    indications: z.array(indicationRuleSchema.extend(ofTreatment)),
  }),
  prices: z.strictObject({
    ...headShape,
    prices: z.array(priceFileSchema.extend({ ...ofTreatment, derived: z.array(derivedSchema) })),
    /** What comes on top of many treatments; in none of the derived figures. */
    fees: z.array(feeSchema.extend({ id: idSchema })),
    /** Offers of sellers: named only when complete. */
    offers: z.array(z.discriminatedUnion('kind', [NAMED.extend({ id: idSchema }), UNNAMED.extend({ id: idSchema })])),
  }),
  comparison: z.strictObject({
    ...headShape,
    /** Ids of the rows in their order, with the patients' question. */
    rows: z.array(z.strictObject({ id: z.enum(COMPARE_ROWS), question: words })),
    cells: z.array(cellSchema),
  }),
  sources: z.strictObject({
    ...headShape,
    /** CSL-JSON items; what this site adds stands in `custom`. */
    sources: z.array(cslSchema.extend({ id: idSchema, custom: sourceSchema.omit({ csl: true }) })),
  }),
} as const;

export type PublishedName = keyof typeof PUBLISHED_SCHEMAS;
export type Published<N extends PublishedName> = z.infer<(typeof PUBLISHED_SCHEMAS)[N]>;
export const PUBLISHED_NAMES = Object.keys(PUBLISHED_SCHEMAS) as PublishedName[];

/** The JSON Schema of one published file. */
export function publishedJsonSchema(name: PublishedName): object {
  const schema = z.toJSONSchema(PUBLISHED_SCHEMAS[name], { unrepresentable: 'any' });
  return { ...schema, $id: `/schema/${name}.schema.json`, title: `Hair-loss treatment reference: ${name}` };
}
