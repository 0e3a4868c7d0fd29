import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Element } from 'hast';
import { hashOf } from './hash.ts';
import { attribute, element, headOf, type Page } from './page.ts';

/** Props above this size (characters of JSON) move to a file: the page is then read and shown without them. */
const INLINE_LIMIT = 10_000;

/**
 * Moves large props of islands out of the page into a file with a hashed name, which the browser loads beside the script.
 * Pages with the same props share the file. What can come later is not announced to the browser: the island asks for it.
 */
export function moveLargeProps(page: Page, holders: readonly Element[], out: string): void {
  for (const holder of holders) {
    const [text] = holder.children;
    if (text?.type !== 'text' || text.value.length <= INLINE_LIMIT) continue;
    const later = attribute(holder, 'dataIslandLater');
    const name = later === undefined ? (attribute(holder, 'dataIslandProps') ?? 'props') : `${later}-later`;
    const href = `/assets/${name}-${hashOf(text.value)}.json`;
    mkdirSync(path.join(out, 'assets'), { recursive: true });
    writeFileSync(path.join(out, href), text.value);
    holder.properties['dataSrc'] = href;
    text.value = '{}';
    if (later !== undefined) continue;
    // "anonymous" is how fetch() asks, so that the preloaded answer is the one that it gets.
    headOf(page).children.push(element('link', { rel: ['preload'], as: 'fetch', href, crossOrigin: 'anonymous' }));
  }
}
