import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Csl } from '../domain/source.ts';

const done = new Map<string, string>();

/** The Vancouver style, without the number and without the address (the page links it). Same text in both languages. */
export function formatCitation(id: string, csl: Csl): string {
  const key = JSON.stringify([id, csl]);
  const known = done.get(key);
  if (known !== undefined) return known;
  const { URL: _address, DOI: _doi, author, ...rest } = csl;
  const text: string = new Cite([{ id, ...rest, ...(author ? { author: firstOf(author) } : {}) }]).format('bibliography', {
    format: 'text',
    template: 'vancouver',
    lang: 'en-US',
  });
  const plain = text
    .trim()
    .replace(/^1\.\s*/, '')
    .replace(/\s+/g, ' ');
  done.set(key, plain);
  return plain;
}

/** More authors than this are the first three "et al.": on a page with a hundred sources they were a kilobyte. The data have all. */
const MOST_AUTHORS = 3;

const firstOf = (authors: NonNullable<Csl['author']>): NonNullable<Csl['author']> =>
  authors.length > MOST_AUTHORS ? [...authors.slice(0, MOST_AUTHORS), { literal: 'et al' }] : authors;
