import type { PriceFile } from '../domain/price.ts';
import type { Currency, Locale, PriceUnit } from '../domain/vocabulary.ts';
import { formatDate } from '../i18n/format.ts';
import { formatMoney } from '../i18n/money.ts';
import type { Money } from '../rules/money.ts';
import {
  basisOf,
  currenciesOf,
  derivePrices,
  type Basis,
  type Derived,
  type DerivedPrices,
  type DerivedYears,
  type NoFigure,
  type PriceGroup,
} from '../rules/price.ts';

export const COST_FIGURES = [
  'perUnit',
  'perMonth',
  'course',
  'firstYear',
  'laterYear',
  'fiveYears',
  'tenYears',
  'findOut',
] as const;
export type CostFigure = (typeof COST_FIGURES)[number];

export interface CostLine {
  readonly currency: Currency;
  readonly group: PriceGroup;
  /** What `perUnit` is the price of. */
  readonly unit: PriceUnit;
  /** Formatted range, or why there is none. */
  readonly figures: Record<CostFigure, { readonly text: string } | { readonly why: NoFigure }>;
  /** Amounts behind the text, for drawings. */
  readonly firstYear?: Money;
  /** How many prices it rests on, and from when. */
  readonly count: number;
  readonly dates: string;
  readonly undated: number;
  readonly old: number;
  readonly taxNotStated: number;
  readonly insuredShare: boolean;
  readonly basis: Basis;
  /** Median and quartiles in words, where there are enough prices. */
  readonly median: string | null;
  readonly quartiles: string | null;
}

/** The derived prices of one treatment in every currency in which something counts, yen first. */
export function costLines(file: PriceFile, locale: Locale, today: string, group: PriceGroup = 'plain'): CostLine[] {
  return currenciesOf(file).flatMap((currency) => {
    const basis = basisOf(file, currency, today, group);
    return basis ? [costLine(derivePrices(file, currency, today, group), basis, locale)] : [];
  });
}

/** "2024 – May 2026", one date, or nothing where no page prints one. */
export function datesOf({ oldest, newest }: Pick<Basis, 'oldest' | 'newest'>, locale: Locale): string {
  if (oldest === null || newest === null) return '';
  return oldest === newest ? formatDate(oldest, locale) : `${formatDate(oldest, locale)} – ${formatDate(newest, locale)}`;
}

function costLine(derived: DerivedPrices, basis: Basis, locale: Locale): CostLine {
  const money = (amounts: Money) => formatMoney(amounts, derived.currency, locale);
  const figure = (value: Derived | DerivedYears) => (value.ok ? { text: money(value.money) } : { why: value.why });
  const figures = Object.fromEntries(COST_FIGURES.map((name) => [name, figure(derived[name])])) as CostLine['figures'];
  return {
    currency: derived.currency,
    group: derived.group,
    unit: derived.unit,
    figures,
    ...(derived.firstYear.ok ? { firstYear: derived.firstYear.money } : {}),
    count: basis.count,
    dates: datesOf(basis, locale),
    undated: basis.undated,
    old: basis.old,
    taxNotStated: basis.taxNotStated,
    insuredShare: basis.insuredShare,
    basis,
    median: basis.median === null ? null : money({ min: basis.median, max: basis.median }),
    quartiles: basis.quartiles ? money({ min: basis.quartiles[0], max: basis.quartiles[1] }) : null,
  };
}
