import type { Locale } from '../domain/vocabulary.ts';

/** Language tags of the formatters. */
export const TAG: Record<Locale, string> = { en: 'en-GB', ja: 'ja-JP' };

/** "24 November 2026", 「2026年11月24日」; a year or month stays as exact as it was given. */
export function formatDate(date: string, locale: Locale): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return locale === 'ja' ? `${year}年` : year;
  const value = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  return dateFormat(locale, day !== undefined).format(value);
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes about a millisecond, so each is made once. */
function dateFormat(locale: Locale, withDay: boolean): Intl.DateTimeFormat {
  const key = `${locale}${withDay}`;
  const known = dateFormats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(TAG[locale], {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(withDay ? { day: 'numeric' as const } : {}),
  });
  dateFormats.set(key, made);
  return made;
}

/** Fills `{name}` places of a message. */
export function fill(message: string, values: Record<string, string | number>): string {
  return message.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}
