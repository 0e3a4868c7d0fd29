import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from './support/browser.ts';
import { openChecker } from './support/checker.ts';
import { translator } from '../../lib/i18n/messages.ts';
import { onePageOfEachKind } from './support/pages.ts';
import { corpus } from './support/records.ts';
import { PHONE } from './support/screens.ts';

const { open } = useBrowser();

/** The element that the address points at, which must be on the screen. */
async function target(page: Page) {
  const found = page.locator(':target');
  expect(await found.count(), page.url()).toBe(1);
  expect(
    await found.evaluate((node) => {
      const { top, bottom } = node.getBoundingClientRect();
      return top < innerHeight && bottom > 0;
    }),
  ).toBe(true);
  return found;
}

describe.each(['en', 'ja'] as const)('links in %s', (locale) => {
  const t = translator(locale);

  it('lead from a claim to its source on the page, and from there to the full citation', async () => {
    const { page } = await open(`/${locale}/treatments/finasteride-oral/`, { viewport: PHONE });
    const citation = page.locator('main dl dd sup.cite a').first();
    const number = (await citation.innerText()).trim();
    await citation.click();
    expect(new URL(page.url()).hash).toBe(`#source-${number}`);
    const entry = await target(page);
    const label = await entry.locator('strong').first().innerText();
    await entry.getByRole('link', { name: t('srcFull') }).click();
    await page.waitForURL(/\/sources\/[^/]+\/#/);
    expect(await (await target(page)).innerText()).toContain(label);
    await page.context().close();
  });

  it('lead from a rule in the list of the checker to that rule on the profile', async () => {
    const { page } = await open(`/${locale}/check/`);
    const item = page.locator('section[aria-labelledby="list-prp"] li').first();
    const link = item.getByRole('link').first();
    const who = await link.innerText();
    await link.click();
    await page.waitForURL(/\/treatments\/prp\/#/);
    expect(await (await target(page)).innerText()).toContain(who);
    await page.context().close();
  });

  it('lead from a verdict to the source of its reason', async () => {
    const { page, checker } = await openChecker(open, locale);
    await checker.takes('ワーファリン');
    await checker.openResult('prp');
    const link = checker.result('prp').locator('[data-rule] a').first();
    const source = (await link.getAttribute('href'))?.split('#')[1] ?? '';
    await link.click();
    await page.waitForURL(/\/sources\/[^/]+\/#/);
    expect(await (await target(page)).innerText()).toContain(corpus.sources.get(source)?.data.label[locale]);
    await page.context().close();
  });

  it('lead from what is still unanswered to its question', async () => {
    const { page, checker } = await openChecker(open, locale, { viewport: PHONE });
    await checker.choose('sex', 'male');
    await checker.openResult('finasteride-oral');
    await checker.result('finasteride-oral').locator('a[href="#q-hepatic-impairment"]').first().click();
    // The group was closed; its question is now open, and has the focus.
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('fieldset')?.id)).toBe('q-hepatic-impairment');
    await page.context().close();
  });
});

describe('language choice', () => {
  const pages = onePageOfEachKind.filter((path) => path.startsWith('/en/'));

  let page: Page;
  beforeAll(async () => {
    ({ page } = await open('/'));
  });

  it.each(pages)('%s keeps the page, there and back', async (path) => {
    await page.goto(path);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('banner').getByRole('link', { name: '日本語' }).click();
    await page.waitForURL(`**${path.replace('/en/', '/ja/')}`);
    expect(await page.locator('html').getAttribute('lang')).toBe('ja');
    expect(await page.locator('h1').innerText()).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
    await page.waitForURL(`**${path}`);
  });

  it('at the root address offers both languages and leads to them', async () => {
    for (const [name, path] of [
      ['English', '/en/'],
      ['日本語', '/ja/'],
    ] as const) {
      await page.goto('/');
      await page.getByRole('link', { name }).click();
      await page.waitForURL(`**${path}`);
    }
  });
});

describe('an address that does not exist', () => {
  it.each(['/en/treatments/snake-oil/', '/nowhere/'])('%s answers 404 and leads back in both languages', async (path) => {
    const { page } = await open('/robots.txt');
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    for (const locale of ['en', 'ja']) {
      await page.goto(path);
      await page.locator(`a[href^="/${locale}/"]`).first().click();
      await page.waitForURL(`**/${locale}/**`);
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    }
    await page.context().close();
  });
});
