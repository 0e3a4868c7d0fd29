import { describe, expect, it } from 'vitest';
import { translator } from '../../lib/i18n/messages.ts';
import { useBrowser } from './support/browser.ts';
import { corpus } from './support/records.ts';
import { PHONE } from './support/screens.ts';

const { open } = useBrowser();
const LOCALES = ['en', 'ja'] as const;

describe.each(LOCALES)('pages of reference in %s', (locale) => {
  const t = translator(locale);

  it('a pregnant reader sees at once what must not be used, with a way to the profile', async () => {
    const { page } = await open(`/${locale}/situations/pregnant/`, { viewport: PHONE });
    const name = corpus.treatments.get('finasteride-oral')?.data.name[locale] ?? '';
    const item = page.locator('main h4', { hasText: name }).first();
    const rules = item.locator('xpath=following-sibling::ul[1]');
    expect(await rules.innerText()).toContain(t('strength.absolute'));
    await item.getByRole('link').click();
    await page.waitForURL(/\/treatments\/finasteride-oral\/$/);
    await page.context().close();
  });

  it('no situation calls a treatment without a rule a clearance, and each names every treatment', async () => {
    const { page } = await open(`/${locale}/situations/giving-blood/`);
    const text = await page.locator('main').innerText();
    expect(text).toContain(t('situationNoneText'));
    const missing = [...corpus.treatments.values()].map(({ data }) => data.name[locale]).filter((name) => !text.includes(name));
    expect(missing).toEqual([]);
    await page.context().close();
  });

  it('a term leads from its first use on a profile to its meaning', async () => {
    const { page } = await open(`/${locale}/treatments/minoxidil-topical/`);
    const term = page.locator('main a.term').first();
    const id = (await term.getAttribute('href'))?.split('#')[1] ?? '';
    await term.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/glossary\/#/);
    const entry = page.locator(`[id="${id}"]`);
    expect(await entry.innerText()).toContain(corpus.glossary.get(id)?.data.term[locale]);
    expect(await entry.evaluate((node) => node.getBoundingClientRect().top)).toBeLessThan(400);
    await page.context().close();
  });

  it('a question leads to a short answer, and from there to the section that answers it in full', async () => {
    const { page } = await open(`/${locale}/questions/`);
    await page.locator('main li a').first().click();
    await page.waitForURL(/\/questions\/[a-z-]+\/#/);
    const [, id] = page.url().split('#');
    const answer = page.locator(`section[aria-labelledby="${id}"]`);
    const link = answer.locator('a[href*="#"]:not([href^="#"]):not(.term)').first();
    const href = (await link.getAttribute('href')) ?? '';
    await link.click();
    await page.waitForURL(`**${href}`);
    expect(await page.locator(`[id="${href.split('#')[1]}"]`).isVisible()).toBe(true);
    await page.context().close();
  });

  it('a claim is shown as what somebody said, and answered below', async () => {
    const [id, claim] = [...corpus.claims][0] ?? [];
    const { page } = await open(`/${locale}/claims/${id}/`);
    const heading = await page.locator('h1').innerText();
    expect(heading).toContain(claim?.data.phrase[locale]);
    expect(heading).toMatch(locale === 'ja' ? /^「.*」$/ : /^“.*”$/);
    expect(await page.locator('#does-not-mean + ul').innerText()).toContain(claim?.data.doesNotMean[0]?.[locale]);
    await page.context().close();
  });

  it('a research-stage agent says that it cannot be bought, on its page and in the comparison', async () => {
    const { page } = await open(`/${locale}/treatments/pp405/`, { viewport: PHONE });
    expect(await page.locator('main').innerText()).toContain(t('researchTitle'));
    expect(await page.locator('main a[href*="/prices/pp405"]').count()).toBe(0);
    await page.goto(`/${locale}/prices/`);
    expect(await page.locator('main').innerText()).not.toContain('PP405');
    await page.context().close();
  });
});
