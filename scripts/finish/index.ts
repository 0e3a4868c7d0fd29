import path from 'node:path';
import { readClassNames } from './css-modules.ts';
import { linkTerms, type TermForm } from './glossary-links.ts';
import { addIslands } from './islands.ts';
import { attribute, findAll, readPages, writePage, type Page } from './page.ts';
import { writePairRedirects } from './pair-redirects.ts';
import { deletePayloadFiles } from './payload-files.ts';
import { writeSiteFiles } from './site-files.ts';
import { stripNext } from './strip-next.ts';
import { writeStylesheets } from './stylesheets.ts';

export interface FinishOptions {
  /** The project's folder: package.json, components, lib. */
  readonly root: string;
  /** Next's export. */
  readonly out: string;
  /** Next's own build folder: its server maps name the classes of CSS modules. */
  readonly next: string;
  readonly baseUrl: string | null;
  /** Spellings of glossary terms, linked where a page first uses one. */
  readonly terms: Readonly<Record<'en' | 'ja', readonly TermForm[]>>;
}

/**
 * Makes Next's exported pages plain: no client runtime, one style sheet, one module script where a page has an island.
 * Collects every problem before it stops.
 * @returns the pages, and warnings about what is written and on no page.
 */
export async function finish({ root, out, next, baseUrl, terms }: FinishOptions): Promise<{ pages: Page[]; warnings: string[] }> {
  const problems: string[] = [];
  const pages = readPages(out).filter((page) => !['/_not-found/', '/404/', '/_not-found.html'].includes(page.path));
  const classNames = readClassNames(next);
  for (const page of pages) stripNext(page, problems);
  const unused = await addIslands(pages, { root, out, classNames }, problems);
  if (problems.length > 0) throw new Error(`the exported pages cannot be finished:\n${problems.join('\n')}`);

  linkTerms(pages, terms);
  const classes = new Set([...classNames.values()].flatMap((names) => Object.values(names)).flatMap((name) => name.split(' ')));
  const named = await writeStylesheets(pages, out, classes);
  for (const address of pages.flatMap(namedAddresses)) named.add(address);
  for (const page of pages) writePage(page);
  deletePayloadFiles(out, named);
  writeSiteFiles(out, pages, baseUrl);
  writePairRedirects(out, pages, baseUrl);
  return { pages, warnings: unused.map((file) => `${path.posix.normalize(file)}: is an island on no page`) };
}

/** Addresses of files of this site that a page loads. */
function namedAddresses(page: Page): string[] {
  return findAll(page.tree, () => true).flatMap((node) =>
    ['src', 'href', 'poster', 'srcSet', 'imageSrcSet'].flatMap((name) =>
      (attribute(node, name) ?? '').split(/,?\s+/).filter((part) => part.startsWith('/')),
    ),
  );
}
