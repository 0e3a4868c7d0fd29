import type { z } from 'zod';
import { alertSchema } from '../domain/alert.ts';
import { claimSchema } from '../domain/claim.ts';
import { glossaryTermSchema } from '../domain/glossary-term.ts';
import { disagreementSchema, guideSchema } from '../domain/guide.ts';
import { hairLossConditionSchema } from '../domain/hair-loss-condition.ts';
import { helplineSchema } from '../domain/helpline.ts';
import { offerSchema } from '../domain/offer.ts';
import { pairSchema } from '../domain/pair.ts';
import { medicineSchema, patientFactorSchema } from '../domain/patient-factor.ts';
import { payerSchema } from '../domain/payer.ts';
import { feeSchema, priceFileSchema } from '../domain/price.ts';
import { questionThemeSchema } from '../domain/question.ts';
import { scaleSchema } from '../domain/scale.ts';
import { situationSchema } from '../domain/situation.ts';
import { sourceSchema } from '../domain/source.ts';
import { translationSchema, treatmentSchema } from '../domain/treatment.ts';

/** Every kind of record: its folder in `content`, its schema, and whether its Markdown body is shown. */
export const KINDS = {
  treatments: { schema: treatmentSchema, prose: true },
  conditions: { schema: hairLossConditionSchema, prose: false },
  prices: { schema: priceFileSchema, prose: false },
  fees: { schema: feeSchema, prose: false },
  offers: { schema: offerSchema, prose: false },
  payers: { schema: payerSchema, prose: false },
  sources: { schema: sourceSchema, prose: false },
  'patient-factors': { schema: patientFactorSchema, prose: false },
  medicines: { schema: medicineSchema, prose: false },
  scales: { schema: scaleSchema, prose: false },
  pairs: { schema: pairSchema, prose: false },
  situations: { schema: situationSchema, prose: false },
  claims: { schema: claimSchema, prose: false },
  disagreements: { schema: disagreementSchema, prose: false },
  guides: { schema: guideSchema, prose: false },
  questions: { schema: questionThemeSchema, prose: false },
  alerts: { schema: alertSchema, prose: false },
  helplines: { schema: helplineSchema, prose: false },
  glossary: { schema: glossaryTermSchema, prose: false },
} as const satisfies Record<string, { schema: z.ZodType; prose: boolean }>;

export type KindName = keyof typeof KINDS;
export type RecordOf<K extends KindName> = z.infer<(typeof KINDS)[K]['schema']>;

/** Kinds with prose have a second file per record, `<id>.ja.md`, that holds the Japanese body and no facts. */
export const TRANSLATION_SCHEMA = translationSchema;
