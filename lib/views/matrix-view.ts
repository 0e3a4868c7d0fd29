import type { Corpus } from '../domain/corpus.ts';
import { COMPARE_ROWS } from '../domain/comparison.ts';
import type { CompareRowId, Family, Locale } from '../domain/vocabulary.ts';
import { translator } from '../i18n/messages.ts';
import { Citations } from './cited.ts';
import { matrixCell, type MatrixCell } from './matrix-cells.ts';
import { sourceViews, type SourceView } from './source-view.ts';

export interface MatrixColumn {
  readonly id: string;
  readonly name: string;
  readonly family: Family;
}

/** A cell with the numbers of its sources in the page's own list. */
export interface CitedCell extends MatrixCell {
  readonly refs: readonly { readonly n: number; readonly label: string }[];
}

export interface MatrixRow {
  readonly id: CompareRowId;
  readonly question: string;
  readonly cells: readonly CitedCell[];
}

export interface MatrixView {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  readonly sources: readonly SourceView[];
}

/**
 * The comparison: patients' questions as rows in their fixed order, treatments as columns in the order of the families.
 * @param only treatments (left out: all; always in the site's order) and rows (left out: all).
 * @throws when a treatment does not exist.
 */
export function matrixView(
  corpus: Corpus,
  locale: Locale,
  today: string,
  only: { readonly treatments?: readonly string[]; readonly rows?: readonly CompareRowId[] } = {},
): MatrixView {
  const t = translator(locale);
  const cite = new Citations(corpus, locale);
  for (const id of only.treatments ?? []) if (!corpus.treatments.has(id)) throw new Error(`there is no treatment "${id}"`);
  const shown = [...corpus.treatments].filter(([id]) => only.treatments?.includes(id) ?? true);
  const rows = COMPARE_ROWS.filter((row) => only.rows?.includes(row) ?? true).map((row) => ({
    id: row,
    question: t(`row.${row}`),
    cells: shown.map(([id]) => {
      const cell = matrixCell(corpus, row, id, locale, today);
      return { ...cell, refs: cite.refs(cell.sources) };
    }),
  }));
  return {
    columns: shown.map(([id, { data }]) => ({ id, name: data.name[locale], family: data.family })),
    rows,
    sources: sourceViews(cite.cited(), corpus, locale, today),
  };
}
