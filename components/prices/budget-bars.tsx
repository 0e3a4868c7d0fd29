import type { Currency, Locale } from '#lib/domain/vocabulary';
import { formatMoney } from '#lib/i18n/money';
import type { Translate } from '#lib/i18n/messages';
import type { Money } from '#lib/rules/money';
import styles from './budget.module.css';

/** Part of the whole width in hundredths, to one place. */
const share = (amount: number, top: number) => Math.round((amount / top) * 1000) / 10;

/**
 * The years as bars: filled up to the low end, outlined up to the high end. Year and amount are text beside each bar; the table
 * below says the same to the last unit.
 */
export function BudgetBars(props: { years: readonly Money[]; currency: Currency; locale: Locale; t: Translate }) {
  const { years, currency, locale, t } = props;
  const top = Math.max(1, ...years.map(({ max }) => max));
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.key}>
        {t('budgetBarsAlt')}
        <span>
          <svg className={styles.swatch} aria-hidden="true" focusable="false">
            <rect className={styles.low} width="100%" height="100%" />
          </svg>
          {t('budgetBarLow')}
        </span>
        <span>
          <svg className={styles.swatch} aria-hidden="true" focusable="false">
            <rect className={styles.high} width="100%" height="100%" />
          </svg>
          {t('budgetBarUpTo')}
        </span>
      </figcaption>
      <ul className={styles.bars}>
        {years.map((year, index) => (
          <li key={t('budgetYear', { year: index + 1 })}>
            <span className={styles.year}>{t('budgetYear', { year: index + 1 })}</span>{' '}
            <span className={styles.amount}>{formatMoney(year, currency, locale)}</span>
            <Bar low={share(year.min, top)} high={share(year.max, top)} />
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** One bar, in hundredths of the width: the picture takes any width, and no letter is scaled with it. */
function Bar({ low, high }: { low: number; high: number }) {
  return (
    <svg className={styles.bar} aria-hidden="true" focusable="false">
      {high > low && (
        <rect className={styles.high} x={`${low}%`} width={`${Math.round((high - low) * 10) / 10}%`} height="100%" />
      )}
      {low > 0 && <rect className={styles.low} width={`${low}%`} height="100%" />}
      {high === 0 && <line className={styles.zero} x1="1" x2="1" y1="0" y2="100%" />}
    </svg>
  );
}
