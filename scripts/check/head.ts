import { attribute } from '../finish/page.ts';
import { isRedirect, tagged, textOf, type BuiltCheck, type BuiltPage, type BuiltSite } from './site.ts';

const titleOf = (page: BuiltPage) => tagged(page, 'title').map(textOf)[0]?.trim() ?? '';
const descriptionOf = (page: BuiltPage) =>
  tagged(page, 'meta')
    .filter((meta) => meta.properties['name'] === 'description')
    .map((meta) => attribute(meta, 'content') ?? '')[0]
    ?.trim() ?? '';

function unique(site: BuiltSite, what: string, of: (page: BuiltPage) => string): string[] {
  const seen = new Map<string, string>();
  return site.pages
    .filter((page) => !isRedirect(page))
    .flatMap((page) => {
      const text = of(page);
      const other = seen.get(text);
      seen.set(text, page.path);
      if (text === '') return [`${page.path}: has no ${what}`];
      return other === undefined ? [] : [`${page.path}: has the ${what} of ${other} ("${text}")`];
    });
}

export const titles: BuiltCheck = {
  name: 'every page has a title of its own',
  run: (site) => unique(site, 'title', titleOf),
};

export const descriptions: BuiltCheck = {
  name: 'every page has a description of its own',
  run: (site) => unique(site, 'description', descriptionOf),
};

/** The language that a page's address promises. */
const promised = (page: BuiltPage) => /^\/(en|ja)\//.exec(page.path)?.[1];

export const languages: BuiltCheck = {
  name: 'every page says its language',
  run: (site) =>
    site.pages.flatMap((page) => {
      const lang = tagged(page, 'html').map((html) => attribute(html, 'lang') ?? '')[0] ?? '';
      if (lang === '') return [`${page.path}: has no lang on <html>`];
      const expected = promised(page);
      return expected !== undefined && lang !== expected ? [`${page.path}: says lang="${lang}", not "${expected}"`] : [];
    }),
};

export const bothLanguages: BuiltCheck = {
  name: 'every page is there in both languages',
  run: (site) => {
    const paths = new Set(site.pages.map((page) => page.path));
    return site.pages.flatMap((page) => {
      const language = promised(page);
      const other = page.path.replace(/^\/(en|ja)\//, language === 'en' ? '/ja/' : '/en/');
      return language === undefined || paths.has(other) ? [] : [`${page.path}: there is no ${other}`];
    });
  },
};

export const oneMainHeading: BuiltCheck = {
  name: 'every page has one main heading',
  run: (site) =>
    site.pages.flatMap((page) => {
      const count = tagged(page, 'h1').length;
      return count === 1 ? [] : [`${page.path}: has ${count} <h1>`];
    }),
};
