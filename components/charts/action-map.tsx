import { ACTION_POINTS, CYCLE_PHASES } from '#lib/domain/comparison';
import type { ActionPoint, CyclePhase, Locale } from '#lib/domain/vocabulary';
import { translator, type Translate } from '#lib/i18n/messages';
import styles from './charts.module.css';

const WIDTH = 340;
const PER_LINE = 13;
const BADGE = 24;

/** The stages of pattern loss come first in the vocabulary; the other places follow. */
const STAGES = 4;

export interface Action {
  readonly point: ActionPoint;
  readonly phase?: CyclePhase;
  /** Number of the treatment; left out on the page of one treatment. */
  readonly n?: number;
}

const numbersAt = (actions: readonly Action[]) => [...new Set(actions.flatMap(({ n }) => (n === undefined ? [] : [n])))];
const linesOf = (numbers: readonly number[]) => Math.max(1, Math.ceil(numbers.length / PER_LINE));

/** Numbers of the treatments in a row, or for one treatment "acts here". */
function Marks({ actions, x, y, t }: { actions: readonly Action[]; x: number; y: number; t: Translate }) {
  const numbers = numbersAt(actions);
  if (actions.length === 0) {
    return (
      <text className={styles.soft} x={x} y={y + 15}>
        {t('evpActNone')}
      </text>
    );
  }
  if (numbers.length === 0) {
    return (
      <>
        <path className={styles.arrow} d={`M${x} ${y + 4}l11 6.5l-11 6.5z`} />
        <text className={styles.strong} x={x + 17} y={y + 15}>
          {t('evpActHere')}
        </text>
      </>
    );
  }
  return (
    <>
      {numbers.map((number, index) => {
        const cx = x + 11 + (index % PER_LINE) * BADGE;
        const cy = y + 11 + Math.floor(index / PER_LINE) * BADGE;
        return (
          <g key={number}>
            <circle className={styles.badge} cx={cx} cy={cy} r="10" />
            <text className={styles.number} x={cx} y={cy + 4} textAnchor="middle">
              {number}
            </text>
          </g>
        );
      })}
    </>
  );
}

const marksAlt = (actions: readonly Action[], t: Translate) =>
  actions.length === 0 ? t('evpActNone') : numbersAt(actions).join(', ') || t('evpActHere');

/** The four stages of pattern loss from cause to what one sees, then the other places, each with who acts there. */
export function ActionMap({ actions, locale }: { actions: readonly Action[]; locale: Locale }) {
  const t = translator(locale);
  const at = (point: ActionPoint) => actions.filter((action) => action.point === point);
  const shown = ACTION_POINTS.filter((point, index) => index < STAGES || at(point).length > 0);
  const heights = shown.map((point) => 30 + linesOf(numbersAt(at(point))) * BADGE);
  const gap = 18;
  const topOf = (index: number) =>
    2 + heights.slice(0, index).reduce((all, height) => all + height + gap, 0) + (index >= STAGES ? gap : 0);
  const last = shown.length - 1;
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${topOf(last) + (heights[last] ?? 0) + 4}`}
      role="img"
      aria-label={t('evpActAlt', {
        text: shown.map((point) => `${t(`evpPoint.${point}`)}: ${marksAlt(at(point), t)}`).join('; '),
      })}
    >
      {shown.map((point, index) => {
        const y = topOf(index);
        const height = heights[index] ?? 0;
        const here = at(point).length > 0;
        return (
          <g key={point}>
            <rect
              className={here ? styles.here : styles.box}
              x="3"
              y={y}
              width={WIDTH - 6}
              height={height}
              rx={index < STAGES ? 4 : 14}
            />
            <text className={here ? styles.strong : undefined} x="12" y={y + 19}>
              {t(`evpPoint.${point}`)}
            </text>
            <Marks actions={at(point)} x={12} y={y + 27} t={t} />
            {index < STAGES - 1 && <path className={styles.arrow} d={`M${WIDTH / 2 - 6} ${y + height + 4}h12l-6 10z`} />}
            {index === STAGES && (
              <text className={styles.soft} x="4" y={y - 8}>
                {t('evpActOther')}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

const CENTRE = 88;
const RADIUS = 46;

/** A quarter of the ring, clockwise from the top, with a small gap at both ends. */
function quarter(index: number): string {
  const point = (degrees: number) => {
    const angle = ((degrees - 90) * Math.PI) / 180;
    return `${(WIDTH / 2 + RADIUS * Math.cos(angle)).toFixed(1)} ${(CENTRE + RADIUS * Math.sin(angle)).toFixed(1)}`;
  };
  return `M${point(index * 90 + 5)}A${RADIUS} ${RADIUS} 0 0 1 ${point(index * 90 + 85)}`;
}

/** The hair cycle as a ring of four equal quarters; a thick quarter is one in which something acts. */
export function CycleRing({ actions, locale }: { actions: readonly Action[]; locale: Locale }) {
  const t = translator(locale);
  const at = (phase: CyclePhase) => actions.filter((action) => action.phase === phase);
  const ringBottom = CENTRE + RADIUS + 24;
  const heights = CYCLE_PHASES.map((phase) => 22 + linesOf(numbersAt(at(phase))) * BADGE);
  const topOf = (index: number) => ringBottom + heights.slice(0, index).reduce((all, height) => all + height, 0);
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${topOf(CYCLE_PHASES.length)}`}
      role="img"
      aria-label={t('evpCycleAlt', {
        text: CYCLE_PHASES.map((phase) => `${t(`evpPhase.${phase}`)}: ${marksAlt(at(phase), t)}`).join('; '),
      })}
    >
      <text className={styles.soft} x="4" y="14">
        {t('evpCycleTitle')}
      </text>
      {CYCLE_PHASES.map((phase, index) => {
        const right = index < 2;
        const upper = index === 0 || index === 3;
        return (
          <g key={phase}>
            <path className={at(phase).length > 0 ? styles.arcHere : styles.arc} d={quarter(index)} />
            <text
              x={right ? WIDTH / 2 + RADIUS + 10 : WIDTH / 2 - RADIUS - 10}
              y={upper ? CENTRE - 24 : CENTRE + 34}
              textAnchor={right ? 'start' : 'end'}
            >
              {t(`evpPhase.${phase}`)}
            </text>
            <text className={styles.strong} x="12" y={topOf(index) + 15}>
              {t(`evpPhase.${phase}`)}
            </text>
            <Marks actions={at(phase)} x={12} y={topOf(index) + 20} t={t} />
          </g>
        );
      })}
      <path className={styles.arrow} d={`M${WIDTH / 2 - 5} ${CENTRE - RADIUS + 14}l10 5l-10 5z`} />
    </svg>
  );
}

/** The stages, and the hair cycle where somebody names a phase of it. */
export function ActionPictures({ actions, locale }: { actions: readonly Action[]; locale: Locale }) {
  return (
    <>
      <ActionMap actions={actions} locale={locale} />
      {actions.some(({ phase }) => phase !== undefined) && <CycleRing actions={actions} locale={locale} />}
    </>
  );
}
