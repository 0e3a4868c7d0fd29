import styles from './ui.module.css';

/** 100 people, `filled` of them marked. The sentence beside it says the same; whole people only. */
export function IconArray({ per100, kind = 'benefit' }: { per100: number; kind?: 'benefit' | 'harm' }) {
  const filled = Math.round(per100);
  const row = (count: number, start: number) => {
    const cells = Array.from({ length: count }, (_, index) => index + start);
    return cells
      .map((n) => `M${(n % 10) * 10 + 1.4} ${Math.floor(n / 10) * 10 + 5}a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0-7.2 0`)
      .join('');
  };
  return (
    <svg className={styles.dots} data-kind={kind} viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      {filled > 0 && <path className={styles.on} d={row(filled, 0)} />}
      {filled < 100 && <path className={styles.off} d={row(100 - filled, filled)} />}
    </svg>
  );
}
