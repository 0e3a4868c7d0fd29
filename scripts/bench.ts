import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { loadCorpus } from '../lib/content/load-corpus.ts';
import { evaluatorOf } from '../lib/rules/evaluator.ts';
import { resolvePatient } from '../lib/rules/resolve-patient.ts';
import { questionnaireOf, ruleSets } from '../lib/views/rule-sets.ts';
import { startPreview } from './preview-server.ts';

/**
 * `npm run bench`: numbers beside their reference, never a test. Lighthouse (mobile) over one page of each kind, and the time
 * from an answer to the painted verdicts on a processor slowed four times (reference: one frame, 16 ms).
 */
const PAGES = ['/en/', '/en/treatments/finasteride-oral/', '/en/compare/', '/en/check/', '/en/prices/', '/ja/treatments/prp/'];
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const browserPath = await findBrowser();
if (browserPath === undefined) process.exit(1);
const preview = await startPreview('out', 0);

console.log(
  '\nAll treatments judged after one changed answer, this machine, without drawing. Reference: 1 ms of a frame of 16 ms',
);
const { corpus } = loadCorpus('content');
const { factors } = questionnaireOf(corpus, 'en');
const evaluate = evaluatorOf(ruleSets(corpus));
const engine: number[] = [];
const answers = new Map<string, string>([['sex', 'female']]);
for (let round = 0; round < 20; round += 1) {
  for (const { id, kind } of factors) {
    if (kind !== 'yes-no') continue;
    for (const answer of ['yes', 'no']) {
      answers.set(id, answer);
      const start = performance.now();
      const { patient } = resolvePatient(factors, {
        answers: new Map(answers),
        classes: undefined,
        hasUnrecognisedMedicine: false,
        allergies: undefined,
        unlisted: 'unknown',
      });
      evaluate(patient, '2026-11-25');
      // The first rounds warm the machine up.
      if (round >= 5) engine.push(performance.now() - start);
    }
  }
}
engine.sort((a, b) => a - b);
const quantile = (share: number) => (engine[Math.min(engine.length - 1, Math.floor(engine.length * share))] ?? 0).toFixed(2);
console.log(
  `${engine.length} answers: median ${quantile(0.5)} ms, 95 of 100 below ${quantile(0.95)} ms, longest ${quantile(1)} ms`,
);

console.log(
  '\nFrom an answer to every verdict computed, drawn and laid out, processor slowed 4 times. Reference: one frame, 16 ms',
);
const browser = await chromium.launch({ executablePath: browserPath, args: FLAGS });
for (const locale of ['en', 'ja']) {
  const page = await browser.newPage();
  await page.goto(`${preview.address}/${locale}/check/`);
  await page.waitForSelector('[data-complete]');
  for (const each of await page.locator('[data-each]').all()) await each.click();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times = await page.evaluate(async () => {
    const radios = [...document.querySelectorAll<HTMLInputElement>('input[type=radio][value=yes], input[type=radio][value=no]')];
    const taken: number[] = [];
    for (const radio of radios) {
      await new Promise((next) => requestAnimationFrame(() => setTimeout(next, 0)));
      const start = performance.now();
      radio.click();
      // Preact draws in a microtask; reading a size then makes the browser lay the page out.
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
      void document.body.offsetHeight;
      taken.push(performance.now() - start);
    }
    return taken.sort((a, b) => a - b);
  });
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
  console.log(
    `/${locale}/check/  ${times.length} answers: median ${at(0.5)} ms, 95 of 100 below ${at(0.95)} ms, longest ${at(1)} ms`,
  );
  await page.close();
}

const SHARED = 'finasteride-oral,minoxidil-topical,prp,low-level-laser,hair-transplant';
console.log(
  '\nA shared link with five treatments on a phone, processor slowed 4 times: from opening to the five columns. Reference: LCP 2.5 s',
);
for (const locale of ['en', 'ja']) {
  const times: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, isMobile: true });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const start = performance.now();
    await page.goto(`${preview.address}/${locale}/compare/#t=${SHARED}`, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.querySelectorAll('[data-card]').length === 6);
    times.push(performance.now() - start);
    await context.close();
  }
  times.sort((a, b) => a - b);
  console.log(
    `/${locale}/compare/  median ${(times[3] ?? 0).toFixed(0)} ms, longest of ${times.length} ${(times.at(-1) ?? 0).toFixed(0)} ms`,
  );
}
await browser.close();

console.log('\nLighthouse, mobile. Reference: LCP 2.5 s, TBT 200 ms (the usual "good" limits)');
const chrome = await launch({ chromePath: browserPath, chromeFlags: FLAGS });
for (const path of PAGES) {
  const result = await lighthouse(`${preview.address}${path}`, { port: chrome.port, output: 'json', logLevel: 'error' });
  const score = (id: string) => String(Math.round((result?.lhr.categories[id]?.score ?? 0) * 100)).padStart(3);
  const shown = (id: string) => result?.lhr.audits[id]?.displayValue ?? '–';
  console.log(
    `${path.padEnd(36)} perf ${score('performance')}  a11y ${score('accessibility')}  practice ${score('best-practices')}  seo ${score('seo')}` +
      `  LCP ${shown('largest-contentful-paint')}  TBT ${shown('total-blocking-time')}  CLS ${shown('cumulative-layout-shift')}  ${shown('total-byte-weight')}`,
  );
}
chrome.kill();
await preview.close();
