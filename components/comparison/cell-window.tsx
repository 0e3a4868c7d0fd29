'use client';

import { useEffect, useRef, useState } from 'react';
import type { CompareRowId, Locale } from '#lib/domain/vocabulary';
import type { Translate } from '#lib/i18n/messages';
import type { CellLayers } from '#lib/views/cell-layers';
import { CellLayersView } from './cell-layers.tsx';
import styles from './comparison.module.css';

export interface OpenCell {
  readonly row: CompareRowId;
  readonly treatment: string;
}

interface CellWindowProps {
  readonly open: OpenCell;
  readonly locale: Locale;
  readonly t: Translate;
  readonly questionOf: (row: CompareRowId) => string;
  /** Treatments in the order of the columns. */
  readonly order: readonly string[];
  readonly onOpen: (open: OpenCell) => void;
  readonly onClose: () => void;
}

const rows = new Map<string, Promise<readonly CellLayers[]>>();

/** All cells of a row come in one file, asked for when the first of them is opened. A failed request may be tried again. */
function cellsOf(row: CompareRowId, locale: Locale): Promise<readonly CellLayers[]> {
  const address = `/data/comparison/${locale}/${row}.json`;
  const known = rows.get(address);
  if (known) return known;
  const asked = fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer.json() as Promise<readonly CellLayers[]>;
  });
  asked.catch(() => rows.delete(address));
  rows.set(address, asked);
  return asked;
}

/** The second and third layer of a cell, above the table: closing it leads back to the same cell. */
export function CellWindow({ open, locale, t, questionOf, order, onOpen, onClose }: CellWindowProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [cells, setCells] = useState<readonly CellLayers[] | 'failed' | null>(null);
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  useEffect(() => {
    let current = true;
    setCells(null);
    cellsOf(open.row, locale).then(
      (loaded) => current && setCells(loaded),
      () => current && setCells('failed'),
    );
    return () => {
      current = false;
    };
  }, [open.row, locale]);
  const cell = Array.isArray(cells)
    ? (cells as readonly CellLayers[]).find(({ treatment }) => treatment === open.treatment)
    : undefined;
  const place = order.indexOf(open.treatment);
  const step = (by: number) => {
    const next = order[place + by];
    if (next !== undefined) onOpen({ ...open, treatment: next });
  };
  return (
    <dialog ref={dialog} className={styles.window} aria-labelledby="cell-window-title" onClose={onClose}>
      <p className={styles.windowBar}>
        <button type="button" onClick={() => step(-1)} disabled={place <= 0}>
          ← {t('comparePrevious')}
        </button>
        <button type="button" onClick={() => step(1)} disabled={place < 0 || place >= order.length - 1}>
          {t('compareNext')} →
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {t('compareClose')}
        </button>
      </p>
      <h2 id="cell-window-title">
        {cell?.name ?? ''}
        <small className={styles.rest}>{questionOf(open.row)}</small>
      </h2>
      <div aria-live="polite">
        {cells === null && <p>{t('compareLoading')}</p>}
        {cells === 'failed' && <p>{t('compareLoadFailed')}</p>}
        {cell && <CellLayersView cell={cell} locale={locale} t={t} />}
      </div>
    </dialog>
  );
}
