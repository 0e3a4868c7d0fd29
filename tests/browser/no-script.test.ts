import { describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { describeCondition } from '../../lib/views/when.ts';
import { translator } from '../../lib/i18n/messages.ts';
import { useBrowser } from './support/browser.ts';
import { corpus, treatmentIds } from './support/records.ts';
import { PROFILES } from './support/screens.ts';

const { open } = useBrowser();
const withoutScript = (path: string) => open(path, { javaScriptEnabled: false });

/** Every profile has these, in this order; 'claims' only where something is often said. */
const SECTIONS = [
  ...['what', 'contents', 'how', 'evidence', 'rules', 'harms', 'warnings', 'burden', 'timeline', 'stopping', 'combine'],
  ...['household', 'price', 'legal', 'if-harmed', 'alternatives', 'questions', 'sources'],
];

/** Row, column and text of every empty cell of a table. */
const emptyCells = (table: Locator) =>
  table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.flatMap((row, at) =>
        [...row.querySelectorAll('td')].flatMap((cell, column) =>
          cell.innerText.trim() === '' ? [`row ${at + 1}, cell ${column + 1}`] : [],
        ),
      ),
    );

describe('without JavaScript', () => {
  it.each(PROFILES)('%s is complete', async (path) => {
    const { page } = await withoutScript(path);
    const sections = await page.locator('h2[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(sections.filter((id) => id !== 'claims' && id !== 'unapproved')).toEqual(SECTIONS);
    for (const id of SECTIONS) {
      const section = page.locator(`section[aria-labelledby="${id}"]`);
      const heading = await section.locator('h2').innerText();
      expect((await section.innerText()).length, id).toBeGreaterThan(heading.length + 20);
    }
    const sources = await page.locator('section[aria-labelledby="sources"] li').count();
    const cited = await page.locator('sup.cite a').evaluateAll((links) => links.map((link) => Number(link.textContent)));
    expect(sources).toBeGreaterThan(0);
    expect([...new Set(cited)].sort((a, b) => a - b)).toEqual(Array.from({ length: sources }, (_, index) => index + 1));
    await page.context().close();
  });

  it.each(['en', 'ja'] as const)('the comparison in %s has every treatment and no empty cell', async (locale) => {
    const { page } = await withoutScript(`/${locale}/compare/`);
    const table = page.locator('table');
    expect(await table.locator('thead th').count()).toBe(treatmentIds.length + 1);
    for (const row of await table.locator('tbody tr').all()) expect(await row.locator('td').count()).toBe(treatmentIds.length);
    expect(await emptyCells(table)).toEqual([]);
    await page.context().close();
  });

  it.each(['en', 'ja'] as const)(
    'the comparison in %s leads from each cell to what is behind it, and to ready-made views',
    async (locale) => {
      const { page } = await withoutScript(`/${locale}/compare/`);
      expect(await page.locator('form').first().isVisible()).toBe(false);
      const cell = page.locator('[data-row="judge"] td a').first();
      const [path, id] = ((await cell.getAttribute('href')) ?? '').split('#');
      const line = await cell.innerText();
      await page.goto(`${path}#${id}`);
      expect(await page.locator(`section[id="${id}"]`).innerText()).toContain(line);
      await page.goto(`/${locale}/compare/sets/without-needle/`);
      const names = await page.locator('thead th a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      const wanted = [...corpus.treatments].flatMap(([treatment, { data }]) =>
        data.demands.needle === 'yes' ? [] : [`/${locale}/treatments/${treatment}/`],
      );
      expect(names).toEqual(wanted);
      expect(await emptyCells(page.locator('table'))).toEqual([]);
      await page.context().close();
    },
  );

  it.each(['en', 'ja'] as const)('the checker in %s hides its form, says why, and leads to every rule', async (locale) => {
    const { page } = await withoutScript(`/${locale}/check/`);
    expect(await page.locator('form').isVisible()).toBe(false);
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    expect(await page.locator('noscript p').innerText()).toBe(translator(locale)('checkNoScript'));
    for (const [id, { data }] of corpus.treatments) {
      const list = page.locator(`section[aria-labelledby="list-${id}"]`);
      const people = new Set(data.rules.map((rule) => `${rule.strength} ${describeCondition(rule.when, corpus, locale)}`));
      expect(await list.locator('li a').count(), id).toBe(people.size);
      for (const text of await list.locator('li').allInnerTexts()) expect(text.length, id).toBeGreaterThan(5);
    }
    await page.context().close();
  });

  it.each(['en', 'ja'] as const)('prices in %s have every treatment and no empty cell', async (locale) => {
    const { page } = await withoutScript(`/${locale}/prices/`);
    // in a table of a currency, or in the list of what is on no scale: nothing is left out
    for (const id of corpus.prices.keys()) {
      expect(await page.locator(`main :is(tbody th, #without + ul) a[href="/${locale}/prices/${id}/"]`).count()).toBeGreaterThan(
        0,
      );
    }
    expect(await emptyCells(page.locator('table'))).toEqual([]);
    await page.goto(`/${locale}/prices/finasteride-oral/`);
    const { data } = corpus.prices.get('finasteride-oral') ?? {};
    expect(data?.observations.length).toBeGreaterThan(0);
    expect(await page.locator('table').last().locator('tbody tr').count()).toBe(data?.observations.length);
    expect(await emptyCells(page.locator('table').last())).toEqual([]);
    await page.context().close();
  });
});
