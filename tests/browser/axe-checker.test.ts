import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { violations } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { answerAsHealthyMan, openChecker, type CheckerDriver } from './support/checker.ts';
import { DESKTOP, PHONE } from './support/screens.ts';

const { open } = useBrowser();

const ISLAND = '[data-island="checker"]';

/** Answers that bring each verdict to at least one treatment: see content/treatments/prp.md and finasteride-oral.md. */
const VERDICT_STATES: readonly (readonly [verdict: string, answer: (checker: CheckerDriver) => Promise<void>])[] = [
  ['needs-answers', (checker) => checker.choose('sex', 'male')],
  ['contraindicated', (checker) => checker.choose('hiv', 'yes')],
  ['avoid', (checker) => checker.choose('keloid-tendency', 'yes')],
  ['caution', (checker) => checker.choose('smoking', 'yes')],
  ['not-assessed', (checker) => checker.choose('no-family-history', 'yes')],
  ['no-listed-contraindication', answerAsHealthyMan],
];

/** One of each kind: content/alerts. */
const ALERT_STATES: readonly (readonly [alert: string, answer: (checker: CheckerDriver) => Promise<void>])[] = [
  ['suicidal-thoughts', (checker) => checker.choose('suicidal-thoughts', 'yes')],
  ['scalp-pain-or-scarring', (checker) => checker.choose('scalp-pain-or-scarring', 'yes')],
  ['age-under-12', (checker) => checker.age(9)],
];

/** Each language, width and theme once; the untouched page is tested in all of them by axe.test.ts. */
const SCREENS = [
  { locale: 'en', viewport: PHONE, colorScheme: 'light' },
  { locale: 'ja', viewport: DESKTOP, colorScheme: 'dark' },
] as const;

describe.each(SCREENS)('checker in $locale, $viewport.width px, $colorScheme', ({ locale, ...screen }) => {
  let page: Page;
  let checker: CheckerDriver;
  beforeAll(async () => {
    ({ page, checker } = await openChecker(open, locale, screen));
  });

  /** At the end of the page nothing sticks over the form: axe would call what is half covered too small. */
  const barriers = async () => {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    return violations(page, ISLAND);
  };
  afterAll(() => page.context().close());

  it.each(VERDICT_STATES)('has no barrier while it says %s', async (verdict, answer) => {
    await checker.clear();
    await answer(checker);
    expect(await checker.withVerdict(verdict).count()).toBeGreaterThan(0);
    expect(await barriers()).toEqual([]);
  });

  it('has no barrier beside medicines that it read, half read and did not read', async () => {
    await checker.clear();
    await checker.takes('ワーファリン', 'warfarine', 'qqzxv');
    expect(await checker.medicineList().count()).toBe(3);
    expect(await barriers()).toEqual([]);
  });

  it('has no barrier while it names answers that do not fit together', async () => {
    await checker.clear();
    await checker.choose('heart-failure', 'yes');
    await checker.choose('heart-disease', 'no');
    expect(await barriers()).toEqual([]);
  });

  it('has no barrier with every question and every reason open', async () => {
    await checker.clear();
    await checker.choose('sex', 'female');
    await checker.choose('pregnancy', 'yes');
    await checker.takes('ワーファリン');
    const closed = page.locator('[data-each][aria-expanded="false"]');
    while ((await closed.count()) > 0) await closed.first().click();
    await page.locator('[data-open-all]').click();
    expect(await page.locator('[data-rule]').count()).toBeGreaterThan(5);
    expect(await barriers()).toEqual([]);
    await page.locator('[data-open-all]').click();
  });

  it('has no barrier while it suggests names', async () => {
    await checker.clear();
    await page.locator('#medicine-name').pressSequentially('wa');
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('option').count()).toBeGreaterThan(0);
    expect(await violations(page, ISLAND)).toEqual([]);
    await page.locator('#medicine-name').fill('');
  });

  it.each(ALERT_STATES)('has no barrier while it shows %s', async (alert, answer) => {
    await checker.clear();
    await answer(checker);
    expect(await page.locator(`[role="alert"] [data-alert="${alert}"]`).count()).toBe(1);
    expect(await barriers()).toEqual([]);
  });

  it('has no barrier beside the sheet in both languages', async () => {
    await checker.clear();
    await checker.choose('pregnancy', 'yes');
    await checker.takes('ワーファリン', 'qqzxv');
    await page.locator('section[aria-labelledby="sheet"] input[type="checkbox"]').check();
    await page.locator('[aria-controls="sheet-content"]').click();
    expect(await page.locator('[data-sheet]').count()).toBe(4);
    expect(await barriers()).toEqual([]);
  });

  it('has no barrier after everything was cleared', async () => {
    await checker.clear();
    expect(await page.locator('form :checked').count()).toBe(0);
    expect(await barriers()).toEqual([]);
  });
});
