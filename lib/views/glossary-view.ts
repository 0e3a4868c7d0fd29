import type { Corpus } from '../domain/corpus.ts';
import type { Locale } from '../domain/vocabulary.ts';
import { Citations } from './cited.ts';
import { sourceViews } from './source-view.ts';

/** All terms in the alphabet of the language: English letters, or kana. */
export function glossaryView(corpus: Corpus, locale: Locale, today: string) {
  const cite = new Citations(corpus, locale);
  const collator = new Intl.Collator(locale);
  const key = (entry: { data: { term: { en: string }; reading: string } }) =>
    locale === 'ja' ? entry.data.reading : entry.data.term.en;
  const terms = [...corpus.glossary.values()]
    .sort((a, b) => collator.compare(key(a), key(b)))
    .map(({ id, data }) => ({
      id,
      term: data.term[locale],
      otherTerm: data.term[locale === 'ja' ? 'en' : 'ja'],
      reading: locale === 'ja' ? data.reading : null,
      meaning: cite.answer(data.meaning),
      notToConfuse: data.notToConfuse ? cite.answer(data.notToConfuse) : null,
      treatments: (data.seeTreatments ?? []).map((treatment) => ({
        id: treatment,
        name: corpus.treatments.get(treatment)?.data.name[locale] ?? treatment,
      })),
    }));
  return { terms, sources: sourceViews(cite.cited(), corpus, locale, today) };
}
export type GlossaryView = ReturnType<typeof glossaryView>;

/** Spellings of each term in one language, the longest first, for linking them at first use. */
export function termForms(corpus: Corpus, locale: Locale): { form: string; term: string }[] {
  return [...corpus.glossary.values()]
    .flatMap(({ id, data }) => data.forms[locale].map((form) => ({ form, term: id })))
    .sort((a, b) => b.form.length - a.form.length);
}
