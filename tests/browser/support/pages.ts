import { readSite } from '../../../scripts/check/site.ts';
import { kindOf } from '../../../scripts/check/budgets.ts';

const { pages } = readSite('out');

/** One page of every kind in every language: what breaks on a template breaks on each of its pages. */
export const onePageOfEachKind: readonly string[] = [
  ...new Map(
    pages.filter((page) => page.path !== '/404.html').map((page) => [`${page.path.slice(0, 3)} ${kindOf(page.path)}`, page.path]),
  ).values(),
];

/** Every page that has an island, with the ids of its islands. */
export const pagesWithIslands = pages.flatMap((page) => {
  const islands = page.elements.flatMap((node) => (node.properties['dataIsland'] === undefined ? [] : [String(node.properties['id'])]));
  return islands.length > 0 ? [{ path: page.path, kind: `${page.path.slice(0, 3)} ${kindOf(page.path)}`, islands }] : [];
});
