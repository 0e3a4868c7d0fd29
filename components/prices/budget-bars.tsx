import type { Currency, Locale } from '#lib/domain/vocabulary';
import { formatMoney } from '#lib/i18n/format';
import type { Translate } from '#lib/i18n/messages';
import type { Money } from '#lib/rules/money';
import styles from './budget.module.css';

const WIDTH = 340;
const STEP = 40;
const KEY = 26;

/**
 * The years as bars: filled up to the low end, outlined up to the high end, with the amounts in words above each. The table below
 * says the same.
 */
export function BudgetBars(props: { years: readonly Money[]; currency: Currency; locale: Locale; t: Translate }) {
  const { years, currency, locale, t } = props;
  const top = Math.max(1, ...years.map(({ max }) => max));
  const x = (amount: number) => Math.round((amount / top) * (WIDTH - 4) * 10) / 10;
  const colon = locale === 'ja' ? ':' : ': ';
  const named = years.map((year, index) => ({
    ...year,
    name: `${t('budgetYear', { year: index + 1 })}${colon}${formatMoney(year, currency, locale)}`,
  }));
  const words = named.map(({ name }) => name).join(locale === 'ja' ? '、' : '; ');
  return (
    <svg
      className={styles.bars}
      viewBox={`0 0 ${WIDTH} ${years.length * STEP + KEY}`}
      role="img"
      aria-label={`${t('budgetBarsAlt')} ${words}`}
    >
      <rect className={styles.low} x="1" y="5" width="22" height="12" />
      <text x="28" y="15">
        {t('budgetBarLow')}
      </text>
      <rect className={styles.high} x={WIDTH / 2} y="5" width="22" height="12" />
      <text x={WIDTH / 2 + 28} y="15">
        {t('budgetBarUpTo')}
      </text>
      {named.map(({ min, max, name }, index) => (
        <g key={name}>
          <text x="1" y={KEY + index * STEP + 15}>
            {name}
          </text>
          {max > min && (
            <rect className={styles.high} x={1 + x(min)} y={KEY + index * STEP + 20} width={x(max) - x(min)} height="14" />
          )}
          {min > 0 && <rect className={styles.low} x="1" y={KEY + index * STEP + 20} width={Math.max(1, x(min))} height="14" />}
          {max === 0 && <line className={styles.zero} x1="1" x2="1" y1={KEY + index * STEP + 20} y2={KEY + index * STEP + 34} />}
        </g>
      ))}
    </svg>
  );
}
