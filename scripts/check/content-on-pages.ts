import { loadCorpus } from '../../lib/content/load-corpus.ts';
import type { Corpus } from '../../lib/domain/corpus.ts';
import { wordingHits } from '../../lib/content-lint/wording.ts';
import { textOf, tagged, type BuiltCheck, type BuiltPage } from './site.ts';

/** Pages that describe treatments: no clinic, doctor or seller may be identified on them. */
const DESCRIBES_TREATMENTS =
  /^\/(en|ja)\/(treatments|compare|evidence|check|prices|conditions|situations|combinations|guides|disagreements|questions|glossary|claims)\//;
const PROVIDER_KINDS = ['provider', 'provider-exclusion-list', 'shop'];

/** Descriptions that stand where no name was recorded: "a clinic in Tokyo", 「日本のクリニック」. */
const GENERIC = /^(an? |the )|の(クリニック|皮膚科クリニック|皮膚科|薬局|オンライン診療|医療機関のページ)$/;

const mainText = (page: BuiltPage) => tagged(page, 'main').map(textOf).join(' ');

export const noProviderNames: BuiltCheck = {
  name: 'no clinic or seller is named on a page about treatments (A-1)',
  run: (site) => {
    const { corpus } = loadCorpus('content');
    const names = [...corpus.sources.values()]
      .filter(({ data }) => PROVIDER_KINDS.includes(data.kind))
      .flatMap(({ data }) => [
        ...(data.csl.author ?? []).flatMap((author) => ('literal' in author ? [author.literal] : [])),
        ...(data.csl.publisher ? [data.csl.publisher] : []),
      ])
      .filter((name) => name.length > 3 && !GENERIC.test(name));
    return site.pages
      .filter((page) => DESCRIBES_TREATMENTS.test(page.path))
      .flatMap((page) => {
        const text = mainText(page);
        const complete = namedOn(page.path, corpus);
        return [...new Set(names)]
          .filter((name) => text.includes(name) && !complete.includes(name))
          .map((name) => `${page.path}: names "${name}"`);
      });
  },
};

/** Sellers whose complete offer stands on this price page (lib/domain/offer.ts): only there, and only then, may they be named. */
function namedOn(path: string, { offers }: Corpus): string[] {
  const treatment = /^\/(?:en|ja)\/prices\/([^/]+)\/$/.exec(path)?.[1];
  return [...offers.values()].flatMap(({ data }) =>
    data.kind === 'named' && data.treatment === treatment ? [data.provider.name.en, data.provider.name.ja] : [],
  );
}

/** A higher price struck out beside a lower one makes the lower look cheap: earlier prices stand in the price history. */
export const noStruckPrices: BuiltCheck = {
  name: 'no price is struck out beside another (A-27)',
  run: (site) =>
    site.pages.flatMap((page) =>
      tagged(page, 'del', 's', 'strike').map((node) => `${page.path}: a struck-out "${textOf(node)}"`),
    ),
};

export const noEmptyCells: BuiltCheck = {
  name: 'no table cell and no answer is empty',
  run: (site) =>
    site.pages.flatMap((page) =>
      tagged(page, 'td', 'th', 'dd', 'dt')
        .filter((node) => textOf(node).trim() === '' && node.children.every((child) => child.type === 'text'))
        .map((node) => `${page.path}: an empty <${node.tagName}>`),
    ),
};

/** Every profile shows the same sections in the same order; only "often said" may be absent where nothing was found. */
export const sameSections: BuiltCheck = {
  name: 'every profile has the same sections in the same order',
  run: (site) => {
    const first = ['what', 'contents', 'how', 'evidence', 'claims', 'rules', 'harms', 'warnings', 'burden', 'timeline'];
    const then = ['stopping', 'combine', 'household', 'price', 'legal', 'if-harmed', 'alternatives', 'questions', 'sources'];
    const expected = [...first, ...then].join(' ');
    return site.pages
      .filter((page) => /^\/(en|ja)\/treatments\/[^/]+\/$/.test(page.path))
      .flatMap((page) => {
        const found = tagged(page, 'h2')
          .map((node) => String(node.properties['id']))
          .filter((id) => id !== 'unapproved');
        const wanted = found.includes('claims') ? expected : expected.replace('claims ', '');
        return found.join(' ') === wanted ? [] : [`${page.path}: has ${found.join(' ')}`];
      });
  },
};

export const citationsResolve: BuiltCheck = {
  name: 'every citation number leads to a source on the same page',
  run: (site) =>
    site.pages.flatMap((page) =>
      tagged(page, 'a')
        .map((node) => String(node.properties['href'] ?? ''))
        .filter((href) => href.startsWith('#source-') && !page.anchors.has(href.slice(1)))
        .map((href) => `${page.path}: ${href} leads nowhere`),
    ),
};

/** Titles and headings of these pages are what others say or ask; the answer stands below. */
const QUOTES_PEOPLE = /^\/(en|ja)\/(claims|questions)\//;

/** The site's own words are held to the same rules as the content. Titles of sources are quotations and left out. */
export const wordingOnPages: BuiltCheck = {
  name: 'no refused wording in titles, descriptions and headings (F-10)',
  run: (site) =>
    site.pages
      .filter((page) => !QUOTES_PEOPLE.test(page.path))
      .flatMap((page) => {
        const locale = page.path.startsWith('/ja/') ? 'ja' : 'en';
        const descriptions = tagged(page, 'meta')
          .filter((node) => node.properties['name'] === 'description')
          .map((node) => String(node.properties['content'] ?? ''));
        const texts = [...tagged(page, 'title', 'h1', 'h2', 'h3').map(textOf), ...descriptions];
        return texts.flatMap((text) =>
          wordingHits(text, locale).map((hit) => `${page.path}: ${hit.id} refuses "${hit.word}" in "${text.slice(0, 60)}"`),
        );
      }),
};
