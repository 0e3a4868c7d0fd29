import type { Corpus } from '../domain/corpus.ts';
import type { Fee, PriceFile } from '../domain/price.ts';
import type { Locale, PriceUnit } from '../domain/vocabulary.ts';
import { translator, type MessageKey } from '../i18n/messages.ts';
import { feeRange } from '../rules/fees.ts';
import type { Counts, Money } from '../rules/money.ts';
import { basisOf, derivePrices, type Derived } from '../rules/price.ts';
import { QUOTE_CURRENCIES, type QuoteCurrency } from '../rules/read-quote.ts';
import { basisText } from './price-work.ts';

/** What was seen of one treatment in one currency, in the smallest unit, with tax as far as it is known. */
export interface QuoteObserved {
  readonly currency: QuoteCurrency;
  /** What `perUnit` is the price of. */
  readonly unit: PriceUnit;
  readonly perUnit: Money | null;
  /** The treatment alone in its first year. */
  readonly firstYear: Money | null;
  /** How many prices stand behind it, from when, how many without a date, and from which countries: never shown without. */
  readonly basis: string;
  /** Too few prices for a median. */
  readonly few: boolean;
}

export interface QuoteTreatment {
  readonly id: string;
  readonly name: string;
  readonly unit: PriceUnit;
  readonly plain: readonly QuoteObserved[];
  /** Prices that hold only under a condition (set, minimum term, subscription), for orientation. */
  readonly conditional: readonly QuoteObserved[];
  /** What this site counts, where it counts in sessions. */
  readonly sessions: { readonly course: Counts | null; readonly firstYear: Counts; readonly laterYear: Counts } | null;
}

/** What was seen of one kind of fee: one of it, in one currency. */
export interface QuoteFeeSeen {
  readonly name: string;
  readonly currency: QuoteCurrency;
  readonly money: Money;
  /** How many prices stand behind it, from when, how many without a date: never shown without. */
  readonly basis: string;
}

export type QuoteWords = Readonly<Partial<Record<MessageKey, string>>>;

export interface QuoteProps {
  readonly locale: Locale;
  readonly words: QuoteWords;
  readonly treatments: readonly QuoteTreatment[];
  readonly fees: readonly QuoteFeeSeen[];
}

const moneyOf = (derived: Derived): Money | null => (derived.ok ? derived.money : null);

function observedOf(file: PriceFile, group: 'plain' | 'conditional', locale: Locale, today: string): QuoteObserved[] {
  const t = translator(locale);
  const place = (country: string) => {
    const known = (['JP', 'US', 'GB', 'KR', 'CA', 'AU', 'ES', 'SG'] as const).find((code) => code === country);
    return known ? t(`place.${known}`) : country;
  };
  return QUOTE_CURRENCIES.flatMap((currency) => {
    const basis = basisOf(file, currency, today, group);
    if (!basis) return [];
    const derived = derivePrices(file, currency, today, group);
    const places = basis.countries.map(place).join(locale === 'ja' ? '、' : ', ');
    return {
      currency,
      unit: derived.unit,
      perUnit: moneyOf(derived.perUnit),
      firstYear: moneyOf(derived.firstYear),
      basis: [basisText(basis, locale), places].filter((part) => part !== '').join(locale === 'ja' ? '、' : '; '),
      few: basis.median === null,
    };
  });
}

/** The range of one fee in each currency, from what can be compared and is not too old. */
function feesSeen(fee: Fee, locale: Locale, today: string): QuoteFeeSeen[] {
  return QUOTE_CURRENCIES.flatMap((currency) => {
    const range = feeRange(fee, currency, today);
    return range ? { name: fee.name[locale], currency, money: range.money, basis: basisText(range, locale) } : [];
  });
}

/**
 * What "My quote" compares an offer with: every treatment that can be bought, in the order of the site, also where no price was
 * found. What a treatment costs is worked out here, at build time; the reader's own sums are worked out in the browser.
 */
export function quoteView(corpus: Corpus, locale: Locale, today: string): QuoteProps {
  const treatments = [...corpus.treatments].flatMap(([id, { data }]): QuoteTreatment[] => {
    const file = corpus.prices.get(id)?.data;
    if (!file || file.usage.kind === 'nothing-to-buy') return [];
    const { usage } = file;
    const counted = usage.kind === 'units' && usage.unit === 'session';
    return [
      {
        id,
        name: data.name[locale],
        unit: derivePrices(file, 'JPY', today).unit,
        plain: observedOf(file, 'plain', locale, today),
        conditional: observedOf(file, 'conditional', locale, today),
        sessions: counted ? { course: usage.course ?? null, firstYear: usage.firstYear, laterYear: usage.laterYear } : null,
      },
    ];
  });
  const fees = [...corpus.fees.values()]
    .toSorted((a, b) => a.data.order - b.data.order)
    .flatMap(({ data }) => feesSeen(data, locale, today));
  return { locale, words: quoteWords(locale), treatments, fees };
}

/** The site's words that the form and its result use; the rest of the messages stays out of the browser. */
const QUOTE_WORDS = [
  'quoteForm',
  'quoteWhat',
  'quoteTreatment',
  'quoteTreatmentNone',
  'quoteCurrency',
  'quoteCurrency.JPY',
  'quoteCurrency.USD',
  'quoteCurrency.GBP',
  'quoteCurrency.EUR',
  'quoteKind',
  'quoteKind.sessions',
  'quoteKind.monthly',
  'quoteKind.grafts',
  'quoteKind.once',
  'quoteAmounts',
  'quoteAmountsHelp',
  'quotePrice.sessions',
  'quotePrice.monthly',
  'quotePrice.grafts',
  'quotePrice.once',
  'quoteField.setSize',
  'quoteField.course',
  'quoteField.firstYear',
  'quoteField.laterYear',
  'quoteField.days',
  'quoteField.first',
  'quoteField.base',
  'quoteField.grafts',
  'quoteField.joining',
  'quoteField.firstVisit',
  'quoteField.visit',
  'quoteField.visits',
  'quoteField.test',
  'quoteField.tests',
  'quoteField.shipping',
  'quoteField.deliveries',
  'quoteField.anaesthesia',
  'quoteField.rate',
  'quoteField.term',
  'quotePriceHint.sessions',
  'quotePriceHint.monthly',
  'quoteHint.setSize',
  'quoteHint.course',
  'quoteHint.firstYear',
  'quoteHint.laterYear',
  'quoteHint.days',
  'quoteHint.first',
  'quoteHint.base',
  'quoteHint.joining',
  'quoteHint.visit',
  'quoteHint.rate',
  'quoteHint.term',
  'quoteCountsCourse',
  'quoteCounts',
  'quotePricePage',
  'quoteFees',
  'quoteFeesHelp',
  'quoteFeesSeen',
  'quoteFeeSeen',
  'quoteTerms',
  'quoteTax',
  'quoteTax.included',
  'quoteTax.excluded',
  'quoteTax.not-said',
  'quoteCondition',
  'quoteCondition.none',
  'quoteCondition.monitor',
  'quoteCondition.first-time',
  'quoteCondition.campaign',
  'quoteRefund',
  'quoteRefund.not-said',
  'quoteRefund.none',
  'quoteRefund.spoken',
  'quoteRefund.written',
  'quoteSubmit',
  'quoteFill',
  'quoteClear',
  'quoteExampleMark',
  'quoteErrors',
  'quoteError.missing',
  'quoteError.nothing',
  'quoteError.not-a-number',
  'quoteError.other-currency',
  'quoteError.fraction',
  'quoteError.grouping',
  'quoteError.too-large',
  'quoteError.not-a-count',
  'quoteError.not-a-rate',
  'quoteError.below-course',
  'quoteError.how-often',
  'quoteExample',
  'quoteAmount.JPY',
  'quoteAmount.USD',
  'quoteAmount.GBP',
  'quoteAmount.EUR',
  'quoteStatusOpen',
  'quoteStatusWrong',
  'quoteToResult',
  'quoteStatus',
  'quoteResult',
  'quoteOverview',
  'quoteBindsShort',
  'quoteBindsShortBoth',
  'quoteBindsShortMoney',
  'quoteBindsShortMonths',
  'quoteBindsShortNone',
  'quoteBindsShortOpen',
  'quoteUnit.session',
  'quoteUnit.graft',
  'quoteUnit.day',
  'quoteUnitTitle',
  'quoteCourse',
  'quoteCourseSets',
  'quoteMonth',
  'quoteFirst',
  'quoteLater',
  'quoteYears',
  'quoteFive',
  'quoteTen',
  'quoteTaxRange',
  'quoteNoRate',
  'quoteBinds',
  'quoteBindsBoth',
  'quoteBindsMoney',
  'quoteBindsMonths',
  'quoteBindsNone',
  'quoteBindsOpen',
  'quoteBindsFees',
  'quoteNotTold',
  'quoteCompare',
  'quoteCompareNone',
  'quoteCompareNothing',
  'quoteCompareCurrency',
  'quoteCompareUnit',
  'quoteCompareText',
  'quoteCompareYear',
  'quoteCompareOffer',
  'quoteCompareSeen',
  'quoteCompareBasis',
  'quoteCompareFew',
  'quoteCompareTax.JPY',
  'quoteCompareTax.other',
  'quoteCompareConditional',
  'quotePosition.below',
  'quotePosition.inside',
  'quotePosition.above',
  'quoteAsk',
  'quoteAsk.paper',
  'quoteAsk.tax',
  'quoteAsk.fees',
  'quoteAsk.set-refund',
  'quoteAsk.set-too-large',
  'quoteAsk.second-month',
  'quoteAsk.term',
  'quoteAsk.term-money',
  'quoteAsk.leaving',
  'quoteAsk.monitor',
  'quoteAsk.condition-ends',
  'quoteAsk.refund-terms',
  'quoteAsk.pack-days',
  'quoteAsk.upkeep',
  'quoteAsk.graft-count',
  'quoteBefore',
  'quoteSteps',
  'quoteStepsText',
  'quoteStepsCaption',
  'quoteColPart',
  'quoteColStep',
  'quoteColSum',
  'quoteColResult',
  'quoteYear',
  'quoteYearMany',
  'quoteYearSum',
  'quoteTaxIn',
  'quoteTaxAdded',
  'quoteTaxPerhaps',
  'quoteTaxNone',
  'quoteStep.sets-first-year',
  'quoteStep.sets-later-year',
  'quoteStep.packs-first-year',
  'quoteStep.first-pack',
  'quoteStep.packs-later-year',
  'quoteStep.grafts',
  'quoteStep.base',
  'quoteStep.once',
  'quoteStep.fee-joining',
  'quoteStep.fee-firstVisit',
  'quoteStep.fee-visit',
  'quoteStep.fee-test',
  'quoteStep.fee-shipping',
  'quoteStep.fee-anaesthesia',
  'quoteTyped',
  'quoteNotTyped',
  'quoteSamePrice',
  'quoteNotOffer',
  'quoteCopy',
  'quoteOr',
  'quoteLaterVary',
  'quoteStepsSets',
  'quoteSetsYear',
  'quoteConditionNote',
  'compareCsv',
  'comparePrint',
  'compareCopied',
  'compareCopyFailed',
] as const satisfies readonly MessageKey[];

function quoteWords(locale: Locale): QuoteWords {
  const t = translator(locale);
  return Object.fromEntries(QUOTE_WORDS.map((key) => [key, t(key)]));
}
