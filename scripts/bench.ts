import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
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
await browser.close();
await preview.close();
