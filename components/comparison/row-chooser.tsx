import type { CompareRowId } from '#lib/domain/vocabulary';
import type { Translate } from '#lib/i18n/messages';
import styles from './comparison.module.css';

interface RowChooserProps {
  readonly rows: readonly { readonly id: CompareRowId; readonly question: string }[];
  /** Rows that are shown, in the reader's order. */
  readonly chosen: readonly CompareRowId[];
  readonly t: Translate;
  readonly onChange: (rows: readonly CompareRowId[]) => void;
}

/** What matters to me: which rows show, and in which order. */
export function RowChooser({ rows, chosen, t, onChange }: RowChooserProps) {
  const rest = rows.filter(({ id }) => !chosen.includes(id));
  const inOrder = [...chosen.flatMap((id) => rows.filter((row) => row.id === id)), ...rest];
  const move = (id: CompareRowId, step: -1 | 1) => {
    const from = chosen.indexOf(id);
    const next = [...chosen];
    const other = next[from + step];
    if (from < 0 || other === undefined) return;
    next[from + step] = id;
    next[from] = other;
    onChange(next);
  };
  return (
    <details>
      <summary>{t('compareRowsHelp')}</summary>
      <ul className={styles.rowList}>
        {inOrder.map(({ id, question }) => (
          <li key={id}>
            <label className={styles.check}>
              <input
                type="checkbox"
                name="row"
                value={id}
                checked={chosen.includes(id)}
                disabled={chosen.length === 1 && chosen.includes(id)}
                onChange={(event) => onChange(event.currentTarget.checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
              />
              {question}
            </label>
            {chosen.includes(id) && (
              <>
                <button
                  type="button"
                  aria-label={t('compareUp', { question })}
                  disabled={chosen[0] === id}
                  onClick={() => move(id, -1)}
                >
                  ↑
                </button>
                <button
                  type="button"
                  aria-label={t('compareDown', { question })}
                  disabled={chosen.at(-1) === id}
                  onClick={() => move(id, 1)}
                >
                  ↓
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
