import type { Corpus } from '../domain/corpus.ts';
import { CLAIM_THEMES, type Locale } from '../domain/vocabulary.ts';
import { Citations } from './cited.ts';
import { pageState } from './profile-view.ts';
import { sourceViews } from './source-view.ts';

/** One phrase people are told. @throws when there is none of that id. */
export function claimView(corpus: Corpus, id: string, locale: Locale, today: string) {
  const entry = corpus.claims.get(id);
  if (!entry) throw new Error(`there is no claim "${id}"`);
  const { data } = entry;
  const cite = new Citations(corpus, locale);
  const view = {
    id,
    locale,
    phrase: data.phrase[locale],
    alsoSaid: data.alsoSaid?.[locale] ?? [],
    theme: data.theme,
    state: pageState(entry, locale, today),
    doesNotMean: cite.answers(data.doesNotMean),
    canMean: cite.answers(data.canMean),
    askBack: data.askBack[locale],
    treatments: data.treatments.map((treatment) => ({
      id: treatment,
      name: corpus.treatments.get(treatment)?.data.name[locale] ?? treatment,
    })),
    heardIn: cite.refs(data.heardIn ?? []),
    more: [...corpus.claims.values()]
      .filter((other) => other.id !== id && other.data.theme === data.theme)
      .map((other) => ({ id: other.id, phrase: other.data.phrase[locale] })),
  };
  return { ...view, sources: sourceViews(cite.cited(), corpus, locale, today) };
}
export type ClaimView = ReturnType<typeof claimView>;

/** All phrases by theme, and what each profile sets beside what is often said of it. */
export function claimsView(corpus: Corpus, locale: Locale) {
  const themes = CLAIM_THEMES.map((theme) => ({
    theme,
    claims: [...corpus.claims.values()]
      .filter(({ data }) => data.theme === theme)
      .map(({ id, data }) => ({ id, phrase: data.phrase[locale], askBack: data.askBack[locale] })),
  })).filter(({ claims }) => claims.length > 0);
  const onProfiles = [...corpus.treatments.values()]
    .filter(({ data }) => data.counterweights.length > 0)
    .map(({ id, data }) => ({ id, name: data.name[locale], count: data.counterweights.length }));
  return { themes, onProfiles, count: corpus.claims.size };
}
export type ClaimsView = ReturnType<typeof claimsView>;
