import type { Corpus } from '../domain/corpus.ts';
import type { PriceFile } from '../domain/price.ts';
import { CURRENCIES, type Currency, type Locale } from '../domain/vocabulary.ts';
import { formatRange } from '../i18n/numbers.ts';
import { formatExactMoney, formatMoney } from '../i18n/money.ts';
import { GAP_WORDS } from '../i18n/price-gap.ts';
import { translator } from '../i18n/messages.ts';
import { feeRange, findOutWithVisits, type VisitFees, type WithVisits } from '../rules/fees.ts';
import { knownMonths } from '../rules/headline.ts';
import type { Counts, Money } from '../rules/money.ts';
import { basisOf, derivePrices, type NoFigure } from '../rules/price.ts';
import { plainAmount } from './budget-state.ts';
import { feeLines } from './fees-view.ts';
import { Citations } from './cited.ts';
import { evidenceOverview } from './evidence-view.ts';
import { basisText, workLines } from './price-work.ts';
import { sourceViews } from './source-view.ts';

/** Records of content/fees that make up the visits: the first one, and each one after it. */
export const FIRST_VISIT = 'first-visit';
export const REPEAT_VISIT = 'repeat-visit';

/** The money until the first judgement in one currency. */
export interface FindOutMoney {
  readonly currency: Currency;
  readonly money: Money;
  readonly text: string;
  /** The low and the high end, each as price ÷ count × units, with the currency; one line where they are the same sum. */
  readonly work: readonly string[];
  readonly count: number;
  readonly basis: string;
  /** Sum of this site with the visits in it; null where none is to be added, or no fee was seen in this currency. */
  readonly withVisits: (WithVisits & { readonly text: string; readonly line: string }) | null;
}

export type NoMoney = NoFigure | 'research';

/** A line of its own begins with a capital letter: "Pounds sterling (£)". */
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Money until the first judgement in every currency in which there is a plain range, yen first. */
function moneyOf(corpus: Corpus, file: PriceFile, locale: Locale, today: string): FindOutMoney[] {
  const t = translator(locale);
  return CURRENCIES.flatMap((currency): FindOutMoney[] => {
    const derived = derivePrices(file, currency, today);
    const { findOut, unit } = derived;
    const basis = basisOf(file, currency, today);
    if (!findOut.ok || !basis) return [];
    const fees = visitFees(corpus, currency, today);
    const sum = fees && findOutWithVisits(file, currency, today, fees);
    return [
      {
        currency,
        money: findOut.money,
        text: formatMoney(findOut.money, currency, locale),
        work: workLines(capital(t(`currencyName.${currency}`)), findOut, { unit, currency, locale }),
        count: basis.count,
        basis: basisText(basis, locale),
        withVisits: sum && fees ? { ...sum, ...visitWords(sum, fees, currency, locale, file) } : null,
      },
    ];
  });
}

/** Both fees in one currency; null where one of them was not seen. */
function visitFees(corpus: Corpus, currency: Currency, today: string): VisitFees | null {
  const range = (id: string) => {
    const fee = corpus.fees.get(id)?.data;
    return fee ? feeRange(fee, currency, today) : null;
  };
  const [first, repeat] = [range(FIRST_VISIT), range(REPEAT_VISIT)];
  return first && repeat ? { first: first.money, repeat: repeat.money } : null;
}

function visitWords(sum: WithVisits, fees: VisitFees, currency: Currency, locale: Locale, { usage }: PriceFile) {
  const t = translator(locale);
  const money = (amounts: Money) => formatExactMoney(amounts, currency, locale);
  const visits = usage.kind === 'units' ? usage.untilJudged.visits : { min: 0, max: 0 };
  const text = money(sum.total);
  const line = t(sum.inside === 'some' ? 'findOutVisitsSome' : 'findOutVisitsNone', {
    first: money(fees.first),
    count: formatRange(visits, locale),
    repeat: money(fees.repeat),
    visits: money(sum.visits),
    total: text,
  });
  return { text, line };
}

/**
 * What it costs to find out whether a treatment works: money, visits and months until the first honest judgement, with the certainty
 * beside it. All treatments in the order of the site; what has no money keeps the rest and says why.
 */
export function findOutView(corpus: Corpus, locale: Locale, today: string) {
  const { price } = evidenceOverview(corpus, locale, today);
  const cite = new Citations(corpus, locale);
  const rows = [...corpus.treatments].map(([id, { data }], index) => {
    const file = corpus.prices.get(id)?.data;
    const usage = file?.usage;
    const until = usage?.kind === 'units' ? usage.untilJudged : null;
    const money = file ? moneyOf(corpus, file, locale, today) : [];
    const yen = file ? derivePrices(file, 'JPY', today).findOut : null;
    const months: Counts | null = until?.months ?? knownMonths(data.timeline.judge) ?? null;
    const why: NoMoney | null = yen === null ? 'research' : yen.ok ? null : yen.why;
    return {
      n: index + 1,
      id,
      name: data.name[locale],
      research: !file,
      money,
      /** Why there is no yen amount; null where there is one. */
      why,
      months,
      /** What the profile says in words where there is no number. */
      monthsSaid: months ? null : cite.answer(data.timeline.judge.answer),
      visits: until?.visits ?? null,
      visitsSaid: until ? null : cite.answer(data.burden.visits),
      certainty: data.certainty.level,
    };
  });
  return {
    locale,
    rows,
    placed: price.placed,
    fees: feeLines(corpus, locale, today),
    sources: sourceViews(cite.cited(), corpus, locale, today),
  };
}
export type FindOutView = ReturnType<typeof findOutView>;
export type FindOutRow = FindOutView['rows'][number];

/**
 * The table as flat rows for the CSV file: one row for each treatment and currency, one without money where there is none. The keys
 * are the heads of the columns in the language of the view. Amounts are whole yen and won, others with their hundredths.
 */
export function findOutRows(view: FindOutView): Readonly<Record<string, string | number>>[] {
  const { locale } = view;
  const t = translator(locale);
  const head = {
    id: 'id',
    name: t('navTreatments'),
    certainty: t('evpCertaintyTitle'),
    currency: t('budgetCurrency'),
    low: t('findOutLow'),
    high: t('findOutHigh'),
    noMoney: t('findOutNoMoney'),
    monthsLow: t('findOutMonthsLow'),
    monthsHigh: t('findOutMonthsHigh'),
    visitsLow: t('findOutVisitsLow'),
    visitsHigh: t('findOutVisitsHigh'),
    workLow: t('findOutWorkLow'),
    workHigh: t('findOutWorkHigh'),
    prices: t('findOutPrices'),
    basis: t('pDate'),
    sumLow: t('findOutSumLow'),
    sumHigh: t('findOutSumHigh'),
  };
  return view.rows.flatMap((row) => {
    const lines: readonly (FindOutMoney | null)[] = row.why === null ? row.money : [null, ...row.money];
    return lines.map((line) => ({
      [head.id]: row.id,
      [head.name]: row.name,
      [head.certainty]: t(`certaintyShort.${row.certainty}`),
      [head.currency]: line?.currency ?? 'JPY',
      [head.low]: line ? plainAmount(line.money.min, line.currency) : '',
      [head.high]: line ? plainAmount(line.money.max, line.currency) : '',
      [head.noMoney]: line || row.why === null ? '' : t(GAP_WORDS[row.why]),
      [head.monthsLow]: row.months?.min ?? '',
      [head.monthsHigh]: row.months?.max ?? '',
      [head.visitsLow]: row.visits?.min ?? '',
      [head.visitsHigh]: row.visits?.max ?? '',
      [head.workLow]: line?.work[0] ?? '',
      [head.workHigh]: line?.work.at(-1) ?? '',
      [head.prices]: line?.count ?? '',
      [head.basis]: line?.basis ?? '',
      [head.sumLow]: line?.withVisits ? plainAmount(line.withVisits.total.min, line.currency) : '',
      [head.sumHigh]: line?.withVisits ? plainAmount(line.withVisits.total.max, line.currency) : '',
    }));
  });
}
