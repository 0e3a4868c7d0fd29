import { stringify } from 'csv-stringify/sync';
import { loadCorpus } from '../lib/content/load-corpus.ts';
import { formatProblem } from '../lib/domain/problem.ts';
import { LOCALES, type Locale } from '../lib/domain/vocabulary.ts';
import { translator } from '../lib/i18n/messages.ts';
import { markdownTable, REPORT_COLUMNS, rulesReport } from '../lib/views/rules-report.ts';
import { endWithReader } from './stdout.ts';

/**
 * `npm run -s rules:report -- [md|csv] [en|ja]`: every rule as one line, for a pharmacist's review. Left out: Markdown, both
 * languages one after the other. CSV has one language a file, so it wants one named.
 */
const FORMATS = ['md', 'csv'] as const;
type Format = (typeof FORMATS)[number];

const words = process.argv.slice(2);
const wrong = words.filter((word) => ![...FORMATS, ...LOCALES].some((known) => known === word));
const format: Format = FORMATS.find((one) => words.includes(one)) ?? 'md';
const named = LOCALES.filter((locale) => words.includes(locale));
const locales: readonly Locale[] = named.length > 0 ? named : LOCALES;

function main(): number {
  if (wrong.length > 0) {
    console.error(`"${wrong.join('", "')}" is not known (write md or csv, and en or ja: npm run -s rules:report -- csv ja)`);
    return 2;
  }
  if (format === 'csv' && locales.length !== 1) {
    console.error('name one language for CSV (npm run -s rules:report -- csv en)');
    return 2;
  }
  const { corpus, problems } = loadCorpus('content');
  const errors = problems.filter((problem) => problem.kind === 'error');
  if (errors.length > 0) {
    console.error(`the content has problems (npm run -s content:check):\n${errors.map(formatProblem).join('\n')}`);
    return 1;
  }
  for (const locale of locales) {
    const rows = rulesReport(corpus, locale);
    if (format === 'csv') {
      process.stdout.write(stringify([...rows], { header: true, columns: [...REPORT_COLUMNS], escape_formulas: true }));
      continue;
    }
    const t = translator(locale);
    const heads = REPORT_COLUMNS.map((column) => t(`reportColumn.${column}`));
    const table = markdownTable(
      heads,
      rows.map((row) => Object.fromEntries(REPORT_COLUMNS.map((column, index) => [heads[index] ?? column, row[column]]))),
    );
    process.stdout.write(`# ${t('rulesReportTitle', { count: rows.length })}\n\n${t('rulesReportText')}\n\n${table}\n\n`);
  }
  return 0;
}

endWithReader();
process.exitCode = main();
