import { expect, it } from 'vitest';
import { deletePayloadFiles } from '../../../scripts/finish/payload-files.ts';
import { aFolder } from '../../builders/folder.ts';

it('deletes what only the client runtime reads, and nothing else', () => {
  const folder = aFolder({
    'index.html': '',
    '404.html': '',
    '404/index.html': '',
    '_not-found/index.html': '',
    '_not-found/index.txt': '1:"$Sreact.fragment"',
    'en/index.html': '',
    'en/index.txt': '1:"$Sreact.fragment"\n2:X',
    'en/__next._tree.txt': ':HL["/_next/a.css","style"]',
    'en/__next.$d$locale/x.txt': '',
    'en/notes.html': '',
    'en/notes.txt': 'Notes that a person wrote.',
    'robots.txt': 'User-agent: *',
    '_next/static/chunks/a.js': '',
    '_next/static/media/used.svg': '',
    '_next/static/media/unused.svg': '',
    'assets/site.css': '',
  });
  deletePayloadFiles(folder.root, new Set(['/_next/static/media/used.svg']));
  expect(folder.files()).toEqual([
    '404.html',
    '_next/static/media/used.svg',
    'assets/site.css',
    'en/index.html',
    'en/notes.html',
    'en/notes.txt',
    'index.html',
    'robots.txt',
  ]);
});
