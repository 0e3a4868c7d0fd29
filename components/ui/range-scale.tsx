import { max, min } from 'd3-array';
import { scaleLog } from 'd3-scale';
import type { Currency, Locale } from '#lib/domain/vocabulary';
import { formatAmount } from '#lib/i18n/format';
import styles from './range-scale.module.css';

export interface ScaleRow {
  readonly key: string;
  readonly name: string;
  /** The amount in words, as the table says it. */
  readonly text: string;
  readonly money: { readonly min: number; readonly max: number };
  /** `full`: counts in a range; `open`: is shown and counts nowhere. */
  readonly mark: 'full' | 'open';
}

const WIDTH = 340;
const LEFT = 2;
const RIGHT = 10;
const ROW = 38;

/**
 * Ranges of one currency and one measure on one scale, each line ten times the one before: ranges of a hundred and of ten thousand
 * can be read side by side. The picture has the numbers beside each bar; a table with the same stands behind it.
 */
export function RangeScale(props: {
  readonly rows: readonly ScaleRow[];
  readonly currency: Currency;
  readonly locale: Locale;
  /** Says what is seen, with the number of rows; the table has the details. */
  readonly label: string;
  readonly axis: string;
}) {
  const { rows, currency, locale } = props;
  const positive = rows.flatMap(({ money }) => [money.min, money.max]).filter((amount) => amount > 0);
  const low = min(positive) ?? 1;
  const high = Math.max(low * 10, max(positive) ?? 10);
  const first = 10 ** Math.floor(Math.log10(low));
  const power = 10 ** Math.floor(Math.log10(high));
  const last = power * Math.ceil(high / power);
  const x = scaleLog([first, last], [LEFT + 6, WIDTH - RIGHT]).clamp(true);
  const ticks = x.ticks(4).filter((tick) => Number.isInteger(Math.round(Math.log10(tick) * 1e9) / 1e9));
  const bottom = rows.length * ROW + 4;
  return (
    <svg className={styles.scale} viewBox={`0 0 ${WIDTH} ${bottom + 40}`} role="img" aria-label={props.label}>
      <path className={styles.grid} d={ticks.map((tick) => `M${x(tick)} 0V${bottom}`).join('')} />
      {rows.map(({ key, name, text, money, mark }, index) => {
        const y = index * ROW;
        const from = x(Math.max(money.min, first));
        const to = Math.max(from + 5, x(Math.max(money.max, first)));
        return (
          <g key={key}>
            <text className={styles.name} x={LEFT} y={y + 15}>
              {name}
            </text>
            <text className={styles.amount} x={WIDTH - 2} y={y + 15} textAnchor="end">
              {text}
            </text>
            <rect className={styles[mark]} x={from} y={y + 21} width={to - from} height="9" rx="4.5" />
          </g>
        );
      })}
      <line x1="0" x2={WIDTH} y1={bottom} y2={bottom} />
      {ticks.map((tick, index) => (
        <text
          key={tick}
          className={styles.soft}
          x={x(tick)}
          y={bottom + 16}
          textAnchor={index === 0 ? 'start' : x(tick) > WIDTH - 50 ? 'end' : 'middle'}
        >
          {formatAmount(tick, currency, locale)}
        </text>
      ))}
      <text className={styles.soft} x={LEFT} y={bottom + 34}>
        {props.axis}
      </text>
    </svg>
  );
}
