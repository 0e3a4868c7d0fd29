import type { Corpus } from '../domain/corpus.ts';
import type { Answer, Statement } from '../domain/text.ts';
import type { Treatment } from '../domain/treatment.ts';
import type { About, Certainty, CompareRowId, Currency, Distance, Locale, StatusPlace } from '../domain/vocabulary.ts';
import { formatDate } from '../i18n/format.ts';
import { formatNumber, formatRange } from '../i18n/numbers.ts';
import { formatMoney } from '../i18n/money.ts';
import { translator, type MessageKey, type Translate } from '../i18n/messages.ts';
import { priceAgeText } from '../i18n/price-age.ts';
import { controlledHeadline, countedHarms, knownMonths, otherGroup } from '../rules/headline.ts';
import { derivePrices } from '../rules/price.ts';
import { costLines } from './cost-view.ts';
import { describeCondition } from './when.ts';

/** The four states of a cell, everywhere: on screen, in print, in /data and in CSV. */
export const CELL_STATES = ['value', 'not-applicable', 'not-known', 'differ'] as const;
export type CellState = (typeof CELL_STATES)[number];

/** A number in a cell with its unit. Money is in the currency's smallest unit in use (yen, cents). */
export interface CellAmount {
  readonly min: number;
  readonly max: number;
  readonly unit: 'of-100-people' | 'months' | 'certainty-step' | 'rules' | Currency;
}

/** What one side says where sources differ. */
export interface CellSide {
  readonly who: string;
  readonly says: string;
  readonly sources: readonly string[];
}

/** One cell of the comparison in one language. `line` is never empty; `value` and `differ` always have sources. */
export interface MatrixCell {
  readonly row: CompareRowId;
  readonly treatment: string;
  readonly state: CellState;
  /** The first layer: what the eye finds first. */
  readonly line: string;
  /** The sentence behind it; absent where the line says all. */
  readonly text?: string;
  readonly amount?: CellAmount;
  readonly certainty?: Certainty;
  readonly badge?: { readonly distance: Distance; readonly about: About };
  /** Day of the search, for what is not known. */
  readonly asOf?: string;
  readonly sides?: readonly CellSide[];
  readonly sources: readonly string[];
}

type Draft = Omit<MatrixCell, 'row' | 'treatment'>;

interface Place {
  readonly data: Treatment;
  readonly id: string;
  readonly corpus: Corpus;
  readonly locale: Locale;
  readonly today: string;
  readonly t: Translate;
}

const CERTAINTY_STEP: Readonly<Record<Certainty, number>> = { high: 4, moderate: 3, low: 2, 'very-low': 1, 'not-assessed': 0 };

const ROW_CELLS: Readonly<Record<CompareRowId, (place: Place) => Draft>> = {
  'for-whom': ({ data, ...at }) => ofAnswer(data.summary.forWhom, at),
  'how-many': howMany,
  judge: ({ data, ...at }) => ofMonths(data.timeline.judge, at),
  certainty,
  harms,
  never,
  'each-week': ({ data, ...at }) => ofAnswer(data.burden.minutes, at),
  visits: ({ data, ...at }) => ofAnswer(data.burden.visits, at),
  needles: ({ data, ...at }) => ofAnswer(data.burden.needles, at),
  'days-off': ({ data, ...at }) => ofAnswer(data.burden.downtime, at),
  hormones: ({ data, ...at }) => ofAnswer(data.demands.hormones.answer, at),
  'find-out': (place) => cost(place, 'findOut'),
  'first-year': (place) => cost(place, 'firstYear'),
  'five-years': (place) => cost(place, 'fiveYears'),
  stop: ({ data, ...at }) => ofMonths(data.timeline.afterStopping, at),
  pregnancy: ({ data, ...at }) => ofAnswer(data.household.pregnancyPlans, at),
  partner: ({ data, ...at }) => ofAnswer(data.household.partner, at),
  blood: ({ data, ...at }) => ofAnswer(data.household.bloodDonation, at),
  'status-jp': (place) => status(place, 'JP'),
  'status-us': (place) => status(place, 'US'),
  'status-gb': (place) => status(place, 'GB'),
  'status-eu': (place) => status(place, 'EU'),
  'status-kr': (place) => status(place, 'KR'),
  'who-pays': whoPays,
};

/**
 * One cell. Where a record of disagreement between authorities names this row and treatment, the cell says "sources differ" and
 * carries both sides.
 * @param today the day to judge the age of prices by, as "2026-11-25".
 * @throws when there is no such treatment.
 */
export function matrixCell(corpus: Corpus, row: CompareRowId, id: string, locale: Locale, today: string): MatrixCell {
  const data = corpus.treatments.get(id)?.data;
  if (!data) throw new Error(`there is no treatment "${id}"`);
  const draft = ROW_CELLS[row]({ data, id, corpus, locale, today, t: translator(locale) });
  return { row, treatment: id, ...withSides(draft, row, id, corpus, locale) };
}

function withSides(draft: Draft, row: CompareRowId, id: string, corpus: Corpus, locale: Locale): Draft {
  const disputes = [...corpus.disagreements.values()].filter(
    ({ data }) => data.rows?.includes(row) && data.treatments.includes(id),
  );
  if (disputes.length === 0) return draft;
  const sides = disputes.flatMap(({ data }) =>
    data.positions.map(({ who, says }) => ({ who: who[locale], says: says[locale], sources: says.sources ?? [] })),
  );
  const { asOf: _asOf, ...rest } = draft;
  return {
    ...rest,
    state: 'differ',
    sides,
    sources: [...new Set([...draft.sources, ...sides.flatMap((side) => side.sources)])],
  };
}

const unknown = (asOf: string, line: string, more: Partial<Draft> = {}): Draft => ({
  state: 'not-known',
  line,
  asOf,
  sources: [],
  ...more,
});

type At = Omit<Place, 'data'>;

function ofAnswer(answer: Answer | Statement, { locale }: At, lead?: string): Draft {
  const words = answer[locale];
  const badge =
    answer.distance && answer.about ? { badge: { distance: answer.distance, about: answer.about } } : ({} as Partial<Draft>);
  const said = { line: lead ?? words, ...(lead === undefined ? {} : { text: words }), ...badge, sources: answer.sources ?? [] };
  if ('notKnownAsOf' in answer && answer.notKnownAsOf !== undefined) {
    return { state: 'not-known', asOf: answer.notKnownAsOf, ...said };
  }
  if ('notApplicable' in answer && answer.notApplicable) return { state: 'not-applicable', ...said };
  return { state: 'sourcesDiffer' in answer && answer.sourcesDiffer ? 'differ' : 'value', ...said };
}

function ofMonths(mark: Treatment['timeline']['judge'], at: At): Draft {
  const { answer } = mark;
  const months = knownMonths(mark);
  if (!months || (answer.sources?.length ?? 0) === 0) return ofAnswer(answer, at);
  const lead = at.t('monthsShort', { range: formatRange(months, at.locale) });
  return { ...ofAnswer(answer, at, lead), amount: { ...months, unit: 'months' } };
}

/** The headline share with and without; else what is known in words, under "no figure of 100". */
function howMany({ data, ...at }: Place): Draft {
  const { t, locale } = at;
  const evidence = controlledHeadline(data);
  if (!evidence) {
    const said = ofAnswer(data.summary.howWell, at, t('noRate'));
    return { ...said, state: 'not-known', asOf: data.compiledOn };
  }
  const { treated, control } = evidence.result;
  const n = (value: number) => formatNumber(value, locale);
  const time =
    evidence.followUpMonths === null ? t('evFollowUpUnknown') : t('monthsShort', { range: n(evidence.followUpMonths) });
  return {
    state: 'value',
    line: t(`share.${otherGroup(evidence, data)}`, {
      treated: n(treated.per100),
      control: n(control.per100),
      comparator: evidence.comparator[locale],
    }),
    text: [evidence.outcome, evidence.comparator, evidence.population].map((words) => words[locale]).join('; ') + `; ${time}`,
    amount: { min: treated.per100, max: treated.per100, unit: 'of-100-people' },
    certainty: evidence.certainty,
    badge: { distance: evidence.distance, about: evidence.about },
    sources: evidence.sources,
  };
}

function certainty({ data, ...at }: Place): Draft {
  const { level, why } = data.certainty;
  const step = CERTAINTY_STEP[level];
  return {
    ...ofAnswer(why, at, at.t(`certainty.${level}`)),
    certainty: level,
    amount: { min: step, max: step, unit: 'certainty-step' },
  };
}

/** The main risk, then the first reactions that were counted in both groups, each with its figure beside placebo. */
function harms({ data, ...at }: Place): Draft {
  const main = ofAnswer(data.summary.mainRisk, at);
  const counted = countedHarms(data).slice(0, 2);
  if (counted.length === 0) return main;
  const n = (value: number) => formatNumber(value, at.locale);
  const line = counted
    .map(({ name, treated, placebo }) =>
      at.t('harmBeside', { name: name[at.locale], treated: n(treated.share.per100), placebo: n(placebo.share.per100) }),
    )
    .join(at.locale === 'ja' ? '、' : '; ');
  return {
    ...main,
    state: main.state === 'differ' ? 'differ' : 'value',
    line,
    text: main.line,
    sources: [...new Set([...counted.flatMap(({ sources }) => sources), ...main.sources])],
  };
}

/** Every absolute rule by its condition. Without one: who looked, and where; that is not a clearance. */
function never({ data, corpus, locale, t }: Place): Draft {
  const absolute = data.rules.filter((rule) => rule.strength === 'absolute');
  if (absolute.length > 0) {
    const names = [...new Set(absolute.map((rule) => describeCondition(rule.when, corpus, locale)))];
    return {
      state: 'value',
      line: t('neverCount', { count: names.length }),
      text: names.join(locale === 'ja' ? '、' : '; '),
      amount: { min: names.length, max: names.length, unit: 'rules' },
      sources: [...new Set(absolute.flatMap((rule) => rule.sources))],
    };
  }
  const looked = [...new Set([...data.nothingFound, ...data.rules].flatMap((one) => one.sources))];
  if (data.family === 'none' || looked.length === 0) {
    const why = data.family === 'none' ? t('neverNothingTaken') : t('neverNotLooked');
    return data.family === 'none' ? { state: 'not-applicable', line: why, sources: [] } : unknown(data.compiledOn, why);
  }
  return { state: 'value', line: t('neverNone'), amount: { min: 0, max: 0, unit: 'rules' }, sources: looked };
}

function cost({ id, corpus, locale, today, t }: Place, figure: 'findOut' | 'firstYear' | 'fiveYears'): Draft {
  const file = corpus.prices.get(id)?.data;
  if (!file) return { state: 'not-applicable', line: t('costResearch'), sources: [] };
  if (file.usage.kind === 'nothing-to-buy') {
    return { state: 'not-applicable', line: t('costNothing'), text: file.usage.reason[locale], sources: [] };
  }
  const [line] = costLines(file, locale, today);
  const derived = line && derivePrices(file, line.currency, today)[figure];
  if (!line || !derived?.ok) {
    const only = line ?? costLines(file, locale, today, 'conditional')[0];
    const why = !only ? 'costNone' : file.usage.kind === 'not-computable' ? 'costNotComputable' : 'costOnlyConditional';
    const reason = only && file.usage.kind === 'not-computable' ? file.usage.reason[locale] : undefined;
    return unknown(file.compiledOn, t(why), {
      ...(reason === undefined ? {} : { text: reason }),
      sources: file.usage.sources,
    });
  }
  const parts = [t('priceCount', { count: line.count }), priceAgeText(line, locale)];
  if (figure === 'findOut' && file.usage.kind === 'units') {
    const { months, visits } = file.usage.untilJudged;
    parts.unshift(t('visitsMonths', { visits: formatRange(visits, locale), months: formatRange(months, locale) }));
  }
  const used = file.observations.filter(({ id: one }) => derived.from.includes(one));
  return {
    state: 'value',
    line: formatMoney(derived.money, line.currency, locale),
    text: parts.filter((part) => part !== '').join(locale === 'ja' ? '、' : '; '),
    amount: { ...derived.money, unit: line.currency },
    sources: [...new Set([...used.map(({ source }) => source), ...file.usage.sources])],
  };
}

function status({ data, ...at }: Place, place: StatusPlace): Draft {
  const { status: word, note, since } = data.regulatory[place];
  const line = at.t(`reg.${word}` as MessageKey) + (since ? ` (${formatDate(since, at.locale)})` : '');
  const unheard = word === 'not-known';
  const said = ofAnswer(note, at, unheard ? at.t('statusNotFound') : line);
  if (unheard && said.state === 'value') return { ...said, state: 'not-known', asOf: data.regulatory[place].checkedOn };
  if (word === 'not-a-product' && said.sources.length === 0) {
    const { asOf: _asOf, ...rest } = said;
    return { ...rest, state: 'not-applicable' };
  }
  return said;
}

function whoPays({ data, ...at }: Place): Draft {
  const { publicRelief, relief } = data.ifHarmed;
  const said: Answer | Statement | undefined = relief ?? data.unapprovedInJapan?.reliefSystem;
  const line = at.t(`relief.${publicRelief}` as MessageKey);
  if (!said) return unknown(data.compiledOn, line);
  return ofAnswer(said, at, line);
}
