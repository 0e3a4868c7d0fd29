import { z } from 'zod';
import { idSchema, localizedTextSchema } from './text.ts';

/** Published codes, only those the standards dossier marks as seen. For machines; not shown beside the question. */
export const codesSchema = z.strictObject({
  icd10: z.string().optional(),
  snomed: z.string().regex(/^\d+$/, 'write the SNOMED CT number in quotes').optional(),
});

/** Answers are ids too, but countries are written in capitals (JP). */
const answerIdSchema = z.string().regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'write an answer id, as "male-pattern" or "JP"');

export const FACTOR_GROUPS = [
  'hair-loss-signs',
  'about-you',
  'pregnancy-and-family',
  'heart-and-circulation',
  'liver-kidney-hormones',
  'cancer-and-blood',
  'immunity-and-infection',
  'skin-and-scalp',
  'mind-and-nerves',
  'plans-and-habits',
  'medicines',
  'allergies',
] as const;

/** 患者背景: one question about the patient. */
export const patientFactorSchema = z.strictObject({
  /** `choice` and `list` bring their own answers; `yes-no` has yes, no and "I don't know"; `age` is whole years. */
  kind: z.enum(['yes-no', 'choice', 'age', 'list']),
  group: z.enum(FACTOR_GROUPS),
  /** Position within the group. */
  order: z.number().int(),
  label: localizedTextSchema,
  /** The question as a person would ask it. */
  question: localizedTextSchema,
  /** The medical term and a plain explanation, shown below the question. */
  help: localizedTextSchema.optional(),
  answers: z
    .array(z.strictObject({ id: answerIdSchema, label: localizedTextSchema }))
    .min(2)
    .optional(),
  /** 'Yes' here answers these with 'yes'; 'no' there answers this with 'no'. */
  implies: z.array(idSchema).min(1).optional(),
  /** The form asks it only when another answer makes it possible; otherwise it says that it counted 'no'. */
  askWhen: z.strictObject({ factor: idSchema, oneOf: z.array(answerIdSchema).min(1) }).optional(),
  /** Something eaten or drunk: rules about it say how the two work on each other, as rules about medicines do. */
  consumed: z.literal(true).optional(),
  /** Answers of other factors that cannot be true together with 'yes' here. */
  contradicts: z
    .array(z.strictObject({ factor: idSchema, answer: answerIdSchema, message: localizedTextSchema }))
    .min(1)
    .optional(),
  codes: codesSchema.optional(),
});
export type PatientFactor = z.infer<typeof patientFactorSchema>;

/** One medicine, or one class of medicines, that a patient may take. */
export const medicineSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('class'),
    label: localizedTextSchema,
    /** How a person would put it: "blood thinners". */
    plain: localizedTextSchema,
    /** Names of the class itself that people write, in any language. */
    names: z.array(z.string().min(1)),
    implies: z.array(idSchema).min(1).optional(),
  }),
  z.strictObject({
    kind: z.literal('medicine'),
    label: localizedTextSchema,
    /** Generic and brand names as people write them: kanji, kana, Latin. */
    names: z.array(z.string().min(1)).min(1),
    classes: z.array(idSchema).min(1, 'give at least one class: a medicine without one would be a silent pass'),
    atc: z.string().optional(),
    sources: z.array(idSchema).min(1),
  }),
]);
export type Medicine = z.infer<typeof medicineSchema>;
