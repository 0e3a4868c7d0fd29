import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { SPECULATION_RULES_PATH } from '../../lib/delivery/headers.ts';
import { renderHeadersFile } from '../../lib/delivery/render-headers.ts';
import { renderRobots, renderSitemap } from '../../lib/delivery/sitemap.ts';
import { SPECULATION_RULES } from '../../lib/delivery/speculation-rules.ts';
import { attribute, findAll, type Page } from './page.ts';

/** The files beside the pages: headers for CDN hosts, speculation rules, robots.txt and, where an address is set, the sitemap. */
export function writeSiteFiles(out: string, pages: readonly Page[], baseUrl: string | null): void {
  const write = (name: string, text: string) => writeFileSync(path.join(out, name), text);
  write('_headers', renderHeadersFile());
  write(SPECULATION_RULES_PATH.slice(1), `${JSON.stringify(SPECULATION_RULES)}\n`);
  write('robots.txt', renderRobots(baseUrl));
  if (baseUrl !== null)
    write(
      'sitemap.xml',
      renderSitemap(
        pages.filter(isListed).map((page) => page.path),
        baseUrl,
      ),
    );
}

/** Pages that search engines may list: not the 404 page, nothing that says noindex. */
const isListed = (page: Page) =>
  page.path !== '/404.html' &&
  findAll(page.tree, (node) => node.tagName === 'meta' && node.properties['name'] === 'robots').every(
    (meta) => !/noindex/.test(attribute(meta, 'content') ?? ''),
  );
