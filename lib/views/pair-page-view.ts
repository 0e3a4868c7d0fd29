import type { Corpus, Entry } from '../domain/corpus.ts';
import type { Evidence } from '../domain/evidence.ts';
import { pairId } from '../domain/pair.ts';
import type { Treatment } from '../domain/treatment.ts';
import type { Certainty, Design, Locale } from '../domain/vocabulary.ts';
import { formatNumber, formatRange } from '../i18n/numbers.ts';
import { translator, type MessageKey, type Translate } from '../i18n/messages.ts';
import { NO_TREATMENT } from '../domain/comparison.ts';
import { controlledHeadline, isControlledShare, knownMonths, type ControlledShare } from '../rules/headline.ts';
import { mismatches, oneAxis, type Mismatch } from '../rules/comparable.ts';
import { Citations, type CitedText } from './cited.ts';
import { matrixCell } from './matrix-cells.ts';
import { matrixView } from './matrix-view.ts';
import { sourceViews } from './source-view.ts';

/** One finding of a direct comparison, in one line. */
export interface PairStudy {
  readonly id: string;
  readonly treatment: { readonly id: string; readonly name: string };
  readonly plain: CitedText;
  readonly outcome: string;
  readonly comparator: string;
  readonly design: Design;
  /** People analysed, where the source says. */
  readonly n?: number;
  readonly months: number | null;
  readonly certainty: Certainty;
}

/** People per 100 with one treatment and in its comparison group, with the harm that stands beside every benefit. */
export interface PairPicture {
  readonly id: string;
  readonly name: string;
  readonly evidence: string;
  readonly figure: CitedText;
  readonly treated: number;
  readonly control: number;
  readonly comparator: string;
  readonly risk: CitedText;
}

/** Two groups of one study: nothing can be more alike. */
export interface OneStudy {
  readonly arms: readonly {
    readonly id: string;
    readonly name: string;
    /** What the group had, as a reader should call it: "no treatment" is a dummy in most studies. */
    readonly had: string;
    readonly per100: number;
    readonly risk: CitedText;
  }[];
  readonly figure: CitedText;
}

/** May the two "of 100" stand side by side? If not: what keeps them apart, or which of the two has none. */
export type PairPictures =
  | ({ readonly kind: 'one-study' } & OneStudy)
  | { readonly kind: 'one-axis'; readonly pictures: readonly [PairPicture, PairPicture] }
  | {
      readonly kind: 'refused';
      readonly reasons: readonly Mismatch[];
      readonly figures: readonly { readonly name: string; readonly figure: CitedText }[];
    }
  | { readonly kind: 'no-figure'; readonly without: readonly string[] };

interface Side {
  readonly id: string;
  readonly name: string;
  readonly data: Treatment;
}

/**
 * Everything the page about two treatments shows, in one language: the matrix of both and of doing nothing, direct comparisons,
 * three sentences made from the facts, together, changing over. Sources are numbered once for the page, the matrix first.
 * @param a the earlier of the two in the order of the site.
 * @throws when one of the treatments does not exist.
 */
export function pairPageView(corpus: Corpus, a: string, b: string, locale: Locale, today: string) {
  const sides = [sideOf(corpus, a, locale), sideOf(corpus, b, locale)] as const;
  const columns = [...new Set([a, b, NO_TREATMENT])].filter((id) => corpus.treatments.has(id));
  const matrix = matrixView(corpus, locale, today, { treatments: columns });
  const cite = new Citations(
    corpus,
    locale,
    sides.flatMap(({ data }) => data.evidence),
  );
  // The table has its numbers already: the same sources first, in its order.
  cite.refs(matrix.sources.map(({ id }) => id));
  const record = corpus.pairs.get(pairId(a, b))?.data;
  const [first, second] = sides;
  return {
    id: `${a} ${b}`,
    locale,
    sides: sides.map(({ id, name }) => ({ id, name })) as [{ id: string; name: string }, { id: string; name: string }],
    /** What the studies behind both profiles were read by: the earlier of their two days. */
    asOf: first.data.compiledOn < second.data.compiledOn ? first.data.compiledOn : second.data.compiledOn,
    differences: keyDifferences(corpus, sides, cite, today),
    harms: sides.map(({ id, name, data }) => ({ id, name, risk: cite.answer(data.summary.mainRisk) })),
    pictures: picturesOf(sides, cite),
    headToHead: direct(sides, cite),
    /** What the record of the pair says of one instead of the other. */
    instead: record ? cite.answer(record.instead) : null,
    /** Null: nobody has looked. */
    together: record ? { status: record.together.status, answer: cite.answer(record.together.answer) } : null,
    added: added(sides, cite),
    gap: record ? cite.answer(record.gap) : null,
    switching: sides.map(({ id, name, data }) => ({ id, name, answer: cite.answer(data.timeline.switching) })),
    matrix,
    sources: sourceViews(cite.cited(), corpus, locale, today),
  };
}
export type PairPageView = ReturnType<typeof pairPageView>;

function sideOf(corpus: Corpus, id: string, locale: Locale): Side {
  const entry: Entry<Treatment> | undefined = corpus.treatments.get(id);
  if (!entry) throw new Error(`there is no treatment "${id}"`);
  return { id, name: entry.data.name[locale], data: entry.data };
}

type Sides = readonly [Side, Side];

/** Exactly three sentences, each about both: effect with certainty; time, visits and needles; money and legal status in Japan. */
function keyDifferences(corpus: Corpus, sides: Sides, cite: Citations, today: string): [CitedText, CitedText, CitedText] {
  const t = translator(cite.locale);
  const sentence = (key: MessageKey, partOf: (side: Side) => Part): CitedText => {
    const [one, other] = [partOf(sides[0]), partOf(sides[1])];
    const text = t(key, { a: sides[0].name, b: sides[1].name, factsA: one.text, factsB: other.text });
    return { text, refs: cite.refs([...new Set([...one.sources, ...other.sources])]), state: 'stated' };
  };
  return [
    sentence('pairDiffEffect', (side) => effectPart(corpus, side, cite.locale, today)),
    sentence('pairDiffTime', (side) => timePart(corpus, side, cite.locale)),
    sentence('pairDiffMoney', (side) => moneyPart(corpus, side, cite.locale, today)),
  ];
}

/** Half a sentence: never with a full stop inside. */
interface Part {
  readonly text: string;
  readonly sources: readonly string[];
}

const joined = (locale: Locale, parts: readonly string[]) => parts.join(locale === 'ja' ? '、' : ', ');
/** Words of a record in the middle of a sentence. */
const inside = (words: string) =>
  words.replace(/[.。]+\s*$/, '').replace(/[.。]\s*(?=\D)/g, (stop) => (stop === '。' ? '、' : '; '));

function effectPart(corpus: Corpus, { id, data }: Side, locale: Locale, today: string): Part {
  const t = translator(locale);
  const certainty = matrixCell(corpus, 'certainty', id, locale, today);
  const step = certainty.amount?.min ?? 0;
  const sure =
    step > 0 ? t('pairCertainty', { step, level: t(`certaintyShort.${data.certainty.level}`) }) : t('certainty.not-assessed');
  const headline = controlledHeadline(data);
  const effect = headline ? shareWords(headline, locale, t) : t('noRate');
  return { text: joined(locale, [effect, sure]), sources: [...(headline?.sources ?? []), ...certainty.sources] };
}

function timePart(corpus: Corpus, { id, data }: Side, locale: Locale): Part {
  const t = translator(locale);
  const { answer } = data.timeline.judge;
  const months = knownMonths(data.timeline.judge);
  const usage = corpus.prices.get(id)?.data.usage;
  const visits = usage?.kind === 'units' ? usage : undefined;
  return {
    text: joined(locale, [
      months ? t('pairJudge', { range: formatRange(months, locale) }) : t('pairJudgeUnknown'),
      visits ? t('pairVisits', { range: formatRange(visits.untilJudged.visits, locale) }) : t('pairVisitsUnknown'),
      t(`pairNeedles.${data.demands.needle}`),
    ]),
    sources: [...(months ? (answer.sources ?? []) : []), ...(visits?.sources ?? []), ...(data.burden.needles.sources ?? [])],
  };
}

function moneyPart(corpus: Corpus, { id }: Side, locale: Locale, today: string): Part {
  const t = translator(locale);
  const cost = matrixCell(corpus, 'first-year', id, locale, today);
  const status = matrixCell(corpus, 'status-jp', id, locale, today);
  return {
    text: joined(locale, [
      t('pairFirstYear', { cost: inside(cost.state === 'value' && cost.text ? `${cost.line} (${cost.text})` : cost.line) }),
      t('pairInJapan', { status: inside(status.line) }),
    ]),
    sources: [...cost.sources.slice(0, SHOWN_PRICE_SOURCES), ...status.sources],
  };
}

/** A range of prices may rest on thirty pages: all stand at the cell of the table, the first of them at the sentence. */
const SHOWN_PRICE_SOURCES = 3;

function shareWords(evidence: ControlledShare, locale: Locale, t: Translate): string {
  const { treated, control } = evidence.result;
  return t('pairEffect', {
    outcome: inside(evidence.outcome[locale]),
    treated: formatNumber(treated.per100, locale),
    control: formatNumber(control.per100, locale),
    comparator: inside(evidence.comparator[locale]),
    time:
      evidence.followUpMonths === null
        ? inside(t('evFollowUpUnknown'))
        : t('monthsShort', { range: formatNumber(evidence.followUpMonths, locale) }),
  });
}

/** Side by side only when the two findings are of one kind; the headline of each profile before its other findings. */
function picturesOf(sides: Sides, cite: Citations): PairPictures {
  const one = oneStudy(sides, cite);
  if (one) return { kind: 'one-study', ...one };
  const [a, b] = sides.map(shares) as [ControlledShare[], ControlledShare[]];
  const without = sides.filter((_, index) => (index === 0 ? a : b).length === 0).map(({ name }) => name);
  const [firstA] = a;
  const [firstB] = b;
  if (!firstA || !firstB) return { kind: 'no-figure', without };
  const [oneA, oneB] = fitting(sides, a, b) ?? [firstA, firstB];
  const reasons = mismatches(oneA, oneB);
  const t = translator(cite.locale);
  const figure = (evidence: ControlledShare): CitedText => ({
    text: shareWords(evidence, cite.locale, t),
    refs: cite.refs(evidence.sources),
    state: 'stated',
  });
  if (reasons.length > 0) {
    return {
      kind: 'refused',
      reasons,
      figures: [
        { name: sides[0].name, figure: figure(oneA) },
        { name: sides[1].name, figure: figure(oneB) },
      ],
    };
  }
  const picture = ({ id, name, data }: Side, evidence: ControlledShare): PairPicture => ({
    id,
    name,
    evidence: evidence.id,
    figure: figure(evidence),
    treated: evidence.result.treated.per100,
    control: evidence.result.control.per100,
    comparator: evidence.comparator[cite.locale],
    risk: cite.answer(data.summary.mainRisk),
  });
  return { kind: 'one-axis', pictures: [picture(sides[0], oneA), picture(sides[1], oneB)] };
}

/** The first share of people from a study of one against the other, of the earlier profile before the later. */
function oneStudy([a, b]: Sides, cite: Citations): OneStudy | undefined {
  const t = translator(cite.locale);
  for (const [side, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const found = shares(side).find((evidence) => isDirect(evidence, other.id) && (evidence.compare.versus?.length ?? 1) === 1);
    if (!found) continue;
    const arms = [
      { ...side, per100: found.result.treated.per100 },
      { ...other, per100: found.result.control.per100 },
    ].map(({ id, name, data, per100 }) => ({
      id,
      name,
      had: id === NO_TREATMENT ? t('pairNothingArm') : name,
      per100,
      risk: cite.answer(data.summary.mainRisk),
    }));
    return {
      arms: side === a ? arms : arms.reverse(),
      figure: {
        text: shareWords(found, cite.locale, t),
        refs: cite.refs(found.sources),
        state: 'stated',
      },
    };
  }
  return undefined;
}

/** Shares of people from studies with a control group, the headline first. */
const shares = ({ data }: Side): ControlledShare[] =>
  data.evidence
    .filter(isControlledShare)
    .sort((x, y) => Number(y.id === data.headlineEvidence) - Number(x.id === data.headlineEvidence));

/** Two findings that may share an axis: the two headlines where they may, else the first that do. */
function fitting([a, b]: Sides, ofA: ControlledShare[], ofB: ControlledShare[]): [ControlledShare, ControlledShare] | undefined {
  const findings = [
    ...ofA.map((evidence) => ({ treatment: a.id, evidence })),
    ...ofB.map((evidence) => ({ treatment: b.id, evidence })),
  ];
  for (const group of oneAxis(findings).groups) {
    const oneA = ofA.find((evidence) => group.some((finding) => finding.evidence === evidence));
    const oneB = ofB.find((evidence) => group.some((finding) => finding.evidence === evidence));
    if (oneA && oneB) return [oneA, oneB];
  }
  return undefined;
}

const AGAINST_NOTHING: readonly string[] = ['no-treatment', 'placebo', 'untreated-side'];

/** One group had the one and another group the other. For doing nothing: a group that had nothing, or a dummy. */
const isDirect = ({ compare }: Evidence, other: string): boolean =>
  other === NO_TREATMENT
    ? AGAINST_NOTHING.includes(compare.against)
    : compare.against === 'other-treatment' && (compare.versus?.includes(other) ?? false);

const direct = (sides: Sides, cite: Citations): PairStudy[] => studies(sides, cite, isDirect);

/** Studies in which one was added to the other. */
const added = (sides: Sides, cite: Citations): PairStudy[] =>
  studies(sides, cite, ({ compare }, other) => compare.against === 'added' && (compare.versus?.includes(other) ?? false));

/** Both profiles may hold the same finding of the same trial: it is shown once, from the earlier profile. */
function studies([a, b]: Sides, cite: Citations, counts: (evidence: Evidence, other: string) => boolean): PairStudy[] {
  const seen = new Set<string>();
  return [
    ...a.data.evidence.filter((evidence) => counts(evidence, b.id)).map((evidence) => ({ side: a, evidence })),
    ...b.data.evidence.filter((evidence) => counts(evidence, a.id)).map((evidence) => ({ side: b, evidence })),
  ].flatMap(({ side, evidence }) => {
    const { compare, followUpMonths, result } = evidence;
    const key = [compare.study, compare.what, result.measure, followUpMonths].join(' ');
    const inOther = seen.has(`${side.id === a.id ? b.id : a.id} ${key}`);
    seen.add(`${side.id} ${key}`);
    return inOther ? [] : [studyOf(side, evidence, cite)];
  });
}

function studyOf({ id, name }: Side, evidence: Evidence, cite: Citations): PairStudy {
  return {
    id: evidence.id,
    treatment: { id, name },
    plain: cite.text(evidence.plain, evidence.sources),
    outcome: evidence.outcome[cite.locale],
    comparator: evidence.comparator[cite.locale],
    design: evidence.design,
    ...(evidence.n === undefined ? {} : { n: evidence.n }),
    months: evidence.followUpMonths,
    certainty: evidence.certainty,
  };
}
