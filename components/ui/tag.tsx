import type { ReactNode } from 'react';
import styles from './ui.module.css';

/** A short label: status, state, kind. */
export function Tag({ tone, children }: { tone?: 'ok' | 'no' | 'unknown'; children: ReactNode }) {
  return (
    <span className={styles.tag} data-tone={tone}>
      {children}
    </span>
  );
}
