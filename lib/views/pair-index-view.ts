import type { Corpus } from '../domain/corpus.ts';
import type { Locale } from '../domain/vocabulary.ts';
import { pairSlug, publishedPairs } from '../rules/published-pairs.ts';

/** Every published pair below each of its two treatments, in the order of the site. */
export function pairIndexView(corpus: Corpus, locale: Locale) {
  const pairs = publishedPairs(corpus.treatments);
  const name = (id: string) => corpus.treatments.get(id)?.data.name[locale] ?? id;
  return {
    count: pairs.length,
    treatments: [...corpus.treatments.keys()].map((id) => ({
      id,
      name: name(id),
      pairs: pairs.filter((pair) => pair.includes(id)).map(([a, b]) => ({ slug: pairSlug(a, b), other: name(a === id ? b : a) })),
    })),
  };
}
export type PairIndexView = ReturnType<typeof pairIndexView>;
