import { DATED_KINDS, type Corpus, type DatedKind, type Entry } from '../domain/corpus.ts';
import type { Locale } from '../domain/vocabulary.ts';

/** One record that has to be read again by a day. */
export interface DueRecord {
  readonly kind: DatedKind | 'sources';
  readonly id: string;
  readonly file: string;
  readonly label: string;
  readonly due: string;
  readonly overdue: boolean;
  /** A newer edition of the source that was seen and not yet read. */
  readonly newerEdition?: { readonly what: string; readonly seenOn: string };
}

/**
 * Every record in the order in which it has to be read again; those with a newer edition waiting come first.
 * @param today the day to judge by, as "2026-11-25".
 */
export function dueRecords(corpus: Corpus, locale: Locale, today: string): DueRecord[] {
  const records = DATED_KINDS.flatMap((kind) =>
    [...(corpus[kind] as ReadonlyMap<string, Entry<{ reviewDue: string }>>).values()].map(({ id, file, data }): DueRecord => ({
      kind,
      id,
      file,
      label: labelOf(data, corpus, id, locale),
      due: data.reviewDue,
      overdue: data.reviewDue < today,
    })),
  );
  const sources = [...corpus.sources.values()].map(({ id, file, data }): DueRecord => ({
    kind: 'sources',
    id,
    file,
    label: data.label[locale],
    due: data.reviewDue,
    overdue: data.reviewDue < today,
    ...(data.newerEdition ? { newerEdition: { what: data.newerEdition.what[locale], seenOn: data.newerEdition.seenOn } } : {}),
  }));
  const urgent = (record: DueRecord) => (record.newerEdition ? 0 : 1);
  return [...records, ...sources].sort(
    (a, b) => urgent(a) - urgent(b) || a.due.localeCompare(b.due) || a.file.localeCompare(b.file),
  );
}

function labelOf(data: object, corpus: Corpus, id: string, locale: Locale): string {
  const named = data as Record<string, { en: string; ja: string } | undefined>;
  const words = named['name'] ?? named['title'] ?? named['topic'] ?? named['phrase'];
  if (words) return words[locale];
  const names = id.split('-and-').map((part) => corpus.treatments.get(part)?.data.name[locale] ?? part);
  return names.join(' + ');
}

/** The editorial calendar: what is overdue or has a newer edition, then the months to come with what is due in each. */
export function calendarView(corpus: Corpus, locale: Locale, today: string) {
  const all = dueRecords(corpus, locale, today);
  const now = all.filter((record) => record.overdue || record.newerEdition !== undefined);
  const later = all.filter((record) => !now.includes(record));
  const months = [...new Set(later.map(({ due }) => due.slice(0, 7)))].map((month) => {
    const due = later.filter((record) => record.due.startsWith(month));
    return {
      month,
      records: due.filter(({ kind }) => kind !== 'sources'),
      sources: due.filter(({ kind }) => kind === 'sources').length,
    };
  });
  return { now, months, count: all.length };
}
export type CalendarView = ReturnType<typeof calendarView>;
