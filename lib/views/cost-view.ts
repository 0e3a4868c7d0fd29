import type { PriceFile } from '../domain/price.ts';
import type { Currency, Locale, PriceUnit } from '../domain/vocabulary.ts';
import { formatDate, formatMoney } from '../i18n/format.ts';
import { currenciesOf, derivePrices, type Derived, type DerivedPrices } from '../rules/price.ts';

export const COST_FIGURES = ['perUnit', 'perMonth', 'course', 'firstYear', 'laterYear', 'fiveYears', 'findOut'] as const;
export type CostFigure = (typeof COST_FIGURES)[number];

export interface CostLine {
  readonly currency: Currency;
  /** What `perUnit` is the price of. */
  readonly unit: PriceUnit;
  /** Formatted range, or why there is none. */
  readonly figures: Record<CostFigure, { readonly text: string } | { readonly why: Extract<Derived, { ok: false }>['why'] }>;
  /** Amounts behind the text, for drawings. */
  readonly firstYear?: { readonly min: number; readonly max: number };
  /** How many prices it rests on, and from when. */
  readonly count: number;
  readonly dates: string;
  readonly undated: number;
  readonly taxNotStated: number;
}

/** The derived prices of one treatment in every currency seen, yen first. */
export function costLines(file: PriceFile, locale: Locale): CostLine[] {
  return currenciesOf(file)
    .map((currency) => derivePrices(file, currency))
    .filter((derived) => derived.from.length > 0)
    .map((derived) => costLine(derived, file, locale));
}

function costLine(derived: DerivedPrices, file: PriceFile, locale: Locale): CostLine {
  const used = file.observations.filter((o) => derived.from.includes(o.id));
  const days = used.flatMap((o) => (o.observed === null ? [] : [o.observed])).sort();
  const first = days[0];
  const last = days.at(-1);
  const dates =
    first && last
      ? first === last
        ? formatDate(first, locale)
        : `${formatDate(first, locale)} – ${formatDate(last, locale)}`
      : '';
  const figure = (value: Derived) =>
    value.ok ? { text: formatMoney(value.money, derived.currency, locale) } : { why: value.why };
  return {
    currency: derived.currency,
    unit: file.usage.kind === 'units' ? file.usage.unit : (used[0]?.covers.unit ?? 'treatment'),
    figures: {
      perUnit: figure(derived.perUnit),
      perMonth: figure(derived.perMonth),
      course: figure(derived.course),
      firstYear: figure(derived.firstYear),
      laterYear: figure(derived.laterYear),
      fiveYears: figure(derived.fiveYears),
      findOut: figure(derived.findOut),
    },
    ...(derived.firstYear.ok ? { firstYear: derived.firstYear.money } : {}),
    count: used.length,
    dates,
    undated: used.filter((o) => o.observed === null).length,
    taxNotStated: used.filter((o) => o.tax === 'not-stated').length,
  };
}
