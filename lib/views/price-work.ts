import type { Currency, Locale, PriceUnit } from '../domain/vocabulary.ts';
import { formatExact } from '../i18n/money.ts';
import { translator } from '../i18n/messages.ts';
import { priceAgeText } from '../i18n/price-age.ts';
import type { Basis, Derived, End } from '../rules/price.ts';
import { datesOf } from './cost-view.ts';
import { unitsText } from './price-rows.ts';

/** In what a figure is counted, and the language of its words. */
export interface Measure {
  readonly unit: PriceUnit;
  readonly currency: Currency;
  readonly locale: Locale;
}

/** "¥3,850 ÷ 30 days × 365 days = ¥46,842": one end of a figure, so that it can be worked out again. */
function bareSum(end: End, { unit, currency, locale }: Measure): string {
  return translator(locale)(end.count === 1 ? 'workShortOfOne' : 'workShort', {
    amount: formatExact(end.amount, currency, locale),
    count: unitsText(end.count, unit, locale),
    wanted: unitsText(end.units, unit, locale),
    result: formatExact(end.result, currency, locale),
  });
}

/** The sum with what was done about tax in words, for lines that stand alone. */
function endText(end: End, side: 'low' | 'high', measure: Measure): string {
  const t = translator(measure.locale);
  const tax = end.tax === 'perhaps' ? (`perhaps-${side}` as const) : end.tax;
  return t('workTaxed', { sum: bareSum(end, measure), tax: t(`workTax.${tax}`) });
}

/** The sum for a table whose caption says how tax was handled: only a tax that was put on top is named. */
export function sumText(end: End, low: boolean, measure: Measure): string {
  const sum = bareSum(end, measure);
  return end.tax === 'added' || (end.tax === 'perhaps' && !low) ? translator(measure.locale)('workWithTax', { sum }) : sum;
}

/** Both ends of a figure, each in one line that begins with `what` ("First year"); one line where they are the same sum. */
export function workLines(what: string, derived: Extract<Derived, { ok: true }>, measure: Measure): string[] {
  const t = translator(measure.locale);
  const [low, high] = [endText(derived.low, 'low', measure), endText(derived.high, 'high', measure)];
  if (low === high) return [`${what}${measure.locale === 'ja' ? ':' : ': '}${low}`];
  return [t('workLow', { what, work: low }), t('workHigh', { what, work: high })];
}

/** "prices used: 6; prices seen 2024 – May 2026; 2 without a date": how many prices a figure rests on, and from when. */
export function basisText(
  basis: Pick<Basis, 'count' | 'oldest' | 'newest' | 'undated' | 'old' | 'taxNotStated'> & { readonly insuredShare?: boolean },
  locale: Locale,
): string {
  const t = translator(locale);
  const age = priceAgeText({ ...basis, dates: datesOf(basis, locale) }, locale);
  return [t('priceCount', { count: basis.count }), age].filter((part) => part !== '').join(locale === 'ja' ? '、' : '; ');
}
