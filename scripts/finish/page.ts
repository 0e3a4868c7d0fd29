import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

/** One exported page while the finishing step works on it. */
export interface Page {
  /** File on the disk. */
  readonly file: string;
  /** Address within the site, as "/en/treatments/prp/" or "/404.html". */
  readonly path: string;
  readonly tree: Root;
}

/** Every file below a folder, as paths with forward slashes relative to it; sorted, so that results are repeatable. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.relative(folder, path.join(item.parentPath, item.name)).split(path.sep).join('/'))
    .sort();
}

/** The address under which a host serves a file: "en/index.html" is "/en/". */
export const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

export function readPages(out: string): Page[] {
  return filesBelow(out)
    .filter((file) => file.endsWith('.html'))
    .map((name) => {
      const file = path.join(out, name);
      return { file, path: addressOf(name), tree: fromHtml(readFileSync(file, 'utf8')) };
    });
}

export function writePage(page: Page): void {
  writeFileSync(page.file, toHtml(page.tree));
}

export type Match = (element: Element) => boolean;

/** All elements that match, in document order. */
export function findAll(tree: Root | Element, match: Match): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (match(element)) found.push(element);
  });
  return found;
}

/** The head of a page; a parsed document always has one. */
export function headOf(page: Page): Element {
  const [head] = findAll(page.tree, (element) => element.tagName === 'head');
  if (!head) throw new Error(`${page.path} has no head`);
  return head;
}

/** A property as text; lists (class, rel) joined by spaces. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

export function element(tagName: string, properties: Element['properties']): Element {
  return { type: 'element', tagName, properties, children: [] };
}
