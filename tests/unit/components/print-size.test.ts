import { describe, expect, it } from 'vitest';
import { printSize } from '../../../components/comparison/print-size.ts';

/** Words in a cell, as far as the estimate reads them. */
const cell = (text: string) => ({ childNodes: [{ textContent: text }] }) as unknown as HTMLElement;
const sheet = (columns: number, rows: number, text: string) =>
  printSize({
    treatments: Array.from({ length: columns }, (_, index) => ({ id: String(index), name: 'Name' })),
    rows: Array.from({ length: rows }, (_, index) => ({
      id: String(index),
      question: 'What if I stop?',
      cells: Array.from({ length: columns }, () => cell(text)),
    })),
  });
const sentence = 'The gain begins to go within six months and is gone after nine to twelve months. ';

describe('letters on the sheet of paper', () => {
  it('are of the usual size where there is room', () => {
    expect(sheet(2, 3, sentence)).toBe(8);
  });

  it('become smaller with more rows, more columns and more words, and never larger', () => {
    const sizes = [
      sheet(3, 24, 'Yes.'),
      sheet(5, 24, sentence),
      sheet(5, 24, sentence.repeat(2)),
      sheet(5, 24, sentence.repeat(4)),
    ];
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(new Set(sizes).size).toBeGreaterThan(2);
    expect(sizes.at(-1)).toBe(4);
  });

  it('count a Japanese letter as wide as it is high', () => {
    expect(sheet(5, 24, 'あ'.repeat(90))).toBeLessThan(sheet(5, 24, 'a'.repeat(90)));
  });
});
