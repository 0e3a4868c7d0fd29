import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { translator } from '../../lib/i18n/messages.ts';
import { useBrowser } from './support/browser.ts';
import { PHONE } from './support/screens.ts';
import { treatmentIds } from './support/records.ts';

const { open } = useBrowser();

/** The five things that a reader wants first, in this order. */
const ANSWERS = ['forWhom', 'howWell', 'mainRisk', 'cost', 'status'] as const;

describe('first screen of a profile on a phone', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open('/', { viewport: PHONE }));
  });

  it.each(treatmentIds.flatMap((id) => [['en', id] as const, ['ja', id] as const]))('%s %s', async (locale, id) => {
    const t = translator(locale);
    await page.goto(`/${locale}/treatments/${id}/`);
    const answers = await page
      .locator('main dl')
      .first()
      .locator(':scope > div')
      .evaluateAll((all) =>
        all.map((row) => ({
          title: row.querySelector('dt')?.textContent ?? '',
          text: row.querySelector('dd')?.textContent ?? '',
          end: Math.round(row.getBoundingClientRect().bottom + scrollY),
        })),
      );
    expect(answers.map(({ title }) => title)).toEqual(ANSWERS.map((key) => t(key)));
    for (const { title, text } of answers) expect(text.trim(), title).not.toBe('');
    const end = answers.at(-1)?.end ?? Infinity;
    console.log(`${locale} ${id}: the last of the five answers ends at ${end} px, ${(end / PHONE.height).toFixed(2)} screens`);
    expect(end).toBeLessThanOrEqual(2 * PHONE.height);
  });
});
