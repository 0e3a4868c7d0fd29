import type { Corpus, Entry } from '../domain/corpus.ts';
import type { Evidence, Result } from '../domain/evidence.ts';
import type { AdverseReaction, Rate, Treatment } from '../domain/treatment.ts';
import { STATUS_PLACES } from '../domain/comparison.ts';
import type { Locale, Strength } from '../domain/vocabulary.ts';
import { proseSections, PROSE_SECTIONS } from '../domain/prose.ts';
import { proseHash } from '../domain/prose-hash.ts';
import { Citations, type CitedText } from './cited.ts';
import { costLines } from './cost-view.ts';
import { pairLines } from './pair-view.ts';
import { ruleViews } from './rule-view.ts';
import { sourceViews } from './source-view.ts';
import { factorLabel } from './when.ts';

/** A share of people, ready for words and for an icon array. */
export interface ShareView {
  readonly per100: number;
  readonly events?: number;
  readonly of?: number;
}

export interface EvidenceView extends Omit<
  Evidence,
  'outcome' | 'plain' | 'population' | 'comparator' | 'uncertainty' | 'funding' | 'sources' | 'result' | 'compare'
> {
  readonly outcome: string;
  readonly plain: CitedText;
  readonly population: string;
  readonly comparator: string;
  readonly uncertainty?: string;
  readonly fundingView: CitedText;
  readonly resultView:
    | { readonly measure: 'of-100'; readonly treated: ShareView; readonly control?: ShareView }
    | { readonly measure: 'difference'; readonly value: number; readonly unit: string; readonly ci?: readonly [number, number] }
    | { readonly measure: 'change'; readonly treated: number; readonly control?: number; readonly unit: string }
    | { readonly measure: 'words'; readonly text: string };
}

export type RateView =
  | { readonly kind: 'share'; readonly share: ShareView }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'not-known'; readonly asOf: string }
  | { readonly kind: 'no-comparison' };

export interface HarmView {
  readonly id: string;
  readonly name: CitedText;
  readonly serious: boolean;
  readonly treated: RateView;
  readonly placebo: RateView;
  readonly setting: string;
  readonly note?: string;
}

function resultView(result: Result, locale: Locale): EvidenceView['resultView'] {
  switch (result.measure) {
    case 'of-100':
      return { measure: 'of-100', treated: share(result.treated), ...(result.control ? { control: share(result.control) } : {}) };
    case 'difference':
      return { measure: 'difference', value: result.value, unit: result.unit[locale], ...(result.ci ? { ci: result.ci } : {}) };
    case 'change':
      return {
        measure: 'change',
        treated: result.treated,
        unit: result.unit[locale],
        ...(result.control === undefined ? {} : { control: result.control }),
      };
    case 'words':
      return { measure: 'words', text: result[locale] };
    default:
      return result satisfies never;
  }
}

const share = ({ per100, events, of }: { per100: number; events?: number | undefined; of?: number | undefined }): ShareView => ({
  per100,
  ...(events === undefined || of === undefined ? {} : { events, of }),
});

function evidenceView(evidence: Evidence, cite: Citations): EvidenceView {
  const { locale } = cite;
  const { id, design, distance, about, n, nNotKnownAsOf, followUpMonths, certainty } = evidence;
  return {
    id,
    design,
    distance,
    about,
    followUpMonths,
    certainty,
    ...(n === undefined ? {} : { n }),
    ...(nNotKnownAsOf === undefined ? {} : { nNotKnownAsOf }),
    outcome: evidence.outcome[locale],
    plain: cite.text(evidence.plain, evidence.sources),
    population: evidence.population[locale],
    comparator: evidence.comparator[locale],
    ...(evidence.uncertainty ? { uncertainty: evidence.uncertainty[locale] } : {}),
    fundingView: cite.answer(evidence.funding),
    resultView: resultView(evidence.result, locale),
  };
}

/** How often an adverse reaction was seen in one group, in one language. */
export function rateView(rate: Rate, locale: Locale): RateView {
  if (rate.share) return { kind: 'share', share: share(rate.share) };
  if (rate.words) return { kind: 'words', text: rate.words[locale] };
  if (rate.notKnownAsOf) return { kind: 'not-known', asOf: rate.notKnownAsOf };
  return { kind: 'no-comparison' };
}

function harmView(harm: AdverseReaction, cite: Citations): HarmView {
  return {
    id: harm.id,
    name: cite.text(harm.name, harm.sources),
    serious: harm.serious,
    treated: rateView(harm.treated, cite.locale),
    placebo: rateView(harm.placebo, cite.locale),
    setting: harm.setting[cite.locale],
    ...(harm.note ? { note: harm.note[cite.locale] } : {}),
  };
}

/** What the page says about its own state: past its date, an older translation, not yet checked by a person. */
export function pageState(entry: Entry<Pick<Treatment, 'compiledOn' | 'reviewDue' | 'review'>>, locale: Locale, today: string) {
  const { compiledOn, reviewDue, review } = entry.data;
  return {
    compiledOn,
    reviewDue,
    reviewed: review.status === 'reviewed' ? { by: review.by, credentials: review.credentials[locale], on: review.on } : null,
    overdue: reviewDue < today,
    staleTranslation:
      locale === 'ja' && entry.translation !== undefined && entry.translation.data.translationOf !== proseHash(entry.body),
    translationUnreviewed: locale === 'ja' && entry.translation !== undefined && !entry.translation.data.reviewedByPerson,
  };
}
export type PageState = ReturnType<typeof pageState>;

/**
 * Everything one profile page shows, in one language. Sources are numbered in the order in which the page cites them.
 * @throws when there is no such treatment.
 */
export function profileView(corpus: Corpus, id: string, locale: Locale, today: string) {
  const entry = corpus.treatments.get(id);
  if (!entry) throw new Error(`there is no treatment "${id}"`);
  const { data } = entry;
  const cite = new Citations(corpus, locale, data.evidence);
  const body = locale === 'ja' ? (entry.translation?.body ?? '') : entry.body;
  const sections = proseSections(body);
  const prose = (section: (typeof PROSE_SECTIONS)[number]['id']) =>
    sections[PROSE_SECTIONS.findIndex((s) => s.id === section)]?.text ?? '';
  const variantNames = new Map((data.variants ?? []).map((variant) => [variant.id, variant.name[locale]]));
  const priceFile = corpus.prices.get(id)?.data;
  const headline = data.evidence.find((evidence) => evidence.id === data.headlineEvidence);

  const summary = {
    lede: cite.answer(data.summary.lede),
    forWhom: cite.answer(data.summary.forWhom),
    howWell: cite.answer(data.summary.howWell),
    mainRisk: cite.answer(data.summary.mainRisk),
    status: cite.answer(data.summary.status),
  };
  const rules = ruleViews(data.rules, variantNames, corpus, cite);
  const view = {
    id,
    locale,
    family: data.family,
    name: data.name[locale],
    otherName: data.name[locale === 'en' ? 'ja' : 'en'],
    subtitle: data.subtitle[locale],
    aka: data.aka[locale],
    state: pageState(entry, locale, today),
    jpStatus: data.regulatory.JP.status,
    research: data.research
      ? {
          status: cite.answer(data.research.status),
          asOf: data.research.asOf,
          availability: cite.answer(data.research.availability),
        }
      : null,
    summary,
    costs: priceFile ? costLines(priceFile, locale, today) : [],
    nothingToBuy: priceFile?.usage.kind === 'nothing-to-buy' ? priceFile.usage.reason[locale] : null,
    costBasis: priceFile && priceFile.usage.kind === 'units' ? cite.text(priceFile.usage.basis, priceFile.usage.sources) : null,
    costNotComputable:
      priceFile?.usage.kind === 'not-computable' ? cite.text(priceFile.usage.reason, priceFile.usage.sources) : null,
    coverage: priceFile ? cite.answer(priceFile.coverage) : null,
    never: rules.filter((rule) => rule.strength === 'absolute'),
    unapproved: data.unapprovedInJapan
      ? [
          cite.answer(data.unapprovedInJapan.unapproved),
          cite.answer(data.unapprovedInJapan.supplyRoute),
          cite.answer(data.unapprovedInJapan.approvedInJapan),
          cite.answer(data.unapprovedInJapan.overseasSafety),
          cite.answer(data.unapprovedInJapan.reliefSystem),
        ]
      : [],
    what: { prose: prose('what'), is: cite.answers(data.is), isNot: cite.answers(data.isNot) },
    variants: (data.variants ?? []).map((variant) => ({
      id: variant.id,
      name: variant.name[locale],
      ...(variant.note ? { note: cite.answer(variant.note) } : {}),
    })),
    formTables: (data.formTables ?? []).map((table) => ({
      id: table.id,
      title: table.title[locale],
      forms: table.forms.map((form) => ({ id: form.id, name: form.name[locale] })),
      rows: table.rows.map(({ aspect, cells }) => ({ aspect: aspect[locale], cells: cite.answers(cells) })),
    })),
    contents: (['substance', 'dose', 'origin', 'process', 'volume', 'maker'] as const).map((field) => ({
      field,
      answer: cite.answer(data.contents[field]),
    })),
    mechanism: { prose: prose('how'), how: cite.answers(data.mechanism.how), stage: cite.answer(data.mechanism.stage) },
    certainty: { level: data.certainty.level, why: cite.answer(data.certainty.why) },
    headline: headline ? evidenceView(headline, cite) : null,
    evidence: data.evidence.map((evidence) => evidenceView(evidence, cite)),
    noStudy: data.noStudy.map(({ question, searched, asOf }) => ({
      question: question[locale],
      searched: searched[locale],
      asOf,
    })),
    guidelines: data.guidelines.map(({ source, men, women, note }) => ({
      label: corpus.sources.get(source)?.data.label[locale] ?? source,
      refs: cite.refs([source]),
      men,
      women,
      ...(note ? { note: note[locale] } : {}),
    })),
    counterweights: data.counterweights.map(({ said, finding }) => ({ said: said[locale], finding: cite.answer(finding) })),
    /** Phrases of which this treatment is one subject: each has a page of its own. */
    claims: [...corpus.claims.values()]
      .filter((claim) => claim.data.treatments.includes(id))
      .map((claim) => ({ id: claim.id, phrase: claim.data.phrase[locale] })),
    rules,
    ruleCounts: countByStrength(rules),
    nothingFound: data.nothingFound.map(({ factors, sources, asOf }) => ({
      factors: factors.map((factor) => factorLabel(factor, corpus, locale)),
      refs: cite.refs(sources),
      asOf,
    })),
    harms: data.adverseReactions.map((harm) => harmView(harm, cite)),
    harmsNote: cite.answer(data.harmsNote),
    warnings: data.warningSigns.map(({ sign, urgency, where, sources }) => ({
      sign: cite.text(sign, sources),
      urgency,
      where: where[locale],
    })),
    living: prose('living'),
    burden: (['visits', 'minutes', 'needles', 'downtime'] as const).map((field) => ({
      field,
      answer: cite.answer(data.burden[field]),
    })),
    aftercare: data.burden.aftercare.map(({ when, advice }) => ({ when: when[locale], advice: cite.answer(advice) })),
    timeline: (['firstChange', 'judge', 'afterStopping'] as const).map((field) => ({
      field,
      months: data.timeline[field].months ?? null,
      answer: cite.answer(data.timeline[field].answer),
    })),
    stopping: {
      steps: data.timeline.stopping.map(({ months, answer }) => ({ months: months ?? null, answer: cite.answer(answer) })),
      restarting: cite.answer(data.timeline.restarting),
      switching: cite.answer(data.timeline.switching),
    },
    pairs: pairLines(corpus, id, cite),
    household: (['partner', 'pregnancyPlans', 'breastFeeding', 'bloodDonation', 'psa', 'tests', 'children', 'pets'] as const).map(
      (field) => ({
        field,
        answer: cite.answer(data.household[field]),
      }),
    ),
    regulatory: STATUS_PLACES.map((place) => ({
      place,
      status: data.regulatory[place].status,
      note: cite.answer(data.regulatory[place].note),
      since: data.regulatory[place].since ?? null,
      checkedOn: data.regulatory[place].checkedOn,
    })),
    ifHarmed: {
      publicRelief: data.ifHarmed.publicRelief,
      relief: data.ifHarmed.relief ? cite.answer(data.ifHarmed.relief) : null,
      provider: cite.answer(data.ifHarmed.provider),
    },
    regenerative: data.regenerative ? { class: data.regenerative.class, note: cite.answer(data.regenerative.note) } : null,
    alternatives: data.alternatives.map(({ treatment, because }) => ({
      id: treatment,
      name: corpus.treatments.get(treatment)?.data.name[locale] ?? treatment,
      because: because[locale],
    })),
    questions: data.questions.map((question) => question[locale]),
  };
  for (const section of sections) cite.refs([...section.text.matchAll(/\[@([a-z0-9-]+)\]/g)].map((match) => match[1] ?? ''));
  const order = cite.cited();
  return { ...view, sources: sourceViews(order, corpus, locale, today), sourceOrder: order };
}
export type ProfileView = ReturnType<typeof profileView>;

function countByStrength(rules: readonly { strength: Strength }[]): Record<Strength, number> {
  const count = (strength: Strength) => rules.filter((rule) => rule.strength === strength).length;
  return { absolute: count('absolute'), avoid: count('avoid'), caution: count('caution'), notice: count('notice') };
}
