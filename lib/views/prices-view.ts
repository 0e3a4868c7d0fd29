import type { Corpus } from '../domain/corpus.ts';
import type { Offer } from '../domain/offer.ts';
import { OFFER_ITEMS } from '../domain/offer.ts';
import type { PriceFile } from '../domain/price.ts';
import type { Treatment } from '../domain/treatment.ts';
import { CURRENCIES, type Locale } from '../domain/vocabulary.ts';
import { formatDate } from '../i18n/format.ts';
import { formatExactMoney, formatMoney } from '../i18n/money.ts';
import { translator } from '../i18n/messages.ts';
import {
  currenciesOf,
  derivePrices,
  extremesOf,
  neutralOrder,
  PRICE_GROUPS,
  priceHistories,
  type Derived,
} from '../rules/price.ts';
import { SALES_TAX_SOURCES } from '../rules/sales-tax.ts';
import { Citations } from './cited.ts';
import { feeLines } from './fees-view.ts';
import { COST_FIGURES, costLines, type CostFigure, type CostLine } from './cost-view.ts';
import { sumText } from './price-work.ts';
import { priceRow, unitsText } from './price-rows.ts';
import { sourceViews } from './source-view.ts';

/** The page over all treatments, one scale per currency; prices under conditions stand apart. */
export function pricesView(corpus: Corpus, locale: Locale, today: string) {
  const cite = new Citations(corpus, locale);
  // the research stage has no prices, so it has no row: it cannot be bought
  const rows = [...corpus.treatments].flatMap(([id, { data }]) => {
    const file = corpus.prices.get(id)?.data;
    if (!file) return [];
    const lines = costLines(file, locale, today);
    return {
      id,
      name: data.name[locale],
      lines,
      conditional: costLines(file, locale, today, 'conditional'),
      nothingToBuy: file.usage.kind === 'nothing-to-buy',
      observed: file.observations.length,
      notComputable: file.usage.kind === 'not-computable' ? cite.text(file.usage.reason, file.usage.sources) : null,
      compiledOn: formatDate(file.compiledOn, locale),
      note: file.note ? cite.answer(file.note) : null,
    };
  });
  // A patient's share of insured care and a full price are two bases: never on one axis.
  const scales = CURRENCIES.flatMap((currency) =>
    [false, true].flatMap((insured) => {
      const placed = rows.flatMap(({ id, name, lines, note }) => {
        const line = lines.find((one) => one.currency === currency && one.insuredShare === insured);
        return line ? [{ id, name, line, note }] : [];
      });
      return placed.length === 0
        ? []
        : [{ key: `${currency.toLowerCase()}${insured ? '-insured' : ''}`, currency, insured, placed }];
    }),
  );
  return {
    locale,
    rows,
    scales,
    /** What has no row on any scale, and why: nothing to buy, only under a condition, or no price that counts. */
    without: rows.filter(({ lines }) => lines.length === 0),
    taxRefs: cite.refs(SALES_TAX_SOURCES.filter((id) => corpus.sources.has(id))),
    sources: sourceViews(cite.cited(), corpus, locale, today),
  };
}
export type PricesView = ReturnType<typeof pricesView>;

export interface FigureRow {
  readonly figure: CostFigure;
  readonly text: string;
  /** The two ends as sums, with the rows they come from. */
  readonly sums: readonly { readonly observation: string; readonly what: string; readonly sum: string }[];
}

/** Every figure of one currency and group, each with the sums of its two ends. */
function figureRows(file: PriceFile, line: CostLine, locale: Locale, today: string): FigureRow[] {
  const t = translator(locale);
  const derived = derivePrices(file, line.currency, today, line.group);
  const whatOf = (id: string) => file.observations.find((one) => one.id === id)?.what[locale] ?? id;
  const sums = (value: Derived) =>
    value.ok
      ? [value.low, value.high].map((end, index) => ({
          observation: end.observation,
          what: whatOf(end.observation),
          sum: sumText(end, index === 0, { unit: derived.unit, currency: line.currency, locale }),
        }))
      : [];
  return COST_FIGURES.flatMap((figure): FigureRow[] => {
    const value = derived[figure];
    // What cannot be worked out is said once, above the table.
    if (!value.ok) return [];
    return [
      {
        figure,
        // To the last cent: the sums beside it come out, and the years add up.
        text: formatExactMoney(value.money, line.currency, locale),
        sums: 'years' in value ? [{ observation: '', what: '', sum: t('yearsSum', { later: value.years - 1 }) }] : sums(value),
      },
    ];
  });
}

/** The cheapest and the dearest row of one unit, and what the file says about why they differ. */
function spreadOf(file: PriceFile, cite: Citations, today: string) {
  const { locale } = cite;
  const t = translator(locale);
  const ends = currenciesOf(file).flatMap((currency) => {
    const found = extremesOf(file, currency, today);
    if (!found) return [];
    const side = (observation: (typeof found)['low']) => priceRow(observation, file.usage, locale, today);
    return [
      {
        currency,
        unit: unitsText(1, found.unit, locale),
        times: found.times,
        low: side(found.low),
        high: side(found.high),
        differ: found.differ.map((key) => t(`diff.${key}`)),
        same: found.same.map((key) => t(`diff.${key}`)),
        untold: found.untold.map((key) => t(`diff.${key}`)),
      },
    ];
  });
  return {
    ends,
    differs: file.spread ? cite.answers(file.spread.differs) : [],
    same: file.spread ? cite.answers(file.spread.same) : [],
  };
}

/** Prices that one source prints for one thing and that cannot all be right, on one scale. */
function contradictionsOf(corpus: Corpus, id: string, file: PriceFile, cite: Citations, today: string) {
  const { locale } = cite;
  return (file.contradictions ?? []).map(({ observations, says }) => ({
    says: says[locale],
    rows: observations.flatMap((ref) => {
      const [treatment, observation] = ref.includes('/') ? (ref.split('/') as [string, string]) : [id, ref];
      const home = corpus.prices.get(treatment)?.data;
      const found = home?.observations.find((one) => one.id === observation);
      if (!home || !found) return [];
      return [
        {
          ...priceRow(found, home.usage, locale, today),
          of: treatment === id ? null : (corpus.treatments.get(treatment)?.data.name[locale] ?? treatment),
          currency: found.currency,
          refs: cite.refs([found.source]),
        },
      ];
    }),
  }));
}

/** One treatment's offers of sellers: by name only where the record is complete, otherwise what is missing. */
function offersOf(corpus: Corpus, id: string, cite: Citations) {
  const offers = [...corpus.offers.values()]
    .filter(({ data }) => data.treatment === id)
    .toSorted((a, b) => (b.data.observed ?? '').localeCompare(a.data.observed ?? '') || a.id.localeCompare(b.id));
  return offers.map(({ id: offer, data }) => offerView(offer, data, cite));
}

/** What a page shows of one offer. A seller's name leaves this function only with every item that the rules ask for. */
export function offerView(id: string, offer: Offer, cite: Citations) {
  const { locale } = cite;
  const t = translator(locale);
  const common = {
    id,
    date: offer.observed === null ? null : formatDate(offer.observed, locale),
    observations: offer.observations,
    refs: cite.refs(offer.sources),
  };
  if (offer.kind === 'unnamed') {
    return {
      ...common,
      named: null,
      seller: offer.seller[locale],
      missing: OFFER_ITEMS.filter((item) => !offer.has.includes(item)).map((item) => t(`offerItem.${item}`)),
      has: offer.has.map((item) => t(`offerItem.${item}`)),
      notes: offer.notes.map((note) => note[locale]),
    };
  }
  const words = (list: readonly { readonly en: string; readonly ja: string }[]) => list.map((one) => one[locale]);
  return {
    ...common,
    seller: offer.provider.name[locale],
    missing: [],
    has: [],
    notes: [],
    named: {
      address: offer.provider.address[locale],
      relationship: t(`relationship.${offer.relationship}`),
      content: cite.answer(offer.content),
      total: formatMoney(offer.total, 'JPY', locale),
      includes: words(offer.includes),
      commonExtras: words(offer.commonExtras),
      sessions: offer.sessions,
      periodMonths: offer.periodMonths,
      risks: words(offer.risks),
      sideEffects: words(offer.sideEffects),
      contact: offer.contact,
      cancellation: cite.answer(offer.cancellation),
      regen: offer.regen ?? null,
      unapproved: offer.unapproved ? words(Object.values(offer.unapproved)) : [],
    },
  };
}
export type OfferView = ReturnType<typeof offerView>;

/** Fees of self-pay clinics do not belong to what is bought without a clinic, or to insured care with its official fees. */
const withoutFees = ({ family }: Treatment, file: PriceFile) =>
  file.usage.kind === 'nothing-to-buy' || family === 'cover' || file.observations.some(({ tax }) => tax === 'exempt');

/** Everything one treatment's price page shows. @throws when there is no such treatment or price file. */
export function priceView(corpus: Corpus, id: string, locale: Locale, today: string) {
  const entry = corpus.treatments.get(id);
  const file = corpus.prices.get(id)?.data;
  if (!entry || !file) throw new Error(`there are no prices for "${id}"`);
  const cite = new Citations(corpus, locale);
  const rows = neutralOrder(file.observations).map((observation) => ({
    ...priceRow(observation, file.usage, locale, today),
    currency: observation.currency,
    country: observation.country,
    refs: cite.refs([observation.source]),
  }));
  const lines = PRICE_GROUPS.flatMap((group) =>
    costLines(file, locale, today, group).map((line) => ({ line, figures: figureRows(file, line, locale, today) })),
  );
  const view = {
    id,
    locale,
    name: entry.data.name[locale],
    plain: lines.filter(({ line }) => line.group === 'plain'),
    conditional: lines.filter(({ line }) => line.group === 'conditional'),
    nothingToBuy: file.usage.kind === 'nothing-to-buy' ? file.usage.reason[locale] : null,
    basis: file.usage.kind === 'units' ? cite.text(file.usage.basis, file.usage.sources) : null,
    notComputable: file.usage.kind === 'not-computable' ? cite.text(file.usage.reason, file.usage.sources) : null,
    findOut: file.usage.kind === 'units' ? file.usage.untilJudged : null,
    certainty: entry.data.certainty.level,
    note: file.note ? cite.answer(file.note) : null,
    /** Seen in these currencies, but nothing that counts. */
    onlySeen: currenciesOf(file).filter((currency) => !lines.some(({ line }) => line.currency === currency)),
    extras: cite.answers(file.extras),
    coverage: cite.answer(file.coverage),
    rows,
    spread: spreadOf(file, cite, today),
    contradictions: contradictionsOf(corpus, id, file, cite, today),
    histories: priceHistories(file.observations).map(({ offer, points }) => ({
      offer,
      what: points.at(-1)?.what[locale] ?? offer,
      currency: points[0]?.currency ?? 'JPY',
      points: points.map((point) => ({
        ...priceRow(point, file.usage, locale, today),
        refs: cite.refs([point.source]),
      })),
    })),
    offers: offersOf(corpus, id, cite),
    fees: withoutFees(entry.data, file) ? [] : feeLines(corpus, locale, today),
    state: {
      compiledOn: file.compiledOn,
      reviewDue: file.reviewDue,
      reviewed: null,
      overdue: file.reviewDue < today,
      staleTranslation: false,
      translationUnreviewed: false,
    },
  };
  return { ...view, sources: sourceViews(cite.cited(), corpus, locale, today) };
}
export type PriceView = ReturnType<typeof priceView>;
