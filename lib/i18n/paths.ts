import type { Locale } from '../domain/vocabulary.ts';

/** Addresses of the site. One place, so that links and the sitemap agree. Always with a slash at the end. */
export const paths = {
  home: (l: Locale) => `/${l}/`,
  treatments: (l: Locale) => `/${l}/treatments/`,
  treatment: (l: Locale, id: string) => `/${l}/treatments/${id}/`,
  treatmentEvidence: (l: Locale, id: string) => `/${l}/treatments/${id}/evidence/`,
  evidence: (l: Locale) => `/${l}/evidence/`,
  compare: (l: Locale) => `/${l}/compare/`,
  pair: (l: Locale, slug: string) => `/${l}/compare/${slug}/`,
  compareRow: (l: Locale, row: string) => `/${l}/compare/rows/${row}/`,
  comparePairs: (l: Locale) => `/${l}/compare/pairs/`,
  compareSet: (l: Locale, set: string) => `/${l}/compare/sets/${set}/`,
  check: (l: Locale) => `/${l}/check/`,
  checkFirst: (l: Locale) => `/${l}/check/first/`,
  factor: (l: Locale, id: string) => `/${l}/check/${id}/`,
  prices: (l: Locale) => `/${l}/prices/`,
  fees: (l: Locale) => `/${l}/prices/fees/`,
  price: (l: Locale, id: string) => `/${l}/prices/${id}/`,
  myQuote: (l: Locale) => `/${l}/prices/my-quote/`,
  budget: (l: Locale) => `/${l}/prices/budget/`,
  findOut: (l: Locale) => `/${l}/prices/find-out/`,
  conditions: (l: Locale) => `/${l}/conditions/`,
  condition: (l: Locale, id: string) => `/${l}/conditions/${id}/`,
  situations: (l: Locale) => `/${l}/situations/`,
  situation: (l: Locale, id: string) => `/${l}/situations/${id}/`,
  claims: (l: Locale) => `/${l}/claims/`,
  claim: (l: Locale, id: string) => `/${l}/claims/${id}/`,
  guides: (l: Locale) => `/${l}/guides/`,
  guide: (l: Locale, id: string) => `/${l}/guides/${id}/`,
  disagreements: (l: Locale) => `/${l}/disagreements/`,
  combinations: (l: Locale) => `/${l}/combinations/`,
  combination: (l: Locale, id: string) => `/${l}/combinations/#${id}`,
  questions: (l: Locale) => `/${l}/questions/`,
  questionTheme: (l: Locale, id: string) => `/${l}/questions/${id}/`,
  glossary: (l: Locale) => `/${l}/glossary/`,
  calendar: (l: Locale) => `/${l}/calendar/`,
  sources: (l: Locale) => `/${l}/sources/`,
  sourcesOfKind: (l: Locale, page: string) => `/${l}/sources/${page}/`,
  source: (l: Locale, page: string, id: string) => `/${l}/sources/${page}/#${id}`,
  about: (l: Locale) => `/${l}/about/`,
  methods: (l: Locale) => `/${l}/methods/`,
  privacy: (l: Locale) => `/${l}/privacy/`,
  report: (l: Locale) => `/${l}/report/`,
  clinics: (l: Locale) => `/${l}/clinics/`,
} as const;

/** The same page in the other language. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'ja' : 'en';
}
