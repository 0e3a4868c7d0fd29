import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Csl } from '../domain/source.ts';

const done = new Map<string, string>();

/** The Vancouver style, without the number and without the address (the page links it). Same text in both languages. */
export function formatCitation(id: string, csl: Csl): string {
  const key = JSON.stringify([id, csl]);
  const known = done.get(key);
  if (known !== undefined) return known;
  const { URL: _address, DOI: _doi, ...rest } = csl;
  const text: string = new Cite([{ id, ...rest }]).format('bibliography', {
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
