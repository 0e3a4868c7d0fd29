import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { checkContent } from '../lib/content/check-content.ts';
import { formatProblem } from '../lib/domain/problem.ts';
import { publishedPairs } from '../lib/rules/published-pairs.ts';
import { termForms } from '../lib/views/glossary-view.ts';
import { site } from '../site.config.ts';
import { hashInputs, isUpToDate, validThrough, writeStamp } from './build/inputs.ts';
import { writeData } from './finish/data.ts';
import { finish } from './finish/index.ts';
import { filesBelow } from './finish/page.ts';

/**
 * `npm run build`: checks the content, lets Next render it, makes the pages plain, publishes the data.
 * With `--if-changed` it does nothing when out/ is what these inputs give today. SITE_TODAY sets the day of the build.
 */
const OUT = 'out';
const today = process.env['SITE_TODAY'] ?? new Date().toISOString().slice(0, 10);

async function main(): Promise<number> {
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
  if (process.argv.includes('--if-changed') && isUpToDate(today)) {
    console.log('build: nothing has changed since the last one');
    return 0;
  }
  const hash = hashInputs();
  const { corpus, problems, counts } = checkContent('content', today);
  const errors = problems.filter((problem) => problem.kind === 'error');
  for (const problem of problems.filter(({ kind }) => kind === 'overdue')) console.warn(`warning: ${formatProblem(problem)}`);
  if (errors.length > 0) {
    console.error(`${errors.map(formatProblem).join('\n')}\nbuild: stopped, the content has ${errors.length} problems`);
    return 1;
  }
  console.log(`content: ${counts} (${seconds()} s)`);
  console.log(`pairs published: ${publishedPairs(corpus.treatments).length}`);

  writeStamp(undefined);
  rmSync(OUT, { recursive: true, force: true });
  const next = spawnSync(path.join('node_modules', '.bin', 'next'), ['build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', SITE_TODAY: today },
  });
  if (next.status !== 0) {
    console.error('build: stopped, Next could not build the pages (see above)');
    return 1;
  }
  console.log(`next: done (${seconds()} s)`);

  const { pages, warnings } = await finish({
    root: process.cwd(),
    out: OUT,
    next: '.next',
    baseUrl: site.baseUrl,
    terms: { en: termForms(corpus, 'en'), ja: termForms(corpus, 'ja') },
  });
  for (const warning of warnings) console.warn(`warning: ${warning}`);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  writeData(OUT, corpus, { version, asOf: today });

  writeStamp({ hash, builtOn: today, validThrough: validThrough(corpus, today) });
  const bytes = filesBelow(OUT).reduce((sum, file) => sum + statSync(path.join(OUT, file)).size, 0);
  console.log(`build: ${pages.length} pages, ${seconds()} s, ${bytes.toLocaleString('en-GB')} bytes in ${OUT}/`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
