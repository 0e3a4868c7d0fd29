import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { VERDICTS } from '../../lib/domain/vocabulary.ts';
import { formatDate } from '../../lib/i18n/format.ts';
import { translator } from '../../lib/i18n/messages.ts';
import { useBrowser } from './support/browser.ts';
import { answerAsHealthyMan, openChecker, type CheckerDriver } from './support/checker.ts';
import { corpus } from './support/records.ts';
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
  const summary = () => page.locator('section[aria-labelledby="results"] [role="status"]').innerText();

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
    expect(await checker.medicineList().innerText()).toContain(locale === 'ja' ? 'ワルファリン' : 'warfarin');
    expect(await checker.says('prp')).toContain(t('verdictText.contraindicated'));
  });

  it('who takes nothing and has nothing: something is found clear, until a medicine is not recognised', async () => {
    await answerAsHealthyMan(checker);
    expect(await checker.says('finasteride-oral')).toContain(t('verdictText.no-listed-contraindication'));
    expect(await checker.withVerdict('needs-answers').count()).toBe(0);
    await checker.takes('qqzxv');
    const unread = await checker.medicineList().innerText();
    expect(unread).toContain(t('medicineUnknown', { as: 'qqzxv' }));
    expect(unread).toContain(t('checkerPharmacistLine', { as: 'qqzxv' }));
    expect(await checker.withVerdict('no-listed-contraindication').count()).toBe(0);
    expect(await summary()).not.toContain(t('verdict.no-listed-contraindication'));
  });

  it('who misspells a medicine: told what it was taken for', async () => {
    await checker.takes('warfarine');
    const read = await checker.medicineList().innerText();
    expect(read).toContain(t('medicineNear', { as: 'warfarine', medicine: locale === 'ja' ? 'ワルファリン' : 'warfarin' }));
    expect(await checker.result('prp').getAttribute('data-verdict')).toBe('contraindicated');
  });

  it('who says pregnant and then male: the contradiction is named, and the pregnancy still counts', async () => {
    await checker.choose('pregnancy', 'yes');
    await checker.choose('sex', 'male');
    const results = page.getByRole('region', { name: t('results'), exact: true });
    expect(await results.innerText()).toContain(t('resultConflicts'));
    expect(await results.locator('[data-conflicts]').innerText()).toContain(
      corpus['patient-factors'].get('pregnancy')?.data.contradicts?.[0]?.message[locale] ?? '?',
    );
    expect(await checker.result('finasteride-oral').getAttribute('data-verdict')).toBe('contraindicated');
  });

  it('who is a man: not asked about pregnancy, and told so', async () => {
    await checker.reveal('pregnancy');
    expect(await checker.question('pregnancy').isVisible()).toBe(true);
    await checker.choose('sex', 'male');
    for (const factor of ['pregnancy', 'could-become-pregnant', 'breast-feeding']) {
      expect(await checker.question(factor).count(), factor).toBe(0);
    }
    const note = await checker.group('pregnancy-and-family').locator('p').last().innerText();
    expect(note.startsWith(t('notAsked', { list: '' }))).toBe(true);
    for (const label of locale === 'ja' ? ['妊娠中', '授乳中'] : ['pregnancy', 'breast-feeding']) expect(note).toContain(label);
    expect(await checker.question('trying-to-father-a-child').isVisible()).toBe(true);
  });

  it('who answers one group with "no to the rest": what was answered before stays', async () => {
    await checker.choose('heart-failure', 'yes');
    const group = checker.group('heart-and-circulation');
    expect(await group.locator('[data-none]').innerText()).toBe(t('checkerRestNo'));
    await checker.none('heart-and-circulation');
    expect(await group.locator('fieldset:not(:has(:checked))').count()).toBe(0);
    expect(await checker.question('heart-failure').locator('input[value="yes"]').isChecked()).toBe(true);
    expect(await group.getAttribute('data-state')).toBe('done');
    expect(await group.innerText()).toContain(locale === 'ja' ? '心不全' : 'heart failure');
  });

  it('who takes "none of these" back: the questions are open again, and nothing passes', async () => {
    await answerAsHealthyMan(checker);
    expect(await checker.withVerdict('no-listed-contraindication').count()).toBeGreaterThan(0);
    await checker.none('heart-and-circulation');
    expect(await checker.group('heart-and-circulation').getAttribute('data-state')).toBe('open');
    expect(await checker.result('minoxidil-oral').getAttribute('data-verdict')).not.toBe('no-listed-contraindication');
  });

  it('who would rather not say: it counts as not known, never as "no"', async () => {
    await answerAsHealthyMan(checker);
    await checker.choose('cancer-history', 'unsaid');
    expect(await checker.result('prp').getAttribute('data-verdict')).not.toBe('no-listed-contraindication');
    expect(await checker.question('cancer-history').locator('input[value="unsaid"]').isChecked()).toBe(true);
  });

  it('who has nothing: done with at most 15 taps', async () => {
    let taps = 0;
    const tap = async (what: Promise<void>) => {
      await what;
      taps += 1;
    };
    await tap(checker.choose('sex', 'male'));
    await tap(checker.age(30));
    await tap(checker.choose('diagnosis', 'male-pattern'));
    await tap(checker.choose('country', 'JP'));
    await tap(checker.takesNothing());
    const groups = page.locator('[data-group][data-state]');
    for (const group of await groups.all()) await tap(group.locator('[data-none]').click());
    expect(taps).toBeLessThanOrEqual(15);
    expect(await checker.withVerdict('needs-answers').count()).toBe(0);
    expect(await page.locator('[data-group][data-state="open"]').count()).toBe(0);
    expect(await checker.says('finasteride-oral')).toContain(t('verdictText.no-listed-contraindication'));
  });

  it('who clears everything: nothing of the answers is left', async () => {
    await answerAsHealthyMan(checker);
    await checker.takes('ワーファリン');
    await checker.clear();
    expect(await page.locator('form input[type="radio"]:checked, form [aria-pressed="true"]').count()).toBe(0);
    expect(await checker.medicineList().count()).toBe(0);
    expect(
      await page
        .locator('form')
        .locator('input[type="text"]')
        .evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value).join('')),
    ).toBe('');
    expect(await summary()).toBe(t('resultsEmpty'));
    const verdicts = page.locator('[data-verdict]');
    expect(await verdicts.count()).toBe(corpus.treatments.size);
    expect(new Set(await verdicts.evaluateAll((all) => all.map((one) => one.getAttribute('data-verdict'))))).toEqual(
      new Set(['needs-answers', 'not-assessed']),
    );
  });

  it('who wants another order: by kind of treatment, or the worst first', async () => {
    await checker.choose('pregnancy', 'yes');
    const order = () =>
      page.locator('[data-treatment]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['treatment'] ?? ''));
    const verdicts = () =>
      page.locator('[data-treatment]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['verdict'] ?? ''));
    await page.locator('ul:not([aria-busy="true"]) > [data-treatment]').first().waitFor();
    const ranks = (await verdicts()).map((verdict) => VERDICTS.findIndex((one) => one === verdict));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    await page.getByRole('radio', { name: t('checkerOrderFamily') }).check();
    await expect.poll(order).toEqual([...corpus.treatments.keys()]);
    expect(await page.locator('[data-treatment]').first().innerText()).toContain(t('family.oral-drugs'));
    await page.getByRole('radio', { name: t('checkerOrderWorst') }).check();
  });

  it('who writes no age: told so, and it does not count; one digit counts when the field is left', async () => {
    const box = checker.question('age').getByRole('textbox');
    await box.fill('200');
    expect(await checker.question('age').innerText()).toContain(t('checkerAgeWrong'));
    expect(await box.getAttribute('aria-invalid')).toBe('true');
    await box.fill('３４歳');
    expect(await checker.question('age').innerText()).not.toContain(t('checkerAgeWrong'));
    expect(await checker.says('finasteride-oral')).not.toContain(t('checkerYears', { years: 34 }));
    await box.fill('9');
    expect(await page.locator('[role="alert"] [data-alert="age-under-12"]').count()).toBe(0);
    await box.blur();
    expect(await page.locator('[role="alert"] [data-alert="age-under-12"]').count()).toBe(1);
  });

  it('who opens a result: strength, reason, whose rule, section, day and source of every rule', async () => {
    await checker.choose('sex', 'female');
    await checker.choose('country', 'JP');
    await checker.choose('pregnancy', 'yes');
    await checker.takes('ワーファリン');
    await checker.openResult('prp');
    const rule = corpus.treatments.get('prp')?.data.rules.find(({ id }) => id.startsWith('anticoagulant'));
    const item = checker.result('prp').locator(`[data-rule="prp/${rule?.id}"]`);
    const text = await item.innerText();
    expect(text).toContain(t(`strength.${rule?.strength ?? 'notice'}`));
    expect(text).toContain(rule?.reason[locale]);
    expect(text).toContain(rule?.interaction?.whatToDo[locale]);
    expect(text).toContain(t('checkerRuleChecked', { date: formatDate(rule?.checkedOn ?? '', locale) }));
    expect(await item.getByRole('link').count()).toBe(rule?.sources.length);
  });

  it('who opens a result without a rule against it: told what the list covers, and that it is no clearance', async () => {
    await answerAsHealthyMan(checker);
    const text = await checker.says('finasteride-oral');
    const data = corpus.treatments.get('finasteride-oral')?.data;
    const found = new Set(data?.nothingFound.flatMap(({ factors }) => factors)).size;
    expect(text).toContain(t('checkerCovers', { rules: data?.rules.length ?? 0, found }));
    expect(text).toContain(t('verdictText.no-listed-contraindication'));
  });

  it('who names a medicine that is one of the treatments: told not to change it because of this page', async () => {
    await checker.takes('プロペシア');
    expect(await checker.says('finasteride-oral')).toContain(t('checkerUses'));
    expect(await checker.says('prp')).not.toContain(t('checkerUses'));
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

it.each(['en', 'ja'] as const)('past the review dates every treatment is "not assessed" in %s, and says why', async (locale) => {
  const t = translator(locale);
  const { page, checker } = await openChecker(open, locale, {}, new Date('2031-01-01T12:00:00'));
  await answerAsHealthyMan(checker);
  expect(await checker.withVerdict('no-listed-contraindication').count()).toBe(0);
  expect(await checker.result('finasteride-oral').innerText()).toContain(t('verdict.not-assessed'));
  expect(await checker.result('finasteride-oral').innerText()).toContain(t('resultOutOfDate'));
  await page.context().close();
});
