import type { Locale } from '../domain/vocabulary.ts';
import { translator } from './messages.ts';

/** How many prices a figure rests on, from when, and what is not known of them. */
export interface PriceAge {
  readonly dates: string;
  readonly undated: number;
  readonly taxNotStated: number;
  /** Older than 12 months. */
  readonly old: number;
  readonly count: number;
  /** Every price is the patient's share of insured care. */
  readonly insuredShare?: boolean;
}

/** "1 dated 2024; 2 without a date; tax not stated in 1 of 3; 3 in 10 share": no price is shown without it. */
export function priceAgeText({ dates, undated, old, taxNotStated, count, insuredShare }: PriceAge, locale: Locale): string {
  const t = translator(locale);
  return [
    insuredShare ? t('pricesInsured') : '',
    dates ? t('pricesSeen', { dates, count: count - undated }) : '',
    old > 0 ? t('pricesOld', { count: old }) : '',
    undated > 0 ? t('pricesUndated', { count: undated }) : '',
    taxNotStated > 0 ? t('pricesTax', { count: taxNotStated, all: count }) : '',
  ]
    .filter((part) => part !== '')
    .join(locale === 'ja' ? '、' : '; ');
}
