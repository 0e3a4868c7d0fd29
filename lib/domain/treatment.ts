import { z } from 'zod';
import { conditionSchema } from './condition.ts';
import { evidenceSchema, noStudySchema, shareSchema } from './evidence.ts';
import { formTableSchema, ifHarmedSchema, regenerativeSchema, researchSchema, stoppingStepSchema } from './treatment-parts.ts';
import { nothingFoundSchema, ruleSchema } from './rule.ts';
import {
  answerSchema,
  countRangeSchema,
  dateSchema,
  idSchema,
  localizedTextSchema,
  partialDateSchema,
  recordDatesShape,
  sourceIdsSchema,
  statementSchema,
} from './text.ts';
import { ACTION_POINTS, CYCLE_PHASES, DEMAND_LEVELS } from './comparison.ts';
import {
  DIAGNOSES,
  FAMILIES,
  GUIDELINE_GRADES,
  INDICATIONS,
  JURISDICTIONS,
  REGULATORY_STATUSES,
  URGENCIES,
} from './vocabulary.ts';

/** How often an adverse reaction was seen in one group: a number, the source's own class, or "not known". */
export const rateSchema = z
  .strictObject({
    share: shareSchema.optional(),
    /** The frequency class as the label prints it, with its numbers ("1 to 5 of 100"). */
    words: localizedTextSchema.optional(),
    notKnownAsOf: dateSchema.optional(),
    /** For the placebo side: the study had no comparison group. */
    noComparison: z.literal(true).optional(),
  })
  .refine(
    (rate) => [rate.share, rate.words, rate.notKnownAsOf, rate.noComparison].filter((s) => s !== undefined).length === 1,
    'give exactly one of "share", "words", "notKnownAsOf" or "noComparison"',
  );
export type Rate = z.infer<typeof rateSchema>;

/** 副作用. Frequency, seriousness and severity are kept apart. */
export const adverseReactionSchema = z.strictObject({
  id: idSchema,
  name: localizedTextSchema,
  serious: z.boolean(),
  treated: rateSchema,
  placebo: rateSchema,
  /** Study, people and period in words: "Japan, 414 men, 48 weeks". */
  setting: localizedTextSchema,
  note: localizedTextSchema.optional(),
  sources: sourceIdsSchema,
});
export type AdverseReaction = z.infer<typeof adverseReactionSchema>;

export const warningSignSchema = z.strictObject({
  sign: localizedTextSchema,
  urgency: z.enum(URGENCIES),
  /** Where to go or whom to call. */
  where: localizedTextSchema,
  sources: sourceIdsSchema,
});
export type WarningSign = z.infer<typeof warningSignSchema>;

/** Legal status of the treatment for hair loss in one place, with the day it was checked. */
export const regulatorySchema = z.strictObject({
  status: z.enum(REGULATORY_STATUSES),
  /** What it says in words: for whom, what else it is approved for, prescription or not. */
  note: answerSchema,
  /** Day, month or year of the approval or of the ruling text, where known. */
  since: partialDateSchema.optional(),
  checkedOn: dateSchema,
});
export type Regulatory = z.infer<typeof regulatorySchema>;

/** Evaluated from top to bottom for the reader's country; the first whose `when` is true decides; none true: not-indicated. */
export const indicationRuleSchema = z.strictObject({
  jurisdictions: z.array(z.enum(JURISDICTIONS)).min(1),
  status: z.enum(INDICATIONS).exclude(['unknown']),
  /** Left out: for everyone there. */
  when: conditionSchema.optional(),
  note: localizedTextSchema,
  sources: sourceIdsSchema,
});
export type IndicationRule = z.infer<typeof indicationRuleSchema>;

const monthsAnswer = z.strictObject({
  /** Months from the start (or from stopping), for the drawing; left out where unknown. */
  months: countRangeSchema.optional(),
  answer: answerSchema,
});

export const variantSchema = z.strictObject({ id: idSchema, name: localizedTextSchema, note: statementSchema.optional() });

/** One option of hair-loss care: a drug, procedure, device, surgery, cover-up, waiting, or a research-stage agent. */
export const treatmentSchema = z.strictObject({
  family: z.enum(FAMILIES),
  name: localizedTextSchema,
  /** What it is in a few words: "tablet, 1 mg a day". */
  subtitle: localizedTextSchema,
  /** Kana reading of the Japanese name, for sorting. */
  reading: z.string().min(1),
  /** Other names people search for, brands included. Shown only in a list of names. */
  aka: z.strictObject({ en: z.array(z.string().min(1)), ja: z.array(z.string().min(1)) }),
  /** Medicines of content/medicines that are this very treatment: somebody who names one of them already uses it. */
  sameMedicines: z.array(idSchema).min(1).optional(),
  ...recordDatesShape,
  /** Kinds of hair loss for which it is approved, used or studied in people. */
  usedFor: z.array(z.enum(DIAGNOSES)).min(1),
  variants: z.array(variantSchema).min(2).optional(),

  summary: z.strictObject({
    lede: statementSchema,
    forWhom: answerSchema,
    howWell: answerSchema,
    mainRisk: answerSchema,
    status: statementSchema,
  }),
  /** Id of the evidence whose "x of 100" leads; left out when no controlled share exists. */
  headlineEvidence: idSchema.optional(),
  /** Overall certainty that it works for what it is mainly used for. */
  certainty: z.strictObject({ level: evidenceSchema.shape.certainty, why: statementSchema }),

  is: z.array(answerSchema).min(1),
  isNot: z.array(answerSchema).min(1),
  contents: z.strictObject({
    substance: answerSchema,
    dose: answerSchema,
    origin: answerSchema,
    process: answerSchema,
    volume: answerSchema,
    maker: answerSchema,
  }),
  mechanism: z.strictObject({
    how: z.array(answerSchema).min(1),
    stage: answerSchema,
    /** Where it acts, for the drawings of the stages and of the hair cycle. */
    actsOn: z
      .array(z.strictObject({ point: z.enum(ACTION_POINTS), phase: z.enum(CYCLE_PHASES).optional(), answer: answerSchema }))
      .min(1),
  }),

  evidence: z.array(evidenceSchema),
  noStudy: z.array(noStudySchema),
  guidelines: z.array(
    z.strictObject({
      source: idSchema,
      men: z.enum(GUIDELINE_GRADES),
      women: z.enum(GUIDELINE_GRADES),
      note: localizedTextSchema.optional(),
    }),
  ),

  rules: z.array(ruleSchema),
  nothingFound: z.array(nothingFoundSchema),
  indications: z.array(indicationRuleSchema),

  adverseReactions: z.array(adverseReactionSchema),
  /** What is not known about harms, and how they were looked for. */
  harmsNote: answerSchema,
  warningSigns: z.array(warningSignSchema).min(1),

  burden: z.strictObject({
    visits: answerSchema,
    minutes: answerSchema,
    needles: answerSchema,
    downtime: answerSchema,
    aftercare: z.array(z.strictObject({ when: localizedTextSchema, advice: answerSchema })).min(1),
  }),
  /** What some people will not accept. The words to needle, daily routine and days off stand in `burden`. */
  demands: z.strictObject({
    needle: z.enum(DEMAND_LEVELS),
    daily: z.enum(DEMAND_LEVELS),
    daysOff: z.enum(DEMAND_LEVELS),
    hormones: z.strictObject({ level: z.enum(DEMAND_LEVELS), answer: answerSchema }),
  }),
  timeline: z.strictObject({
    firstChange: monthsAnswer,
    judge: monthsAnswer,
    afterStopping: monthsAnswer,
    /** More hair falls at the start: when, or that nothing is known. */
    shedding: monthsAnswer,
    /** When it has done what it can do. */
    fullEffect: monthsAnswer,
    /** Month by month after the last dose or session. */
    stopping: z.array(stoppingStepSchema).min(1),
    restarting: answerSchema,
    switching: answerSchema,
  }),
  household: z.strictObject({
    partner: answerSchema,
    pregnancyPlans: answerSchema,
    breastFeeding: answerSchema,
    bloodDonation: answerSchema,
    psa: answerSchema,
    tests: answerSchema,
    children: answerSchema,
    pets: answerSchema,
  }),

  regulatory: z.strictObject({
    JP: regulatorySchema,
    US: regulatorySchema,
    GB: regulatorySchema,
    EU: regulatorySchema,
    KR: regulatorySchema,
  }),
  /** The five statements (standards A-18 … A-22) for what is not approved in Japan for this use. */
  unapprovedInJapan: z
    .strictObject({
      unapproved: statementSchema,
      supplyRoute: answerSchema,
      approvedInJapan: statementSchema,
      overseasSafety: answerSchema,
      reliefSystem: statementSchema,
    })
    .optional(),

  ifHarmed: ifHarmedSchema,
  /** Where the law on regenerative medicine is in question: its class, and what a number on the wall means. */
  regenerative: regenerativeSchema.optional(),
  /** Research stage only: status, day, and that it cannot be bought. */
  research: researchSchema.optional(),
  /** Forms of this treatment side by side: FUE and FUT, sources of cells, ways of spinning. */
  formTables: z.array(formTableSchema).optional(),

  alternatives: z.array(z.strictObject({ treatment: idSchema, because: localizedTextSchema })).min(1),
  questions: z.array(localizedTextSchema).min(3),
  /** What is often said about it, and what independent sources found. */
  counterweights: z.array(z.strictObject({ said: localizedTextSchema, finding: statementSchema })),
});
export type Treatment = z.infer<typeof treatmentSchema>;

/** Front matter of `<id>.ja.md`: which English body it translates, and whether a person has checked it. */
export const translationSchema = z.strictObject({
  /** `npm run -s content:stamp -- <file>` writes it. */
  translationOf: z.string().regex(/^[0-9a-f]{12}$/, 'run "npm run -s content:stamp -- <this file>" to write it'),
  reviewedByPerson: z.boolean(),
});
export type Translation = z.infer<typeof translationSchema>;
