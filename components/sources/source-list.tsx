import type { Locale } from '#lib/domain/vocabulary';
import { formatDate } from '#lib/i18n/format';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import type { SourceView } from '#lib/views/source-view';
import { Tag } from '#components/ui/tag';
import styles from './sources.module.css';

/** Kinds whose author or address would name a clinic or seller: on a treatment page only their label stands. */
const UNNAMED = ['provider', 'provider-exclusion-list', 'shop', 'comparison-page'];

/**
 * The numbered sources of a page; `#source-3` is the third. What of each was really read stands with the full citation: on
 * a page with 80 sources it was a third of the bytes.
 */
export function SourceList({ sources, locale }: { sources: readonly SourceView[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <ol className={styles.list}>
      {sources.map((source, index) => (
        <li key={source.id} id={`source-${index + 1}`}>
          <strong>{source.label}</strong>.{' '}
          {UNNAMED.includes(source.kind) ? null : source.href ? (
            <a href={source.href} rel="noopener noreferrer external">
              {source.citation}
            </a>
          ) : (
            source.citation
          )}{' '}
          <span className={styles.note}>
            {t(`kind.${source.kind}`)}, {source.undated && `${t('undatedShort')}, `}
            {t(`reading.${source.reading}`)}, {t('srcCheckedOn', { date: formatDate(source.checkedOn, locale) })}.{' '}
            <a href={paths.source(locale, source.page, source.id)}>{t('srcFull')}</a>
          </span>
          {source.overdue && <Tag tone="unknown">{t('overdueSource')}</Tag>}
        </li>
      ))}
    </ol>
  );
}
