import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from './support/browser.ts';
import { openChecker, type CheckerDriver } from './support/checker.ts';
import { overlappingTexts, sidewaysOverflow, smallTargets } from './support/layout.ts';
import { PHONE, REPRESENTATIVE } from './support/screens.ts';

const { open } = useBrowser();

/** All details open: what a reader may open must fit as well. */
const openDetails = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((details) => details.setAttribute('open', '')));

async function expectFit(page: Page, width: number) {
  await page.setViewportSize({ width, height: 740 });
  expect(await page.evaluate(sidewaysOverflow), `sideways at ${width} px`).toEqual([]);
  expect(await page.evaluate(overlappingTexts), `texts over one another at ${width} px`).toEqual([]);
}

/** What a reader gets who sets the letters to twice their size. */
const doubleText = (page: Page) => page.evaluate(() => (document.documentElement.style.fontSize = '200%'));

describe('every page', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open('/'));
  });

  it.each(REPRESENTATIVE)(
    '%s fits 320, 360 and 1280 px, and 640 px with letters of double size; all targets can be hit',
    async (path) => {
      await page.goto(path);
      await openDetails(page);
      for (const width of [320, 1280, 360]) await expectFit(page, width);
      expect(await page.evaluate(smallTargets), 'targets on a phone').toEqual([]);
      await doubleText(page);
      await expectFit(page, 640);
    },
  );
});

describe.each(['en', 'ja'] as const)('the answered checker in %s', (locale) => {
  let page: Page;
  let checker: CheckerDriver;
  beforeAll(async () => {
    ({ page, checker } = await openChecker(open, locale, { viewport: PHONE }));
    await checker.takes('ワーファリン', 'qqzxv');
    await checker.choose('sex', 'female');
    await checker.choose('pregnancy', 'yes');
    await checker.choose('hiv', 'yes');
  });

  it('fits as well', async () => {
    for (const width of [320, 1280, 360]) await expectFit(page, width);
    expect(await page.evaluate(smallTargets), 'targets on a phone').toEqual([]);
    await doubleText(page);
    await expectFit(page, 640);
  });
});

describe('comparison on a phone', () => {
  it.each(['en', 'ja'] as const)('shows two columns in %s, each below its treatment, and the question across', async (locale) => {
    const { page } = await open(`/${locale}/compare/`, { viewport: PHONE });
    const box = async (selector: string) => (await page.locator(selector).first().boundingBox()) ?? { x: 0, width: 0 };
    const row = '#matrix [data-row="judge"]';
    const [first, second] = [await box(`${row} td:nth-of-type(1)`), await box(`${row} td:nth-of-type(2)`)];
    expect(first.x + first.width).toBeCloseTo(second.x, 0);
    expect(second.x + second.width).toBeLessThanOrEqual(PHONE.width);
    expect((await box('#matrix thead th:nth-of-type(2)')).x).toBeCloseTo(first.x, 0);
    expect((await box(`${row} th`)).width).toBeGreaterThan(first.width * 1.8);
    await page.context().close();
  });
});
