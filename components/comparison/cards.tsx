'use client';

import { useEffect, useRef } from 'react';
import type { CompareState } from '#lib/views/compare-state';
import { shownIn } from './table-view.ts';
import styles from './comparison.module.css';

/** One card for each treatment in view, each a table of its own: the treatment is its caption, the questions are its row heads. */
export function Cards({ state }: { state: CompareState }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const table = document.getElementById('matrix') as HTMLTableElement | null;
    if (!table || !place.current) return;
    const { treatments, rows } = shownIn(table);
    place.current.replaceChildren(
      ...treatments.map(({ id, name }, column) => {
        const card = document.createElement('table');
        card.dataset['card'] = id;
        const caption = card.createCaption();
        caption.textContent = name;
        const body = card.createTBody();
        for (const { question, cells } of rows) {
          const line = body.insertRow();
          const head = document.createElement('th');
          head.scope = 'row';
          head.textContent = question;
          const cell = document.createElement('td');
          cell.append(...[...(cells[column]?.childNodes ?? [])].map((node) => node.cloneNode(true)));
          line.append(head, cell);
        }
        return card;
      }),
    );
  }, [state]);
  return <div ref={place} className={styles.cards} data-cards="" />;
}
