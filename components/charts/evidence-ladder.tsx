import { max } from 'd3-array';
import { scaleLinear, scaleSqrt } from 'd3-scale';
import type { Locale } from '#lib/domain/vocabulary';
import { formatNumber } from '#lib/i18n/numbers';
import { translator, type Translate } from '#lib/i18n/messages';
import { RUNGS, type Rung } from '#lib/rules/evidence-ladder';
import type { EvidenceRow, GradeView } from '#lib/views/evidence-view';
import styles from './charts.module.css';

const WIDTH = 340;
const LEFT = 16;
const ROW = 54;

const separator = (locale: Locale) => (locale === 'ja' ? '、' : '; ');

/** People of a rung as words; of pooled analyses only the largest, because they share their trials. */
export function peopleText({ id, studies, people, sizeNotKnown, trials }: Rung, locale: Locale, t: Translate): string {
  if (studies === 0) return t('evpNone');
  const count = people === null ? '' : formatNumber(people, locale);
  const size = id === 'pooled' ? 'evpPeopleLargest' : id === 'animal' ? 'evpAnimals' : 'evpPeople';
  return [
    // cells and theory have no people
    ...(people === null || id === 'laboratory' ? [] : [t(size, { count })]),
    ...(sizeNotKnown > 0 && id !== 'laboratory' ? [t('evpUnknownSize', { count: sizeNotKnown })] : []),
    ...(trials === null ? [] : [t('evpTrials', { count: trials })]),
    ...(id === 'laboratory' ? [t('notApplicable')] : []),
  ].join(separator(locale));
}

/** One line under a rung: studies, then people. Kept short, so that it fits a phone. */
function rungText(rung: Rung, locale: Locale, t: Translate): string {
  if (rung.studies === 0) return t('evpNone');
  const count = t('evpCount', { count: rung.studies });
  if (rung.id === 'laboratory') return count;
  return [count, peopleText({ ...rung, trials: null }, locale, t)].join(separator(locale));
}

/** Grade and edition on one line, for the rows of the page of all treatments. */
export function gradeShort(grade: GradeView, t: Translate): string {
  const letter = (value: GradeView['men']) => (value === 'not-graded' ? t('grade.not-graded') : value);
  return t('evpGradeShort', { edition: grade.edition ?? t('evpUndated'), men: letter(grade.men), women: letter(grade.women) });
}

/** One treatment: five rungs from pooled analyses down to theory, the number of studies as a bar between two rails. */
export function EvidenceLadder({ ladder, name, locale }: { ladder: readonly Rung[]; name: string; locale: Locale }) {
  const t = translator(locale);
  const top = Math.max(4, max(ladder, ({ studies }) => studies) ?? 0);
  const x = scaleLinear([0, top], [LEFT, WIDTH - LEFT]).nice(4);
  const ticks = x.ticks(4).filter(Number.isInteger);
  const bottom = ladder.length * ROW + 4;
  const text = ladder.map((rung) => `${t(`evpRungs.${rung.id}`)}: ${rungText(rung, locale, t)}`).join('. ');
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${bottom + 38}`}
      role="img"
      aria-label={t('evpLadderAlt', { name, text })}
    >
      <path className={styles.open} d={`M${LEFT - 8} 0V${bottom}M${WIDTH - LEFT + 8} 0V${bottom}`} />
      {ladder.map((rung, index) => (
        <g key={rung.id}>
          <text className={styles.strong} x={LEFT} y={index * ROW + 16}>
            {t(`evpRungs.${rung.id}`)}
          </text>
          <text className={styles.soft} x={LEFT} y={index * ROW + 32}>
            {rungText(rung, locale, t)}
          </text>
          <line x1={LEFT - 8} x2={WIDTH - LEFT + 8} y1={index * ROW + 44} y2={index * ROW + 44} />
          {rung.studies > 0 && (
            <rect className={styles.fill} x={LEFT} y={index * ROW + 39} width={x(rung.studies) - LEFT} height="9" />
          )}
        </g>
      ))}
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={bottom} y2={bottom + 5} />
          <text className={styles.soft} x={x(tick)} y={bottom + 18} textAnchor="middle">
            {formatNumber(tick, locale)}
          </text>
        </g>
      ))}
      <text className={styles.soft} x={LEFT} y={bottom + 34}>
        {t('evpLadderUnit')}
      </text>
    </svg>
  );
}

const COLUMN = WIDTH / RUNGS.length;
const LINE = 64;
const ROWS_PER_HEAD = 6;
const HEAD = 24;

/** All treatments: one column a rung, the number of studies as a number and as the area of a disc. Grade on a line of its own. */
export function EvidenceLadders({ rows, locale }: { rows: readonly EvidenceRow[]; locale: Locale }) {
  const t = translator(locale);
  const most = max(rows, ({ ladder }) => max(ladder, ({ studies }) => studies)) ?? 1;
  const radius = scaleSqrt([0, most], [0, 11]);
  const top = (index: number) => index * LINE + (Math.floor(index / ROWS_PER_HEAD) + 1) * HEAD;
  const controlled = rows.filter(({ ladder }) => ladder.some(({ id, studies }) => id === 'controlled' && studies > 0)).length;
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${top(rows.length - 1) + LINE}`}
      role="img"
      aria-label={t('evpLaddersAlt', { rows: rows.length, controlled })}
    >
      {rows.map((row, index) => (
        <g key={row.id}>
          {index % ROWS_PER_HEAD === 0 &&
            RUNGS.map((id, column) => (
              <text key={id} className={styles.soft} x={column * COLUMN + COLUMN / 2} y={top(index) - 6} textAnchor="middle">
                {t(`evpShort.${id}`)}
              </text>
            ))}
          <line className={styles.grid} x1="0" x2={WIDTH} y1={top(index)} y2={top(index)} />
          <text className={styles.strong} x="2" y={top(index) + 16}>
            {row.name}
          </text>
          {row.grades[0] && (
            <text className={styles.soft} x="2" y={top(index) + 31}>
              {gradeShort(row.grades[0], t)}
            </text>
          )}
          {row.ladder.map((rung, column) => (
            <g key={rung.id}>
              {rung.studies > 0 && (
                <circle className={styles.fill} cx={column * COLUMN + 24} cy={top(index) + 48} r={radius(rung.studies)} />
              )}
              <text x={column * COLUMN + 40} y={top(index) + 53}>
                {formatNumber(rung.studies, locale)}
              </text>
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}
