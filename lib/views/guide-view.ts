import type { Corpus } from '../domain/corpus.ts';
import { DIAGNOSES, type Locale } from '../domain/vocabulary.ts';
import { Citations } from './cited.ts';
import { pageState } from './profile-view.ts';
import { sourceViews } from './source-view.ts';

/** One page about deciding. @throws when there is none of that id. */
export function guideView(corpus: Corpus, id: string, locale: Locale, today: string) {
  const entry = corpus.guides.get(id);
  if (!entry) throw new Error(`there is no guide "${id}"`);
  const { data } = entry;
  const cite = new Citations(corpus, locale);
  const view = {
    id,
    locale,
    title: data.title[locale],
    state: pageState(entry, locale, today),
    summary: cite.answer(data.summary),
    sections: data.sections.map((section) => {
      const items = cite.answers(section.items);
      const ordered = items.every(({ text }, index) => text.startsWith(`${index + 1}. `));
      return {
        id: section.id,
        heading: section.heading[locale],
        /** Written with numbers ("1. …"): shown as a numbered list. */
        ordered,
        items: ordered ? items.map((item) => ({ ...item, text: item.text.replace(/^\d+\. /, '') })) : items,
      };
    }),
    questions: data.questions.map((question) => question[locale]),
    payers: WITH_PAYERS.includes(id) ? payersOf(corpus, cite) : [],
  };
  return { ...view, sources: sourceViews(cite.cited(), corpus, locale, today) };
}
/** Guides that end with who pays, by kind of hair loss. */
const WITH_PAYERS: readonly string[] = ['before-paying', 'insurance-and-tax'];

/** Insurance, tax and relief for each kind of hair loss, in the order of the vocabulary. */
function payersOf(corpus: Corpus, cite: Citations) {
  const records = [...corpus.payers.values()].map(({ data }) => data);
  return DIAGNOSES.flatMap((diagnosis) => records.filter((record) => record.diagnosis === diagnosis)).map(
    ({ diagnosis, jp, us, gb, compiledOn }) => ({
      diagnosis,
      compiledOn,
      facts: [
        { id: 'jpInsurance', value: cite.answer(jp.insurance) },
        { id: 'jpDeduction', value: cite.answer(jp.deduction) },
        { id: 'jpCap', value: cite.answer(jp.cap) },
        { id: 'jpRelief', value: cite.answer(jp.relief) },
        { id: 'usInsurance', value: cite.answer(us.insurance) },
        { id: 'usTaxFree', value: cite.answer(us.taxFree) },
        { id: 'gbInsurance', value: cite.answer(gb.insurance) },
      ] as const,
    }),
  );
}

export type GuideView = ReturnType<typeof guideView>;

/** All guides in their order. */
export function guidesView(corpus: Corpus, locale: Locale) {
  return [...corpus.guides.values()]
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({ id, title: data.title[locale], summary: data.summary[locale] }));
}
export type GuidesView = ReturnType<typeof guidesView>;

/** Every point on which authorities differ, each with who says what and when. */
export function disagreementsView(corpus: Corpus, locale: Locale, today: string) {
  const cite = new Citations(corpus, locale);
  const topics = [...corpus.disagreements.values()].map((entry) => ({
    id: entry.id,
    topic: entry.data.topic[locale],
    comparedOn: entry.data.comparedOn,
    overdue: entry.data.reviewDue < today,
    treatments: entry.data.treatments.map((id) => ({ id, name: corpus.treatments.get(id)?.data.name[locale] ?? id })),
    positions: entry.data.positions.map(({ who, dated, says }) => ({ who: who[locale], dated, says: cite.answer(says) })),
    meaning: cite.answer(entry.data.meaning),
  }));
  return { topics, sources: sourceViews(cite.cited(), corpus, locale, today) };
}
export type DisagreementsView = ReturnType<typeof disagreementsView>;
