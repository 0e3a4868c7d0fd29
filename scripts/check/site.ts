import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { attribute, findAll, filesBelow, readPages } from '../finish/page.ts';

export interface BuiltPage {
  readonly path: string;
  readonly html: string;
  readonly tree: Root;
  readonly elements: readonly Element[];
  /** Everything that a link to the page may point at with `#…`. */
  readonly anchors: ReadonlySet<string>;
}

export interface BuiltSite {
  readonly out: string;
  readonly pages: readonly BuiltPage[];
  /** Addresses of all files, as "/assets/site-x.css". */
  readonly files: ReadonlySet<string>;
}

/** One thing that holds for the whole site. `run` returns one line per place where it does not. */
export interface BuiltCheck {
  readonly name: string;
  run(site: BuiltSite): string[] | Promise<string[]>;
}

export function readSite(out: string): BuiltSite {
  if (!existsSync(out)) throw new Error(`there is no ${out}/ (npm run build)`);
  const pages = readPages(out).map(({ file, path: address, tree }): BuiltPage => {
    const elements = findAll(tree, () => true);
    const anchors = new Set(elements.flatMap((node) => attribute(node, 'id') ?? []));
    return { path: address, html: readFileSync(file, 'utf8'), tree, elements, anchors };
  });
  return { out, pages, files: new Set(filesBelow(out).map((file) => `/${file}`)) };
}

export const readFile = (site: BuiltSite, address: string): Buffer => readFileSync(path.join(site.out, address));

/** Elements of a page by tag name. */
export const tagged = (page: BuiltPage, ...names: string[]) => page.elements.filter((node) => names.includes(node.tagName));

/** A page that only leads on to another address (scripts/finish/pair-redirects.ts): it has the words of the page it leads to. */
export const isRedirect = (page: BuiltPage) => tagged(page, 'html').some((node) => node.properties['dataRedirect'] !== undefined);

/** The text inside an element. */
export function textOf(node: Element | Root): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
}
