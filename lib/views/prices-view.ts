import type { Corpus } from '../domain/corpus.ts';
import type { Observation } from '../domain/price.ts';
import type { Locale } from '../domain/vocabulary.ts';
import { formatMoney } from '../i18n/format.ts';
import { ageOf } from '../rules/price.ts';
import { Citations } from './cited.ts';
import { costLines } from './cost-view.ts';
import { sourceViews } from './source-view.ts';

/** The page over all treatments: yen lines only, other currencies on the page of each. */
export function pricesView(corpus: Corpus, locale: Locale, today: string) {
  const cite = new Citations(corpus, locale);
  // the research stage has no prices, so it has no row: it cannot be bought
  const rows = [...corpus.treatments].flatMap(([id, { data }]) => {
    const file = corpus.prices.get(id)?.data;
    if (!file) return [];
    const lines = costLines(file, locale);
    return {
      id,
      name: data.name[locale],
      line: lines.find((line) => line.currency === 'JPY') ?? null,
      otherCurrencies: lines.filter((line) => line.currency !== 'JPY').map((line) => line.currency),
      nothingToBuy: file.usage.kind === 'nothing-to-buy',
      observed: file.observations.length,
      basis: file.usage.kind === 'units' ? cite.text(file.usage.basis, file.usage.sources) : null,
      notComputable: file.usage.kind === 'not-computable' ? cite.text(file.usage.reason, file.usage.sources) : null,
      overdue: file.reviewDue < today,
    };
  });
  return { rows, sources: sourceViews(cite.cited(), corpus, locale, today) };
}
export type PricesView = ReturnType<typeof pricesView>;

function observationView(observation: Observation, cite: Citations, today: string) {
  const { locale } = cite;
  return {
    id: observation.id,
    what: observation.what[locale],
    amount: formatMoney(observation.amount, observation.currency, locale),
    tax: observation.tax,
    basis: observation.basis,
    covers: observation.covers,
    inside: observation.inside,
    outside: observation.outside,
    conditions: observation.conditions,
    region: observation.region[locale],
    observed: observation.observed,
    readOn: observation.readOn,
    age: ageOf(observation, today),
    leftOut: observation.comparable === true ? null : observation.comparable[locale],
    refs: cite.refs([observation.source]),
  };
}
export type ObservationView = ReturnType<typeof observationView>;

/** Everything one treatment's price page shows. @throws when there is no such treatment or price file. */
export function priceView(corpus: Corpus, id: string, locale: Locale, today: string) {
  const entry = corpus.treatments.get(id);
  const file = corpus.prices.get(id)?.data;
  if (!entry || !file) throw new Error(`there are no prices for "${id}"`);
  const cite = new Citations(corpus, locale);
  const view = {
    id,
    locale,
    name: entry.data.name[locale],
    lines: costLines(file, locale),
    nothingToBuy: file.usage.kind === 'nothing-to-buy' ? file.usage.reason[locale] : null,
    basis: file.usage.kind === 'units' ? cite.text(file.usage.basis, file.usage.sources) : null,
    notComputable: file.usage.kind === 'not-computable' ? cite.text(file.usage.reason, file.usage.sources) : null,
    extras: cite.answers(file.extras),
    coverage: cite.answer(file.coverage),
    observations: file.observations.map((observation) => observationView(observation, cite, today)),
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
