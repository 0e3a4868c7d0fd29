import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { translator } from '../../lib/i18n/messages.ts';
import { useBrowser } from './support/browser.ts';
import { openChecker } from './support/checker.ts';

const { open } = useBrowser();

async function onPaper(path: string): Promise<Page> {
  const { page } = await open(path, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** Parts that stay folded on paper. Runs in the browser. */
function folded(): string[] {
  return [...document.querySelectorAll('details')].flatMap((details) =>
    [...details.children]
      .filter((child) => child.localName !== 'summary' && !child.checkVisibility({ contentVisibilityAuto: true }))
      .map((child) => child.outerHTML.slice(0, 80)),
  );
}

describe.each(['en', 'ja'] as const)('on paper, in %s, a profile', (locale) => {
  const t = translator(locale);
  let page: Page;
  beforeAll(async () => {
    page = await onPaper(`/${locale}/treatments/finasteride-oral/`);
  });

  it('has no menu and no list of its sections', async () => {
    for (const name of [t('nav'), t('onThisPage')]) {
      expect(await page.getByRole('navigation', { name, exact: true, includeHidden: true }).isVisible(), name).toBe(false);
    }
    expect(await page.locator('a[hreflang]').first().isVisible()).toBe(false);
  });

  it('has everything unfolded', async () => {
    expect(await page.locator('details').count()).toBeGreaterThan(0);
    expect(await page.evaluate(folded)).toEqual([]);
  });

  it('writes the addresses of its sources out', async () => {
    const links = page.locator('section[aria-labelledby="sources"] a[href^="http"]');
    const addresses = await links.evaluateAll((all) =>
      all.map((link) => ({ href: link.getAttribute('href') ?? '', after: getComputedStyle(link, '::after').content })),
    );
    expect(addresses.length).toBeGreaterThan(0);
    for (const { href, after } of addresses) expect(after).toContain(href);
  });

  it('is dark ink on white paper, whatever the theme of the screen', async () => {
    const { ground, ink } = await page.locator('body').evaluate((body) => {
      const { backgroundColor, color } = getComputedStyle(body);
      return { ground: backgroundColor, ink: color };
    });
    expect(ground).toBe('rgb(255, 255, 255)');
    expect(Math.max(...(ink.match(/\d+/g) ?? ['255']).slice(0, 3).map(Number))).toBeLessThan(80);
  });

  it('becomes a PDF, with the day it was compiled', async () => {
    expect(await page.locator('main time').last().isVisible()).toBe(true);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(50_000);
  });
});

describe.each(['en', 'ja'] as const)('on paper, in %s,', (locale) => {
  it('the comparison has no controls and is not cut off', async () => {
    const page = await onPaper(`/${locale}/compare/`);
    const region = page.getByRole('region').filter({ has: page.locator('table') });
    expect(await region.evaluate((node) => getComputedStyle(node).overflowY)).toBe('visible');
    expect(await page.locator('details').first().isVisible()).toBe(false);
  });

  it('the checker has its results, whole and without the form', async () => {
    const { page, checker } = await openChecker(open, locale);
    await checker.choose('hiv', 'yes');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('form').isVisible()).toBe(false);
    const results = page.getByRole('region', { name: translator(locale)('results'), exact: true });
    expect(await results.evaluate((node) => node.scrollHeight <= node.clientHeight + 1)).toBe(true);
    expect(await checker.result('prp').isVisible()).toBe(true);
  });
});
