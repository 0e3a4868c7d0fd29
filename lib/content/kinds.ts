import type { z } from 'zod';
import { hairLossConditionSchema } from '../domain/hair-loss-condition.ts';
import { medicineSchema, patientFactorSchema } from '../domain/patient-factor.ts';
import { priceFileSchema } from '../domain/price.ts';
import { sourceSchema } from '../domain/source.ts';
import { translationSchema, treatmentSchema } from '../domain/treatment.ts';

/** Every kind of record: its folder in `content`, its schema, and whether its Markdown body is shown. */
export const KINDS = {
  treatments: { schema: treatmentSchema, prose: true },
  conditions: { schema: hairLossConditionSchema, prose: false },
  prices: { schema: priceFileSchema, prose: false },
  sources: { schema: sourceSchema, prose: false },
  'patient-factors': { schema: patientFactorSchema, prose: false },
  medicines: { schema: medicineSchema, prose: false },
} as const satisfies Record<string, { schema: z.ZodType; prose: boolean }>;

export type KindName = keyof typeof KINDS;
export type RecordOf<K extends KindName> = z.infer<(typeof KINDS)[K]['schema']>;

/** Kinds with prose have a second file per record, `<id>.ja.md`, that holds the Japanese body and no facts. */
export const TRANSLATION_SCHEMA = translationSchema;
