import type { ReactNode } from 'react';
import type { CitedText } from '#lib/views/cited';
import type { Locale } from '#lib/domain/vocabulary';
import { Cited } from './cited.tsx';
import styles from './ui.module.css';

export interface Fact {
  readonly id: string;
  readonly label: ReactNode;
  readonly value: CitedText;
}

/** Questions and answers side by side, each answer with its state and sources; one below the other on a phone. */
export function FactList({ facts, locale }: { facts: readonly Fact[]; locale: Locale }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ id, label, value }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd>
            <Cited value={value} locale={locale} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
