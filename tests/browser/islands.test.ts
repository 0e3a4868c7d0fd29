import { describe, expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { pagesWithIslands } from './support/pages.ts';

const { open } = useBrowser();

/** One page of each kind: islands of one template differ in their props only. */
const pages = [...new Map(pagesWithIslands.map((page) => [page.kind, page])).values()];

/** Elements, attributes and text of an island, one line each; comments left out, attributes sorted. */
function describeIsland(id: string): string[] {
  const lines: string[] = [];
  const walk = (element: Element, depth: string) => {
    const attributes = [...element.attributes].map(({ name, value }) => `${name}=${JSON.stringify(value)}`).sort();
    lines.push(`${depth}<${element.localName} ${attributes.join(' ')}>`);
    element.normalize();
    for (const child of element.childNodes) {
      if (child.nodeType === Node.ELEMENT_NODE) walk(child as Element, `${depth} `);
    }
  };
  const island = document.getElementById(id);
  if (island) walk(island, '');
  return [...lines, island?.textContent ?? ''];
}

describe('islands', () => {
  it('are on some page', () => {
    expect(pages.length).toBeGreaterThan(0);
  });

  it.each(pages)('$path: hydration changes no element, attribute or text', async ({ path, islands }) => {
    const printed = await open(path, { javaScriptEnabled: false });
    const alive = await open(path);
    for (const id of islands) {
      expect(await alive.page.evaluate(describeIsland, id)).toEqual(await printed.page.evaluate(describeIsland, id));
    }
    expect(alive.messages).toEqual([]);
    await printed.page.context().close();
    await alive.page.context().close();
  });
});
