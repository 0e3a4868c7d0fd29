import { loadCorpus } from '../lib/content/load-corpus.ts';
import { summariesOf, wholePagesOf, type SummaryMeasure } from './reading/summaries.ts';

/**
 * `npm run -s reading`: reading age of the English, sentence length and kanji of the Japanese, first of the summaries (beside
 * their targets, which tests/content/reading.test.ts holds), then of each whole page (no target). Prints only.
 */
const HEAD = ['page', 'en age', 'longest', 'ja mean', 'longest', 'kanji %'] as const;

function table(title: string, measures: readonly SummaryMeasure[], withKanji: boolean): void {
  const head = withKanji ? [...HEAD, 'beyond school year 6, long runs'] : [...HEAD];
  const rows = measures.map(({ page, english, japanese }) => [
    page,
    english.age.toFixed(1),
    String(english.longest),
    japanese.mean.toFixed(0),
    String(japanese.longest),
    japanese.kanji.toFixed(0),
    ...(withKanji ? [`${japanese.beyond.join('')} ${japanese.runs.join(' ')}`.trim() || '–'] : []),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)));
  console.log(`\n${title}`);
  for (const row of [head, ...rows])
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  const ages = measures.map(({ english }) => english.age);
  const mean = ages.reduce((sum, age) => sum + age, 0) / ages.length;
  console.log(`${measures.length} texts; English reading age: mean ${mean.toFixed(1)}, highest ${Math.max(...ages).toFixed(1)}`);
}

const { corpus } = loadCorpus('content');
table('Summaries (target: English age 9 to 11)', summariesOf(corpus), true);
table('Whole pages (no target)', wholePagesOf(corpus), false);
