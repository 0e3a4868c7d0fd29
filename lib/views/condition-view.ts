import type { Corpus } from '../domain/corpus.ts';
import type { Locale } from '../domain/vocabulary.ts';
import { Citations } from './cited.ts';
import { pageState } from './profile-view.ts';
import { sourceViews } from './source-view.ts';

/** One kind of hair loss. @throws when there is none of that id. */
export function conditionView(corpus: Corpus, id: string, locale: Locale, today: string) {
  const entry = corpus.conditions.get(id);
  if (!entry) throw new Error(`there is no condition "${id}"`);
  const { data } = entry;
  const cite = new Citations(corpus, locale);
  const view = {
    id,
    locale,
    name: data.name[locale],
    state: pageState(entry, locale, today),
    summary: cite.answer(data.summary),
    signs: cite.answers(data.signs),
    course: cite.answer(data.course),
    howCommon: cite.answer(data.howCommon),
    redFlags: data.redFlags.map(({ sign, urgency, where, sources }) => ({
      sign: cite.text(sign, sources),
      urgency,
      where: where[locale],
    })),
    diagnosis: cite.answers(data.diagnosis),
    treatments: data.treatments.flatMap((treatment) => {
      const found = corpus.treatments.get(treatment)?.data;
      return found ? [{ id: treatment, name: found.name[locale], status: found.regulatory.JP.status }] : [];
    }),
    questions: data.questions.map((question) => question[locale]),
  };
  return { ...view, sources: sourceViews(cite.cited(), corpus, locale, today) };
}
export type ConditionView = ReturnType<typeof conditionView>;

const URGENCY_ORDER = ['emergency', 'same-day', 'within-days', 'next-visit'] as const;

/** All kinds of hair loss for the overview, and every red flag once, the most urgent first. */
export function conditionsView(corpus: Corpus, locale: Locale) {
  const cards = [...corpus.conditions].map(([id, { data }]) => ({ id, name: data.name[locale], summary: data.summary[locale] }));
  const flags = [...corpus.conditions].flatMap(([id, { data }]) =>
    data.redFlags.map((flag) => ({
      sign: flag.sign[locale],
      urgency: flag.urgency,
      where: flag.where[locale],
      condition: id,
      conditionName: data.name[locale],
    })),
  );
  return { cards, flags: URGENCY_ORDER.flatMap((urgency) => flags.filter((flag) => flag.urgency === urgency)) };
}
export type ConditionsView = ReturnType<typeof conditionsView>;
