import type { Corpus, Entry } from '../domain/corpus.ts';
import type { Share } from '../domain/evidence.ts';
import type { Treatment } from '../domain/treatment.ts';
import type { ActionPoint, Certainty, CyclePhase, GuidelineGrade, Locale } from '../domain/vocabulary.ts';
import { formatMoney } from '../i18n/money.ts';
import { ladderOf, type Rung } from '../rules/evidence-ladder.ts';
import { controlledHeadline, countedHarms, knownMonths, otherGroup, type OtherGroup } from '../rules/headline.ts';
import { wilson95, type Interval } from '../rules/interval.ts';
import type { Money } from '../rules/money.ts';
import { derivePrices, type NoFigure } from '../rules/price.ts';
import { Citations, type CitedText } from './cited.ts';
import { pageState, rateView, type RateView, type ShareView } from './profile-view.ts';
import { sourceViews } from './source-view.ts';

/** Marks of a treatment's timeline in the order in which they come; the last one counts from stopping. */
export const TIME_FIELDS = ['shedding', 'firstChange', 'judge', 'fullEffect', 'afterStopping'] as const;
export type TimeField = (typeof TIME_FIELDS)[number];

/** A share with its range, where the source gives the counts from which one can be worked out. */
export interface RangedShare extends ShareView {
  readonly range?: Interval;
}

/** Two groups side by side, both of 100. */
export interface TwoGroups {
  readonly what: CitedText;
  readonly treated: RangedShare;
  readonly control: RangedShare;
}

export interface BenefitView extends TwoGroups {
  readonly comparator: string;
  readonly otherGroup: OtherGroup;
  readonly population: string;
  /** Months from start to this result; null where the source does not say. */
  readonly months: number | null;
  readonly certainty: Certainty;
  /** What the record says of range, disagreement or weakness. */
  readonly uncertainty: string | null;
}

export type HarmPicture =
  | ({ readonly kind: 'shares'; readonly setting: string; readonly serious: boolean } & TwoGroups)
  | {
      readonly kind: 'not-known';
      readonly mainRisk: CitedText;
      /** The first adverse reaction of the record with what is known of it. */
      readonly first: { readonly what: CitedText; readonly treated: RateView; readonly control: RateView } | null;
    };

export interface TimeMark {
  readonly field: TimeField;
  /** Months from the start (`afterStopping`: from stopping); null where the record gives none. */
  readonly months: { readonly min: number; readonly max: number } | null;
  readonly state: CitedText['state'];
}

export interface GradeView {
  readonly label: string;
  /** Year of the edition, where the source is dated. */
  readonly edition: string | null;
  readonly men: GuidelineGrade;
  readonly women: GuidelineGrade;
  readonly refs: CitedText['refs'];
}

/** One treatment in the pictures that show all of them. `n` is its number in those pictures, in the order of the site. */
export interface EvidenceRow {
  readonly n: number;
  readonly id: string;
  readonly name: string;
  readonly certainty: Certainty;
  readonly marks: readonly TimeMark[];
  readonly ladder: readonly Rung[];
  readonly grades: readonly GradeView[];
  readonly acts: readonly { readonly point: ActionPoint; readonly phase?: CyclePhase }[];
}

export interface PlacedPrice {
  readonly n: number;
  readonly id: string;
  readonly name: string;
  readonly certainty: Exclude<Certainty, 'not-assessed'>;
  /** Yen until the effect can first be judged. */
  readonly money: Money;
  readonly text: string;
  /** It is for alopecia areata only: another illness, drawn with another shape. */
  readonly areata: boolean;
}

export type WhyNotPlaced = NoFigure | 'research' | 'not-assessed';

function ranged(share: Share): RangedShare {
  const { per100, events, of } = share;
  if (events === undefined || of === undefined) return { per100 };
  return { per100, events, of, range: wilson95(events, of) };
}

/** The headline finding, when it counts people in two groups of a controlled study. */
function benefitOf(data: Treatment, cite: Citations): BenefitView | null {
  const finding = controlledHeadline(data);
  if (!finding) return null;
  const { locale } = cite;
  return {
    what: cite.text(finding.outcome, finding.sources),
    treated: ranged(finding.result.treated),
    control: ranged(finding.result.control),
    comparator: finding.comparator[locale],
    otherGroup: otherGroup(finding, data),
    population: finding.population[locale],
    months: finding.followUpMonths,
    certainty: finding.certainty,
    uncertainty: finding.uncertainty?.[locale] ?? null,
  };
}

/** The first adverse reaction that was counted with and without; where there is none, what is known in words. */
function harmOf(data: Treatment, cite: Citations): HarmPicture {
  const [harm] = countedHarms(data);
  if (harm) {
    return {
      kind: 'shares',
      what: cite.text(harm.name, harm.sources),
      treated: ranged(harm.treated.share),
      control: ranged(harm.placebo.share),
      setting: harm.setting[cite.locale],
      serious: harm.serious,
    };
  }
  const [first] = data.adverseReactions;
  return {
    kind: 'not-known',
    mainRisk: cite.answer(data.summary.mainRisk),
    first: first
      ? {
          what: cite.text(first.name, first.sources),
          treated: rateView(first.treated, cite.locale),
          control: rateView(first.placebo, cite.locale),
        }
      : null,
  };
}

function markOf({ timeline }: Treatment, field: TimeField, cite: Citations): TimeMark {
  const mark = timeline[field];
  return { field, months: knownMonths(mark) ?? null, state: cite.answer(mark.answer).state };
}

function gradesOf(data: Treatment, corpus: Corpus, cite: Citations): GradeView[] {
  return data.guidelines.map(({ source, men, women }) => {
    const record = corpus.sources.get(source)?.data;
    const year = record?.csl.issued?.['date-parts'][0]?.[0];
    return {
      label: record?.label[cite.locale] ?? source,
      edition: year === undefined ? null : String(year),
      men,
      women,
      refs: cite.refs([source]),
    };
  });
}

function rowOf({ id, data }: Entry<Treatment>, n: number, corpus: Corpus, cite: Citations): EvidenceRow {
  return {
    n,
    id,
    name: data.name[cite.locale],
    certainty: data.certainty.level,
    // the answers are not printed on the page of all treatments, so their sources take no number there
    marks: TIME_FIELDS.map((field) => markOf(data, field, new Citations(corpus, cite.locale))),
    ladder: ladderOf(data.evidence),
    grades: gradesOf(data, corpus, cite),
    acts: data.mechanism.actsOn.map(({ point, phase }) => ({ point, ...(phase ? { phase } : {}) })),
  };
}

/**
 * One treatment's evidence in pictures: of 100 people with and without, harm beside benefit, timeline, ladder, grades and where
 * it acts. Sources are numbered in the order in which the page cites them.
 * @throws when there is no such treatment.
 */
export function evidencePageView(corpus: Corpus, id: string, locale: Locale, today: string) {
  const entry = corpus.treatments.get(id);
  if (!entry) throw new Error(`there is no treatment "${id}"`);
  const { data } = entry;
  const cite = new Citations(corpus, locale, data.evidence);
  const benefit = benefitOf(data, cite);
  const view = {
    id,
    locale,
    name: data.name[locale],
    state: pageState(entry, locale, today),
    benefit,
    /** Where no controlled share exists: what the record says instead. */
    howWell: benefit ? null : cite.answer(data.summary.howWell),
    harm: harmOf(data, cite),
    timeline: TIME_FIELDS.map((field) => ({
      ...markOf(data, field, cite),
      answer: cite.answer(data.timeline[field].answer),
    })),
    certainty: { level: data.certainty.level, why: cite.answer(data.certainty.why) },
    ladder: ladderOf(data.evidence).map((rung) => ({ ...rung, refs: cite.refs(rung.sources) })),
    grades: gradesOf(data, corpus, cite),
    acts: data.mechanism.actsOn.map(({ point, phase, answer }) => ({
      point,
      ...(phase ? { phase } : {}),
      answer: cite.answer(answer),
    })),
  };
  return { ...view, sources: sourceViews(cite.cited(), corpus, locale, today) };
}
export type EvidencePageView = ReturnType<typeof evidencePageView>;

/**
 * All treatments in the order of the site: timelines, ladders, price against evidence, where each acts. It shows no share of
 * people with a benefit: those stand on the page of each treatment, with the harm beside them.
 */
export function evidenceOverview(corpus: Corpus, locale: Locale, today: string) {
  const cite = new Citations(corpus, locale);
  const rows = [...corpus.treatments.values()].map((entry, index) => rowOf(entry, index + 1, corpus, cite));
  return {
    locale,
    rows,
    price: priceAgainstEvidence(corpus, rows, locale, today),
    sources: sourceViews(cite.cited(), corpus, locale, today),
  };
}
export type EvidenceOverview = ReturnType<typeof evidenceOverview>;

/** Yen until the first judgement beside certainty; what has no such amount, or no certainty, is listed with the reason. */
function priceAgainstEvidence(corpus: Corpus, rows: readonly EvidenceRow[], locale: Locale, today: string) {
  const placed: PlacedPrice[] = [];
  const notPlaced: { id: string; name: string; why: WhyNotPlaced }[] = [];
  for (const { n, id, name, certainty } of rows) {
    const file = corpus.prices.get(id)?.data;
    const cost = file ? derivePrices(file, 'JPY', today).findOut : null;
    if (!cost) notPlaced.push({ id, name, why: 'research' });
    else if (!cost.ok) notPlaced.push({ id, name, why: cost.why });
    else if (certainty === 'not-assessed') notPlaced.push({ id, name, why: 'not-assessed' });
    else {
      const areata = corpus.treatments.get(id)?.data.usedFor.every((diagnosis) => diagnosis === 'alopecia-areata') === true;
      placed.push({ n, id, name, certainty, money: cost.money, text: formatMoney(cost.money, 'JPY', locale), areata });
    }
  }
  return { placed, notPlaced };
}
