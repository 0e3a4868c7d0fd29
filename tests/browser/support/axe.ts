import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2 at levels A and AA, and the rules that axe calls good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * One line for every element that breaks a rule of axe. Text must reach 7 to 1 against its ground (AAA) too.
 * Returns no line when axe finds nothing. `within` is the CSS selector of the part to look at.
 */
export async function violations(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    async ({ tags, selector }) => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      const { violations: found } = await inPage.run(selector, {
        runOnly: { type: 'tag', values: tags },
        rules: { 'color-contrast-enhanced': { enabled: true } },
        resultTypes: ['violations'],
      });
      return found.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 160)}: ${node.failureSummary ?? ''}`),
      );
    },
    { tags: TAGS, selector: within },
  );
}
