import { visibleRows, visibleTreatments, type CompareCatalogue, type CompareState } from '#lib/views/compare-state';

/** What is in the table now: asked of the page, so that copy, CSV and cards show exactly what the reader sees. */
export interface Shown {
  readonly treatments: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly { readonly id: string; readonly question: string; readonly cells: readonly HTMLElement[] }[];
}

/** Columns that fit a laptop without scrolling sideways. */
export const FEW = 6;

interface Parts {
  readonly head: HTMLTableRowElement;
  readonly body: HTMLTableSectionElement;
  /** Treatment → its column, head cell first. */
  readonly columns: ReadonlyMap<string, readonly HTMLElement[]>;
  readonly rows: ReadonlyMap<string, HTMLTableRowElement>;
}

const PARTS = new WeakMap<HTMLTableElement, Parts>();

/** The printed table is there once, with every cell; a view hides and orders parts of it. */
function partsOf(table: HTMLTableElement): Parts | null {
  const known = PARTS.get(table);
  if (known) return known;
  const head = table.tHead?.rows[0];
  const body = table.tBodies[0];
  if (!head || !body) return null;
  const lines = [head, ...body.rows];
  const columns = new Map(
    [...head.cells]
      .slice(1)
      .map((cell, index) => [
        cell.dataset['t'] ?? '',
        lines.flatMap((line) => (line.cells[index + 1] ? [line.cells[index + 1] as HTMLElement] : [])),
      ]),
  );
  const rows = new Map([...body.rows].map((row) => [row.dataset['row'] ?? '', row]));
  const parts = { head, body, columns, rows };
  PARTS.set(table, parts);
  return parts;
}

/** Puts a view on the table: columns and rows that are away are hidden, the others stand in the wanted order. */
export function showView(table: HTMLTableElement, state: CompareState, catalogue: CompareCatalogue): void {
  const parts = partsOf(table);
  if (!parts) return;
  const { shown } = visibleTreatments(state, catalogue);
  for (const [id, cells] of parts.columns) {
    const away = !shown.includes(id);
    for (const cell of cells) cell.hidden = away;
  }
  table.parentElement?.toggleAttribute('data-few', shown.length <= FEW);
  const lines = [parts.head, ...parts.rows.values()];
  lines.forEach((line, index) => {
    const wanted = shown.flatMap((id) => parts.columns.get(id)?.[index] ?? []);
    const present = [...line.children].filter((cell) => wanted.includes(cell as HTMLElement));
    if (wanted.some((cell, place) => cell !== present[place])) line.append(...wanted);
  });
  const rows = visibleRows(state, catalogue);
  const inOrder = rows.flatMap((id) => parts.rows.get(id) ?? []);
  const present = [...parts.body.rows].filter((row) => inOrder.includes(row));
  if (inOrder.some((row, place) => row !== present[place])) parts.body.append(...inOrder);
  for (const [id, row] of parts.rows) {
    row.hidden = !rows.some((one) => one === id) || (state.onlyDifferences && shown.length > 1 && isSame(row));
  }
}

const isSame = (row: HTMLTableRowElement) =>
  new Set([...row.cells].slice(1).flatMap((cell) => (cell.hidden ? [] : [cell.textContent]))).size < 2;

/** Everything visible in the table, in its order. */
export function shownIn(table: HTMLTableElement): Shown {
  const parts = partsOf(table);
  if (!parts) return { treatments: [], rows: [] };
  const visible = (row: HTMLTableRowElement) => [...row.cells].slice(1).filter((cell) => !cell.hidden);
  return {
    treatments: visible(parts.head).map((cell) => ({ id: cell.dataset['t'] ?? '', name: cell.textContent.trim() })),
    rows: [...parts.body.rows]
      .filter((row) => !row.hidden)
      .map((row) => ({
        id: row.dataset['row'] ?? '',
        question: row.cells[0]?.textContent.trim() ?? '',
        cells: visible(row),
      })),
  };
}

/** The words of a cell with a space between its parts. */
export const wordsOf = (cell: HTMLElement): string =>
  [...cell.childNodes]
    .map((node) => (node.textContent ?? '').trim())
    .filter((text) => text !== '')
    .join(' – ');

/** Plain text of what is shown: one block for each treatment, one line for each question. */
export function asText({ treatments, rows }: Shown, title: string): string {
  const blocks = treatments.map(({ name }, column) =>
    [name, ...rows.map(({ question, cells }) => `- ${question} ${cells[column] ? wordsOf(cells[column]) : ''}`)].join('\n'),
  );
  return [title, ...blocks].join('\n\n');
}

/** Comma-separated values of what is shown. A cell that a spreadsheet would take for a formula gets a leading apostrophe. */
export function asCsv({ treatments, rows }: Shown, corner: string): string {
  const quote = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return [
    [corner, ...treatments.map(({ name }) => name)],
    ...rows.map(({ question, cells }) => [question, ...cells.map(wordsOf)]),
  ]
    .map((line) => line.map(quote).join(','))
    .join('\r\n');
}
