import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { formatDate } from '../../lib/i18n/format.ts';
import { translator } from '../../lib/i18n/messages.ts';
import { useBrowser } from './support/browser.ts';
import { openChecker } from './support/checker.ts';
import { corpus } from './support/records.ts';

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
    const region = page
      .getByRole('region')
      .filter({ has: page.locator('table#matrix') })
      .last();
    expect(await region.evaluate((node) => getComputedStyle(node).overflowY)).toBe('visible');
    expect(await page.locator('details').first().isVisible()).toBe(false);
  });

  it('the checker has its sheet: answers, medicines, results and questions, without the form', async () => {
    const t = translator(locale);
    const { page, checker } = await openChecker(open, locale);
    await checker.choose('hiv', 'yes');
    await checker.takes('ワーファリン錠1mg');
    // As the browser's own print command does.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('form').isVisible()).toBe(false);
    const sheet = page.getByRole('region', { name: t('checkerSheetTitle'), exact: true });
    await sheet.locator('[data-sheet="results"]').waitFor();
    const text = await sheet.innerText();
    expect(text).toContain('ワーファリン錠1mg');
    expect(text).toContain(corpus['patient-factors'].get('hiv')?.data.label[locale]);
    expect(text).toContain(t('checkerSheetNot'));
    expect(text).toContain(formatDate(new Date().toISOString().slice(0, 10), locale));
    for (const part of ['answers', 'medicines', 'results', 'questions']) {
      expect(await sheet.locator(`[data-sheet="${part}"]`).isVisible(), part).toBe(true);
    }
    expect(await sheet.locator('[data-sheet="results"]').innerText()).toContain(t('verdict.contraindicated'));
    expect(await page.getByRole('heading', { name: t('checkLists') }).isVisible()).toBe(false);
    expect(await sheet.getByRole('button').first().isVisible()).toBe(false);
  });

  it('the checker without answers has its complete lists', async () => {
    const page = await onPaper(`/${locale}/check/`);
    expect(await page.getByRole('heading', { name: translator(locale)('checkLists') }).isVisible()).toBe(true);
  });
});
