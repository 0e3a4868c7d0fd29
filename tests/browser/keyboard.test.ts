import { describe, expect, it } from 'vitest';
import { translator } from '../../lib/i18n/messages.ts';
import { useBrowser } from './support/browser.ts';
import { openChecker } from './support/checker.ts';
import { focused, tabTo, type Stop } from './support/keyboard.ts';
import { DESKTOP, PHONE } from './support/screens.ts';

const { open } = useBrowser();

/** Stops whose focus a reader cannot see. */
const unseen = (stops: readonly Stop[]) => stops.filter(({ ring, seen }) => ring < 2 || !seen);

describe.each(['en', 'ja'] as const)('with the keyboard alone, in %s', (locale) => {
  const t = translator(locale);

  it('the first stop skips to the content', async () => {
    const { page } = await open(`/${locale}/treatments/finasteride-oral/`);
    await page.keyboard.press('Tab');
    const first = await page.evaluate(focused);
    expect(first.name).toBe(t('skip'));
    expect(unseen([first])).toEqual([]);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.context().close();
  });

  it('the menu and the other language come next, and lead there', async () => {
    const { page } = await open(`/${locale}/compare/`);
    const stops = await tabTo(page, 'a[hreflang]', 9);
    expect(stops.map(({ href }) => href)).toEqual([
      '#content',
      ...['', 'conditions/', 'treatments/', 'compare/', 'check/', 'prices/'].map((part) => `/${locale}/${part}`),
      `/${locale === 'en' ? 'ja' : 'en'}/compare/`,
    ]);
    expect(unseen(stops)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${locale === 'en' ? 'ja' : 'en'}/compare/`);
    await page.context().close();
  });

  it.each([
    { screen: 'phone', viewport: PHONE },
    { screen: 'desktop', viewport: DESKTOP },
  ])('the checker is answered to a verdict, and the focus is always in sight ($screen)', async ({ viewport }) => {
    const { page, checker } = await openChecker(open, locale, { viewport });
    const stops = await tabTo(page, 'form input[name="q-sex"]', 24);
    await page.keyboard.press('Space');
    expect(await checker.question('sex').locator('input').first().isChecked()).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await checker.question('sex').locator('input').nth(1).isChecked()).toBe(true);
    await page.keyboard.press('ArrowUp');
    stops.push(...(await tabTo(page, '#q-age-years', 3)));
    await page.keyboard.type('34');
    for (const factor of ['diagnosis', 'country']) {
      stops.push(...(await tabTo(page, `input[name="q-${factor}"]`, 3)));
      await page.keyboard.press('Space');
    }
    stops.push(...(await tabTo(page, '[data-group="pregnancy-and-family"] [data-each]', 4)));
    await page.keyboard.press('Enter');
    stops.push(...(await tabTo(page, 'input[name="q-pregnancy"]', 4)));
    await page.keyboard.press('Space');
    // Each first answer: a pregnant woman in Japan.
    await expect.poll(() => checker.result('finasteride-oral').innerText()).toContain(t('verdict.contraindicated'));
    stops.push(...(await tabTo(page, '#medicine-name')));
    await page.keyboard.type('wa');
    await page.keyboard.press('ArrowDown');
    const chosen = await page.locator('[role="option"][aria-selected="true"]').innerText();
    await page.keyboard.press('Enter');
    expect(await checker.medicineList().count()).toBe(1);
    expect(await checker.medicineList().innerText()).toContain(chosen.replace(/ \(.*/, ''));
    stops.push(...(await tabTo(page, '[data-treatment] [aria-expanded="false"]')));
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true');
    expect(unseen(stops)).toEqual([]);
    await page.context().close();
  });

  it('treatments are picked with the keyboard, and doing nothing stays beside them', async () => {
    const { page } = await open(`/${locale}/compare/`);
    const stops = await tabTo(page, 'summary', 20);
    await page.keyboard.press('Enter');
    stops.push(...(await tabTo(page, 'input[value="prp"]', 20)));
    await page.keyboard.press('Space');
    const heads = page.locator('thead th:visible a');
    await expect
      .poll(() => heads.evaluateAll((all) => all.map((link) => link.getAttribute('href'))))
      .toEqual([`/${locale}/treatments/prp/`, `/${locale}/treatments/no-treatment/`]);
    expect(unseen(stops)).toEqual([]);
    await page.context().close();
  });

  it('a table wider than the window is reached and scrolled', async () => {
    const { page } = await open(`/${locale}/compare/`);
    await tabTo(page, '[role="region"]', 60);
    expect(unseen([await page.evaluate(focused)])).toEqual([]);
    const scrolled = () => page.evaluate(() => document.activeElement?.scrollLeft ?? 0);
    expect(await scrolled()).toBe(0);
    for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight');
    await expect.poll(scrolled).toBeGreaterThan(0);
    await page.context().close();
  });

  it('every stop of a profile can be seen', async () => {
    const { page } = await open(`/${locale}/treatments/${locale === 'en' ? 'prp' : 'no-treatment'}/`, { viewport: PHONE });
    const last = await page.locator('a[href]').last().getAttribute('href');
    const stops = await tabTo(page, `footer a[href="${last}"]`, 600);
    expect(unseen(stops)).toEqual([]);
    await page.context().close();
  });
});
