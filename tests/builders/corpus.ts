import type { Alert } from '#lib/domain/alert';
import type { Claim } from '#lib/domain/claim';
import type { Corpus, Entry } from '#lib/domain/corpus';
import type { GlossaryTerm } from '#lib/domain/glossary-term';
import type { Disagreement, Guide } from '#lib/domain/guide';
import type { HairLossCondition } from '#lib/domain/hair-loss-condition';
import type { Pair } from '#lib/domain/pair';
import type { Helpline } from '#lib/domain/helpline';
import type { Medicine, PatientFactor } from '#lib/domain/patient-factor';
import type { Payer } from '#lib/domain/payer';
import type { Offer } from '#lib/domain/offer';
import type { Fee, PriceFile } from '#lib/domain/price';
import { proseHash } from '#lib/domain/prose-hash';
import type { QuestionTheme } from '#lib/domain/question';
import type { Scale } from '#lib/domain/scale';
import type { Situation } from '#lib/domain/situation';
import type { Source } from '#lib/domain/source';
import type { Treatment } from '#lib/domain/treatment';
import { aChoice, aFactor } from './factor.ts';
import { aPriceFile } from './price.ts';
import { aSource } from './source.ts';
import { A_SOURCE, PROSE, words } from './text.ts';
import { aTreatment } from './treatment.ts';

/** What differs from the small corpus that has no fault. Records are merged over the default of their kind and id. */
export interface CorpusParts {
  readonly treatments?: Readonly<Record<string, Partial<Treatment>>>;
  readonly fees?: Readonly<Record<string, Fee>>;
  readonly payers?: Readonly<Record<string, Payer>>;
  readonly offers?: Readonly<Record<string, Offer>>;
  readonly prices?: Readonly<Record<string, Partial<PriceFile>>>;
  readonly sources?: Readonly<Record<string, Source>>;
  readonly factors?: Readonly<Record<string, PatientFactor>>;
  readonly medicines?: Readonly<Record<string, Medicine>>;
  readonly conditions?: Readonly<Record<string, HairLossCondition>>;
  readonly pairs?: Readonly<Record<string, Pair>>;
  readonly scales?: Readonly<Record<string, Scale>>;
  readonly alerts?: Readonly<Record<string, Alert>>;
  readonly helplines?: Readonly<Record<string, Helpline>>;
  readonly situations?: Readonly<Record<string, Situation>>;
  readonly claims?: Readonly<Record<string, Claim>>;
  readonly disagreements?: Readonly<Record<string, Disagreement>>;
  readonly guides?: Readonly<Record<string, Guide>>;
  readonly questions?: Readonly<Record<string, QuestionTheme>>;
  readonly glossary?: Readonly<Record<string, GlossaryTerm>>;
  /** Files as written, by path ("treatments/prp.md"): only checks that honour comments read them. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Prose by path ("treatments/prp.md", "treatments/prp.ja.md"). */
  readonly bodies?: Readonly<Record<string, string>>;
  /** Left out: what the treatments have. */
  readonly agreedRules?: Readonly<Record<string, readonly string[]>>;
  readonly failed?: Readonly<Record<string, readonly string[]>>;
}

/** One tablet and doing nothing, one source, the questions that the rule needs: every check passes. */
export function aCorpus(parts: CorpusParts = {}): Corpus {
  const treatments: Record<string, Treatment> = {
    'finasteride-oral': aTreatment(),
    'no-treatment': aTreatment({ family: 'none', alternatives: [{ treatment: 'finasteride-oral', because: words() }] }),
  };
  for (const [id, overrides] of Object.entries(parts.treatments ?? {})) {
    treatments[id] = { ...(treatments[id] ?? aTreatment()), ...overrides };
  }
  const prices: Record<string, PriceFile> = {};
  for (const [id, { family }] of Object.entries(treatments)) {
    if (family !== 'research-stage') prices[id] = aPriceFile(parts.prices?.[id]);
  }
  for (const [id, file] of Object.entries(parts.prices ?? {})) prices[id] ??= aPriceFile(file);

  const factors: Record<string, PatientFactor> = {
    sex: aChoice(['female', 'male', 'other-or-unsaid']),
    age: aFactor({ kind: 'age' }),
    pregnancy: aFactor(),
    ...parts.factors,
  };
  const entries = <T>(kind: string, records: Readonly<Record<string, T>>) =>
    new Map(Object.entries(records).map(([id, data]): [string, Entry<T>] => [id, anEntry(kind, id, data, parts)]));

  return {
    folder: 'content',
    treatments: entries('treatments', treatments),
    prices: entries('prices', prices),
    fees: entries('fees', parts.fees ?? {}),
    offers: entries('offers', parts.offers ?? {}),
    payers: entries('payers', parts.payers ?? {}),
    sources: entries('sources', { [A_SOURCE]: aSource(), ...parts.sources }),
    'patient-factors': entries('patient-factors', factors),
    medicines: entries('medicines', parts.medicines ?? {}),
    conditions: entries('conditions', parts.conditions ?? {}),
    pairs: entries('pairs', parts.pairs ?? {}),
    scales: entries('scales', parts.scales ?? {}),
    alerts: entries('alerts', parts.alerts ?? {}),
    helplines: entries('helplines', parts.helplines ?? {}),
    situations: entries('situations', parts.situations ?? {}),
    claims: entries('claims', parts.claims ?? {}),
    disagreements: entries('disagreements', parts.disagreements ?? {}),
    guides: entries('guides', parts.guides ?? {}),
    questions: entries('questions', parts.questions ?? {}),
    glossary: entries('glossary', parts.glossary ?? {}),
    agreedRules: new Map(
      Object.entries(
        parts.agreedRules ??
          Object.fromEntries(Object.entries(treatments).map(([id, { rules }]) => [id, rules.map((rule) => rule.id)])),
      ),
    ),
    failed: Object.fromEntries(Object.entries(parts.failed ?? {}).map(([kind, ids]) => [kind, new Set(ids)])),
  };
}

function anEntry<T>(kind: string, id: string, data: T, parts: CorpusParts): Entry<T> {
  const file = `${kind}/${id}.md`;
  const japanese = `${kind}/${id}.ja.md`;
  const prose = kind === 'treatments';
  const body = parts.bodies?.[file] ?? (prose ? PROSE.en : '');
  const entry = { id, file: `content/${file}`, data, body, text: parts.texts?.[file] ?? body };
  if (!prose) return entry;
  const translated = parts.bodies?.[japanese] ?? PROSE.ja;
  return {
    ...entry,
    translation: {
      file: `content/${japanese}`,
      data: { translationOf: proseHash(body), reviewedByPerson: false },
      body: translated,
      text: parts.texts?.[japanese] ?? translated,
    },
  };
}
