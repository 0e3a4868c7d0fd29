import { Fragment } from 'react';
import type { CitedText } from '#lib/views/cited';
import type { Locale } from '#lib/domain/vocabulary';
import { formatDate } from '#lib/i18n/format';
import { translator } from '#lib/i18n/messages';
import styles from './ui.module.css';

/**
 * Links to the numbered sources of the page. A line may break between two of them, never inside one. Their names stand in the
 * list: read aloud in the middle of a sentence they would drown it, and on the longest page they were 3 kB.
 */
export function Refs({ refs, locale }: { refs: CitedText['refs']; locale: Locale }) {
  if (refs.length === 0) return null;
  return (
    <sup className="cite">
      {refs.map(({ n }, index) => (
        <Fragment key={n}>
          {index > 0 && <wbr />}
          <a href={`#source-${n}`} aria-label={locale === 'ja' ? `出典${n}` : `Source ${n}`}>
            {n}
          </a>
        </Fragment>
      ))}
    </sup>
  );
}

/** A text with its state in words and its sources. */
export function Cited({ value, locale }: { value: CitedText; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      {value.state === 'not-known' && <span className={styles.unknown}>{t('notKnown')}</span>}
      {value.state === 'not-applicable' && <span className={styles.na}>{t('notApplicable')}</span>}
      {value.state === 'differ' && <span className={styles.unknown}>{t('sourcesDiffer')}</span>}
      {value.text}
      {value.badge && (
        <small className={styles.badge}>
          {t(`distance.${value.badge.distance}`)} · {t(`about.${value.badge.about}`)}
        </small>
      )}
      {value.asOf && <span className={styles.asOf}> {t('asOf', { date: formatDate(value.asOf, locale) })}</span>}
      <Refs refs={value.refs} locale={locale} />
    </>
  );
}
