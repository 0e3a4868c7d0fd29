import { max, range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Locale } from '#lib/domain/vocabulary';
import { formatNumber, formatRange } from '#lib/i18n/numbers';
import { translator, type Translate } from '#lib/i18n/messages';
import type { TimeField, TimeMark } from '#lib/views/evidence-view';
import styles from './charts.module.css';

const WIDTH = 340;
const LEFT = 8;
const LANE = 9;
const NAME = 18;
const TICKS = 24;
/** Rows after which the numbers of the axis are printed again: nobody has to scroll back for them. */
const ROWS_PER_AXIS = 6;

export interface TimelineRow {
  readonly id: string;
  readonly name: string;
  readonly marks: readonly TimeMark[];
}

/** Months as the table says them: a range, or in words why there is none. */
export function monthsText({ months, state }: TimeMark, locale: Locale, t: Translate): string {
  if (months) return t('monthsShort', { range: formatRange(months, locale) });
  switch (state) {
    case 'not-known':
      return t('notKnown');
    case 'not-applicable':
      return t('notApplicable');
    case 'stated':
    case 'differ':
      return t('evpInWords');
    default:
      return state satisfies never;
  }
}

/** One mark: each field has a shape of its own, so that it can be told without colour. */
function MarkShape({ field, from, to, y }: { field: TimeField; from: number; to: number; y: number }) {
  const width = Math.max(5, to - from);
  switch (field) {
    case 'fullEffect':
      return (
        <>
          <line className={styles.fullLine} x1={from} x2={from + width} y1={y + 3.5} y2={y + 3.5} />
          <path
            className={styles.fullEffect}
            d={`M${from} ${y}h2v7h-2zM${from + width - 2} ${y}h2v7h-2zM${from + width / 2} ${y - 1}l4.5 4.5l-4.5 4.5l-4.5-4.5z`}
          />
        </>
      );
    case 'shedding':
    case 'firstChange':
    case 'judge':
    case 'afterStopping':
      return <rect className={styles[field]} x={from} y={y} width={width} height="7" />;
    default:
      return field satisfies never;
  }
}

/** What each shape means. */
export function TimelineLegend({ fields, locale }: { fields: readonly TimeField[]; locale: Locale }) {
  const t = translator(locale);
  if (fields.length === 0) return null;
  return (
    <ul className={styles.legend}>
      {fields.map((field) => (
        <li key={field}>
          <svg className={styles.chart} viewBox="0 0 32 12" aria-hidden="true" focusable="false">
            <MarkShape field={field} from={2} to={30} y={2} />
          </svg>
          {t(`evpTime.${field}`)}
        </li>
      ))}
    </ul>
  );
}

/** Fields that at least one row can draw, in the order of time. */
export function drawnFields(rows: readonly TimelineRow[], fields: readonly TimeField[]): TimeField[] {
  return fields.filter((field) => rows.some(({ marks }) => marks.some((mark) => mark.field === field && mark.months)));
}

/** Rows on one axis of months; a mark stands in the same lane in every row, so that a column can be compared. */
export function TimelineChart(props: {
  rows: readonly TimelineRow[];
  fields: readonly TimeField[];
  axis: 'evpMonthsStart' | 'evpMonthsStop';
  locale: Locale;
}) {
  const { rows, fields, axis, locale } = props;
  const t = translator(locale);
  const marksOf = (row: TimelineRow) =>
    fields.flatMap((field, lane) =>
      row.marks.flatMap((mark) => (mark.field === field && mark.months ? [{ ...mark, lane }] : [])),
    );
  const end = Math.max(12, max(rows.flatMap(marksOf), ({ months }) => months?.max) ?? 0);
  const step = end > 60 ? 12 : end > 12 ? 6 : 3;
  const last = Math.ceil(end / step) * step;
  const x = scaleLinear([0, last], [LEFT, WIDTH - 14]);
  const ticks = range(0, last + 1, step);
  const rowHeight = NAME + Math.max(1, fields.length) * LANE + 8;
  const top = (index: number) => 18 + index * rowHeight + (Math.floor(index / ROWS_PER_AXIS) + 1) * TICKS;
  const height = top(rows.length - 1) + rowHeight + TICKS;
  const axes = [...range(0, rows.length, ROWS_PER_AXIS).map((index) => top(index) - 9), height - 6];
  const known = rows.filter((row) => marksOf(row).length > 0).length;
  const [only] = rows;
  const alt =
    rows.length === 1 && only
      ? t('evpTimeAltOne', {
          name: only.name,
          axis: t(axis),
          text:
            marksOf(only)
              .map((mark) => `${t(`evpTime.${mark.field}`)} ${monthsText(mark, locale, t)}`)
              .join(locale === 'ja' ? '、' : ', ') || t('evpNoMonths'),
        })
      : t('evpTimeAlt', { axis: t(axis), rows: rows.length, known });
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={alt}>
      <text className={styles.soft} x={LEFT} y="13">
        {t(axis)}
      </text>
      <path className={`${styles.open} ${styles.grid}`} d={ticks.map((tick) => `M${x(tick)} 38V${height - TICKS}`).join('')} />
      {axes.map((y) => (
        <g key={y}>
          {ticks.map((tick) => (
            <text key={tick} className={styles.soft} x={x(tick)} y={y} textAnchor={tick === 0 ? 'start' : 'middle'}>
              {formatNumber(tick, locale)}
            </text>
          ))}
        </g>
      ))}
      {rows.map((row, index) => {
        const marks = marksOf(row);
        return (
          <g key={row.id}>
            <line className={styles.grid} x1="0" x2={WIDTH} y1={top(index) - 3} y2={top(index) - 3} />
            <text x={LEFT} y={top(index) + 13}>
              {row.name}
            </text>
            {marks.length === 0 && (
              <text className={styles.soft} x={LEFT + 8} y={top(index) + NAME + 9}>
                {t('evpNoMonths')}
              </text>
            )}
            {marks.map(({ field, months, lane }) => (
              <MarkShape
                key={field}
                field={field}
                from={x(months?.min ?? 0)}
                to={x(months?.max ?? 0)}
                y={top(index) + NAME + lane * LANE}
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

/** Legend and both axes: months from the start, months after stopping. */
export function TimelinePictures({ rows, locale }: { rows: readonly TimelineRow[]; locale: Locale }) {
  const start = drawnFields(rows, ['shedding', 'firstChange', 'judge', 'fullEffect']);
  const stop = drawnFields(rows, ['afterStopping']);
  return (
    <>
      <TimelineLegend fields={[...start, ...stop]} locale={locale} />
      <TimelineChart rows={rows} fields={start} axis="evpMonthsStart" locale={locale} />
      <TimelineChart rows={rows} fields={stop} axis="evpMonthsStop" locale={locale} />
    </>
  );
}
