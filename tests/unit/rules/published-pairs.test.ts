import { describe, expect, it } from 'vitest';
import type { Treatment } from '#lib/domain/treatment';
import { pairOfSlug, pairSlug, publishedPairs } from '#lib/rules/published-pairs';
import { corpus } from '#tests/builders/real-content';
import { aTreatment } from '#tests/builders/treatment';

const site = (records: Readonly<Record<string, Partial<Treatment>>>) =>
  new Map(Object.entries(records).map(([id, overrides]) => [id, { data: aTreatment(overrides) }]));
const slugs = (records: Parameters<typeof site>[0]) => publishedPairs(site(records)).map(([a, b]) => pairSlug(a, b));

describe('which pairs get a page', () => {
  it('those with a kind of hair loss in common, once, in the order of the site', () => {
    expect(
      slugs({
        'minoxidil-topical': { usedFor: ['male-pattern', 'female-pattern'] },
        'finasteride-oral': { usedFor: ['male-pattern'] },
        'spironolactone-oral': { usedFor: ['female-pattern'] },
      }),
    ).toEqual(['minoxidil-topical-vs-finasteride-oral', 'minoxidil-topical-vs-spironolactone-oral']);
  });

  it('not two at the research stage, but one of them beside a treatment', () => {
    const research: Partial<Treatment> = { family: 'research-stage', usedFor: ['male-pattern'] };
    expect(slugs({ 'finasteride-oral': { usedFor: ['male-pattern'] }, pp405: research, 'et-02': research })).toEqual([
      'finasteride-oral-vs-pp405',
      'finasteride-oral-vs-et-02',
    ]);
  });

  it('not because neither knows what the hair loss is', () => {
    expect(slugs({ prp: { usedFor: ['not-diagnosed'] }, harg: { usedFor: ['not-diagnosed'] } })).toEqual([]);
  });
});

describe('addresses', () => {
  const treatments = site({ 'finasteride-oral': {}, 'minoxidil-topical': {} });

  it('lead to their pair and to no other', () => {
    expect(pairOfSlug('finasteride-oral-vs-minoxidil-topical', treatments)).toEqual(['finasteride-oral', 'minoxidil-topical']);
  });

  it.each(['minoxidil-topical-vs-finasteride-oral', 'finasteride-oral', 'finasteride-oral-vs-minoxidil-topical-vs-prp', ''])(
    'refuse "%s"',
    (slug) => {
      expect(() => pairOfSlug(slug, treatments)).toThrow(`"${slug}"`);
    },
  );

  it('are each used once on the real site, in one order only', () => {
    const pairs = publishedPairs(corpus.treatments);
    const addresses = new Set(pairs.flatMap(([a, b]) => [pairSlug(a, b), pairSlug(b, a)]));
    expect(addresses.size).toBe(2 * pairs.length);
    const order = [...corpus.treatments.keys()];
    expect(pairs.filter(([a, b]) => order.indexOf(a) >= order.indexOf(b))).toEqual([]);
  });
});
