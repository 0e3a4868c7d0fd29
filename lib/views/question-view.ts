import type { Corpus } from '../domain/corpus.ts';
import { parsePage, type FixedPage, type Target } from '../domain/question.ts';
import type { Locale } from '../domain/vocabulary.ts';
import { translator, type MessageKey } from '../i18n/messages.ts';
import { Citations } from './cited.ts';
import { sourceViews } from './source-view.ts';

const TITLES: Readonly<Record<FixedPage, MessageKey>> = {
  check: 'checkTitle',
  compare: 'compareTitle',
  prices: 'pricesTitle',
  conditions: 'conditionsTitle',
  treatments: 'treatmentsTitle',
  situations: 'situationsTitle',
  claims: 'claimsTitle',
  disagreements: 'disagreementsTitle',
  combinations: 'combinationsTitle',
  guides: 'guidesTitle',
  glossary: 'glossaryTitle',
  sources: 'sourcesTitle',
  methods: 'methodsTitle',
  about: 'aboutTitle',
  privacy: 'privacyTitle',
  report: 'reportTitle',
  clinics: 'clinicsTitle',
  calendar: 'calendarTitle',
};

/** A link to a place on this site, with the name of its page. @throws when there is no such page. */
export function targetLink(corpus: Corpus, target: Target, locale: Locale): { href: string; label: string } {
  const href = `/${locale}/${target.page}/${target.anchor ? `#${target.anchor}` : ''}`;
  const label = labelOf(corpus, target.page, locale);
  if (label === undefined) throw new Error(`there is no page "${target.page}"`);
  return { href, label };
}

/** The name of a page; undefined when it does not exist. */
export function labelOf(corpus: Corpus, page: string, locale: Locale): string | undefined {
  const found = parsePage(page);
  if (found === null) return undefined;
  const t = translator(locale);
  if ('fixed' in found) return t(TITLES[found.fixed]);
  const { kind, id } = found;
  switch (kind) {
    case 'treatments':
      return corpus.treatments.get(id)?.data.name[locale];
    case 'prices': {
      const name = corpus.prices.has(id) ? corpus.treatments.get(id)?.data.name[locale] : undefined;
      return name === undefined ? undefined : t('priceTitle', { name });
    }
    case 'conditions':
      return corpus.conditions.get(id)?.data.name[locale];
    case 'situations':
      return corpus.situations.get(id)?.data.name[locale];
    case 'claims':
      return corpus.claims.get(id)?.data.phrase[locale];
    case 'guides':
      return corpus.guides.get(id)?.data.title[locale];
    default:
      return kind satisfies never;
  }
}

const themesInOrder = (corpus: Corpus) => [...corpus.questions.values()].sort((a, b) => a.data.order - b.data.order);

/** All questions by theme, without their answers: the answers stand on the page of the theme. */
export function questionsView(corpus: Corpus, locale: Locale) {
  const themes = themesInOrder(corpus).map(({ id, data }) => ({
    id,
    theme: data.theme[locale],
    questions: data.questions.map((one) => ({ id: one.id, question: one.question[locale] })),
  }));
  return { themes, count: themes.reduce((sum, theme) => sum + theme.questions.length, 0) };
}
export type QuestionsView = ReturnType<typeof questionsView>;

/** One theme: each question with a short answer and the place of the full one. @throws when there is no such theme. */
export function questionThemeView(corpus: Corpus, id: string, locale: Locale, today: string) {
  const entry = corpus.questions.get(id);
  if (!entry) throw new Error(`there is no theme of questions "${id}"`);
  const cite = new Citations(corpus, locale);
  const questions = entry.data.questions.map((one) => ({
    id: one.id,
    question: one.question[locale],
    short: cite.answer(one.short),
    links: [one.target, ...(one.also ?? [])].map((target) => targetLink(corpus, target, locale)),
  }));
  const others = themesInOrder(corpus)
    .filter((other) => other.id !== id)
    .map((other) => ({ id: other.id, theme: other.data.theme[locale] }));
  return {
    id,
    locale,
    theme: entry.data.theme[locale],
    questions,
    others,
    sources: sourceViews(cite.cited(), corpus, locale, today),
  };
}
export type QuestionThemeView = ReturnType<typeof questionThemeView>;
