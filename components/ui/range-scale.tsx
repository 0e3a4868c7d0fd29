import { max, min } from 'd3-array';
import { scaleLog } from 'd3-scale';
import type { ReactNode } from 'react';
import type { Currency, Locale } from '#lib/domain/vocabulary';
import { formatAmount } from '#lib/i18n/money';
import styles from './range-scale.module.css';

export interface ScaleRow {
  readonly key: string;
  readonly name: ReactNode;
  /** Small letters under the name: place and date. */
  readonly note?: ReactNode;
  /** The amount in words, as the table says it. */
  readonly text: string;
  readonly money: { readonly min: number; readonly max: number };
  /** `full`: counts in a range; `open`: is shown and counts nowhere. */
  readonly mark: 'full' | 'open';
}

/** Room at both ends of the bars, in percent, so that the names of the first and last line fit below them. */
const MARGIN = 4;

/**
 * Ranges of one currency and one measure on one scale, each line ten times the one before: a hundred and ten thousand can be read
 * side by side. Names and amounts are text; the bars only show how they lie to each other, so nothing is lost without them.
 */
export function RangeScale(props: {
  readonly rows: readonly ScaleRow[];
  readonly currency: Currency;
  readonly locale: Locale;
  /** What is seen, in a sentence below the picture. */
  readonly axis: string;
  /** Numbered rows. */
  readonly ordered?: boolean;
  /** Many rows that stand in a table below as well: one line each. */
  readonly dense?: boolean;
}) {
  const { rows, currency, locale } = props;
  const amounts = rows.flatMap(({ money }) => [money.min, money.max]).filter((amount) => amount > 0);
  const low = min(amounts) ?? 1;
  const high = Math.max(low * 1.01, max(amounts) ?? 10);
  const first = 10 ** Math.floor(Math.log10(low));
  const power = 10 ** Math.floor(Math.log10(high));
  const last = power * Math.ceil(high / power);
  const scale = scaleLog([first, Math.max(last, first * 10)], [MARGIN, 100 - MARGIN]).clamp(true);
  const at = (amount: number) => Math.round(scale(Math.max(amount, first)) * 100) / 100;
  const ticks = scale.ticks(4).filter((tick) => Math.abs(Math.log10(tick) - Math.round(Math.log10(tick))) < 1e-9);
  const grid = ticks.map((tick) => <line key={tick} x1={`${at(tick)}%`} x2={`${at(tick)}%`} y1="0" y2="100%" />);
  const List = props.ordered ? 'ol' : 'ul';
  return (
    <div className={styles.scale} data-dense={props.dense}>
      <List className={styles.rows}>
        {rows.map(({ key, name, note, text, money, mark }) => {
          const from = at(money.min);
          const width = Math.max(1.5, at(money.max) - from);
          return (
            <li key={key}>
              <span className={styles.name}>
                {name}
                {note && <small>{note}</small>}
              </span>
              <span className={styles.amount}>{text}</span>
              <span className={styles.track}>
                <svg width="100%" height="100%" aria-hidden="true" focusable="false">
                  {grid}
                  <g transform="translate(0 -5)">
                    <rect
                      className={styles[mark]}
                      x={`${from}%`}
                      width={`${Math.round(width * 100) / 100}%`}
                      y="50%"
                      height="10"
                      rx="5"
                    />
                  </g>
                </svg>
              </span>
            </li>
          );
        })}
      </List>
      <div className={styles.axis} aria-hidden="true">
        <svg width="100%" height="22" focusable="false">
          {ticks.map((tick, index) => (
            <text
              key={tick}
              x={`${at(tick)}%`}
              y="15"
              textAnchor={index === 0 ? 'start' : at(tick) > 85 ? 'end' : 'middle'}
              className={index > 0 && index < ticks.length - 1 ? styles.between : undefined}
            >
              {formatAmount(tick, currency, locale)}
            </text>
          ))}
        </svg>
      </div>
      <p className={styles.note}>{props.axis}</p>
    </div>
  );
}
