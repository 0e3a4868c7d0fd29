import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { commonOrder, isScoped } from './css-order.ts';
import { hashOf } from './hash.ts';
import { attribute, element, findAll, headOf, type Page } from './page.ts';

/** One file for the whole site as long as it stays within the budget of one page (15 kB gzip). */
const SHARED_LIMIT = 15_000;

const isSheet = (node: Parameters<typeof attribute>[0]) => node.tagName === 'link' && attribute(node, 'rel') === 'stylesheet';

/**
 * Replaces the style sheets of every page by one file under /assets. Rules that belong to components go into one shared
 * file; a sheet with rules for bare elements is loaded only where Next loaded it.
 * @returns addresses that the style sheets name (images), so that their files are kept.
 */
export async function writeStylesheets(
  pages: readonly Page[],
  out: string,
  moduleClasses: ReadonlySet<string>,
): Promise<Set<string>> {
  const listOf = new Map(pages.map((page) => [page, sheetsOf(page)]));
  const sheets = new Map([...new Set([...listOf.values()].flat())].map((href) => [href, readSheet(out, href)]));
  const bundles = bundler(sheets, [...listOf.values()], moduleClasses);

  const written = new Map<string, string>();
  for (const [page, list] of listOf) {
    if (list.length === 0) continue;
    const bundle = bundles(list);
    const key = bundle.join('\n');
    const href = written.get(key) ?? (await writeSheet(out, bundle.map((sheet) => sheets.get(sheet) ?? '').join('\n')));
    written.set(key, href);
    replaceSheets(page, href);
  }
  return new Set([...sheets.values()].flatMap((css) => [...css.matchAll(/url\("?(\/[^")]+)"?\)/g)].map(([, url = '']) => url)));
}

/** Which sheets a page with this list loads. */
function bundler(sheets: ReadonlyMap<string, string>, lists: readonly (readonly string[])[], classes: ReadonlySet<string>) {
  const order = commonOrder(lists);
  const scoped = new Set([...sheets].filter(([, css]) => isScoped(css, classes)).map(([href]) => href));
  const size = gzipSync([...sheets.values()].join('\n')).length;
  if (order === undefined || size > SHARED_LIMIT) return (list: readonly string[]) => list;
  return (list: readonly string[]) => order.filter((href) => scoped.has(href) || list.includes(href));
}

function sheetsOf(page: Page): string[] {
  return findAll(page.tree, isSheet)
    .map((link) => attribute(link, 'href') ?? '')
    .filter((href) => href.startsWith('/_next/'));
}

function readSheet(out: string, href: string): string {
  const css = readFileSync(path.join(out, href), 'utf8').replace(/\/\*# sourceMappingURL.*$/s, '');
  const folder = path.posix.dirname(href);
  return css.replace(/url\((["']?)(\.{1,2}\/[^"')]+)\1\)/g, (_, _quote, url: string) => `url("${path.posix.join(folder, url)}")`);
}

async function writeSheet(out: string, css: string): Promise<string> {
  const { code } = await transform(css, { loader: 'css', minify: true, legalComments: 'none' });
  const href = `/assets/site-${hashOf(code)}.css`;
  mkdirSync(path.join(out, 'assets'), { recursive: true });
  writeFileSync(path.join(out, href), code);
  return href;
}

function replaceSheets(page: Page, href: string): void {
  const head = headOf(page);
  const first = head.children.findIndex((node) => node.type === 'element' && isSheet(node));
  const link = element('link', { rel: ['stylesheet'], href });
  head.children.splice(Math.max(first, 0), 0, link);
  const isOld = (node: (typeof head.children)[number]) =>
    node.type === 'element' && node !== link && isSheet(node) && (attribute(node, 'href') ?? '').startsWith('/_next/');
  head.children = head.children.filter((node) => !isOld(node));
}
