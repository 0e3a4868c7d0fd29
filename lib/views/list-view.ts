import type { Corpus } from '../domain/corpus.ts';
import { FAMILIES, type Locale } from '../domain/vocabulary.ts';

/** Treatments by family, families without a profile left out; both in the site's one order. */
export function listView(corpus: Corpus, locale: Locale) {
  const all = [...corpus.treatments].map(([id, { data }]) => ({
    id,
    family: data.family,
    name: data.name[locale],
    subtitle: data.subtitle[locale],
    lede: data.summary.lede[locale],
    jpStatus: data.regulatory.JP.status,
  }));
  return FAMILIES.map((family) => ({ family, treatments: all.filter((treatment) => treatment.family === family) })).filter(
    ({ treatments }) => treatments.length > 0,
  );
}
export type ListView = ReturnType<typeof listView>;

/** The day on which the newest profile was put together. */
export function newestCompiledOn(corpus: Corpus): string {
  return [...corpus.treatments.values()].map(({ data }) => data.compiledOn).reduce((a, b) => (a > b ? a : b), '');
}

/** How much there is to choose from, for the front page. */
export const siteCounts = (corpus: Corpus) => ({
  count: corpus.treatments.size,
  claims: corpus.claims.size,
  questions: [...corpus.questions.values()].reduce((sum, { data }) => sum + data.questions.length, 0),
});
