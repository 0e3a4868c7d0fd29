import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { formatMoney } from '../../lib/i18n/money.ts';
import { translator } from '../../lib/i18n/messages.ts';
import { budgetOf, type BudgetState } from '../../lib/views/budget-state.ts';
import { budgetCatalogue } from '../../lib/views/budget-view.ts';
import { violations } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { corpus, treatmentIds } from './support/records.ts';
import { tabTo } from './support/keyboard.ts';
import { overlappingTexts, sidewaysOverflow, smallTargets } from './support/layout.ts';
import { DESKTOP, PHONE } from './support/screens.ts';

const { open } = useBrowser();
const TWO = ['finasteride-oral', 'minoxidil-topical'];
const TODAY = new Date().toISOString().slice(0, 10);

const ready = (page: Page) => page.locator('[data-island="budget"][data-hydrated]').waitFor();
const island = (page: Page) => page.locator('[data-island="budget"]');
/** What can be picked: research-stage treatments have no prices and are not offered. */
const sold = treatmentIds.filter((id) => corpus.prices.has(id));
/** Width in CSS px, size of letters in hundredths. */
const NARROW = [
  [390, 100],
  [320, 100],
  [320, 200],
] as const;
const openAll = (page: Page) =>
  page.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
/** Enlarged letters as by a reader's own style; a page of this site takes no inline style. */
const enlarge = (page: Page, size: number) =>
  page.evaluate((percent) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`html { font-size: ${percent}% }`);
    document.adoptedStyleSheets = [sheet];
  }, size);
const nameOf = (id: string, locale: 'en' | 'ja') => corpus.treatments.get(id)?.data.name[locale] ?? '';

describe.each(['en', 'ja'] as const)('five years of a combination in %s', (locale) => {
  const t = translator(locale);
  const at = (hash = '') => `/${locale}/prices/budget/${hash}`;
  const catalogue = budgetCatalogue(corpus, locale, TODAY);
  const hasYears = (currency: BudgetState['currency'], id: string) =>
    catalogue.treatments.some((one) => one.id === id && one.prices.some((price) => price.currency === currency));
  const totalOf = (picked: string[], currency: BudgetState['currency'] = 'JPY') => {
    const { sum } = budgetOf({ picked, currency }, catalogue);
    return formatMoney(sum.total, currency, locale);
  };

  it('adds what is picked, year by year, as bars and as a table, and sends nothing', async () => {
    const { page, messages, requests } = await open(at());
    await ready(page);
    const asked = requests.length;
    const result = island(page).locator('[data-result]');
    expect(await result.count()).toBe(0);
    for (const id of TWO) await island(page).locator(`input[value="${id}"]`).check();
    await expect.poll(() => page.getByRole('status').innerText()).toContain(totalOf(TWO));
    expect(await result.locator('tbody tr').count()).toBe(6);
    expect(await result.locator('thead th').allInnerTexts()).toEqual([
      t('budgetYearHead'),
      ...TWO.map((id) => nameOf(id, locale)),
      t('budgetSum'),
    ]);
    expect(await result.locator('figure li').last().innerText()).toContain(t('budgetYear', { year: 5 }));
    await expect.poll(() => page.url()).toContain('#t=finasteride-oral,minoxidil-topical&c=JPY');
    expect(requests.slice(asked).filter((url) => !url.endsWith('/icon.svg'))).toEqual([]);
    expect(await violations(page)).toEqual([]);
    expect(messages).toEqual([]);
    await page.context().close();
  });

  it('shows what a shared address asks for, and names what it does not know', async () => {
    const { page } = await open(at('#t=minoxidil-topical,snake-oil,finasteride-oral&c=XYZ'));
    await ready(page);
    const said = await page.getByRole('status').innerText();
    expect(said).toContain('snake-oil');
    expect(said).toContain('XYZ');
    expect(said).toContain(totalOf(TWO));
    expect(await island(page).locator('input:checked').count()).toBe(2);
    await page.reload({ waitUntil: 'networkidle' });
    await ready(page);
    expect(await island(page).locator('input:checked').count()).toBe(2);
    await page.context().close();
  });

  it('names a part without a price, and never counts it as nothing to pay', async () => {
    const { page } = await open(at('#t=minoxidil-topical,exosome&c=JPY'));
    await ready(page);
    const result = island(page).locator('[data-result]');
    await expect.poll(() => page.getByRole('status').innerText()).toContain(totalOf(['minoxidil-topical']));
    expect(await result.innerText()).toContain(
      t('budgetNotCountedLine', { name: nameOf('exosome', locale), why: t('costOnlyConditional') }),
    );
    expect(await result.locator('tbody tr').first().innerText()).toContain(t('budgetNotCounted'));
    await page.context().close();
  });

  it('warns of two of one kind in the words of the record, and leads to it', async () => {
    const { page } = await open(at('#t=finasteride-oral,dutasteride-oral&c=JPY'));
    await ready(page);
    const result = island(page).locator('[data-result]');
    const record = corpus.pairs.get('finasteride-oral-and-dutasteride-oral')?.data.together.answer[locale] ?? '';
    expect(record).not.toBe('');
    expect(await result.innerText()).toContain(record);
    expect(await result.innerText()).toContain(t('budgetNoAdvice'));
    await result.locator('a[href$="#finasteride-oral-and-dutasteride-oral"]').click();
    await page.waitForURL(`**/${locale}/combinations/#finasteride-oral-and-dutasteride-oral`);
    await page.context().close();
  });

  it('changes the currency, and never adds two', async () => {
    const other = treatmentIds.find((id) => hasYears('USD', id)) ?? '';
    const only = treatmentIds.find((id) => hasYears('JPY', id) && !hasYears('USD', id)) ?? '';
    const { page } = await open(at(`#t=${only},${other}&c=JPY`));
    await ready(page);
    await page.locator('select[name="currency"]').selectOption('USD');
    await expect.poll(() => page.getByRole('status').innerText()).toContain(totalOf([only, other], 'USD'));
    await expect.poll(() => page.url()).toContain('&c=USD');
    const seen = await island(page).locator('[data-result]').innerText();
    expect(seen).toContain(t('budgetNotCountedLine', { name: nameOf(only, locale), why: t('costNone') }));
    await page.context().close();
  });

  it('saves the table as a file of plain numbers', async () => {
    const { page } = await open(at(`#t=${TWO.join(',')}&c=JPY`), { acceptDownloads: true });
    await ready(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: t('compareCsv') }).click(),
    ]);
    const lines = readFileSync(await download.path(), 'utf8')
      .replace(/^\ufeff/, '')
      .split('\r\n');
    expect(lines).toHaveLength(7);
    expect(lines[0]?.startsWith(`"JPY","${nameOf('finasteride-oral', locale)}`)).toBe(true);
    expect(lines[1]).toMatch(/^"[^"]+"(,"\d+"){6}$/);
    await page.getByRole('button', { name: t('compareCopyText') }).click();
    await expect.poll(() => page.getByRole('status').innerText()).toContain(t('compareCopied'));
    await page.context().close();
  });

  it('has tables and two worked examples without a script, and no dead controls', async () => {
    const { page } = await open(at(), { javaScriptEnabled: false });
    expect(await island(page).isVisible()).toBe(false);
    expect(await page.locator('table:has(#by-hand-jpy) tbody tr').count()).toBe(sold.length);
    const example = page.locator('section[aria-labelledby="example-finasteride-oral-and-minoxidil-topical"]');
    expect(await example.innerText()).toContain(totalOf(TWO));
    expect(await example.locator('figure li svg').count()).toBe(5);
    await page.context().close();
  });

  it('fits a phone, a small phone and letters twice as large', async () => {
    const { page } = await open(at(`#t=${TWO.join(',')},dutasteride-oral&c=JPY`), { viewport: PHONE });
    await ready(page);
    await openAll(page);
    for (const [width, size] of NARROW) {
      await page.setViewportSize({ width, height: 740 });
      await enlarge(page, size);
      expect(await page.evaluate(sidewaysOverflow), `${width} px, ${size} %`).toEqual([]);
      expect(await page.evaluate(overlappingTexts), `${width} px, ${size} %`).toEqual([]);
    }
    await enlarge(page, 100);
    expect(await page.evaluate(smallTargets)).toEqual([]);
    await page.context().close();
  });

  it('prints an own combination alone, without its form and with its working', async () => {
    const { page } = await open(at(`#t=${TWO.join(',')}&c=JPY`));
    await ready(page);
    await page.emulateMedia({ media: 'print' });
    expect(await island(page).locator('form').isVisible()).toBe(false);
    expect(await island(page).locator('[data-result] figure li svg').first().isVisible()).toBe(true);
    expect(await island(page).locator('[data-result] details dd').first().isVisible()).toBe(true);
    expect(await page.locator('#examples').isVisible()).toBe(false);
    await page.context().close();
  });

  it('is picked by keyboard alone; the line that stays in view covers no box', async () => {
    const { page } = await open(at());
    await ready(page);
    const stops = await tabTo(page, 'input[value="no-treatment"]');
    expect(stops.filter(({ seen, ring }) => !seen || ring < 2)).toEqual([]);
    await page.keyboard.press('Space');
    for (
      let back = 0;
      back < sold.length && !(await page.evaluate(() => document.activeElement?.matches('[value="finasteride-oral"]')));
      back++
    )
      await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => page.getByRole('status').innerText()).toContain(totalOf(['finasteride-oral', 'no-treatment']));
    expect(await page.getByRole('status').evaluate((line) => line.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
    await page.context().close();
  });

  it('offers no research-stage treatment, leads to its page, and says that a shared one was left out', async () => {
    const research = treatmentIds.filter((id) => !sold.includes(id));
    const { page } = await open(at(`#t=${research[0]},${TWO.join(',')}&c=JPY`));
    await ready(page);
    const offered = await island(page)
      .locator('input[name="t"]')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    expect(offered).toEqual(sold);
    for (const id of research)
      expect(await page.locator(`main a[href="/${locale}/treatments/${id}/"]`).first().isVisible()).toBe(true);
    expect(await page.getByRole('status').innerText()).toContain(t('budgetUnknown', { ids: research[0] ?? '' }));
    await page.context().close();
  });

  it.each([
    ['nothing picked, all opened', ''],
    ['a warning and a gap', `#t=finasteride-oral,dutasteride-oral,exosome&c=JPY`],
    ['no sum at all', `#t=exosome,finasteride-topical&c=JPY`],
  ])('has no violation with %s, light, dark and in forced colours', async (_name, hash) => {
    for (const look of [{ colorScheme: 'dark', viewport: PHONE }, { forcedColors: 'active' }] as const) {
      const { page } = await open(at(hash), look);
      await ready(page);
      await openAll(page);
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    }
  });

  it('draws in forced colours what is filled and what is outlined', async () => {
    const { page } = await open(at(`#t=${TWO.join(',')}&c=JPY`), { forcedColors: 'active' });
    await ready(page);
    const [high, low] = await island(page)
      .locator('[data-result] figure li')
      .first()
      .locator('rect')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
    expect(high).not.toBe(low);
    await page.context().close();
  });
});

describe.each(['en', 'ja'] as const)('the cost to find out in %s', (locale) => {
  it('has every treatment in the order of the site, without an empty cell, also without a script', async () => {
    const { page } = await open(`/${locale}/prices/find-out/`, { javaScriptEnabled: false });
    expect(await page.locator('tbody tr').evaluateAll((rows) => rows.map(({ id }) => id))).toEqual(treatmentIds);
    const cells = await page.locator('tbody td').allInnerTexts();
    expect(cells.filter((text) => text.trim() === '')).toEqual([]);
    await page.context().close();
  });

  it('shows money, visits, months and certainty, and opens the working by keyboard', async () => {
    const { page, messages } = await open(`/${locale}/prices/find-out/`, { viewport: PHONE });
    const row = page.locator('#finasteride-oral');
    expect(await row.locator('details li').first().isVisible()).toBe(false);
    expect(await row.innerText()).toMatch(/6\s/);
    await tabTo(page, '#finasteride-oral summary');
    await page.keyboard.press('Enter');
    expect(await row.locator('details li').first().isVisible()).toBe(true);
    expect(messages).toEqual([]);
    await page.context().close();
  });

  it('fits a phone, a small phone and letters twice as large', async () => {
    const { page } = await open(`/${locale}/prices/find-out/`, { viewport: PHONE });
    expect(await page.evaluate(() => document.documentElement.scrollHeight), 'was 20,000').toBeLessThan(14_000);
    await openAll(page);
    for (const [width, size] of NARROW) {
      await page.setViewportSize({ width, height: 740 });
      await enlarge(page, size);
      expect(await page.evaluate(sidewaysOverflow), `${width} px, ${size} %`).toEqual([]);
      expect(await page.evaluate(overlappingTexts), `${width} px, ${size} %`).toEqual([]);
    }
    await enlarge(page, 100);
    expect(await page.evaluate(smallTargets)).toEqual([]);
    await page.context().close();
  });

  it('has no violation opened, in the dark and in forced colours, and keeps its columns when a working opens', async () => {
    for (const look of [
      { colorScheme: 'dark', viewport: PHONE },
      { forcedColors: 'active', viewport: DESKTOP },
    ] as const) {
      const { page } = await open(`/${locale}/prices/find-out/`, look);
      const widths = () => page.locator('thead th').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
      const before = await widths();
      await openAll(page);
      expect(await widths()).toEqual(before);
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    }
  });
});
