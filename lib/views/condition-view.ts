import type { Corpus } from '../domain/corpus.ts';
import { URGENCIES, type Locale, type Urgency } from '../domain/vocabulary.ts';
import { Citations } from './cited.ts';
import { pageState } from './profile-view.ts';
import { sourceViews } from './source-view.ts';

/** "Rule this out first" in three levels: today, within days, at the next visit. */
const GATE: readonly { readonly level: 'now' | 'soon' | 'visit'; readonly urgencies: readonly Urgency[] }[] = [
  { level: 'now', urgencies: ['emergency', 'same-day'] },
  { level: 'soon', urgencies: ['within-days'] },
  { level: 'visit', urgencies: ['next-visit'] },
];

/** In the order of the vocabulary: emergencies before what can wait until the evening. */
const mostUrgentFirst = <T extends { readonly urgency: Urgency }>(flags: readonly T[]): T[] =>
  URGENCIES.flatMap((urgency) => flags.filter((flag) => flag.urgency === urgency));

/** One kind of hair loss; sources are numbered in the order in which the page cites them. @throws when there is none of that id. */
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
    gate: GATE.map(({ level, urgencies }) => ({
      level,
      flags: mostUrgentFirst(data.redFlags)
        .filter(({ urgency }) => urgencies.includes(urgency))
        .map(({ sign, urgency, where, sources }) => ({ sign: cite.text(sign, sources), urgency, where: where[locale] })),
    })).filter(({ flags }) => flags.length > 0),
    signs: cite.answers(data.signs),
    differences: data.differences.map(({ from, how }) => ({
      id: from,
      name: corpus.conditions.get(from)?.data.name[locale] ?? from,
      how: cite.answer(how),
    })),
    course: cite.answer(data.course),
    typicalAge: cite.answer(data.typicalAge),
    howCommon: cite.answer(data.howCommon),
    pathway: (data.pathway ?? []).map((step) => ({
      id: step.id,
      name: step.name[locale],
      what: cite.answer(step.what),
      actsHere: step.actsHere.map(({ treatment, how }) => ({
        id: treatment,
        name: corpus.treatments.get(treatment)?.data.name[locale] ?? treatment,
        how: cite.answer(how),
      })),
    })),
    scales: data.scales.flatMap((scale) => {
      const found = corpus.scales.get(scale)?.data;
      if (!found) return [];
      return [
        {
          id: scale,
          name: found.name[locale],
          about: cite.answer(found.about),
          grades: found.grades.map((grade) => ({
            id: grade.id,
            label: grade.label[locale],
            description: cite.answer(grade.description),
          })),
        },
      ];
    }),
    whereToGo: cite.answers(data.whereToGo),
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
  return { cards, flags: mostUrgentFirst(flags) };
}
export type ConditionsView = ReturnType<typeof conditionsView>;
