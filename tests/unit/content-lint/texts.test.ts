import { describe, expect, it } from 'vitest';
import { citationsOf, pairsOf, textsOf } from '#lib/content-lint/texts';

const record = {
  name: { en: 'Tablet', ja: '錠剤' },
  aka: { en: ['Brand'], ja: ['銘柄'] },
  is: [{ en: 'One', ja: 'いち', sources: ['a', 'b'] }],
  rules: [{ reason: { en: 'Because', ja: '理由' }, sources: ['c'] }],
  guidelines: [{ source: 'd' }],
};

describe('textsOf', () => {
  it('finds every text with its path and language; lists of names are left out', () => {
    expect(textsOf(record)).toEqual([
      { at: 'name.en', locale: 'en', text: 'Tablet' },
      { at: 'name.ja', locale: 'ja', text: '錠剤' },
      { at: 'is[0].en', locale: 'en', text: 'One' },
      { at: 'is[0].ja', locale: 'ja', text: 'いち' },
      { at: 'rules[0].reason.en', locale: 'en', text: 'Because' },
      { at: 'rules[0].reason.ja', locale: 'ja', text: '理由' },
    ]);
  });
});

describe('pairsOf', () => {
  it('brings both languages of a text together', () => {
    expect(pairsOf(record).map(({ at, en, ja }) => [at, en, ja])).toEqual([
      ['name', 'Tablet', '錠剤'],
      ['is[0]', 'One', 'いち'],
      ['rules[0].reason', 'Because', '理由'],
    ]);
  });
});

describe('citationsOf', () => {
  it('finds every list of sources and every single source', () => {
    expect(citationsOf(record)).toEqual([
      { at: 'is[0].sources[0]', id: 'a' },
      { at: 'is[0].sources[1]', id: 'b' },
      { at: 'rules[0].sources[0]', id: 'c' },
      { at: 'guidelines[0].source', id: 'd' },
    ]);
  });
});
