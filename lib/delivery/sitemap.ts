import { LOCALES, type Locale } from '../domain/vocabulary.ts';

const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/**
 * A sitemap with the other languages of each page beside it (`hreflang`).
 * @param paths paths of the pages, as "/en/treatments/prp/"; a page without its other language is listed alone.
 * @param baseUrl address of the site without a slash at the end: a sitemap holds complete addresses only.
 */
export function renderSitemap(paths: readonly string[], baseUrl: string): string {
  const known = new Set(paths);
  const address = (path: string) => escapeXml(`${baseUrl}${encodeURI(path)}`);
  const languages = (path: string) =>
    LOCALES.map((locale) => ({ locale, path: inLanguage(path, locale) })).filter(
      (other) => IN_A_LANGUAGE.test(path) && known.has(other.path),
    );
  const entry = (path: string) => {
    const links = languages(path).map(
      ({ locale, path: other }) => `    <xhtml:link rel="alternate" hreflang="${locale}" href="${address(other)}"/>`,
    );
    return ['  <url>', `    <loc>${address(path)}</loc>`, ...(links.length > 1 ? links : []), '  </url>'].join('\n');
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...[...paths].sort().map(entry),
    '</urlset>',
    '',
  ].join('\n');
}

const IN_A_LANGUAGE = /^\/(en|ja)\//;
const inLanguage = (path: string, locale: Locale) => path.replace(IN_A_LANGUAGE, `/${locale}/`);

/** robots.txt: everything may be read. The sitemap is named only when the site knows its address. */
export function renderRobots(baseUrl: string | null): string {
  const sitemap =
    baseUrl === null
      ? '# There is no sitemap: the address of the site is not set (baseUrl in site.config.ts).'
      : `Sitemap: ${baseUrl}/sitemap.xml`;
  return `User-agent: *\nAllow: /\n\n${sitemap}\n`;
}
