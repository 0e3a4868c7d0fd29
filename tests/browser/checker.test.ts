import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { translator } from '../../lib/i18n/messages.ts';
import { useBrowser } from './support/browser.ts';
import { answerAsHealthyMan, openChecker, type CheckerDriver } from './support/checker.ts';
import { PHONE } from './support/screens.ts';

const { open } = useBrowser();

/** Verdicts below come from domain.md, section 5, and from reading the records, not from the engine. */
describe.each(['en', 'ja'] as const)('a reader of the checker in %s', (locale) => {
  const t = translator(locale);
  let page: Page;
  let checker: CheckerDriver;
  beforeAll(async () => {
    ({ page, checker } = await openChecker(open, locale));
  });
  beforeEach(() => checker.clear());

  it('who is pregnant, in Japan: finasteride must not be used, and is not meant for her', async () => {
    await checker.choose('sex', 'female');
    await checker.choose('country', 'JP');
    await checker.choose('pregnancy', 'yes');
    const text = await checker.says('finasteride-oral');
    expect(text).toContain(t('verdictText.contraindicated'));
    expect(text).toContain(t('indication.not-indicated'));
  });

  it("who is a man of 19 in the US: not barred by Japan's age limit, but told of it", async () => {
    await checker.choose('sex', 'male');
    await checker.age(19);
    await checker.choose('diagnosis', 'male-pattern');
    await checker.choose('country', 'US');
    const result = checker.result('finasteride-oral');
    expect(await result.getAttribute('data-verdict')).toBe('caution');
    const text = await checker.says('finasteride-oral');
    expect(text).toContain(t('indication.indicated'));
    expect(text).toContain(t('place.JP'));
    expect(text).toContain(t('resultElsewhere'));
    // At home the same answers meet Japan's own rule, which is then nobody else's.
    await checker.choose('country', 'JP');
    expect(await checker.says('finasteride-oral')).not.toContain(t('resultElsewhere'));
    expect(await checker.says('finasteride-oral')).toContain(t('indication.not-indicated'));
  });

  it('who takes warfarin, written as on the bag of the pharmacy: PRP must not be used', async () => {
    await checker.takes('ワーファリン錠1mg 1日1回 朝食後');
    expect(await checker.question('medicines').getByRole('listitem').innerText()).toContain(
      locale === 'ja' ? 'ワルファリン' : 'warfarin',
    );
    expect(await checker.says('prp')).toContain(t('verdictText.contraindicated'));
  });

  it('who takes nothing and has nothing: something is found clear, until a medicine is not recognised', async () => {
    await answerAsHealthyMan(checker);
    expect(await checker.says('finasteride-oral')).toContain(t('verdictText.no-listed-contraindication'));
    expect(await checker.withVerdict('needs-answers').count()).toBe(0);
    await checker.takes('qqzxv');
    expect(await checker.question('medicines').getByRole('listitem').innerText()).toContain(
      t('medicineUnknown', { as: 'qqzxv' }),
    );
    expect(await checker.withVerdict('no-listed-contraindication').count()).toBe(0);
    expect(await page.getByRole('status').innerText()).not.toContain(t('verdict.no-listed-contraindication'));
  });

  it('who misspells a medicine: told what it was taken for', async () => {
    await checker.takes('warfarine');
    const read = await checker.question('medicines').getByRole('listitem').innerText();
    expect(read).toBe(t('medicineNear', { as: 'warfarine', medicine: locale === 'ja' ? 'ワルファリン' : 'warfarin' }));
    expect(await checker.result('prp').getAttribute('data-verdict')).toBe('contraindicated');
  });

  it('who says pregnant and then male: the contradiction is named, and the pregnancy still counts', async () => {
    await checker.choose('pregnancy', 'yes');
    await checker.choose('sex', 'male');
    const results = page.getByRole('region', { name: t('results'), exact: true });
    expect(await results.innerText()).toContain(t('resultConflicts'));
    expect(await results.innerText()).toContain(locale === 'ja' ? '妊娠中' : 'pregnancy');
    expect(await checker.result('finasteride-oral').getAttribute('data-verdict')).toBe('contraindicated');
  });

  it('who is a man: not asked about pregnancy, and told so', async () => {
    expect(await checker.question('pregnancy').isVisible()).toBe(true);
    await checker.choose('sex', 'male');
    for (const factor of ['pregnancy', 'could-become-pregnant', 'breast-feeding']) {
      expect(await checker.question(factor).count(), factor).toBe(0);
    }
    const group = page.getByRole('region', { name: t('group.pregnancy-and-family'), exact: true });
    const note = await group.locator('p').last().innerText();
    expect(note.startsWith(t('notAsked', { list: '' }))).toBe(true);
    for (const label of locale === 'ja' ? ['妊娠中', '授乳中'] : ['pregnancy', 'breast-feeding']) expect(note).toContain(label);
    expect(await checker.question('trying-to-father-a-child').isVisible()).toBe(true);
  });

  it('who answers one group with "no to the rest": what was answered before stays', async () => {
    await checker.choose('heart-failure', 'yes');
    const group = page.getByRole('region', { name: t('group.heart-and-circulation'), exact: true });
    await group.getByRole('button', { name: t('restNo') }).click();
    expect(await group.locator('fieldset:not(:has(:checked))').count()).toBe(0);
    expect(await checker.question('heart-failure').locator('input[value="yes"]').isChecked()).toBe(true);
    expect(await group.getByRole('button', { name: t('restNo') }).count()).toBe(0);
  });

  it('who clears everything: nothing of the answers is left', async () => {
    await answerAsHealthyMan(checker);
    await checker.takes('ワーファリン');
    await checker.clear();
    expect(await page.locator('form :checked').count()).toBe(0);
    expect(
      await page
        .locator('form')
        .getByRole('textbox')
        .evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value).join('')),
    ).toBe('');
    expect(await page.getByRole('status').innerText()).toBe(t('resultsEmpty'));
    expect(await page.locator('[data-verdict]').count()).toBe(0);
  });

  it('who scrolls through form, results and lists on a phone: nothing on the screen is blank', async () => {
    await page.setViewportSize(PHONE);
    await checker.choose('sex', 'female');
    await checker.choose('country', 'JP');
    await checker.choose('pregnancy', 'yes');
    for (const part of await page.locator('form h3, [data-treatment] h3, main > section h3').all()) {
      await part.scrollIntoViewIfNeeded();
      expect((await part.innerText()).trim()).not.toBe('');
      expect(await part.evaluate((heading) => heading.getBoundingClientRect().height)).toBeGreaterThan(10);
    }
  });
});
