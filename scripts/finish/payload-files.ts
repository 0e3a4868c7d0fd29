import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from './page.ts';

/** The first line of a payload: a row with an id, or a hint without one. */
const PAYLOAD = /^(:HL|[0-9a-f]+:)/;
const MEDIA = '_next/static/media/';

/**
 * Deletes what only Next's client runtime reads: payload files, chunks, manifests, its copies of the 404 page.
 * Text files of the site itself (robots.txt) are not payloads and stay.
 * @param used addresses of files that pages or style sheets name, so that images in `_next/static/media` are kept.
 */
export function deletePayloadFiles(out: string, used: ReadonlySet<string>): number {
  const files = filesBelow(out).filter((file) => isPayload(out, file, used));
  for (const file of files) rmSync(path.join(out, file));
  removeEmptyFolders(out);
  return files.length;
}

function isPayload(out: string, file: string, used: ReadonlySet<string>): boolean {
  if (file.startsWith(MEDIA)) return !used.has(`/${file}`);
  if (file.startsWith('_next/') || file.startsWith('_not-found/') || file === '404/index.html') return true;
  if (file.split('/').some((part) => part.startsWith('__next.'))) return true;
  if (!file.endsWith('.txt') || !existsSync(path.join(out, file.replace(/\.txt$/, '.html')))) return false;
  return PAYLOAD.test(readFileSync(path.join(out, file), 'utf8'));
}

function removeEmptyFolders(folder: string): void {
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    if (!item.isDirectory()) continue;
    const inside = path.join(folder, item.name);
    removeEmptyFolders(inside);
    if (readdirSync(inside).length === 0) rmSync(inside, { recursive: true });
  }
}
