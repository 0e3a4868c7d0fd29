import { loadCorpus } from '../lib/content/load-corpus.ts';
import { formatProblem } from '../lib/domain/problem.ts';
import { LOCALES, type Locale } from '../lib/domain/vocabulary.ts';
import { priceReport } from '../lib/views/price-report.ts';
import { endWithReader } from './stdout.ts';

/**
 * `npm run -s prices:report -- [en|ja] [--source id]…`: how many prices there are per treatment and country, what has no price that
 * counts, and every price (or those of the sources named) with what it comes to, as Markdown tables.
 */
const EXAMPLE = 'npm run -s prices:report -- en --source clinic-tokyo-prp-page-2024';

function main(args: readonly string[]): number {
  const { corpus, problems } = loadCorpus('content');
  const errors = problems.filter((problem) => problem.kind === 'error');
  if (errors.length > 0) return fail(1, 'the content has problems (npm run -s content:check):', ...errors.map(formatProblem));
  const sources: string[] = [];
  let locale: Locale = 'en';
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? '';
    const language = LOCALES.find((one) => one === word);
    if (language) locale = language;
    else if (word === '--source') sources.push(args[(at += 1)] ?? '');
    else return fail(2, `"${word}" is not known (${EXAMPLE})`);
  }
  const unknown = sources.find((id) => !corpus.sources.has(id));
  if (unknown !== undefined)
    return fail(2, `there is no source "${unknown}" (write the name of a file in content/sources; ${EXAMPLE})`);
  process.stdout.write(`${priceReport(corpus, locale, new Date().toISOString().slice(0, 10), sources)}\n`);
  return 0;
}

function fail(code: number, ...lines: string[]): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return code;
}

endWithReader();
process.exitCode = main(process.argv.slice(2));
