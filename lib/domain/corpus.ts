import type { Alert } from './alert.ts';
import type { Claim } from './claim.ts';
import type { GlossaryTerm } from './glossary-term.ts';
import type { Disagreement, Guide } from './guide.ts';
import type { HairLossCondition } from './hair-loss-condition.ts';
import type { Offer } from './offer.ts';
import type { Pair } from './pair.ts';
import type { Helpline } from './helpline.ts';
import type { Medicine, PatientFactor } from './patient-factor.ts';
import type { Payer } from './payer.ts';
import type { Fee, PriceFile } from './price.ts';
import type { QuestionTheme } from './question.ts';
import type { Scale } from './scale.ts';
import type { Situation } from './situation.ts';
import type { Source } from './source.ts';
import type { Translation, Treatment } from './treatment.ts';

export interface Entry<T> {
  readonly id: string;
  /** Path as printed in problems, with forward slashes. */
  readonly file: string;
  readonly data: T;
  /** The whole file as written: for checks that honour comments. */
  readonly text: string;
  /** English prose (kinds with prose only). */
  readonly body: string;
  /** Japanese prose and what it translates (kinds with prose only). */
  readonly translation?: { readonly file: string; readonly data: Translation; readonly body: string; readonly text: string };
}

/** All valid records by kind and id. Records that failed their schema are absent; the problems say why. */
export interface Corpus {
  /** The folder as printed in problems. */
  readonly folder: string;
  readonly treatments: ReadonlyMap<string, Entry<Treatment>>;
  readonly conditions: ReadonlyMap<string, Entry<HairLossCondition>>;
  readonly prices: ReadonlyMap<string, Entry<PriceFile>>;
  readonly fees: ReadonlyMap<string, Entry<Fee>>;
  readonly offers: ReadonlyMap<string, Entry<Offer>>;
  readonly payers: ReadonlyMap<string, Entry<Payer>>;
  readonly sources: ReadonlyMap<string, Entry<Source>>;
  readonly 'patient-factors': ReadonlyMap<string, Entry<PatientFactor>>;
  readonly medicines: ReadonlyMap<string, Entry<Medicine>>;
  readonly scales: ReadonlyMap<string, Entry<Scale>>;
  readonly pairs: ReadonlyMap<string, Entry<Pair>>;
  readonly situations: ReadonlyMap<string, Entry<Situation>>;
  readonly claims: ReadonlyMap<string, Entry<Claim>>;
  readonly disagreements: ReadonlyMap<string, Entry<Disagreement>>;
  readonly guides: ReadonlyMap<string, Entry<Guide>>;
  readonly questions: ReadonlyMap<string, Entry<QuestionTheme>>;
  readonly alerts: ReadonlyMap<string, Entry<Alert>>;
  readonly helplines: ReadonlyMap<string, Entry<Helpline>>;
  readonly glossary: ReadonlyMap<string, Entry<GlossaryTerm>>;
  /** Treatment id → ids of the rules last agreed (lib/content/agreed-rules.ts). */
  readonly agreedRules: ReadonlyMap<string, readonly string[]>;
  /** Ids of files that exist but failed their schema, by kind: lint does not report references to them a second time. */
  readonly failed: { readonly [kind: string]: ReadonlySet<string> };
}

/** Kinds whose records carry a day by which they are to be read again (sources have one too, of their own kind). */
export const DATED_KINDS = [
  'treatments',
  'conditions',
  'prices',
  'fees',
  'offers',
  'payers',
  'scales',
  'pairs',
  'situations',
  'claims',
  'disagreements',
  'guides',
  'alerts',
  'helplines',
] as const satisfies readonly (keyof Corpus)[];
export type DatedKind = (typeof DATED_KINDS)[number];
