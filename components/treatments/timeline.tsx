import { formatRange } from '#lib/i18n/numbers';
import { translator } from '#lib/i18n/messages';
import type { ProfileView } from '#lib/views/profile-view';
import { FactList } from '#components/ui/fact-list';
import styles from './profile.module.css';

const WIDTH = 340;
const LEFT = 8;
/** Room that the label of one month mark needs. */
const LABEL = 62;

/** Start, first change, judge here: on one line of months. The list below says the same in words. */
export function Timeline({ view }: { view: ProfileView }) {
  const { locale } = view;
  const t = translator(locale);
  const [first, judge] = view.timeline;
  const firstMonths = first?.months ?? null;
  const judgeMonths = judge?.months ?? null;
  const end = Math.max(12, (judgeMonths?.max ?? firstMonths?.max ?? 0) * 1.2);
  const x = (months: number) => LEFT + ((WIDTH - 2 * LEFT) * months) / end;
  // months that would stand closer than a label is wide are left out, the later ones first
  const ticks = [0, 6, 12, 24, 3, 36]
    .filter((tick) => tick <= end)
    .reduce<number[]>(
      (kept, tick) => (kept.every((other) => Math.abs(x(tick) - x(other)) >= LABEL) ? [...kept, tick] : kept),
      [],
    );
  return (
    <>
      {(firstMonths ?? judgeMonths) && (
        <svg
          className={styles.timeline}
          viewBox={`0 0 ${WIDTH} 88`}
          role="img"
          aria-label={t('timelineAlt', { text: alt(view) })}
        >
          <line className={styles.axis} x1={x(0)} x2={x(end)} y1="50" y2="50" />
          <rect className={styles.wait} x={x(0)} y="43" height="14" width={x(firstMonths?.min ?? judgeMonths?.min ?? 0) - x(0)} />
          {firstMonths && (
            <rect
              className={styles.first}
              x={x(firstMonths.min)}
              y="43"
              height="14"
              width={Math.max(4, x(judgeMonths?.min ?? firstMonths.max) - x(firstMonths.min))}
            />
          )}
          {judgeMonths && (
            <rect
              className={styles.judge}
              x={x(judgeMonths.min)}
              y="38"
              height="24"
              width={Math.max(4, x(judgeMonths.max) - x(judgeMonths.min))}
            />
          )}
          {firstMonths && (
            <text x={x(firstMonths.min)} y="14">
              {t('timeline.firstChange')}
            </text>
          )}
          {judgeMonths && (
            <text className={styles.strong} x={Math.min(x(judgeMonths.min), WIDTH - 90)} y={firstMonths ? 31 : 14}>
              {t('timeline.judge')}
            </text>
          )}
          {ticks.map((tick) => (
            <text key={tick} x={x(tick)} y="80" textAnchor={tick === 0 ? 'start' : 'middle'}>
              {tick === 0 ? t('start') : t('monthsShort', { range: tick })}
            </text>
          ))}
        </svg>
      )}
      <FactList
        locale={locale}
        facts={view.timeline.map(({ field, answer }) => ({ id: field, label: t(`timeline.${field}`), value: answer }))}
      />
    </>
  );
}

function alt(view: ProfileView): string {
  const t = translator(view.locale);
  return view.timeline
    .flatMap(({ field, months }) =>
      months ? [`${t(`timeline.${field}`)} ${t('monthsShort', { range: formatRange(months, view.locale) })}`] : [],
    )
    .join(', ');
}
