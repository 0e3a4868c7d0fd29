import { scaleLinear } from 'd3-scale';
import type { Locale } from '#lib/domain/vocabulary';
import { formatAmount } from '#lib/i18n/format';
import { translator } from '#lib/i18n/messages';
import type { PricesView } from '#lib/views/prices-view';
import styles from './prices.module.css';

const WIDTH = 400;
const LEFT = 8;
const STEP = 46;

/** First-year ranges on one scale. The table below says the same in numbers. */
export function PriceScale({ view, locale }: { view: PricesView; locale: Locale }) {
  const t = translator(locale);
  const rows = view.rows.flatMap((row) =>
    row.line?.firstYear ? [{ name: row.name, money: row.line.firstYear, text: row.line.figures.firstYear }] : [],
  );
  const top = Math.max(1, ...rows.map((row) => row.money.max));
  const x = scaleLinear([0, top], [LEFT, WIDTH - 40]).nice(4);
  const ticks = x.ticks(4);
  const height = rows.length * STEP + 30;
  const label = rows.map((row) => `${row.name} ${'text' in row.text ? row.text.text : ''}`).join(locale === 'ja' ? '、' : '; ');
  return (
    <svg className={styles.scale} viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={`${t('yenScale')}: ${label}`}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1="4" y2={height - 24} />
          <text className={styles.tick} x={x(tick)} y={height - 8} textAnchor={tick === 0 ? 'start' : 'middle'}>
            {formatAmount(tick, 'JPY', locale)}
          </text>
        </g>
      ))}
      {rows.map((row, index) => (
        <g key={row.name}>
          <text x={LEFT} y={index * STEP + 16}>
            {row.name}: {'text' in row.text ? row.text.text : ''}
          </text>
          <rect
            x={x(row.money.min)}
            y={index * STEP + 23}
            height="12"
            rx="6"
            width={Math.max(6, x(row.money.max) - x(row.money.min))}
          />
        </g>
      ))}
    </svg>
  );
}
