import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from './support/browser.ts';
import { openChecker } from './support/checker.ts';
import { translator } from '../../lib/i18n/messages.ts';

const { open } = useBrowser();

async function onPaper(path: string) {
  const watched = await open(path, { colorScheme: 'dark' });
  await watched.page.emulateMedia({ media: 'print' });
  return watched.page;
}

const visibleNavigation = async (page: Page) => {
  const all = await page.getByRole('navigation').all();
  return (
    await Promise.all(all.map(async (nav) => ((await nav.isVisible()) ? nav.getAttribute('aria-label') : undefined)))
  ).filter(Boolean);
};

describe.each(['en', 'ja'] as const)('on paper, in %s,', (locale) => {
  const t = translator(locale);

  it('a profile has no menu, everything unfolded, and addresses written out', async () => {
    const page = await onPaper(`/${locale}/treatments/finasteride-oral/`);
    expect(await visibleNavigation(page)).not.toContain(t('nav'));
    expect(await visibleNavigation(page)).not.toContain(t('onThisPage'));

    const folded = await page
      .locator('details')
      .evaluateAll((all) =>
        all.flatMap((details) =>
          [...details.children]
            .filter((child) => child.localName !== 'summary' && !child.checkVisibility({ contentVisibilityAuto: true }))
            .map((child) => child.outerHTML.slice(0, 80)),
        ),
      );
    expect(await page.locator('details').count()).toBeGreaterThan(0);
    expect(folded).toEqual([]);

    const addresses = await page
      .locator('section[aria-labelledby="sources"] a[href^="http"]')
      .evaluateAll((links) =>
        links.map((link) => ({ href: link.getAttribute('href') ?? '', after: getComputedStyle(link, '::after').content })),
      );
    expect(addresses.length).toBeGreaterThan(0);
    for (const { href, after } of addresses) expect(after.includes(href) || after.includes('attr(href)'), after).toBe(true);
    await page.context().close();
  });

  it('a profile is dark ink on white paper, whatever the theme of the screen', async () => {
    const page = await onPaper(`/${locale}/treatments/finasteride-oral/`);
    const { ground, ink } = await page.locator('body').evaluate((body) => {
      const { backgroundColor, color } = getComputedStyle(body);
      return { ground: backgroundColor, ink: color };
    });
    expect(ground).toBe('rgb(255, 255, 255)');
    expect(Math.max(...(ink.match(/\d+/g) ?? ['255']).slice(0, 3).map(Number))).toBeLessThan(80);
    await page.context().close();
  });

  it('a profile becomes a PDF with its date on it', async () => {
    const page = await onPaper(`/${locale}/treatments/finasteride-oral/`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(50_000);
    expect(await page.locator('main time').last().isVisible()).toBe(true);
    await page.context().close();
  });

  it('the comparison shows its columns without a scroll bar', async () => {
    const page = await onPaper(`/${locale}/compare/`);
    const region = page
      .getByRole('region')
      .filter({ has: page.locator('table') })
      .first();
    expect(await region.evaluate((node) => getComputedStyle(node).overflowY)).toBe('visible');
    expect(await page.locator('details').first().isVisible()).toBe(false);
    await page.context().close();
  });

  it('the checker prints results without the form', async () => {
    const { page, checker } = await openChecker(open, locale);
    await checker.choose('hiv', 'yes');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('form').isVisible()).toBe(false);
    const results = page.getByRole('region', { name: t('results'), exact: true });
    expect(await results.evaluate((node) => node.scrollHeight <= node.clientHeight + 1)).toBe(true);
    expect(await checker.result('prp').isVisible()).toBe(true);
    await page.context().close();
  });
});
