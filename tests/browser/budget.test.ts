import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { formatMoney } from '../../lib/i18n/format.ts';
import { translator } from '../../lib/i18n/messages.ts';
import { budgetOf, type BudgetState } from '../../lib/views/budget-state.ts';
import { budgetCatalogue } from '../../lib/views/budget-view.ts';
import { violations } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { corpus, treatmentIds } from './support/records.ts';
import { PHONE } from './support/screens.ts';

const { open } = useBrowser();
const TWO = ['finasteride-oral', 'minoxidil-topical'];
const TODAY = new Date().toISOString().slice(0, 10);

const ready = (page: Page) => page.locator('[data-island="budget"][data-hydrated]').waitFor();
const island = (page: Page) => page.locator('[data-island="budget"]');
/** What can be picked: research-stage treatments have no prices and are not offered. */
const sold = treatmentIds.filter((id) => corpus.prices.has(id));
const nameOf = (id: string, locale: 'en' | 'ja') => corpus.treatments.get(id)?.data.name[locale] ?? '';

describe.each(['en', 'ja'] as const)('five years of a combination in %s', (locale) => {
  const t = translator(locale);
  const at = (hash = '') => `/${locale}/prices/budget/${hash}`;
  const totalOf = (picked: string[], currency: BudgetState['currency'] = 'JPY') => {
    const { sum } = budgetOf({ picked, currency }, budgetCatalogue(corpus, locale, TODAY));
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
    expect(page.url()).toContain('#t=finasteride-oral,minoxidil-topical&c=JPY');
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
    const { page } = await open(at('#t=finasteride-oral,prp&c=JPY'));
    await ready(page);
    await page.locator('select[name="currency"]').selectOption('USD');
    await expect.poll(() => page.getByRole('status').innerText()).toContain(totalOf(['finasteride-oral', 'prp'], 'USD'));
    expect(page.url()).toContain('&c=USD');
    const seen = await island(page).locator('[data-result]').innerText();
    expect(seen).toContain(t('budgetNotCountedLine', { name: nameOf('finasteride-oral', locale), why: t('costNone') }));
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

  it('fits a phone, and prints without its form', async () => {
    const { page } = await open(at(`#t=${TWO.join(',')}&c=JPY`), { viewport: PHONE });
    await ready(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    await page.emulateMedia({ media: 'print' });
    expect(await island(page).locator('form').isVisible()).toBe(false);
    expect(await island(page).locator('[data-result] figure li svg').first().isVisible()).toBe(true);
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
});
