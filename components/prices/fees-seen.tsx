import type { Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import type { FeeLine } from '#lib/views/fees-view';
import styles from './fees-seen.module.css';

/** The fees that come on top of many treatments, as ranges of what was seen. */
export function FeesSeen({ fees, locale }: { fees: readonly FeeLine[]; locale: Locale }) {
  const t = translator(locale);
  if (fees.length === 0) return <p>{t('feesSeenNone')}</p>;
  return (
    <dl className={styles.fees}>
      {fees.map(({ id, name, seen }) => (
        <div key={id}>
          <dt>{name}</dt>
          {seen.length === 0 && <dd>{t('costNone')}</dd>}
          {seen.map(({ currency, text, basis }) => (
            <dd key={currency}>
              <span className={styles.amount}>{text}</span> <small>{basis}</small>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
