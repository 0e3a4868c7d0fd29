import { describe, expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { pagesWithIslands } from './support/pages.ts';

const { open } = useBrowser();

/** One page of each kind: islands of one template differ in their props only. */
const pages = [...new Map(pagesWithIslands.map((page) => [page.kind, page])).values()];

/** Elements, attributes and text of all islands, one line each; comments left out, attributes sorted. Runs in the browser. */
function describeIslands(): string[] {
  const lines: string[] = [];
  const walk = (element: Element, depth: string) => {
    const attributes = [...element.attributes].map(({ name, value }) => `${name}=${JSON.stringify(value)}`).sort();
    lines.push(`${depth}<${element.localName} ${attributes.join(' ')}>`);
    for (const child of element.children) walk(child, `${depth} `);
  };
  for (const island of document.querySelectorAll('[data-island]')) {
    for (const child of island.children) walk(child, '');
    lines.push(island.textContent);
  }
  return lines;
}

describe('islands', () => {
  it('are on some page', () => {
    expect(pages.length).toBeGreaterThan(0);
  });

  it.each(pages)('$path: hydration changes no element, attribute or text', async ({ path }) => {
    const printed = await open(path, { javaScriptEnabled: false });
    const alive = await open(path);
    await alive.page.waitForFunction(() => document.querySelector('[data-island]:not([data-hydrated])') === null);
    expect(await alive.page.evaluate(describeIslands)).toEqual(await printed.page.evaluate(describeIslands));
    expect(alive.messages).toEqual([]);
    await printed.page.context().close();
    await alive.page.context().close();
  });
});
