import { isRedirect, readSite } from '../../../scripts/check/site.ts';
import { kindOf } from '../../../scripts/check/budgets.ts';

const { pages } = readSite('out');

/** One page of every kind in every language: what breaks on a template breaks on each of its pages. */
export const onePageOfEachKind: readonly string[] = [
  ...new Map(
    pages
      .filter((page) => page.path !== '/404.html' && !isRedirect(page))
      .map((page) => [`${page.path.slice(0, 3)} ${kindOf(page.path)}`, page.path]),
  ).values(),
];

/** Every page that has an island. */
export const pagesWithIslands = pages
  .filter((page) => page.elements.some((node) => node.properties['dataIsland'] !== undefined))
  .map(({ path }) => ({ path, kind: `${path.slice(0, 3)} ${kindOf(path)}` }));
