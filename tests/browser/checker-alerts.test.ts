import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { URGENCIES } from '../../lib/domain/vocabulary.ts';
import { translator } from '../../lib/i18n/messages.ts';
import { useBrowser } from './support/browser.ts';
import { openChecker, type CheckerDriver } from './support/checker.ts';
import { corpus } from './support/records.ts';
import { DESKTOP, PHONE } from './support/screens.ts';

const { open } = useBrowser();

/** What each answer must bring, from the issue and content/alerts: the alert, its kind and how urgent it is. */
const CALLS: readonly (readonly [alert: string, kind: string, (checker: CheckerDriver) => Promise<void>])[] = [
  ['chest-pain', 'danger', (checker) => checker.choose('chest-pain', 'yes')],
  ['fainting', 'danger', (checker) => checker.choose('fainting', 'yes')],
  ['suicidal-thoughts', 'danger', (checker) => checker.choose('suicidal-thoughts', 'yes')],
  [
    'pregnancy-and-medicines-for-skin-or-hair',
    'danger',
    async (checker) => {
      await checker.choose('pregnancy', 'yes');
      await checker.takes('プロペシア');
    },
  ],
  [
    'pregnancy-and-medicines-for-an-illness',
    'danger',
    async (checker) => {
      await checker.choose('pregnancy', 'yes');
      await checker.takes('ディオバン');
    },
  ],
  ['sudden-or-patchy-loss', 'look-first', (checker) => checker.choose('sudden-or-patchy-loss', 'yes')],
  ['scalp-pain-or-scarring', 'look-first', (checker) => checker.choose('scalp-pain-or-scarring', 'yes')],
  ['postpartum-loss', 'look-first', (checker) => checker.choose('postpartum-loss', 'yes')],
  ['other-symptoms', 'look-first', (checker) => checker.choose('other-symptoms', 'yes')],
  ['age-under-12', 'check-answers', (checker) => checker.age(9)],
];

describe.each(['en', 'ja'] as const)('what the checker in %s says first', (locale) => {
  const t = translator(locale);
  let page: Page;
  let checker: CheckerDriver;
  beforeAll(async () => {
    ({ page, checker } = await openChecker(open, locale));
  });
  beforeEach(() => checker.clear());
  const alert = (id: string) => page.locator(`[role="alert"] [data-alert="${id}"]`);

  it.each(CALLS)('%s (%s): title, urgency, every step, and the rest stays reachable', async (id, kind, answer) => {
    expect(await alert(id).count()).toBe(0);
    await answer(checker);
    const { data } = corpus.alerts.get(id) ?? {};
    expect(data?.kind).toBe(kind);
    const text = await alert(id).innerText();
    expect(text).toContain(data?.title[locale]);
    for (const step of data?.steps ?? []) expect(text).toContain(step[locale]);
    if (kind !== 'check-answers') expect(text).toContain(t(`urgency.${data?.urgency ?? 'next-visit'}`));
    if (kind === 'look-first') expect(text).toContain(t('checkerLookFirst'));
    if (kind === 'danger') {
      // A number to call stands above everything else there is to read.
      const number = await alert(id)
        .locator('a[href^="tel:"]')
        .first()
        .evaluate((link) => link.getBoundingClientRect().top);
      expect(number).toBeLessThan(
        await alert(id)
          .locator('ol')
          .evaluate((steps) => steps.getBoundingClientRect().top),
      );
    }
    const top = await alert(id).evaluate((node) => node.getBoundingClientRect().top);
    expect(top).toBeLessThan(await page.locator('form').evaluate((node) => node.getBoundingClientRect().top));
    expect(await page.locator('[data-treatment]').count()).toBe(corpus.treatments.size);
  });

  it('danger comes before signs, and the more urgent before the less', async () => {
    await checker.choose('postpartum-loss', 'yes');
    await checker.choose('scalp-pain-or-scarring', 'yes');
    await checker.choose('suicidal-thoughts', 'yes');
    const shown = await page
      .locator('[role="alert"] [data-alert]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-alert') ?? ''));
    expect(shown[0]).toBe('suicidal-thoughts');
    const rest = shown.flatMap((id) => {
      const data = corpus.alerts.get(id)?.data;
      return data?.kind === 'look-first' ? [URGENCIES.indexOf(data.urgency)] : [];
    });
    expect(rest.length).toBeGreaterThan(1);
    expect(rest).toEqual([...rest].sort((a, b) => a - b));
  });

  it("numbers of the reader's country come alone, with links that lead anywhere; each with its day and source", async () => {
    await checker.choose('country', 'JP');
    await checker.choose('suicidal-thoughts', 'yes');
    const numbers = await alert('suicidal-thoughts').locator('a[href^="tel:"]').allInnerTexts();
    expect(numbers).toContain('0120-061-338');
    expect(numbers).not.toContain('988');
    const lines = alert('suicidal-thoughts').locator('li:has(strong)');
    for (const line of await lines.all()) {
      expect(await line.locator('a[href*="/sources/"]').count()).toBeGreaterThan(0);
      expect(await line.innerText()).toMatch(/2026/);
    }
    expect(await alert('suicidal-thoughts').locator('a[href^="https://"]').count()).toBeGreaterThan(0);
    await checker.choose('country', 'US');
    expect(await alert('suicidal-thoughts').locator('a[href^="tel:"]').allInnerTexts()).toContain('988');
  });

  it('is in sight wherever the answer is given, in danger with a number to call', async () => {
    await page.setViewportSize(PHONE);
    await checker.choose('country', 'JP');
    const inWindow = async (box: Locator) => {
      const at = await box.boundingBox();
      return at !== null && at.y >= 0 && at.y + at.height <= PHONE.height;
    };
    await checker.choose('suicidal-thoughts', 'yes');
    const bar = page.locator('[data-bar]');
    expect(await inWindow(checker.question('suicidal-thoughts').locator('input[value="yes"]'))).toBe(true);
    expect(await inWindow(bar)).toBe(true);
    const first = corpus.helplines.get(corpus.alerts.get('suicidal-thoughts')?.data.helplines[0] ?? '')?.data;
    expect(await bar.getByRole('link', { name: first?.phone ?? '?', exact: true }).isVisible()).toBe(true);
    await bar.getByRole('link').first().click();
    expect(await inWindow(alert('suicidal-thoughts').locator('h2'))).toBe(true);
    await checker.choose('suicidal-thoughts', 'no');
    expect(await bar.count()).toBe(0);
    await page.setViewportSize(DESKTOP);
  });

  it('a number with "#" is dialled as it is', async () => {
    await checker.choose('country', 'JP');
    await checker.choose('chest-pain', 'yes');
    expect(await alert('chest-pain').getByRole('link', { name: '#7119', exact: true }).getAttribute('href')).toBe('tel:%237119');
  });

  it('everything stands on a page of its own, without a script', async () => {
    const { page: plain } = await open(`/${locale}/check/first/`, { javaScriptEnabled: false });
    const expected = [...corpus.alerts.values()].filter(({ data }) => data.kind !== 'check-answers');
    for (const { id, data } of expected) {
      const text = await plain.locator(`[data-alert="${id}"]`).innerText();
      for (const step of data.steps) expect(text).toContain(step[locale]);
    }
    await plain.context().close();
  });
});
