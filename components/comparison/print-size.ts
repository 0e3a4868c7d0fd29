import type { Shown } from './table-view.ts';
import { wordsOf } from './table-view.ts';

/** Letter sizes in points for the sheet of paper, the largest first. */
const SIZES = [8, 7, 6.5, 6, 5.5, 5, 4.5, 4] as const;

/** A4 on its side without its margins, in mm; what the caption and the heads of the columns take; the column of questions. */
const SHEET = { width: 287, height: 200, head: 16, questions: 22 } as const;
const MM_PER_POINT = 0.3528;
const LINE_HEIGHT = 1.1;
/** Sides of a cell, and above and below it with its rule, in mm. */
const PADDING = { sides: 1.6, rows: 0.8 } as const;
/** Width of a letter of Latin text as a share of its size; Japanese letters are as wide as they are high. */
const LATIN = 0.56;
/** Lines break before they are full. */
const LOOSE = 1.12;

const lengthOf = (text: string) => [...text].reduce((all, letter) => all + (letter.charCodeAt(0) > 0x2fff ? 1 : LATIN), 0);

/** The largest size at which the visible part of the table should fit one sheet; the smallest where none does. An estimate. */
export function printSize({ treatments, rows }: Shown): number {
  const lengths = rows.map(({ question, cells }) => ({
    question: lengthOf(question),
    longest: Math.max(0, ...cells.map((cell) => lengthOf(wordsOf(cell)))),
  }));
  const column = (SHEET.width - SHEET.questions) / Math.max(1, treatments.length) - PADDING.sides;
  const fits = (size: number) => {
    const letter = size * MM_PER_POINT;
    const lines = (length: number, width: number) => Math.ceil((length * letter * LOOSE) / width);
    const height = lengths.reduce(
      (all, { question, longest }) =>
        all +
        Math.max(lines(longest, column), lines(question, SHEET.questions - PADDING.sides), 1) * letter * LINE_HEIGHT +
        PADDING.rows,
      0,
    );
    return height <= SHEET.height - SHEET.head;
  };
  return SIZES.find(fits) ?? SIZES[SIZES.length - 1] ?? 4;
}
