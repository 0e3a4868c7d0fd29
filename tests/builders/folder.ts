import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { onTestFinished } from 'vitest';
import { filesBelow, type Page } from '../../scripts/finish/page.ts';

/** A folder for one test with these files in it. */
export function aFolder(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(path.join(tmpdir(), 'finish-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  return {
    root,
    path: (name: string) => path.join(root, name),
    read: (name: string) => readFileSync(path.join(root, name), 'utf8'),
    files: () => filesBelow(root),
  };
}

/** A page that stands in no file. */
export const aPage = (html: string, address = '/en/'): Page => ({ file: 'index.html', path: address, tree: fromHtml(html) });
