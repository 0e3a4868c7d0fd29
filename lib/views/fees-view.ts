import type { Corpus } from '../domain/corpus.ts';
import { CURRENCIES, type Currency, type Locale } from '../domain/vocabulary.ts';
import { formatMoney } from '../i18n/money.ts';
import { feeRange } from '../rules/fees.ts';
import { neutralOrder } from '../rules/price.ts';
import { Citations } from './cited.ts';
import { priceRow } from './price-rows.ts';
import { basisText } from './price-work.ts';
import { sourceViews } from './source-view.ts';

export interface FeeLine {
  readonly id: string;
  readonly name: string;
  readonly seen: readonly { readonly currency: Currency; readonly text: string; readonly basis: string }[];
}

/** The fees that come on top, in their own order; one that nobody asked in a countable way says so by an empty list. */
export function feeLines(corpus: Corpus, locale: Locale, today: string): FeeLine[] {
  return [...corpus.fees.values()]
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({
      id,
      name: data.name[locale],
      seen: CURRENCIES.flatMap((currency) => {
        const range = feeRange(data, currency, today);
        return range ? [{ currency, text: formatMoney(range.money, currency, locale), basis: basisText(range, locale) }] : [];
      }),
    }));
}

/** The page about fees on top: every fee seen, with its range. */
export function feesPageView(corpus: Corpus, locale: Locale, today: string) {
  const cite = new Citations(corpus, locale);
  const fees = feesView(corpus, cite, today);
  return { locale, fees, lines: feeLines(corpus, locale, today), sources: sourceViews(cite.cited(), corpus, locale, today) };
}
export type FeesPageView = ReturnType<typeof feesPageView>;

/** Fees on top of a treatment, with what was seen of each. */
export function feesView(corpus: Corpus, cite: Citations, today: string) {
  const { locale } = cite;
  return [...corpus.fees]
    .toSorted(([, a], [, b]) => a.data.order - b.data.order)
    .map(([id, { data }]) => ({
      id,
      name: data.name[locale],
      note: cite.answer(data.note),
      rows: neutralOrder(data.observations).map((observation) => ({
        ...priceRow(observation, null, locale, today),
        refs: cite.refs([observation.source]),
      })),
    }));
}
