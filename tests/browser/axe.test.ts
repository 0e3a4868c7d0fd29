import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { violations } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { onePageOfEachKind } from './support/pages.ts';
import { screensFor } from './support/screens.ts';

const { open } = useBrowser();

/** Doing nothing has another kind of profile than what can be bought. */
const PAGES = [
  ...onePageOfEachKind,
  '/ja/treatments/no-treatment/',
  // prices with a contradiction, with a history, with nothing to buy; who pays by diagnosis
  '/ja/prices/culture-supernatant/',
  '/en/prices/minoxidil-topical/',
  '/en/prices/no-treatment/',
  '/ja/guides/before-paying/',
  '/there-is-no-such-page/',
];

describe('pages', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open('/'));
  });

  it.each(PAGES)('%s has no barrier that axe knows, on a phone and on a desktop', async (path) => {
    for (const { viewport, colorScheme } of screensFor(path)) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      expect(await violations(page), `${viewport.width} px, ${colorScheme}`).toEqual([]);
    }
  });
});
