import { attribute } from '../finish/page.ts';
import { readFile, tagged, type BuiltCheck, type BuiltPage, type BuiltSite } from './site.ts';

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** What an address of this site leads to: a page, another file, or nothing. */
function target(site: BuiltSite, address: string): BuiltPage | 'file' | undefined {
  const page = site.pages.find(({ path }) => path === address);
  if (page) return page;
  return site.files.has(address) ? 'file' : undefined;
}

export const internalLinks: BuiltCheck = {
  name: 'internal links and anchors lead somewhere',
  run(site) {
    const found = new Map<string, BuiltPage | 'file' | undefined>();
    return site.pages.flatMap((page) =>
      tagged(page, 'a', 'area').flatMap((link) => {
        const href = attribute(link, 'href');
        if (href === undefined || SCHEME.test(href) || href.startsWith('//')) return [];
        const url = new URL(href, `http://site${page.path}`);
        const address = decodeURI(url.pathname);
        if (!found.has(address)) found.set(address, target(site, address));
        const to = found.get(address);
        if (to === undefined) {
          const hint = site.files.has(`${address}/index.html`) ? 'add a slash at the end' : 'there is no such page';
          return [`${page.path}: links to ${href} (${hint})`];
        }
        const anchor = decodeURIComponent(url.hash.slice(1));
        const lost = anchor !== '' && to !== 'file' && !to.anchors.has(anchor);
        return lost ? [`${page.path}: links to ${href}, but nothing there has id="${anchor}"`] : [];
      }),
    );
  },
};

/** Address attributes that make a browser load something by itself. */
const LOADING: Record<string, readonly string[]> = {
  link: ['href'],
  script: ['src'],
  img: ['src', 'srcSet'],
  source: ['src', 'srcSet'],
  image: ['href', 'xLinkHref'],
  use: ['href', 'xLinkHref'],
  iframe: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  embed: ['src'],
  object: ['data'],
  input: ['src'],
};
/** Relations that only name an address; nothing is loaded. */
const NAMING = ['canonical', 'alternate', 'license', 'author', 'help', 'next', 'prev'];

const loaded = (page: BuiltPage) =>
  page.elements
    .filter((node) => node.tagName !== 'link' || !NAMING.includes(attribute(node, 'rel') ?? ''))
    .flatMap((node) => (LOADING[node.tagName] ?? []).flatMap((name) => (attribute(node, name) ?? '').split(/,\s+|\s+(?=\/)/)))
    .map((part) => part.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '' && !address.startsWith('#') && !address.startsWith('data:'));

export const nothingFromOtherHosts: BuiltCheck = {
  name: 'nothing is loaded from another host',
  run: (site) => [
    ...site.pages.flatMap((page) =>
      loaded(page)
        .filter((address) => SCHEME.test(address) || address.startsWith('//'))
        .map((address) => `${page.path}: loads ${address}`),
    ),
    ...[...site.files]
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) =>
        [
          ...readFile(site, file)
            .toString('utf8')
            .matchAll(/(?:url\(|@import )["']?((?:https?:)?\/\/[^"')]+)/g),
        ].map(([, address]) => `${file}: loads ${address}`),
      ),
  ],
};

export const loadedFilesExist: BuiltCheck = {
  name: 'every file that a page loads is there',
  run: (site) =>
    site.pages.flatMap((page) =>
      loaded(page)
        .filter((address) => address.startsWith('/') && !site.files.has(address.replace(/[?#].*$/, '')))
        .map((address) => `${page.path}: loads ${address}, which does not exist`),
    ),
};
