import { max, min, sum } from 'd3-array';
import { scaleLog } from 'd3-scale';
import { CERTAINTIES, type Certainty, type Locale } from '#lib/domain/vocabulary';
import { formatAmount } from '#lib/i18n/format';
import { translator } from '#lib/i18n/messages';
import styles from './price-evidence.module.css';

const WIDTH = 340;
const LEFT = 30;
const RIGHT = 12;
const LANE = 20;
const HEAD = 24;

const STEPS = CERTAINTIES.filter((level) => level !== 'not-assessed');

/** One range of yen in the picture, with its number in the table below. */
export interface PlacedRange {
  readonly n: number;
  readonly id: string;
  readonly certainty: Certainty;
  readonly money: { readonly min: number; readonly max: number };
  /** Another illness: drawn with another shape. */
  readonly areata: boolean;
}

/** What the picture cannot say: stands wherever the picture does. */
export function PriceEvidenceLimits({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <h3 id="price-limits">{t('evpPriceLimits')}</h3>
      <ul>
        {(['evpPriceLimit1', 'evpPriceLimit2', 'evpPriceLimit3', 'evpPriceLimit4'] as const).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </>
  );
}

/** Cost to find out against certainty. A line is the range in yen; its number stands at the low end and in the table. */
export function PriceEvidence({ placed, locale }: { placed: readonly PlacedRange[]; locale: Locale }) {
  const t = translator(locale);
  const low = Math.max(1, min(placed, ({ money }) => money.min) ?? 10_000);
  const high = Math.max(low * 10, max(placed, ({ money }) => money.max) ?? 0);
  const first = 10 ** Math.floor(Math.log10(low));
  const power = 10 ** Math.floor(Math.log10(high));
  const last = power * Math.ceil(high / power);
  const x = scaleLog([first, last], [LEFT, WIDTH - RIGHT]).clamp(true);
  const ticks = x.ticks(3).filter((tick) => Number.isInteger(Math.log10(tick)));
  const lines = x.ticks(40).filter((tick) => !ticks.includes(tick));
  const bands = STEPS.map((level) => ({ level, items: placed.filter(({ certainty }) => certainty === level) }));
  const heights = bands.map(({ items }) => HEAD + Math.max(1, items.length) * LANE + 4);
  const tops = heights.map((_, index) => sum(heights.slice(0, index)));
  const bottom = sum(heights);
  const grid = (values: readonly number[]) => values.map((tick) => `M${x(tick)} 0V${bottom}`).join('');
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${bottom + 42}`}
      role="img"
      aria-label={t('evpPriceAlt', { count: placed.length })}
    >
      <path className={`${styles.open} ${styles.grid}`} d={grid(lines)} />
      <path className={styles.open} d={grid(ticks)} />
      {bands.map(({ level, items }, index) => (
        <g key={level}>
          <line x1="0" x2={WIDTH} y1={tops[index]} y2={tops[index]} />
          <text className={styles.strong} x="2" y={(tops[index] ?? 0) + 17}>
            {t(`certainty.${level}`)}
          </text>
          {items.map((item, lane) => (
            <Range key={item.id} item={item} x={x} y={(tops[index] ?? 0) + HEAD + lane * LANE + LANE / 2} />
          ))}
          {items.length === 0 && (
            <text className={styles.soft} x={LEFT} y={(tops[index] ?? 0) + HEAD + 14}>
              {t('evpActNone')}
            </text>
          )}
        </g>
      ))}
      <line x1="0" x2={WIDTH} y1={bottom} y2={bottom} />
      {ticks.map((tick) => (
        <text
          key={tick}
          className={styles.soft}
          x={tick === last ? WIDTH : x(tick)}
          y={bottom + 17}
          textAnchor={tick === first ? 'start' : tick === last ? 'end' : 'middle'}
        >
          {formatAmount(tick, 'JPY', locale)}
        </text>
      ))}
      <text className={styles.soft} x={LEFT} y={bottom + 36}>
        {t('evpPriceAxis')}
      </text>
    </svg>
  );
}

function Range({ item, x, y }: { item: PlacedRange; x: (yen: number) => number; y: number }) {
  const from = x(item.money.min);
  const to = Math.max(from + 2, x(item.money.max));
  return (
    <>
      <line className={styles.bar} x1={from} x2={to} y1={y} y2={y} />
      {item.areata ? (
        <rect className={styles.badge} x={from - 17} y={y - 9} width="18" height="18" />
      ) : (
        <circle className={styles.badge} cx={from - 8} cy={y} r="9" />
      )}
      <text className={styles.number} x={from - 8} y={y + 4} textAnchor="middle">
        {item.n}
      </text>
    </>
  );
}
