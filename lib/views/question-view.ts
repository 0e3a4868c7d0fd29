import type { Corpus } from '../domain/corpus.ts';
import type { Locale } from '../domain/vocabulary.ts';
import { Citations } from './cited.ts';
import { sourceViews } from './source-view.ts';
import { targetLink } from './target-link.ts';

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
