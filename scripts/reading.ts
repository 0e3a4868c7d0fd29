import { loadCorpus } from '../lib/content/load-corpus.ts';
import { summariesOf } from './reading/summaries.ts';

/**
 * `npm run -s reading`: reading age of the English summary of each page, sentence length and kanji of the Japanese one,
 * beside the targets. Prints only; tests/content/reading.test.ts holds the targets.
 */
const { corpus } = loadCorpus('content');
const rows = summariesOf(corpus).map(
  ({ page, english, japanese }) =>
    [
      page,
      english.age.toFixed(1),
      String(english.longest),
      japanese.mean.toFixed(0),
      String(japanese.longest),
      japanese.kanji.toFixed(0),
      `${japanese.beyond.join('')} ${japanese.runs.join(' ')}`.trim() || '–',
    ] as const,
);
const head = ['page', 'en age', 'longest', 'ja mean', 'longest', 'kanji %', 'beyond school year 6, long runs'] as const;
const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)));
for (const row of [head, ...rows]) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
const ages = summariesOf(corpus).map(({ english }) => english.age);
console.log(
  `\n${rows.length} summaries; English reading age: mean ${(ages.reduce((a, b) => a + b, 0) / ages.length).toFixed(1)}, highest ${Math.max(...ages).toFixed(1)} (target 9 to 11)`,
);
