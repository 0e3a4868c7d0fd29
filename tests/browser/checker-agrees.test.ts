import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { npmRun } from '../builders/run.ts';
import { useBrowser } from './support/browser.ts';
import { openChecker } from './support/checker.ts';
import { corpus } from './support/records.ts';

const { open } = useBrowser();

interface Case {
  readonly answers: Readonly<Record<string, string | number>>;
  readonly takes: readonly string[];
  readonly allergies: readonly string[] | undefined;
}

const classes = new Set([...corpus.medicines].flatMap(([id, { data }]) => (data.kind === 'class' ? [id] : [])));

/** Answers that another one can hide come first: an answered question stays on the form. */
const hiddenFirst = (answers: Readonly<Record<string, string | number>>) =>
  Object.fromEntries(
    Object.entries(answers).sort(
      ([a], [b]) =>
        Number(corpus['patient-factors'].get(a)?.data.askWhen === undefined) -
        Number(corpus['patient-factors'].get(b)?.data.askWhen === undefined),
    ),
  );

/** Every example case of every rule, each once. */
const cases: Case[] = [
  ...new Map(
    [...corpus.treatments.values()]
      .flatMap(({ data }) => data.rules.flatMap((rule) => rule.cases))
      .map(({ answers = {}, takes = [], allergies }): [string, Case] => {
        // The form asks for names of medicines, not for classes: a class that is taken is named, another answer cannot be given.
        const named = Object.entries(answers).flatMap(([id, answer]) => (classes.has(id) && answer === 'yes' ? [id] : []));
        const asked = Object.fromEntries(Object.entries(answers).filter(([id]) => !classes.has(id)));
        const one = { answers: hiddenFirst(asked), takes: [...takes, ...named], allergies };
        return [JSON.stringify(one), one];
      }),
  ).values(),
];

/** Questions that the form does not ask because of an answer count as "no" there: the command is told so. */
function asStated({ answers }: Case): Record<string, string | number> {
  const silent = [...corpus['patient-factors']].flatMap(([id, { data }]): [string, string][] => {
    const given = data.askWhen && answers[data.askWhen.factor];
    return given !== undefined && !(id in answers) && !data.askWhen?.oneOf.includes(String(given)) ? [[id, 'no']] : [];
  });
  return { ...Object.fromEntries(silent), ...answers };
}

interface Verdict {
  readonly treatment: string;
  readonly verdict: string;
  readonly indication: string;
  readonly rules: readonly string[];
  readonly open: readonly string[];
}

const questionsOf = (factors: readonly string[]) =>
  [...new Set(factors.map((id) => (classes.has(id) ? 'medicines' : id)))].filter((id) => id !== 'country').sort();

/** What `npm run -s eligibility` says of these cases. */
function byCommand(some: readonly Case[]): Verdict[][] {
  const lines = some.map((one) =>
    JSON.stringify({
      answers: asStated(one),
      ...(one.takes.length > 0 ? { medicines: one.takes } : {}),
      ...(one.allergies ? { allergies: one.allergies } : {}),
    }),
  );
  const { stdout, stderr } = npmRun('eligibility', ['-'], { input: lines.join('\n') });
  expect(stderr).toBe('');
  type Output = {
    verdicts: {
      treatment: string;
      verdict: string;
      indication: string;
      reasons: { rule: string }[];
      missing: string[];
      missingNotices: string[];
    }[];
  };
  return stdout
    .trim()
    .split('\n')
    .map((line) =>
      (JSON.parse(line) as Output).verdicts.map(({ treatment, verdict, indication, reasons, missing, missingNotices }) => ({
        treatment,
        verdict,
        indication,
        rules: reasons.map(({ rule }) => rule).sort(),
        open: questionsOf([...missing, ...missingNotices]),
      })),
    );
}

/** Clears the form, gives the answers as a reader does, and reads the results. Runs in the browser. */
async function inBrowser({ answers, takes, allergies }: Case): Promise<Verdict[]> {
  const turn = () => new Promise((next) => setTimeout(next, 0));
  const find = <T extends HTMLElement>(selector: string): T => {
    const found = document.querySelector<T>(selector);
    if (!found) throw new Error(`${selector} is not on the page`);
    return found;
  };
  const write = (box: HTMLInputElement, text: string) => {
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const reveal = async (factor: string) => {
    if (document.querySelector(`#q-${factor}`)) return;
    for (const each of document.querySelectorAll<HTMLElement>('[data-each][aria-expanded="false"]')) each.click();
    await turn();
  };
  find('[data-clear]').click();
  await turn();
  for (const [factor, value] of Object.entries(answers)) {
    await reveal(factor);
    if (factor === 'age') {
      const box = find<HTMLInputElement>('#q-age-years');
      box.focus();
      write(box, String(value));
      box.blur();
    } else find(`#q-${factor} input[value="${value}"]`).click();
    await turn();
  }
  for (const name of takes) {
    const box = find<HTMLInputElement>('#medicine-name');
    write(box, name);
    await turn();
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await turn();
  }
  if (allergies) {
    await reveal('allergies');
    for (const substance of allergies.length === 0 ? ['none'] : allergies)
      find(`#q-allergies input[value="${substance}"]`).click();
    await turn();
  }
  while (document.querySelector('[aria-busy="true"]')) await turn();
  return [...document.querySelectorAll<HTMLElement>('[data-treatment]')].map((row) => ({
    treatment: row.dataset['treatment'] ?? '',
    verdict: row.dataset['verdict'] ?? '',
    indication: row.dataset['indication'] ?? '',
    rules: [...row.querySelectorAll<HTMLElement>('[data-rule]')].map((item) => item.dataset['rule'] ?? '').sort(),
    open: [
      ...new Set([...row.querySelectorAll('[data-open] a')].map((link) => (link.getAttribute('href') ?? '').replace('#q-', ''))),
    ]
      .filter((factor) => factor !== 'country')
      .sort(),
  }));
}

const inOrder = (verdicts: readonly Verdict[]) => [...verdicts].sort((a, b) => (a.treatment < b.treatment ? -1 : 1));

describe.each([
  { locale: 'en', every: 1 },
  { locale: 'ja', every: 10 },
] as const)('the checker in $locale and the command', ({ locale, every }) => {
  const some = cases.filter((_, index) => index % every === 0);
  let page: Page;
  let expected: Verdict[][];
  beforeAll(async () => {
    ({ page } = await openChecker(open, locale));
    await page.locator('[data-open-all]').click();
    expected = byCommand(some);
  });

  it('have cases of every treatment to agree on', () => {
    expect(cases.length).toBeGreaterThan(200);
    expect(expected.length).toBe(some.length);
  });

  it(`say the same in ${some.length} example cases: verdicts, indications, rules and open questions`, async () => {
    const differing: string[] = [];
    for (const [index, one] of some.entries()) {
      const shown = inOrder(await page.evaluate(inBrowser, one));
      const printed = inOrder(expected[index] ?? []);
      if (JSON.stringify(shown) !== JSON.stringify(printed)) {
        const where = printed.findIndex((verdict, at) => JSON.stringify(verdict) !== JSON.stringify(shown[at]));
        differing.push(`${JSON.stringify(one)}: page ${JSON.stringify(shown[where])}, command ${JSON.stringify(printed[where])}`);
      }
    }
    expect(differing).toEqual([]);
  }, 600_000);
});
