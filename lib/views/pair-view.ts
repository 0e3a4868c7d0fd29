import type { Corpus } from '../domain/corpus.ts';
import type { Locale, TogetherStatus } from '../domain/vocabulary.ts';
import { Citations, type CitedText } from './cited.ts';
import { sourceViews } from './source-view.ts';

/** One line on a profile: the other treatment, and what is known of using both. */
export interface PairLine {
  readonly id: string;
  readonly other: { readonly id: string; readonly name: string };
  readonly status: TogetherStatus;
  readonly together: CitedText;
}

/** Every pair record that names this treatment, in the site's order of the other one. */
export function pairLines(corpus: Corpus, treatment: string, cite: Citations): PairLine[] {
  return pairsInOrder(corpus)
    .filter(({ data }) => data.treatments.includes(treatment))
    .map(({ id, data }) => {
      const [a, b] = data.treatments;
      const other = a === treatment ? b : a;
      return {
        id,
        other: { id: other, name: nameOf(corpus, other, cite.locale) },
        status: data.together.status,
        together: cite.answer(data.together.answer),
      };
    });
}

const nameOf = (corpus: Corpus, id: string, locale: Locale) => corpus.treatments.get(id)?.data.name[locale] ?? id;

function pairsInOrder(corpus: Corpus) {
  const order = [...corpus.treatments.keys()];
  const place = (id: string) => order.indexOf(id);
  return [...corpus.pairs.values()].sort(
    (x, y) =>
      place(x.data.treatments[0]) - place(y.data.treatments[0]) || place(x.data.treatments[1]) - place(y.data.treatments[1]),
  );
}

/** All pairs: together, one instead of the other, how long between. */
export function combinationsView(corpus: Corpus, locale: Locale, today: string) {
  const cite = new Citations(corpus, locale);
  const pairs = pairsInOrder(corpus).map(({ id, data }) => ({
    id,
    treatments: data.treatments.map((treatment) => ({ id: treatment, name: nameOf(corpus, treatment, locale) })),
    status: data.together.status,
    together: cite.answer(data.together.answer),
    instead: cite.answer(data.instead),
    gap: cite.answer(data.gap),
    compiledOn: data.compiledOn,
  }));
  const count = corpus.treatments.size;
  return {
    pairs,
    /** Pairs for which nobody wrote a record: they are not "fine together", they are not looked at. */
    notLookedAt: (count * (count - 1)) / 2 - pairs.length,
    sources: sourceViews(cite.cited(), corpus, locale, today),
  };
}
export type CombinationsView = ReturnType<typeof combinationsView>;
