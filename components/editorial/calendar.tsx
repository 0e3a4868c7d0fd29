import type { Locale } from '#lib/domain/vocabulary';
import { formatDate } from '#lib/i18n/format';
import { translator } from '#lib/i18n/messages';
import type { CalendarView } from '#lib/views/calendar-view';
import ui from '../ui/ui.module.css';

/** What has to be read again, and when: the same list as `npm run sources:due`. */
export function Calendar({ view, locale }: { view: CalendarView; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <h1>{t('calendarTitle')}</h1>
      <p className={ui.lede}>{t('calendarLede', { count: view.count })}</p>
      <h2 id="now">{t('calendarNow')}</h2>
      {view.now.length === 0 ? (
        <p>{t('calendarNothing')}</p>
      ) : (
        <ul>
          {view.now.map((record) => (
            <li key={record.file}>
              {t(`recordKind.${record.kind}`)}: {record.label} – {t('nextCheck', { date: formatDate(record.due, locale) })}
              {record.newerEdition &&
                ` – ${t('calendarNewer', { date: formatDate(record.newerEdition.seenOn, locale), what: record.newerEdition.what })}`}
            </li>
          ))}
        </ul>
      )}
      {view.months.map(({ month, records, sources }) => (
        <section key={month} aria-labelledby={`m-${month}`}>
          <h2 id={`m-${month}`}>{formatDate(month, locale)}</h2>
          <ul>
            {records.map((record) => (
              <li key={record.file}>
                {formatDate(record.due, locale)}: {t(`recordKind.${record.kind}`)} – {record.label}
              </li>
            ))}
            {sources > 0 && <li>{t('calendarSources', { count: sources })}</li>}
          </ul>
        </section>
      ))}
    </>
  );
}
