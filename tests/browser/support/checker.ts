import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Locale } from '../../../lib/domain/vocabulary.ts';
import { translator } from '../../../lib/i18n/messages.ts';
import type { useBrowser, Watched } from './browser.ts';

type Open = ReturnType<typeof useBrowser>['open'];

/** The form and its results, used as a reader uses them. `factor` and `answer` are ids of content/patient-factors. */
export interface CheckerDriver {
  readonly question: (factor: string) => Locator;
  /** Opens the group of a question, if it has one that is closed. */
  readonly reveal: (factor: string) => Promise<void>;
  readonly choose: (factor: string, answer: string) => Promise<void>;
  readonly age: (years: number | '') => Promise<void>;
  /** Adds medicines to the list, one after another. */
  readonly takes: (...names: string[]) => Promise<void>;
  readonly takesNothing: () => Promise<void>;
  /** "None of these" (or "no to the rest") in one group. */
  readonly none: (group: string) => Promise<void>;
  /** The same in every group. */
  readonly noToTheRest: () => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly group: (group: string) => Locator;
  /** The medicines on the list, each with what was understood. */
  readonly medicineList: () => Locator;
  /** One treatment among the results. */
  readonly result: (treatment: string) => Locator;
  /** Opens one treatment's details. */
  readonly openResult: (treatment: string) => Promise<void>;
  /** Waits until every result says what the answers so far make it. */
  readonly settled: () => Promise<void>;
  /** All words of one treatment's result, details included. */
  readonly says: (treatment: string) => Promise<string>;
  /** The headings and words of all treatments with this verdict. */
  readonly withVerdict: (verdict: string) => Locator;
}

function driver(page: Page, locale: Locale, groupOf: ReadonlyMap<string, string>): CheckerDriver {
  const t = translator(locale);
  const question = (factor: string) => page.locator(`#q-${factor}`);
  /** Results out of sight follow an answer in the next task; until then the list is marked busy. */
  const settled = async () => {
    await page.locator('ul[aria-busy="false"] > [data-treatment]').first().waitFor({ state: 'attached' });
  };
  const result = (treatment: string) => page.locator(`ul[aria-busy="false"] > [data-treatment="${treatment}"]`);
  const group = (id: string) => page.locator(`[data-group="${id}"]`);
  const reveal = async (factor: string) => {
    const each = group(groupOf.get(factor) ?? '').locator('[data-each][aria-expanded="false"]');
    if ((await each.count()) > 0) await each.click();
  };
  const openResult = async (treatment: string) => {
    const closed = result(treatment).locator('h3 button[aria-expanded="false"]');
    if ((await closed.count()) > 0) await closed.click();
  };
  return {
    question,
    reveal,
    choose: async (factor, answer) => {
      await reveal(factor);
      await question(factor).locator(`input[value="${answer}"]`).check();
      await settled();
    },
    age: async (years) => {
      const box = question('age').getByRole('textbox');
      await box.fill(String(years));
      await box.blur();
      await settled();
    },
    takes: async (...names) => {
      const box = question('medicines').getByRole('combobox');
      for (const name of names) {
        await box.fill(name);
        await box.press('Enter');
      }
      await settled();
    },
    takesNothing: () => question('medicines').locator('[data-none]').click(),
    none: async (id) => {
      await group(id).locator('[data-none]').click();
      await settled();
    },
    noToTheRest: async () => {
      const open = page.locator('[data-group][data-state="open"] [data-none]');
      while ((await open.count()) > 0) await open.first().click();
      await settled();
    },
    clear: async () => {
      await page.getByRole('button', { name: t('clearAll') }).click();
      await settled();
    },
    group,
    medicineList: () => question('medicines').locator('[data-medicine-list] > li'),
    result,
    openResult,
    says: async (treatment) => {
      await settled();
      await openResult(treatment);
      return result(treatment).innerText();
    },
    withVerdict: (verdict) => page.locator(`ul[aria-busy="false"] > [data-verdict="${verdict}"]`),
    settled,
  };
}

/** Question → its group, as the page's own data have it. */
async function groupsOf(page: Page): Promise<ReadonlyMap<string, string>> {
  const pairs = await page.evaluate(async () => {
    const source = document.querySelector<HTMLElement>('[data-island-props="checker"]')?.dataset['src'] ?? '';
    const { groups } = (await (await fetch(source)).json()) as { groups: { id: string; questions: { factor: string }[] }[] };
    return groups.flatMap((group) => group.questions.map(({ factor }): [string, string] => [factor, group.id]));
  });
  return new Map(pairs);
}

/** Opens the checker, on another day if one is given, and waits until its form answers and all of its words are there. */
export async function openChecker(
  open: Open,
  locale: Locale,
  options: BrowserContextOptions = {},
  now?: Date,
): Promise<Watched & { checker: CheckerDriver }> {
  const watched = await open(`/${locale}/check/`, options);
  if (now) {
    await watched.page.clock.setFixedTime(now);
    await watched.page.reload({ waitUntil: 'networkidle' });
  }
  await watched.page.waitForSelector('[data-island][data-complete]');
  return { ...watched, checker: driver(watched.page, locale, await groupsOf(watched.page)) };
}

/** A man of 30 in Japan with male pattern hair loss, nothing else, every question answered. */
export async function answerAsHealthyMan(checker: CheckerDriver): Promise<void> {
  await checker.choose('sex', 'male');
  await checker.age(30);
  await checker.choose('diagnosis', 'male-pattern');
  await checker.choose('country', 'JP');
  await checker.takesNothing();
  await checker.noToTheRest();
}
