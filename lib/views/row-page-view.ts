import type { Corpus } from '../domain/corpus.ts';
import { COMPARE_ROWS } from '../domain/comparison.ts';
import type { CompareRowId, Locale } from '../domain/vocabulary.ts';
import { translator } from '../i18n/messages.ts';
import { cellLayers } from './cell-layers.ts';

/** One row of the comparison with all layers of its cells, in the order of the columns. */
export function rowPageView(corpus: Corpus, row: CompareRowId, locale: Locale, today: string) {
  const t = translator(locale);
  return {
    row,
    question: t(`row.${row}`),
    cells: [...corpus.treatments.keys()].map((id) => cellLayers(corpus, row, id, locale, today)),
    others: COMPARE_ROWS.filter((other) => other !== row).map((other) => ({ row: other, question: t(`row.${other}`) })),
  };
}
export type RowPageView = ReturnType<typeof rowPageView>;
