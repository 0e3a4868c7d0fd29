import type { Locale, SourceKind } from '#lib/domain/vocabulary';
import { formatDate } from '#lib/i18n/format';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import type { SourceView } from '#lib/views/source-view';
import { Tag } from '#components/ui/tag';
import styles from './sources.module.css';

/** What the finishing step publishes: lib/views/published-data.ts. */
const DATA = ['treatments', 'rules', 'prices', 'sources'] as const;

export function SourceKinds({
  kinds,
  total,
  locale,
}: {
  kinds: readonly { page: string; kind: SourceKind; part: number; parts: number; count: number }[];
  total: number;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <>
      <h1>{t('sourcesTitle')}</h1>
      <p>{t('sourcesLede', { count: total })}</p>
      <ul>
        {kinds.map(({ page, kind, part, parts, count }) => (
          <li key={page}>
            <a href={paths.sourcesOfKind(locale, page)}>
              {t(`kind.${kind}`)}
              {parts > 1 && ` ${part}/${parts}`}
            </a>{' '}
            ({count})
          </li>
        ))}
      </ul>
      <h2 id="data">{t('footerData')}</h2>
      <ul>
        {DATA.map((name) => (
          <li key={name}>
            {name}: <a href={`/data/${name}.json`}>JSON</a>, <a href={`/data/${name}.csv`}>CSV</a>,{' '}
            <a href={`/schema/${name}.schema.json`}>JSON Schema</a>
          </li>
        ))}
        <li>
          <a href="/data/sources.csl.json">CSL-JSON</a>
        </li>
      </ul>
      <p>{t('footerLicence')}</p>
    </>
  );
}

/** Full citations of one kind of source. `#id` is the address of one. */
export function SourcesOfKind({ title, sources, locale }: { title: string; sources: readonly SourceView[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <h1>{title}</h1>
      <ul className={styles.list}>
        {sources.map((source) => (
          <li key={source.id} id={source.id}>
            <strong>{source.label}</strong>.{' '}
            {source.href ? (
              <a href={source.href} rel="noopener noreferrer external nofollow">
                {source.citation}
              </a>
            ) : (
              source.citation
            )}{' '}
            <span className={styles.note}>
              {source.undated && `${t('undatedShort')}, `}
              {t(`reading.${source.reading}`)}. {t('srcRead', { what: source.read })}{' '}
              {t('srcCheckedOn', { date: formatDate(source.checkedOn, locale) })};{' '}
              {t('nextCheck', { date: formatDate(source.reviewDue, locale) })}.
            </span>
            {source.overdue && <Tag tone="unknown">{t('overdueSource')}</Tag>}
          </li>
        ))}
      </ul>
    </>
  );
}
