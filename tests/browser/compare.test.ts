import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { translator } from '../../lib/i18n/messages.ts';
import { violations } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { corpus, treatmentIds } from './support/records.ts';
import { PHONE } from './support/screens.ts';

const { open } = useBrowser();
const FIVE = ['finasteride-oral', 'minoxidil-topical', 'prp', 'low-level-laser', 'hair-transplant'];

const ready = (page: Page) => page.locator('[data-island="compare"][data-hydrated]').waitFor();
const columns = (page: Page) =>
  page
    .locator('#matrix thead th[data-t]:not([hidden])')
    .evaluateAll((heads) => heads.map((head) => (head as HTMLElement).dataset['t']));
const rows = (page: Page) =>
  page.locator('#matrix tbody tr:not([hidden])').evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['row']));

describe.each(['en', 'ja'] as const)('the comparison in %s', (locale) => {
  const t = translator(locale);
  const at = (hash = '') => `/${locale}/compare/${hash}`;

  it('shows what a shared address asks for, in its order of rows, and names what it does not know', async () => {
    const { page, messages } = await open(at(`#t=${FIVE.join(',')},snake-oil&rows=stop,judge&by=certainty`));
    await ready(page);
    expect(new Set(await columns(page))).toEqual(new Set([...FIVE, 'no-treatment']));
    expect(await rows(page)).toEqual(['stop', 'judge']);
    expect(await page.getByRole('status').innerText()).toContain('snake-oil');
    const steps = { high: 4, moderate: 3, low: 2, 'very-low': 1, 'not-assessed': 0 };
    const order = (await columns(page)).map((id) => steps[corpus.treatments.get(id ?? '')?.data.certainty.level ?? 'low']);
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(messages).toEqual([]);
    await page.context().close();
  });

  it('keeps treatments and filters in the address, and nothing about the reader', async () => {
    const { page, requests } = await open(at());
    await ready(page);
    const asked = requests.length;
    await page.locator('summary').first().click();
    await page.locator('input[value="prp"]').check();
    await page.locator('input[value="minoxidil-topical"]').check();
    await page.locator('input[name="diff"]').check();
    await expect.poll(() => page.url()).toContain('#t=minoxidil-topical,prp&diff=1');
    await page.locator('select[name="diagnosis"]').selectOption('alopecia-areata');
    await expect.poll(() => page.url()).toContain('#t=');
    expect(page.url()).not.toContain('areata');
    // The browser may ask again for the icon of a page whose address changed.
    expect(requests.slice(asked).filter((url) => !url.endsWith('/icon.svg'))).toEqual([]);
    const [there, view] = [await columns(page), await rows(page)];
    await page.reload({ waitUntil: 'networkidle' });
    await ready(page);
    expect(await columns(page)).toEqual(there);
    expect(await rows(page)).toEqual(view);
    await page.context().close();
  });

  it('puts away what the reader will not accept, says why, and keeps doing nothing', async () => {
    const { page } = await open(at());
    await ready(page);
    await page.locator('summary').first().click();
    await page.locator('input[name="not-needle"]').check();
    const wanted = treatmentIds.filter((id) => corpus.treatments.get(id)?.data.demands.needle !== 'yes');
    await expect.poll(() => columns(page)).toEqual(wanted);
    expect(wanted).toContain('no-treatment');
    await page.locator('summary').nth(2).click();
    const reasons = await page.locator('[data-island="compare"] li').allInnerTexts();
    expect(reasons.join()).toContain(t('hidden.needle'));
    await page.context().close();
  });

  it('picks five treatments at most and takes doing nothing away only on purpose', async () => {
    const { page } = await open(at(`#t=${FIVE.join(',')}`));
    await ready(page);
    await page.locator('summary').first().click();
    expect(await page.locator('input[value="exosome"]').isDisabled()).toBe(true);
    await page.locator('input[name="nothing"]').uncheck();
    await expect.poll(() => columns(page)).toEqual(treatmentIds.filter((id) => FIVE.includes(id)));
    await page.context().close();
  });

  it('opens a cell over the table, with its picture and studies, and leads back to the same cell', async () => {
    const { page, messages } = await open(at('#t=finasteride-oral'));
    await ready(page);
    const cell = page.locator('#matrix [data-row="how-many"] td:not([hidden]) a').first();
    await cell.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.locator('svg').first().waitFor();
    const name = corpus.treatments.get('finasteride-oral')?.data.name[locale] ?? '';
    expect(await dialog.getByRole('heading').first().innerText()).toContain(name);
    // Benefit with and without, harm with and without: four pictures of the same size.
    const sizes = await dialog
      .locator('svg[viewBox="0 0 100 100"]')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().width)));
    expect(sizes.length).toBe(4);
    expect(new Set(sizes).size).toBe(1);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
    expect(await cell.evaluate((node) => node === document.activeElement)).toBe(true);
    expect(messages).toEqual([]);
    await page.context().close();
  });

  it('has a card for each treatment on a phone, with the question beside each answer', async () => {
    const { page } = await open(at('#t=prp,exosome&rows=judge,stop'), { viewport: PHONE });
    await ready(page);
    const cards = page.locator('[data-card]');
    await expect.poll(() => cards.count()).toBe(3);
    await expect.poll(() => page.locator('#matrix').isVisible()).toBe(false);
    const prp = page.getByRole('table', { name: corpus.treatments.get('prp')?.data.name[locale] ?? '' });
    expect(await prp.getByRole('rowheader').allInnerTexts()).toEqual([t('row.judge'), t('row.stop')]);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: t('compareViewTable') }).click();
    await expect.poll(() => page.locator('#matrix').isVisible()).toBe(true);
    await page.context().close();
  });

  /** The wordiest columns make the longest sheet. */
  const wordiest = (page: Page) =>
    page.evaluate(() => {
      const table = document.getElementById('matrix') as HTMLTableElement;
      return [...(table.tHead?.rows[0]?.cells ?? [])]
        .map((head, column) => ({
          id: head.dataset['t'],
          length: [...table.rows].map((row) => row.cells[column]?.textContent ?? '').join('').length,
        }))
        .filter(({ id }) => id !== undefined && id !== 'no-treatment')
        .sort((a, b) => b.length - a.length)
        .slice(0, 4)
        .map(({ id }) => id);
    });

  it('prints any four treatments beside doing nothing on one sheet, without the controls', async () => {
    const { page } = await open(at());
    await ready(page);
    for (const four of [FIVE.slice(0, 4), await wordiest(page)]) {
      await page.goto(at(`#t=${four.join(',')}`));
      await expect.poll(() => columns(page)).toHaveLength(5);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('form').first().isVisible()).toBe(false);
      expect(await page.locator('#matrix caption').innerText()).toContain(t('footerNotAdvice'));
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const lying = [...pdf.matchAll(/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(
        ([, width, height]) => Number(width) > Number(height),
      );
      expect(lying, four.join()).toEqual([true]);
      await page.emulateMedia({ media: 'screen' });
    }
    const size = () => page.locator('#matrix').evaluate((table) => Number(table.getAttribute('data-print')));
    const [all] = [await size()];
    await page.goto(at('#t=prp,exosome&rows=judge,certainty,first-year'));
    await expect.poll(() => rows(page)).toHaveLength(3);
    await page.pdf({ preferCSSPageSize: true });
    expect(await size(), 'fewer words, larger letters').toBeGreaterThan(all);
    await page.context().close();
  });

  it('copies and saves what is in view, and only that', async () => {
    const { page } = await open(at('#t=prp&rows=judge,needles'), {
      acceptDownloads: true,
    });
    await ready(page);
    const names = ['prp', 'no-treatment'].map((id) => corpus.treatments.get(id)?.data.name[locale] ?? '');
    await page.getByRole('button', { name: t('compareCopyText') }).click();
    await expect.poll(() => page.getByRole('status').innerText()).toContain(t('compareCopied'));
    // The site may not read the clipboard: what is on it is pasted, as a reader would.
    const pasted = async () => {
      await page.evaluate(() => {
        document.getElementById('paste-here')?.remove();
        const field = document.createElement('textarea');
        field.id = 'paste-here';
        document.body.append(field);
        field.focus();
      });
      await page.keyboard.press('ControlOrMeta+V');
      return page.locator('#paste-here').inputValue();
    };
    const text = await pasted();
    for (const part of [...names, t('row.judge'), t('row.needles')]) expect(text).toContain(part);
    expect(text).not.toContain(t('row.stop'));
    expect(text).not.toContain(corpus.treatments.get('exosome')?.data.name[locale]);
    await page.getByRole('button', { name: t('compareCopyLink') }).click();
    expect(await pasted()).toContain('#t=prp&rows=judge,needles');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: t('compareCsv') }).click(),
    ]);
    const lines = readFileSync(await download.path(), 'utf8')
      .replace(/^\ufeff/, '')
      .split('\r\n');
    expect(lines[0]).toBe([t('compareQuestion'), ...names].map((cell) => `"${cell}"`).join(','));
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual([`"${t('row.judge')}"`, `"${t('row.needles')}"`]);
    await page.context().close();
  });

  it('lets the reader put the questions in an own order', async () => {
    const { page } = await open(at('#t=prp&rows=judge,needles,stop'));
    await ready(page);
    await page.locator('summary').first().click();
    await page.getByText(t('compareRowsHelp')).click();
    await page.getByRole('button', { name: t('compareUp', { question: t('row.stop') }) }).click();
    await expect.poll(() => rows(page)).toEqual(['judge', 'stop', 'needles']);
    await page.locator('input[name="row"][value="judge"]').uncheck();
    await expect.poll(() => rows(page)).toEqual(['stop', 'needles']);
    expect(page.url()).toContain('rows=stop,needles');
    await page.context().close();
  });

  it('has its tables named in both directions in the swiped view of a phone', async () => {
    const { page } = await open(at(), { viewport: PHONE });
    await ready(page);
    const table = page.getByRole('table');
    expect(await table.getByRole('columnheader').count()).toBe(treatmentIds.length + 1);
    const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: t('row.judge'), exact: true }) });
    expect(await row.getByRole('cell').count()).toBe(treatmentIds.length);
    await page.context().close();
  });

  it('leads from two picked treatments to their page, also in the other order', async () => {
    const { page } = await open(at('#t=finasteride-oral,prp'));
    await ready(page);
    await page.getByRole('link', { name: t('comparePair') }).click();
    await page.waitForURL(`**/${locale}/compare/finasteride-oral-vs-prp/`);
    await page.goto(`/${locale}/compare/prp-vs-finasteride-oral/`);
    await page.waitForURL(`**/${locale}/compare/finasteride-oral-vs-prp/`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(corpus.treatments.get('prp')?.data.name[locale]);
    await page.context().close();
  });

  it('keeps heads of rows and columns in sight, all treatments at 1280 px', async () => {
    const { page } = await open(at(), { viewport: { width: 1280, height: 800 } });
    await ready(page);
    const region = page.locator('[role="region"]').filter({ has: page.locator('#matrix') });
    await region.scrollIntoViewIfNeeded();
    await region.evaluate((node) => node.scrollTo(2_000, 600));
    const [frame, head, corner] = await Promise.all([
      region.boundingBox(),
      page.locator('#matrix thead th').nth(9).boundingBox(),
      page.locator('#matrix tbody th').nth(6).boundingBox(),
    ]);
    expect(Math.abs((head?.y ?? 0) - (frame?.y ?? 0))).toBeLessThan(3);
    expect(Math.abs((corner?.x ?? 0) - (frame?.x ?? 0))).toBeLessThan(3);
    await page.context().close();
  });
});
