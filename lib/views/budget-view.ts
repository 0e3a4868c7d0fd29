import { NO_TREATMENT } from '../domain/comparison.ts';
import type { Corpus } from '../domain/corpus.ts';
import { pairId } from '../domain/pair.ts';
import type { PriceFile } from '../domain/price.ts';
import { CURRENCIES, PRICE_ITEMS, type Currency, type Locale } from '../domain/vocabulary.ts';
import { translator, type MessageKey, type Translate } from '../i18n/messages.ts';
import { basisOf, derivePrices, usedPrices, type Derived } from '../rules/price.ts';
import { sameKind } from '../rules/same-kind.ts';
import {
  budgetOf,
  type BudgetCatalogue,
  type BudgetGap,
  type BudgetPair,
  type BudgetPrice,
  type BudgetSum,
  type BudgetTreatment,
} from './budget-state.ts';
import { feeLines } from './fees-view.ts';
import { basisText, workLines, type Measure } from './price-work.ts';

const comma = (locale: Locale) => (locale === 'ja' ? '、' : ', ');

/** Everything that the controls and the sum need, with its words: nothing is worked out from prices in the browser. */
export function budgetCatalogue(corpus: Corpus, locale: Locale, today: string): BudgetCatalogue {
  const t = translator(locale);
  const treatments = [...corpus.treatments].map(([id, { data }]): BudgetTreatment => {
    const file = corpus.prices.get(id)?.data;
    const all = file ? CURRENCIES.map((currency) => yearsIn(file, currency, locale, today)) : [];
    return {
      id,
      name: data.name[locale],
      family: t(`family.${data.family}`),
      nothing: file?.usage.kind === 'nothing-to-buy',
      research: !file,
      prices: all.flatMap((one) => (typeof one === 'string' ? [] : [one])),
      gaps: gapsOf(all),
    };
  });
  return {
    currencies: CURRENCIES.filter((currency) => treatments.some(({ prices }) => prices.some((one) => one.currency === currency))),
    treatments,
    pairs: pairsOf(corpus, locale),
  };
}

type Years = BudgetPrice | BudgetGap;
type Figure = Extract<Derived, { ok: true }>;

/** First and later years of one treatment in one currency, or why there are none. */
function yearsIn(file: PriceFile, currency: Currency, locale: Locale, today: string): Years {
  const derived = derivePrices(file, currency, today);
  const { firstYear, laterYear, unit } = derived;
  if (!firstYear.ok || !laterYear.ok) {
    const why = firstYear.ok ? (laterYear.ok ? 'no-price' : laterYear.why) : firstYear.why;
    return why === 'nothing-to-buy' ? 'no-price' : why;
  }
  const t = translator(locale);
  const basis = basisOf(file, currency, today);
  const items = new Set(usedPrices(file, currency, today).flatMap(({ outside }) => outside));
  const outside = PRICE_ITEMS.filter((item) => items.has(item)).map((item) => t(`item.${item}`));
  const words = { unit, currency, locale };
  return {
    currency,
    firstYear: firstYear.money,
    laterYear: laterYear.money,
    work: yearLines(firstYear, laterYear, words),
    basis: basis ? basisText(basis, locale) : '',
    outside: outside.length > 0 ? outside.join(comma(locale)) : null,
  };
}

/** How both years were worked out; said once where a later year is the same sum as the first. */
function yearLines(firstYear: Figure, laterYear: Figure, words: Measure): string[] {
  const t = translator(words.locale);
  const each = workLines(t('budgetEachYear'), firstYear, words);
  if (each.join() === workLines(t('budgetEachYear'), laterYear, words).join()) return each;
  return [...workLines(t('fig.firstYear'), firstYear, words), ...workLines(t('fig.laterYear'), laterYear, words)];
}

/** The gaps that say more than "no price"; research is told by the treatment itself. */
function gapsOf(all: readonly Years[]): BudgetTreatment['gaps'] {
  const gaps: Partial<Record<Currency, BudgetGap>> = {};
  CURRENCIES.forEach((currency, index) => {
    const gap = all.length === 0 ? 'research' : all[index];
    if (typeof gap === 'string' && gap !== 'no-price') gaps[currency] = gap;
  });
  return gaps;
}

/** Pairs with a record, and pairs of one kind without one. Doing nothing is left out: it is not combined with anything. */
function pairsOf(corpus: Corpus, locale: Locale): BudgetPair[] {
  const t = translator(locale);
  const ids = [...corpus.treatments.keys()].filter((id) => id !== NO_TREATMENT);
  const label = (id: string) => corpus.medicines.get(id)?.data.label[locale] ?? id;
  const name = (id: string) => corpus.treatments.get(id)?.data.name[locale] ?? id;
  return ids.flatMap((a, index) =>
    ids.slice(index + 1).flatMap((b): BudgetPair[] => {
      const record = corpus.pairs.get(pairId(a, b));
      const same = sameKind(corpus, a, b);
      if (!record && !same) return [];
      const together = record?.data.together;
      const notTogether = together?.status === 'not-together';
      const shared = same && (same.medicine.length > 0 ? same.medicine : same.classes);
      return [
        {
          of: [a, b],
          names: t('budgetAnd', { a: name(a), b: name(b) }),
          record: record?.id ?? null,
          status: together ? t(`together.${together.status}`) : null,
          notTogether,
          says: together && (notTogether || same) ? together.answer[locale] : null,
          same: shared ? shared.map(label).join(comma(locale)) : null,
        },
      ];
    }),
  );
}

/** One fee of content/fees in words: what was seen in each currency. */

/** Combinations that are worked out without a script. */
const EXAMPLES = [
  ['finasteride-oral', 'minoxidil-topical'],
  ['minoxidil-topical', 'prp'],
] as const;

/** The whole page: what the controls need, two sums worked out beforehand, fees on top. */
export function budgetView(corpus: Corpus, locale: Locale, today: string) {
  const catalogue = budgetCatalogue(corpus, locale, today);
  const currency = catalogue.currencies[0] ?? 'JPY';
  return {
    locale,
    catalogue,
    /** Worked out in the first currency, which is yen where anything is sold in it. */
    examples: EXAMPLES.filter((ids) => ids.every((id) => corpus.treatments.has(id))).map((picked): BudgetSum =>
      budgetOf({ picked, currency }, catalogue),
    ),
    /** Research stage: named, not offered. */
    notOffered: catalogue.treatments.filter(({ research }) => research).map(({ id, name }) => ({ id, name })),
    fees: feeLines(corpus, locale, today),
  };
}
export type BudgetView = ReturnType<typeof budgetView>;

/** The site's words that the controls and the sum use; the rest of the messages stays out of the browser. */
const BUDGET_WORDS = [
  'budgetControls',
  'budgetPick',
  'budgetPickHelp',
  'budgetCurrency',
  'budgetClear',
  'budgetStatus',
  'budgetStatusGaps',
  'budgetUnknown',
  'budgetYours',
  'budgetTotal',
  'budgetTotalNone',
  'budgetLowHigh',
  'budgetBarsAlt',
  'budgetBarLow',
  'budgetBarUpTo',
  'budgetYear',
  'budgetYearHead',
  'budgetSum',
  'budgetFiveYears',
  'budgetCaption',
  'budgetLow',
  'budgetHigh',
  'budgetNotCounted',
  'budgetNotCountedLine',
  'budgetPriceLink',
  'costNone',
  'costOnlyConditional',
  'costWholeSets',
  'costNotComputable',
  'costNoCourse',
  'costResearch',
  'costNothing',
  'budgetWork',
  'budgetOutside',
  'budgetTogether',
  'budgetWarnNot',
  'budgetWarnSame',
  'budgetNoAdvice',
  'budgetNoRecord',
  'currencyName.JPY',
  'currencyName.USD',
  'currencyName.GBP',
  'currencyName.EUR',
  'currencyName.KRW',
  'compareCopyLink',
  'compareCopyText',
  'compareCsv',
  'comparePrint',
  'compareCopied',
  'compareCopyFailed',
] as const satisfies readonly MessageKey[];
export type BudgetWords = Readonly<Partial<Record<MessageKey, string>>>;

/** Those words in one language. */
export function budgetWords(locale: Locale): BudgetWords {
  const t: Translate = translator(locale);
  return Object.fromEntries(BUDGET_WORDS.map((key) => [key, t(key)]));
}
