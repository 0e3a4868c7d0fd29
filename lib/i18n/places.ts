import type { Jurisdiction, Locale } from '../domain/vocabulary.ts';
import { translator } from './messages.ts';

/** The places whose rule it is, in words; none: a guideline, consensus or a provider's list. */
export function placesText(places: readonly Jurisdiction[], locale: Locale): string {
  const t = translator(locale);
  return places.length === 0 ? t('ruleNoPlace') : places.map((place) => t(`place.${place}`)).join(locale === 'ja' ? '、' : ', ');
}
