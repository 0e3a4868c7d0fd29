import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Locale } from '../../../lib/domain/vocabulary.ts';
import { translator } from '../../../lib/i18n/messages.ts';
import type { useBrowser, Watched } from './browser.ts';

type Open = ReturnType<typeof useBrowser>['open'];

/** The form and its results, used as a reader uses them. `factor` and `answer` are ids of content/patient-factors. */
export interface CheckerDriver {
  readonly question: (factor: string) => Locator;
  readonly choose: (factor: string, answer: string) => Promise<void>;
  readonly age: (years: number | '') => Promise<void>;
  /** Writes the medicines, one a line. */
  readonly takes: (...names: string[]) => Promise<void>;
  readonly takesNothing: () => Promise<void>;
  readonly allergicToNothing: () => Promise<void>;
  /** "No" to every question that is asked and still open. */
  readonly noToTheRest: () => Promise<void>;
  readonly clear: () => Promise<void>;
  /** One treatment's verdict among the results. */
  readonly result: (treatment: string) => Locator;
  /** All words of one treatment's verdict. */
  readonly says: (treatment: string) => Promise<string>;
  /** The headings and words of all treatments with this verdict. */
  readonly withVerdict: (verdict: string) => Locator;
}

function driver(page: Page, locale: Locale): CheckerDriver {
  const t = translator(locale);
  const question = (factor: string) => page.locator(`#q-${factor}`);
  const result = (treatment: string) => page.locator(`[data-treatment="${treatment}"]`);
  const choose = (factor: string, answer: string) => question(factor).locator(`input[value="${answer}"]`).check();
  return {
    question,
    choose,
    age: (years) => question('age').getByRole('textbox').fill(String(years)),
    takes: (...names) => question('medicines').getByRole('textbox').fill(names.join('\n')),
    takesNothing: () => question('medicines').getByRole('checkbox').check(),
    allergicToNothing: () =>
      question('allergies')
        .getByRole('checkbox', { name: t('allergiesNone'), exact: true })
        .check(),
    noToTheRest: async () => {
      const rest = page.getByRole('button', { name: t('restNo') });
      while ((await rest.count()) > 0) await rest.first().click();
      const open = page.locator('fieldset[data-kind="yes-no"]:not(:has(:checked)) input[value="no"]');
      while ((await open.count()) > 0) await open.first().check();
    },
    clear: () => page.getByRole('button', { name: t('clearAll') }).click(),
    result,
    says: (treatment) => result(treatment).innerText(),
    withVerdict: (verdict) => page.locator(`[data-verdict="${verdict}"]`),
  };
}

/** Opens the checker and waits until its form answers. */
export async function openChecker(
  open: Open,
  locale: Locale,
  options: BrowserContextOptions = {},
): Promise<Watched & { checker: CheckerDriver }> {
  const watched = await open(`/${locale}/check/`, options);
  await watched.page.waitForSelector('[data-island][data-hydrated]');
  return { ...watched, checker: driver(watched.page, locale) };
}

/** A man of 30 in Japan with male pattern hair loss, nothing else, every question answered. */
export async function answerAsHealthyMan(checker: CheckerDriver): Promise<void> {
  await checker.choose('sex', 'male');
  await checker.age(30);
  await checker.choose('diagnosis', 'male-pattern');
  await checker.choose('country', 'JP');
  await checker.takesNothing();
  await checker.allergicToNothing();
  await checker.noToTheRest();
}
