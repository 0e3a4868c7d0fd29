import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { SITE, useBrowser, type Watched } from './support/browser.ts';
import { answerAsHealthyMan, openChecker } from './support/checker.ts';
import { REPRESENTATIVE } from './support/screens.ts';

const { open } = useBrowser();

/** Every place where a page can leave something behind in a browser. Runs in the browser. */
async function leftBehind() {
  return {
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    cookies: document.cookie,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    windowName: window.name,
    historyState: history.state as unknown,
  };
}

const NOTHING = {
  local: [],
  session: [],
  databases: [],
  caches: [],
  cookies: '',
  workers: 0,
  windowName: '',
  historyState: null,
};

const everythingStored = async (page: Page) => ({ ...(await page.evaluate(leftBehind)), jar: await page.context().cookies() });

describe('privacy', () => {
  it.each(['en', 'ja'] as const)('a full run of the checker in %s sends nothing and leaves nothing behind', async (locale) => {
    const { page, checker, requests } = await openChecker(open, locale);
    const address = page.url();
    const pagesInHistory = await page.evaluate(() => history.length);
    const atStart = [...requests];
    const sockets: string[] = [];
    page.on('websocket', (socket) => sockets.push(socket.url()));
    page.on('worker', (worker) => sockets.push(worker.url()));

    await answerAsHealthyMan(checker);
    await checker.takes('ワーファリン錠1mg 1日1回 朝食後', 'warfarine', 'qqzxv');
    await checker.choose('hiv', 'yes');
    await checker.choose('sex', 'female');
    await checker.choose('pregnancy', 'yes');
    await page.locator('[data-open-all]').click();
    await page.locator('section[aria-labelledby="sheet"] input[type="checkbox"]').check();
    await page.locator('[aria-controls="sheet-content"]').click();
    await page.locator('[data-verdict]').last().scrollIntoViewIfNeeded();
    await page.waitForTimeout(500);

    expect(requests.slice(atStart.length), 'requests after the first answer').toEqual([]);
    expect(sockets, 'sockets and workers').toEqual([]);
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => history.length)).toBe(pagesInHistory);
    expect(await everythingStored(page)).toEqual({ ...NOTHING, jar: [] });
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('form :checked').count(), 'answers after a reload').toBe(0);
    await page.context().close();
  });

  it('resting on a treatment among the results fetches nothing: what a reader looks at there follows from the answers', async () => {
    const { page, checker } = await openChecker(open, 'en');
    await checker.choose('sex', 'female');
    await page.locator('[data-open-all]').click();
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(request.url()));
    await page.locator('[data-treatment] a[href*="/treatments/"]').first().hover();
    await page.waitForTimeout(1_500);
    expect(asked).toEqual([]);
    await page.context().close();
  });

  it('the checker asks only for its own files before the first answer', async () => {
    const { page, requests } = await openChecker(open, 'en');
    for (const url of requests)
      expect(url).toMatch(new RegExp(`^${SITE}/(en/check/|assets/|icon\\.svg|speculation-rules\\.json)`));
    await page.context().close();
  });

  /** One reader who visits page after page: what any of them stored would still be there at the next. */
  let visit: Watched;
  beforeAll(async () => {
    visit = await open('/');
  });

  it.each(REPRESENTATIVE)('%s stores nothing and asks no other host', async (path) => {
    const { page, requests } = visit;
    await page.goto(path);
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.filter((url) => !url.startsWith(`${SITE}/`) && !url.startsWith('data:'))).toEqual([]);
    expect(await everythingStored(page)).toEqual({ ...NOTHING, jar: [] });
  });
});
