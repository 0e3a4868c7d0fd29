import { max, min } from 'd3-array';
import { scaleLog } from 'd3-scale';
import { CERTAINTIES, type Certainty, type Locale } from '#lib/domain/vocabulary';
import { formatAmount } from '#lib/i18n/money';
import { translator } from '#lib/i18n/messages';
import { Ladder } from './ladder.tsx';
import styles from './price-evidence.module.css';

const STEPS = CERTAINTIES.filter((level) => level !== 'not-assessed');

/** One range of yen in the picture, with its number in the table. */
export interface PlacedRange {
  readonly n: number;
  readonly id: string;
  readonly name: string;
  /** The range in words, as the table says it. */
  readonly text: string;
  readonly certainty: Certainty;
  readonly money: { readonly min: number; readonly max: number };
  /** Another illness: numbered in another shape. */
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

/** A place on the scale in hundredths of the width, to one place. */
const percent = (at: number) => `${Math.round(at * 10) / 10}%`;

/**
 * Cost to find out against certainty: bands by certainty, in each the treatments with their range in yen on one scale. Names and
 * amounts are text of the page; only the bars are drawn, in hundredths of the width, so that no letter grows or shrinks with it.
 */
export function PriceEvidence({ placed, locale }: { placed: readonly PlacedRange[]; locale: Locale }) {
  const t = translator(locale);
  const low = Math.max(1, min(placed, ({ money }) => money.min) ?? 10_000);
  const high = Math.max(low * 10, max(placed, ({ money }) => money.max) ?? 0);
  const first = 10 ** Math.floor(Math.log10(low));
  const power = 10 ** Math.floor(Math.log10(high));
  const last = power * Math.ceil(high / power);
  const x = scaleLog([first, last], [0, 100]).clamp(true);
  const ticks = x.ticks(3).filter((tick) => Number.isInteger(Math.log10(tick)));
  return (
    <div className={styles.chart} role="group" aria-label={t('evpPriceAlt', { count: placed.length })}>
      {STEPS.map((level) => {
        const items = placed.filter(({ certainty }) => certainty === level);
        return (
          <div key={level} className={styles.band}>
            <p className={styles.level}>
              <Ladder level={level} />
              {t(`certainty.${level}`)}
            </p>
            {items.length === 0 ? (
              <p className={styles.none}>{t('evpActNone')}</p>
            ) : (
              <ul>
                {items.map((item) => (
                  <li key={item.id} className={styles.row}>
                    <span className={styles.name}>
                      <span className={item.areata ? styles.square : styles.round}>{item.n}</span> {item.name}{' '}
                      <small>{item.text}</small>
                    </span>
                    <svg className={styles.lane} aria-hidden="true" focusable="false">
                      {ticks.map((tick) => (
                        <line key={tick} className={styles.grid} x1={percent(x(tick))} x2={percent(x(tick))} y1="0" y2="100%" />
                      ))}
                      <rect
                        className={styles.bar}
                        x={percent(x(item.money.min))}
                        y="30%"
                        width={percent(Math.max(0.8, x(item.money.max) - x(item.money.min)))}
                        height="40%"
                      />
                    </svg>
                  </li>
                ))}
              </ul>
            )}
          </div>
        );
      })}
      <div className={styles.row}>
        <span className={styles.axis}>{t('evpPriceAxis')}</span>
        <svg className={styles.scale} aria-hidden="true" focusable="false">
          {ticks.map((tick, index) => (
            <text key={tick} x={percent(x(tick))} y="70%" textAnchor={index === 0 ? 'start' : x(tick) > 90 ? 'end' : 'middle'}>
              {formatAmount(tick, 'JPY', locale)}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
}
