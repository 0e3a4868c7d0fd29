import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.mjs';
import { setUp } from './setup.mjs';

/**
 * `npm test`: everything that can fail, in one order, to the end. Vitest and the built-page checks report how many tests they
 * ran; every other step counts as one. The last line is the sum.
 */
setUp();
const shell = process.platform === 'win32';
const REPORTS = '.build/reports';
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const total = { passed: 0, failed: 0 };
const failures = [];

function count(title, { passed, failed }, started) {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(title);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`── ${title}: ${failed > 0 ? `FAILED (${failed})` : 'passed'} (${passed + failed} in ${seconds} s)`);
}

/** Runs a command; `read` turns its report into counts, without it the command itself is one test. */
function step(title, command, args, read) {
  const started = Date.now();
  console.log(`\n── ${title}: ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell });
  const counts = read?.() ?? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  // A command that fails although no single test did (a file that does not load, a worker that dies) is a failure too.
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  count(title, counts, started);
  return status === 0;
}

const report = (name) => () =>
  existsSync(`${REPORTS}/${name}.json`) ? JSON.parse(readFileSync(`${REPORTS}/${name}.json`, 'utf8')) : undefined;

/** Vitest's JSON report; a test that was skipped counts as failed, because nothing here may be skipped. */
const vitestReport = (name) => () => {
  const json = report(name)();
  return json && { passed: json.numPassedTests, failed: json.numTotalTests - json.numPassedTests };
};

const vitest = (title, name, ...args) =>
  step(
    title,
    'vitest',
    ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/${name}.json`],
    vitestReport(name),
  );

step('format', 'prettier', ['--check', '--log-level=warn', '.']);
step('lint', 'eslint', ['.']);
step('types', 'tsc', ['--noEmit']);
step('generated files', 'tsx', ['scripts/schemas.ts', '--check']);
vitest('unit, content and architecture', 'unit');

if (step('build', 'tsx', ['scripts/build.ts'])) {
  step('built pages', 'tsx', ['scripts/check-built.ts', `${REPORTS}/built.json`], report('built'));
  const started = Date.now();
  const browser = await findBrowser();
  if (browser) {
    process.env.CHROMIUM_PATH = browser;
    vitest('browser', 'browser', '--config', 'vitest.browser.config.ts');
  } else count('browser (there is none)', { passed: 0, failed: 1 }, started);
} else {
  for (const title of ['built pages (nothing was built)', 'browser (nothing was built)']) {
    count(title, { passed: 0, failed: 1 }, Date.now());
  }
}

if (failures.length > 0) console.log(`\nfailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
