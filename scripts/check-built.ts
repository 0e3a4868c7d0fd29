import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { budgets, noWebFont, weigh, weightTable } from './check/budgets.ts';
import {
  citationsResolve,
  noEmptyCells,
  noProviderNames,
  noStruckPrices,
  sameSections,
  wordingOnPages,
} from './check/content-on-pages.ts';
import { bothLanguages, descriptions, languages, oneMainHeading, titles } from './check/head.ts';
import { internalLinks, loadedFilesExist, nothingFromOtherHosts } from './check/links.ts';
import { dataIsJson, noInlineCode, nothingOfNext } from './check/policy.ts';
import { publishedData } from './check/published.ts';
import { readSite, type BuiltCheck } from './check/site.ts';
import { validHtml } from './check/validity.ts';

/**
 * Checks every page of out/. Each check is one test: it passes when it holds on all pages.
 * With a file name as argument, writes { passed, failed } there for `npm test`.
 */
const CHECKS: readonly BuiltCheck[] = [
  validHtml,
  internalLinks,
  loadedFilesExist,
  nothingFromOtherHosts,
  titles,
  descriptions,
  languages,
  bothLanguages,
  oneMainHeading,
  noInlineCode,
  dataIsJson,
  nothingOfNext,
  publishedData,
  noWebFont,
  sameSections,
  noEmptyCells,
  citationsResolve,
  noProviderNames,
  noStruckPrices,
  wordingOnPages,
  ...budgets,
];
/** Lines printed per failed check; the number of all of them is printed too. */
const SHOWN = 30;

const site = readSite('out');
let failed = 0;
for (const check of CHECKS) {
  const started = performance.now();
  const problems = site.pages.length === 0 ? ['there is no page at all'] : await check.run(site);
  const milliseconds = Math.round(performance.now() - started);
  console.log(
    `${problems.length === 0 ? '✓' : '✗'} ${check.name}${problems.length > 0 ? ` (${problems.length} places)` : ''} ${milliseconds} ms`,
  );
  for (const problem of problems.slice(0, SHOWN)) console.log(`    ${problem}`);
  if (problems.length > SHOWN) console.log(`    … and ${problems.length - SHOWN} more`);
  if (problems.length > 0) failed += 1;
}
console.log(`\n${weightTable(weigh(site))}\n\n${site.pages.length} pages checked`);

const report = process.argv[2];
if (report !== undefined) {
  mkdirSync(path.dirname(report), { recursive: true });
  writeFileSync(report, JSON.stringify({ passed: CHECKS.length - failed, failed }));
}
process.exitCode = failed > 0 ? 1 : 0;
