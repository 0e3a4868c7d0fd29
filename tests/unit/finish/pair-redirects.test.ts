import { describe, expect, it } from 'vitest';
import { bothLanguages, descriptions, languages, oneMainHeading, titles } from '../../../scripts/check/head.ts';
import { internalLinks } from '../../../scripts/check/links.ts';
import { noInlineCode } from '../../../scripts/check/policy.ts';
import { readSite } from '../../../scripts/check/site.ts';
import { validHtml } from '../../../scripts/check/validity.ts';
import { readPages } from '../../../scripts/finish/page.ts';
import { writePairRedirects } from '../../../scripts/finish/pair-redirects.ts';
import { writeSiteFiles } from '../../../scripts/finish/site-files.ts';
import { aFolder } from '../../builders/folder.ts';

const SLUG = 'finasteride-oral-vs-minoxidil-topical';
const OTHER = 'minoxidil-topical-vs-finasteride-oral';
const page = (lang: string, title: string) =>
  `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8"><title>${title} ${lang}</title><meta name="description" content="About ${title} ${lang}"></head><body><main><h1>${title} &amp; more</h1></main></body></html>`;
const SITE = {
  'en/index.html': page('en', 'Home'),
  'ja/index.html': page('ja', '最初'),
  [`en/compare/${SLUG}/index.html`]: page('en', 'A or B'),
  [`ja/compare/${SLUG}/index.html`]: page('ja', 'AかB'),
  'en/compare/rows/judge/index.html': page('en', 'Row'),
  'ja/compare/rows/judge/index.html': page('ja', '行'),
};

function redirected(files: Readonly<Record<string, string>> = {}, baseUrl: string | null = 'https://example.org') {
  const folder = aFolder({ ...SITE, ...files });
  const pages = readPages(folder.root);
  const written = writePairRedirects(folder.root, pages, baseUrl);
  return { folder, pages, written };
}

describe('the address with the two in the other order', () => {
  it('leads on by itself, by a link, and by its canonical address, in the language of the page', () => {
    const { folder, written } = redirected();
    expect(written).toBe(2);
    const html = folder.read(`ja/compare/${OTHER}/index.html`);
    expect(html).toContain('<html lang="ja" data-redirect=');
    expect(html).toContain(`content="0; url=/ja/compare/${SLUG}/"`);
    expect(html).toContain(`<link rel="canonical" href="https://example.org/ja/compare/${SLUG}/">`);
    expect(html).toContain(`<a href="/ja/compare/${SLUG}/">`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<title>AかB &#x26; more</title>');
    expect(Buffer.byteLength(html)).toBeLessThan(2_000);
  });

  it('is written for pairs only, and over no page that is there', () => {
    const own = page('en', 'Own');
    const { folder, written } = redirected({ [`en/compare/${OTHER}/index.html`]: own });
    expect(folder.read(`en/compare/${OTHER}/index.html`)).toBe(own);
    // The page that was there is a pair too, and its other order is there as well.
    expect(written).toBe(1);
    expect(folder.files().filter((file) => file.includes('-vs-'))).toHaveLength(4);
  });

  it('has a path as its canonical address where the site knows none', () => {
    expect(redirected({}, null).folder.read(`en/compare/${OTHER}/index.html`)).toContain(
      `<link rel="canonical" href="/en/compare/${SLUG}/">`,
    );
  });

  it('stands in no sitemap, not even when pages are read again', () => {
    const { folder } = redirected();
    writeSiteFiles(folder.root, readPages(folder.root), 'https://example.org');
    const sitemap = folder.read('sitemap.xml');
    expect(sitemap).toContain(`/en/compare/${SLUG}/`);
    expect(sitemap).not.toContain(OTHER);
  });

  it.each([validHtml, internalLinks, titles, descriptions, languages, bothLanguages, oneMainHeading, noInlineCode])(
    'passes the check of the site: $name',
    async (check) => {
      expect(await check.run(readSite(redirected().folder.root))).toEqual([]);
    },
  );

  it('is the only kind of page that may repeat a title', async () => {
    const { folder } = redirected({ 'en/copy/index.html': page('en', 'Home'), 'ja/copy/index.html': page('ja', '写し') });
    expect(await titles.run(readSite(folder.root))).toEqual([expect.stringContaining('has the title of')]);
  });
});
