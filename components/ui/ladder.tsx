import type { Certainty } from '#lib/domain/vocabulary';
import styles from './ui.module.css';

const STEPS: Record<Certainty, number> = { high: 4, moderate: 3, low: 2, 'very-low': 1, 'not-assessed': 0 };

/** Four bars for the certainty of evidence; the word always stands beside it. */
export function Ladder({ level }: { level: Certainty }) {
  return (
    <svg className={styles.ladder} viewBox="0 0 28 16" aria-hidden="true" focusable="false">
      {[0, 1, 2, 3].map((step) => (
        <rect
          key={step}
          x={step * 7}
          y={12 - step * 4}
          width="5"
          height={4 + step * 4}
          data-on={step < STEPS[level] ? '' : undefined}
        />
      ))}
    </svg>
  );
}
