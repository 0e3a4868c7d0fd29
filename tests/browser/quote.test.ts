import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { translator } from '../../lib/i18n/messages.ts';
import { violations } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { tabTo } from './support/keyboard.ts';
import { corpus } from './support/records.ts';
import { DESKTOP, PHONE } from './support/screens.ts';

const { open } = useBrowser();

/** A set of 3 for 2,400 dollars or 240,000 yen, 5 sessions in the first year and 2 in each later one, as people write it. */
const TOLD = {
  en: { price: '$2,400', currency: 'USD', one: 'US$800', first: 'US$4,800', five: 'US$12,000', ten: 'US$19,200' },
  ja: { price: '２４万円', currency: 'JPY', one: '80,000円', first: '480,000円', five: '1,200,000円', ten: '1,920,000円' },
} as const;
const NONSENSE = { en: 'a lot', ja: 'たくさん' } as const;

/** "2 × US$2,400" → 4800: what the printed line comes to when a reader does it again. */
function again(sum: string): number {
  const plain = sum
    .replace(/^.*: /, '')
    .replace(/US\$|[¥,円]/g, '')
    .replaceAll('×', '*')
    .replaceAll('÷', '/');
  expect(plain).toMatch(/^[\d\s.+*/()]+$/);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  return new Function(`return ${plain}`)() as number;
}

describe.each(['en', 'ja'] as const)('my quote in %s', (locale) => {
  const t = translator(locale);
  const told = TOLD[locale];
  const at = `/${locale}/prices/my-quote/`;
  const ready = (page: Page) => page.locator('[data-island="quote"][data-hydrated]').waitFor();
  const start = async (options: BrowserContextOptions = {}) => {
    const watched = await open(at, options);
    await ready(watched.page);
    return watched;
  };
  const field = (page: Page, name: string) => page.locator(`#quote-${name}`);
  const result = (page: Page) => page.locator('section[data-result]');
  const fillIn = async (page: Page, price: string = told.price) => {
    const all = { price, setSize: '3', course: '3', firstYear: '5', laterYear: '2' };
    for (const [name, text] of Object.entries(all)) await field(page, name).fill(text);
    await page.locator('input[name="quote-tax"][value="included"]').check();
    await result(page).waitFor();
  };
  const overview = (page: Page) => page.locator('[data-overview] :is(dd, td)').allInnerTexts();

  it('is filled in with the keyboard alone, and comes to what a reader works out by hand', async () => {
    const { page, messages } = await start();
    const keyed = { price: told.price, setSize: '3', course: '3', firstYear: '5', laterYear: '2', visit: '0', anaesthesia: '0' };
    for (const [name, text] of Object.entries(keyed)) {
      await tabTo(page, `#quote-${name}`, 60);
      await page.keyboard.type(text);
    }
    await tabTo(page, 'input[name="quote-tax"]', 10);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('input[name="quote-tax"][value="included"]').isChecked()).toBe(true);
    await tabTo(page, '[data-submit]', 10);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('quote-result');

    const rows = (await overview(page)).join('\n');
    for (const amount of [told.one, told.first, told.five, told.ten]) expect(rows).toContain(amount);
    await expect.poll(() => page.getByRole('status').first().innerText()).toContain(told.first);

    const steps = await page
      .locator('[data-steps] tbody tr:has(td)')
      .evaluateAll((lines) => lines.map((line) => [...line.querySelectorAll('td')].map((cell) => cell.textContent)));
    expect(steps.length).toBeGreaterThan(6);
    for (const [sum = '', comesTo = ''] of steps) expect(again(sum), sum).toBe(again(comesTo));

    // What was left empty is not free: it is named, and asked about. What was said to be free is not.
    const open = await page.locator('[data-not-told] li').allInnerTexts();
    expect(open).toEqual([t('quoteField.joining'), t('quoteField.firstVisit'), t('quoteField.test')]);
    expect(await page.locator('[data-ask]').innerText()).toContain(t('quoteField.joining'));
    expect(await page.locator('[data-binds]').innerText()).toContain(t('quoteBindsOpen'));
    expect(messages).toEqual([]);
    await page.context().close();
  });

  it('refuses nonsense at the field, with an example, and leads from the list to the field', async () => {
    const { page } = await start();
    const address = page.url();
    await field(page, 'price').fill(NONSENSE[locale]);
    await field(page, 'price').blur();
    const error = page.locator('#quote-price-error');
    expect(await error.innerText()).toContain(t('quoteError.not-a-number'));
    expect(await error.innerText()).toContain(t('quoteExample', { example: t(`quoteAmount.${told.currency}`) }));
    expect(await field(page, 'price').getAttribute('aria-invalid')).toBe('true');
    expect(await field(page, 'price').getAttribute('aria-describedby')).toContain('quote-price-error');
    // What is only missing so far is not called wrong yet.
    expect(await page.locator('#quote-setSize-error').count()).toBe(0);
    expect(await result(page).count()).toBe(0);

    await page.locator('[data-submit]').click();
    const list = page.getByRole('group', { name: t('quoteErrors', { count: 5 }) });
    await expect.poll(() => list.evaluate((node) => node === document.activeElement)).toBe(true);
    expect(await page.locator('#quote-setSize-error').innerText()).toContain(t('quoteExample', { example: '3' }));
    await list.getByRole('link', { name: t('quoteField.laterYear') }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('quote-laterYear');
    expect(page.url()).toBe(address);

    await fillIn(page);
    expect(await error.count()).toBe(0);
    expect(await field(page, 'price').getAttribute('aria-invalid')).toBeNull();
    await page.context().close();
  });

  it('says nothing is missing before something is typed, and gives examples in the currency chosen', async () => {
    const { page } = await start();
    const status = page.getByRole('status').first();
    await page.waitForTimeout(900);
    expect((await status.innerText()).trim()).toBe('');
    const help = page.getByText(t('quoteAmountsHelp', { example: t(`quoteAmount.${told.currency}`) }));
    expect(await help.isVisible()).toBe(true);
    await field(page, 'currency').selectOption('GBP');
    expect(await page.getByText(t('quoteAmount.GBP')).isVisible()).toBe(true);
    expect(await help.count()).toBe(0);
    await field(page, 'price').fill('900');
    await expect.poll(() => status.innerText()).toContain(t('quoteField.setSize'));
    await page.locator('[data-clear]').click();
    await expect.poll(async () => (await status.innerText()).trim()).toBe('');
    await page.locator('[data-submit]').click();
    await expect.poll(() => status.innerText()).toContain(t('quoteField.setSize'));
    await page.context().close();
  });

  it('takes the way of selling from the treatment as long as nothing is typed', async () => {
    const { page } = await start();
    const kind = () => page.locator('input[name="quote-kind"]:checked').inputValue();
    await field(page, 'treatment').selectOption('finasteride-oral');
    await expect.poll(kind).toBe('monthly');
    await field(page, 'price').fill('4,000');
    await field(page, 'treatment').selectOption('prp');
    expect(await kind()).toBe('monthly');
    await page.context().close();
  });

  it.each([
    { what: 'a desktop', viewport: DESKTOP, font: '100%', columns: true },
    { what: 'a phone', viewport: PHONE, font: '100%', columns: true },
    { what: '320 px', viewport: { width: 320, height: 640 }, font: '100%', columns: false },
    { what: 'a phone with text twice as large', viewport: PHONE, font: '200%', columns: false },
  ])('has the inputs of a row at one height and cuts nothing off on $what', async ({ viewport, font, columns }) => {
    const { page } = await start({ viewport, reducedMotion: 'reduce', forcedColors: 'active' });
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, font);
    const top = (name: string) => field(page, name).evaluate((node) => Math.round(node.getBoundingClientRect().top));
    for (const [one, two] of [
      ['price', 'setSize'],
      ['firstYear', 'laterYear'],
      ['visit', 'visits'],
      ['rate', 'term'],
    ] as const) {
      expect((await top(one)) === (await top(two)), `${one}, ${two}`).toBe(columns);
    }
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    expect(await fits()).toBe(true);
    await page.locator('[data-fill]').click();
    await field(page, 'treatment').selectOption('prp');
    await result(page).waitFor();
    expect(await fits()).toBe(true);
    // Where the cells of the sums stand under one another, their caption keeps its width.
    const caption = await page.locator('[data-steps] caption').evaluate((node) => node.getBoundingClientRect().height);
    expect(caption).toBeLessThan(font === '100%' ? 60 : 120);
    await page.context().close();
  });

  it('asks how often a fee comes before it counts it', async () => {
    const { page } = await start();
    await fillIn(page);
    await field(page, 'visit').fill('100');
    await expect.poll(() => result(page).count()).toBe(0);
    await page.locator('[data-submit]').click();
    expect(await page.locator('#quote-visits-error').innerText()).toContain(t('quoteError.how-often'));
    await field(page, 'visits').fill('4');
    await result(page).waitFor();
    await page.context().close();
  });

  it('asks nothing of the network, stores nothing, and keeps the address as it is', async () => {
    const { page, requests } = await start();
    const [asked, address] = [requests.length, page.url()];
    await field(page, 'treatment').selectOption('prp');
    await fillIn(page);
    await field(page, 'term').fill('12');
    await page.locator('[data-submit]').click();
    await page.locator('[data-copy]').click();
    await page.locator('[data-clear]').click();
    await page.locator('[data-fill]').click();
    await page.locator('form details summary').click();
    await page.locator('[data-clear]').click();
    expect(requests.slice(asked)).toEqual([]);
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
    expect(await page.context().cookies()).toEqual([]);
    await page.reload({ waitUntil: 'networkidle' });
    await ready(page);
    expect(await field(page, 'price').inputValue()).toBe('');
    await page.context().close();
  });

  it('sets the offer beside what was seen in the same currency, and says when it does not', async () => {
    const { page } = await start();
    const compare = page.locator('[data-compare]');
    const name = corpus.treatments.get('prp')?.data.name[locale] ?? '?';
    await field(page, 'currency').selectOption('JPY');
    await fillIn(page, '300円');
    expect(await compare.innerText()).toContain(t('quoteCompareNone'));
    await field(page, 'treatment').selectOption('prp');
    expect(await page.locator('#quote-counts').innerText()).toContain(t('quotePricePage', { name }));
    const first = compare.locator('[data-position]').first();
    expect(await first.getAttribute('data-position')).toBe('below');
    expect(await first.innerText()).toContain(t('quotePosition.below'));
    await field(page, 'price').fill('3,000万');
    await expect.poll(() => first.getAttribute('data-position')).toBe('above');
    await field(page, 'currency').selectOption('EUR');
    await field(page, 'price').fill('900');
    await expect.poll(() => compare.innerText()).toContain(t('quoteCompareCurrency', { currency: 'EUR' }));
    expect(await compare.locator('[data-position]').count()).toBe(0);
    await page.context().close();
  });

  it('gives both amounts where nobody said whether tax is in them', async () => {
    const { page } = await start();
    await fillIn(page);
    await page.locator('input[name="quote-tax"][value="not-said"]').check();
    await field(page, 'rate').fill('10');
    await expect.poll(() => result(page).innerText()).toContain(t('quoteTaxRange'));
    expect(await page.locator('[data-ask]').innerText()).toContain(t('quoteAsk.tax'));
    await field(page, 'rate').fill('');
    await expect.poll(() => result(page).innerText()).toContain(t('quoteNoRate'));
    await page.context().close();
  });

  it('has an example that is marked as one, on screen and on paper, until everything is cleared', async () => {
    const { page } = await start();
    await page.locator('[data-fill]').click();
    await result(page).waitFor();
    expect(await page.locator('[data-example]').innerText()).toContain(t('quoteExampleMark'));
    // It never writes over what a reader typed: it is offered only while nothing is.
    expect(await page.locator('[data-fill]').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(t('quoteToResult'));
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('quote-result');
    expect(await result(page).innerText()).toContain(t('quoteExampleMark'));
    await page.locator('[data-clear]').click();
    await expect.poll(() => result(page).count()).toBe(0);
    expect(await page.getByText(t('quoteExampleMark')).count()).toBe(0);
    await page.context().close();
  });

  it('has fields of each way of selling, and other fees with them', async () => {
    const { page } = await start();
    const shown = (name: string) => field(page, name).isVisible();
    expect([await shown('setSize'), await shown('days'), await shown('grafts')]).toEqual([true, false, false]);
    await page.locator('input[name="quote-kind"][value="monthly"]').check();
    expect([await shown('setSize'), await shown('days'), await shown('shipping'), await shown('anaesthesia')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    await page.locator('input[name="quote-kind"][value="grafts"]').check();
    expect([await shown('base'), await shown('grafts'), await shown('shipping')]).toEqual([true, true, false]);
    await page.context().close();
  });

  it('copies the questions and saves every step', async () => {
    const { page } = await start({ acceptDownloads: true });
    await fillIn(page);
    await page.locator('[data-copy]').click();
    await expect.poll(() => page.locator('[data-said]').innerText()).toBe(t('compareCopied'));
    await page.evaluate(() => {
      const box = document.createElement('textarea');
      box.id = 'paste-here';
      document.body.append(box);
      box.focus();
    });
    await page.keyboard.press('ControlOrMeta+V');
    const pasted = await page.locator('#paste-here').inputValue();
    expect(pasted).toContain(`1. ${t('quoteAsk.paper')}`);
    expect(pasted).toContain(t('quoteAsk.set-refund'));
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-csv]').click()]);
    const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
    expect(lines).toHaveLength(1 + (await page.locator('[data-steps] tbody tr:has(td)').count()));
    expect(lines[0]).toContain(`"${told.currency}"`);
    await page.context().close();
  });

  it('prints the sheet of the result alone; without a result the blank sheet', async () => {
    const { page } = await start();
    await page.emulateMedia({ media: 'print' });
    const blank = page.locator('section[aria-labelledby="blank"] table');
    expect([await page.locator('form').isVisible(), await blank.isVisible()]).toEqual([false, true]);
    await page.emulateMedia({ media: 'screen' });
    await fillIn(page);
    await page.emulateMedia({ media: 'print' });
    expect([await page.locator('form').isVisible(), await blank.isVisible()]).toEqual([false, false]);
    const sheet = await result(page).innerText();
    for (const part of [t('quoteNotOffer'), t('quoteTyped'), told.price, told.five, t('quoteAsk.paper')]) {
      expect(sheet, part).toContain(part);
    }
    expect(await page.locator('[data-copy]').isVisible()).toBe(false);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect([...pdf.matchAll(/MediaBox/g)].length).toBeLessThanOrEqual(2);
    // The example has the longest sums: its questions end the first sheet, and no empty one comes last.
    await page.emulateMedia({ media: 'screen' });
    await page.locator('[data-clear]').click();
    await page.locator('[data-fill]').click();
    await field(page, 'treatment').selectOption('prp');
    await result(page).waitFor();
    await page.emulateMedia({ media: 'print' });
    const longest = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect([...longest.matchAll(/MediaBox/g)].length).toBeLessThanOrEqual(2);
    await page.context().close();
  });

  it.each([
    { screen: 'phone', viewport: PHONE, colorScheme: 'dark' as const },
    { screen: 'desktop', viewport: DESKTOP, colorScheme: 'light' as const },
  ])('has no barrier that axe knows, empty, with errors and with a result ($screen)', async ({ viewport, colorScheme }) => {
    const { page } = await start({ viewport, colorScheme });
    expect(await violations(page), 'empty').toEqual([]);
    await field(page, 'price').fill(NONSENSE[locale]);
    await page.locator('[data-submit]').click();
    await page.locator('#quote-price-error').waitFor();
    expect(await violations(page), 'errors').toEqual([]);
    await page.locator('[data-clear]').click();
    await page.locator('[data-fill]').click();
    await field(page, 'treatment').selectOption('prp');
    await result(page).waitFor();
    expect(await violations(page), 'result').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.context().close();
  });

  it('works without a script: the sums in words and a sheet to fill in by hand', async () => {
    const { page } = await open(at, { javaScriptEnabled: false });
    expect(await page.locator('form').isVisible()).toBe(false);
    expect(await page.locator('noscript p').innerText()).toBe(t('quoteNoScript'));
    expect(await page.locator('section[aria-labelledby="method"] li').count()).toBe(8);
    const blank = page.locator('section[aria-labelledby="blank"]');
    await blank.locator('summary').click();
    for (const name of ['setSize', 'days', 'base', 'joining', 'rate', 'term'] as const) {
      expect(await blank.getByRole('rowheader', { name: t(`quoteField.${name}`), exact: true }).count(), name).toBe(1);
    }
    await page.context().close();
  });
});
