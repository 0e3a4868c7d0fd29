import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { translator } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/domain/vocabulary.ts';
import { findAll, type Page } from './page.ts';

/** The page of two treatments; no id holds "-vs-". */
const PAIR = /^\/(en|ja)\/compare\/([a-z0-9-]+?)-vs-([a-z0-9-]+)\/$/;

/**
 * Writes a small page at the address of each pair in the other order: it leads on by itself, by a link, and by its canonical
 * address. `data-redirect` on <html> marks it for the checks. Such pages are read by nobody's search: noindex, not in the sitemap.
 * @param pages the finished pages; those of pairs are found by their address.
 * @param baseUrl address of the site without a slash at the end; without one the canonical address is a path.
 * @returns how many were written.
 */
export function writePairRedirects(out: string, pages: readonly Page[], baseUrl: string | null): number {
  let written = 0;
  for (const page of pages) {
    const [, locale, a, b] = PAIR.exec(page.path) ?? [];
    if ((locale !== 'en' && locale !== 'ja') || a === undefined || b === undefined) continue;
    const folder = path.join(out, locale, 'compare', `${b}-vs-${a}`);
    const file = path.join(folder, 'index.html');
    // Nothing is written over: a page that is there is a page of its own.
    if (existsSync(file)) continue;
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, redirectPage(page, locale, baseUrl));
    written += 1;
  }
  return written;
}

function redirectPage(page: Page, locale: Locale, baseUrl: string | null): string {
  const heading = headingOf(page);
  const t = translator(locale);
  const text = (value: string) => toHtml({ type: 'text', value });
  const to = page.path;
  return (
    `<!doctype html><html lang="${locale}" data-redirect="${to}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${text(heading)}</title>` +
    `<meta name="description" content="${text(t('pairMoved')).replaceAll('"', '&quot;')}"><meta name="robots" content="noindex">` +
    `<link rel="canonical" href="${baseUrl ?? ''}${to}"><meta http-equiv="refresh" content="0; url=${to}"></head>` +
    `<body><main><h1>${text(heading)}</h1><p>${text(t('pairMoved'))} <a href="${to}">${text(t('pairMovedLink'))}</a></p></main></body></html>\n`
  );
}

/** The heading of the page it leads to. */
function headingOf(page: Page): string {
  const [heading] = findAll(page.tree, (element) => element.tagName === 'h1');
  const words: string[] = [];
  const read = (node: (typeof page.tree.children)[number]) => {
    if (node.type === 'text') words.push(node.value);
    else if (node.type === 'element') node.children.forEach(read);
  };
  heading?.children.forEach(read);
  return words.join('').trim() || page.path;
}
