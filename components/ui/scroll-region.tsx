import type { ReactNode } from 'react';
import styles from './ui.module.css';

/** A wide table that scrolls on its own, reachable by keyboard. `labelledBy` is the id of its caption. */
export function ScrollRegion({ labelledBy, children }: { labelledBy: string; children: ReactNode }) {
  return (
    <div className={styles.scroll} role="region" aria-labelledby={labelledBy} tabIndex={0}>
      {children}
    </div>
  );
}
