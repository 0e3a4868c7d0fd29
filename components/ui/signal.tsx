import styles from './ui.module.css';

export type SignalName = 'stop' | 'avoid' | 'ask' | 'open' | 'none' | 'info';

const SHAPES: Record<SignalName, React.ReactNode> = {
  stop: (
    <>
      <path d="M7 1h10l6 6v10l-6 6H7l-6-6V7z" />
      <path className={styles.mark} d="M6 10.5h12v3H6z" />
    </>
  ),
  avoid: (
    <>
      <path d="M12 1l11 11-11 11L1 12z" />
      <path className={styles.mark} d="M10.6 6h2.8v7.5h-2.8zm0 9.2h2.8V18h-2.8z" />
    </>
  ),
  ask: (
    <>
      <path d="M12 1.5L23.5 22.5H.5z" />
      <path className={styles.mark} d="M10.7 8.5h2.6v7h-2.6zm0 8.6h2.6v2.6h-2.6z" />
    </>
  ),
  open: <circle cx="12" cy="12" r="9.5" strokeWidth="2.6" strokeDasharray="4 3" />,
  none: <rect x="2.5" y="2.5" width="19" height="19" rx="2" strokeWidth="2.6" />,
  info: (
    <>
      <circle cx="12" cy="12" r="9.5" strokeWidth="2.2" />
      <path d="M12 10.5v7M12 6.3v2" strokeWidth="2.4" />
    </>
  ),
};

/** A shape of its own for every verdict and strength: meaning never hangs on colour. The word stands beside it. */
export function Signal({ name }: { name: SignalName }) {
  return (
    <svg className={styles.signal} data-signal={name} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {SHAPES[name]}
    </svg>
  );
}
