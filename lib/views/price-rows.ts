import type { Observation, Usage } from '../domain/price.ts';
import type { Locale, PriceUnit } from '../domain/vocabulary.ts';
import { formatDate } from '../i18n/format.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { formatMoney } from '../i18n/money.ts';
import { translator, type Translate } from '../i18n/messages.ts';
import type { Money } from '../rules/money.ts';
import { ageOf, isConditional, normalise, type Normalised, type PriceAge } from '../rules/price.ts';
import type { TaxHandling } from '../rules/sales-tax.ts';

/** Where an observation counts: in the range, in the range of conditional prices, or nowhere. */
export type Standing = 'counts' | 'conditional' | 'left-out';

/** One observation as a row: as printed, what it comes to, and whether it counts. All texts in one language. */
export interface PriceRow {
  readonly id: string;
  readonly what: string;
  /** As printed by the source. */
  readonly amount: string;
  /** The page has words instead of figures. */
  readonly printed: string | null;
  readonly tax: string;
  readonly taxHandling: TaxHandling;
  readonly buys: string;
  readonly basis: string;
  /** One unit with tax, as far as known; null where the observation is already that. */
  readonly perUnit: string;
  readonly unit: PriceUnit;
  readonly course: string | null;
  readonly firstYear: string | null;
  readonly noYear: Normalised['why'] | 'left-out';
  readonly inside: string;
  readonly outside: string;
  readonly conditions: string;
  readonly region: string;
  readonly observed: string | null;
  readonly date: string | null;
  readonly readOn: string;
  readonly age: PriceAge;
  readonly standing: Standing;
  /** Why it counts nowhere. */
  readonly leftOut: string | null;
  readonly source: string;
  /** Behind the texts, for pictures. */
  readonly money: Money;
}

/** "30 days", "1 session". */
export function unitsText(count: number, unit: PriceUnit, locale: Locale): string {
  const t = translator(locale);
  return count === 1 ? t(`unitOne.${unit}`) : t(`unit.${unit}`, { count: formatNumber(count, locale, 2) });
}

const joined = (words: readonly string[], locale: Locale, t: Translate) =>
  words.length === 0 ? t('none') : words.join(locale === 'ja' ? '、' : ', ');

/** What is said of an observation's conditions; a minimum term with its months. */
function conditionsText({ conditions, minimumTermMonths }: Observation, locale: Locale, t: Translate): string {
  return joined(
    conditions.map((id) =>
      id === 'minimum-term' && minimumTermMonths !== undefined
        ? t('condTermMonths', { count: minimumTermMonths })
        : t(`cond.${id}`),
    ),
    locale,
    t,
  );
}

/** One observation as the price page and the CSV show it. @param today the day to judge its age by. */
export function priceRow(observation: Observation, usage: Usage | null, locale: Locale, today: string): PriceRow {
  const t = translator(locale);
  const { currency, covers } = observation;
  const one = normalise(observation, usage);
  const age = ageOf(observation, today);
  const money = (amounts: Money | null) => (amounts ? formatMoney(amounts, currency, locale) : null);
  const tooOld = age === 'left-out';
  const standing: Standing =
    observation.comparable !== true || tooOld ? 'left-out' : isConditional(observation) ? 'conditional' : 'counts';
  const items = (ids: Observation['inside']) =>
    joined(
      ids.map((id) => t(`item.${id}`)),
      locale,
      t,
    );
  return {
    id: observation.id,
    what: observation.what[locale],
    amount: formatMoney(observation.amount, currency, locale),
    printed: observation.printed?.[locale] ?? null,
    tax: t(`tax.${observation.tax}`),
    taxHandling: one.tax,
    buys: unitsText(covers.count, covers.unit, locale),
    basis: t(`basis.${observation.basis}`),
    perUnit: formatMoney(one.perUnit, currency, locale),
    unit: one.unit,
    // Its own plan may be another one: a year is worked out only of what counts.
    course: standing === 'left-out' ? null : money(one.course),
    firstYear: standing === 'left-out' ? null : money(one.firstYear),
    noYear: one.firstYear && standing === 'left-out' ? 'left-out' : one.why,
    inside: items(observation.inside),
    outside: items(observation.outside),
    conditions: conditionsText(observation, locale, t),
    region: observation.region[locale],
    observed: observation.observed,
    date: observation.observed === null ? null : formatDate(observation.observed, locale),
    readOn: formatDate(observation.readOn, locale),
    age,
    standing,
    leftOut: observation.comparable === true ? (tooOld ? t('tooOld') : null) : observation.comparable[locale],
    source: observation.source,
    money: one.perUnit,
  };
}
