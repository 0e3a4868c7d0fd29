import type { Corpus } from '../domain/corpus.ts';
import type { Treatment } from '../domain/treatment.ts';
import { formatNumber, formatRange } from '../i18n/format.ts';
import { translator, type MessageKey } from '../i18n/messages.ts';
import { DISTANCES, type Certainty, type Locale } from '../domain/vocabulary.ts';
import { Citations, type CitedText } from './cited.ts';
import { costLines, type CostLine } from './cost-view.ts';
import { sourceViews } from './source-view.ts';
import { describeCondition } from './when.ts';

/** One cell. Never empty: a value, or words that say why there is none. */
export interface CompareCell {
  readonly treatment: string;
  /** The number or word that the eye finds first. */
  readonly lead?: string;
  readonly text?: CitedText;
  readonly certainty?: Certainty;
  readonly cost?: CostLine;
  readonly link?: string;
}

export interface CompareRow {
  readonly id: string;
  readonly question: string;
  readonly cells: readonly CompareCell[];
}

type CellOf = (data: Treatment, id: string, cite: Citations, corpus: Corpus) => Omit<CompareCell, 'treatment'>;

const ROWS: readonly { id: MessageKey & `row.${string}`; cell: CellOf }[] = [
  { id: 'row.howMany', cell: howMany },
  { id: 'row.certainty', cell: (data) => ({ certainty: data.certainty.level }) },
  { id: 'row.distance', cell: distance },
  { id: 'row.mainRisk', cell: (data, _id, cite) => ({ text: cite.answer(data.summary.mainRisk) }) },
  { id: 'row.never', cell: never },
  { id: 'row.judge', cell: judge },
  { id: 'row.takes', cell: (data, _id, cite) => ({ text: cite.answer(data.burden.visits) }) },
  { id: 'row.needles', cell: (data, _id, cite) => ({ text: cite.answer(data.burden.needles) }) },
  { id: 'row.firstYear', cell: cost },
  { id: 'row.findOut', cell: findOut },
  { id: 'row.stop', cell: (data, _id, cite) => ({ text: cite.answer(data.timeline.afterStopping.answer) }) },
  {
    id: 'row.japan',
    cell: (data, _id, cite) => ({
      lead: word(cite, `reg.${data.regulatory.JP.status}`),
      text: cite.text({ en: '', ja: '' }, data.regulatory.JP.note.sources ?? []),
    }),
  },
  { id: 'row.guideline', cell: guideline },
  { id: 'row.partner', cell: (data, _id, cite) => ({ text: cite.answer(data.household.partner) }) },
  { id: 'row.children', cell: (data, _id, cite) => ({ text: cite.answer(data.household.pregnancyPlans) }) },
  { id: 'row.blood', cell: (data, _id, cite) => ({ text: cite.answer(data.household.bloodDonation) }) },
  { id: 'row.relief', cell: relief },
];

const word = (cite: Citations, key: string) => translator(cite.locale)(key as MessageKey);

function howMany(data: Treatment, _id: string, cite: Citations): Omit<CompareCell, 'treatment'> {
  const t = translator(cite.locale);
  const evidence = data.evidence.find(({ id }) => id === data.headlineEvidence);
  if (evidence?.result.measure !== 'of-100') {
    const text = cite.answer(data.summary.howWell);
    return { lead: t('noRate'), text };
  }
  const { treated, control } = evidence.result;
  const months =
    evidence.followUpMonths === null
      ? ''
      : `; ${t('monthsShort', { range: formatNumber(evidence.followUpMonths, cite.locale) })}`;
  const compared = control
    ? `${evidence.comparator[cite.locale]}: ${t('ofHundred', { n: formatNumber(control.per100, cite.locale) })}`
    : '';
  const words = `${evidence.outcome[cite.locale]}; ${compared}${months}; ${evidence.population[cite.locale]}`;
  return {
    lead: t('ofHundred', { n: formatNumber(treated.per100, cite.locale) }),
    text: { text: words, refs: cite.refs(evidence.sources), state: 'stated' },
  };
}

/** Of what the row "how well" says; where that is not known, of the evidence nearest to people. */
function distance(data: Treatment, _id: string, cite: Citations): Omit<CompareCell, 'treatment'> {
  const nearest = DISTANCES.find((step) => data.evidence.some((evidence) => evidence.distance === step));
  const shown = data.summary.howWell.distance ?? nearest;
  return { lead: shown ? word(cite, `distance.${shown}`) : word(cite, 'secNoStudy') };
}

function never(data: Treatment, id: string, cite: Citations, corpus: Corpus): Omit<CompareCell, 'treatment'> {
  const t = translator(cite.locale);
  const absolute = data.rules.filter((rule) => rule.strength === 'absolute');
  if (absolute.length === 0) return { lead: t('neverNone') };
  const names = [...new Set(absolute.map((rule) => describeCondition(rule.when, corpus, cite.locale)))];
  return {
    lead: t('neverCount', { count: names.length }),
    text: cite.text({ en: names.join('; '), ja: names.join('、') }),
    link: `#${id}`,
  };
}

function judge(data: Treatment, _id: string, cite: Citations): Omit<CompareCell, 'treatment'> {
  const t = translator(cite.locale);
  const { months, answer } = data.timeline.judge;
  return {
    ...(months ? { lead: t('monthsShort', { range: formatRange(months, cite.locale) }) } : {}),
    text: cite.answer(answer),
  };
}

function cost(_data: Treatment, id: string, cite: Citations, corpus: Corpus): Omit<CompareCell, 'treatment'> {
  const t = translator(cite.locale);
  const file = corpus.prices.get(id)?.data;
  if (!file) return { lead: t('costResearch') };
  if (file.usage.kind === 'nothing-to-buy') return { lead: t('costNothing') };
  const [line] = costLines(file, cite.locale);
  return line ? { cost: line } : { lead: t('costNone') };
}

function findOut(_data: Treatment, id: string, cite: Citations, corpus: Corpus): Omit<CompareCell, 'treatment'> {
  const t = translator(cite.locale);
  const file = corpus.prices.get(id)?.data;
  if (!file) return { lead: t('costResearch') };
  if (file.usage.kind === 'nothing-to-buy') return { lead: t('costNothing') };
  if (file.usage.kind === 'not-computable') return { lead: t('costNotComputable') };
  const { months, visits } = file.usage.untilJudged;
  const words = t('visitsMonths', { visits: formatRange(visits, cite.locale), months: formatRange(months, cite.locale) });
  const [line] = costLines(file, cite.locale);
  const money = line?.figures.findOut;
  return {
    lead: money && 'text' in money ? money.text : t('costNone'),
    text: { text: words, refs: cite.refs(file.usage.sources), state: 'stated' },
  };
}

function guideline(data: Treatment, _id: string, cite: Citations): Omit<CompareCell, 'treatment'> {
  const t = translator(cite.locale);
  const [grade] = data.guidelines;
  if (!grade) return { lead: t('grade.not-graded') };
  return {
    lead: `${t('guidelineMen')} ${grade.men === 'not-graded' ? t('grade.not-graded') : grade.men} · ${t('guidelineWomen')} ${grade.women === 'not-graded' ? t('grade.not-graded') : grade.women}`,
    text: cite.text({ en: '', ja: '' }, [grade.source]),
  };
}

function relief(data: Treatment, _id: string, cite: Citations): Omit<CompareCell, 'treatment'> {
  const { publicRelief, relief: own } = data.ifHarmed;
  const sources = own?.sources ?? data.unapprovedInJapan?.reliefSystem.sources ?? [];
  return { lead: word(cite, `relief.${publicRelief}`), text: cite.text({ en: '', ja: '' }, sources) };
}

/** The matrix: patients' questions as rows, every treatment as a column in the site's order, doing nothing among them. */
export function compareView(corpus: Corpus, locale: Locale, today: string) {
  const cite = new Citations(corpus, locale);
  const t = translator(locale);
  const columns = [...corpus.treatments].map(([id, { data }]) => ({ id, name: data.name[locale], family: data.family }));
  const rows = ROWS.map(({ id, cell }): CompareRow => ({
    id: id.replace('row.', '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    question: t(id),
    cells: [...corpus.treatments].map(([treatment, { data }]) => ({ treatment, ...cell(data, treatment, cite, corpus) })),
  }));
  return { columns, rows, sources: sourceViews(cite.cited(), corpus, locale, today) };
}
export type CompareView = ReturnType<typeof compareView>;
