import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser, type Watched } from './support/browser.ts';
import { answerAsHealthyMan, openChecker } from './support/checker.ts';
import { REPRESENTATIVE } from './support/screens.ts';

const { open } = useBrowser();

/** Breaches of the policy since `listen`, as the browser reports them. */
const breaches = (page: Page) => page.evaluate(() => (window as unknown as { breaches: string[] }).breaches);

const listen = (page: Page) =>
  page.addInitScript(() => {
    const found: string[] = [];
    Object.assign(window, { breaches: found });
    addEventListener('securitypolicyviolation', (event) =>
      found.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`),
    );
  });

/** Opens everything that opens and changes everything that changes. */
async function useEverything(page: Page) {
  for (const details of await page.locator('details').all())
    await details.evaluate((node) => (node as HTMLDetailsElement).toggleAttribute('open'));
  for (const box of await page.locator('[data-pick]:enabled').all())
    await box.evaluate((node) => (node as HTMLInputElement).click());
}

describe('content security policy', () => {
  let watched: Watched;
  beforeAll(async () => {
    watched = await open('/robots.txt');
    await listen(watched.page);
  });

  it.each(REPRESENTATIVE)('%s keeps it, and prints no error', async (path) => {
    const { page, messages } = watched;
    messages.length = 0;
    await page.goto(path);
    await useEverything(page);
    expect(await breaches(page)).toEqual([]);
    // A page that does not exist is itself a failed request, and Chromium says so.
    expect(messages.filter((message) => !(path.includes('no-such-page') && message.includes('404')))).toEqual([]);
  });

  it('is kept by the checker through a full run', async () => {
    const { page, checker, messages } = await openChecker(open, 'ja');
    await listen(page);
    await page.reload({ waitUntil: 'networkidle' });
    await answerAsHealthyMan(checker);
    await checker.takes('ワーファリン', 'warfarine', 'qqzxv');
    expect(await breaches(page)).toEqual([]);
    expect(messages).toEqual([]);
    await page.context().close();
  });

  it('stops a script, a style and a picture that somebody slips into a page', async () => {
    const { page } = await open('/robots.txt');
    await listen(page);
    await page.goto('/en/treatments/finasteride-oral/');
    await page.evaluate(() => {
      const picture = document.createElement('img');
      picture.src = 'https://tracker.example/pixel.gif';
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      document.body.append(picture, style);
      try {
        document.body.setAttribute('onclick', 'document.title = "changed"');
      } catch {
        // The browser refuses to set it at all, and reports that too.
      }
      document.body.click();
    });
    await page.waitForTimeout(200);
    expect(await page.title()).not.toBe('changed');
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect((await breaches(page)).map((breach) => breach.split(':')[0])).toEqual(
      expect.arrayContaining(['img-src', 'require-trusted-types-for', 'style-src-elem']),
    );
    await page.context().close();
  });
});
