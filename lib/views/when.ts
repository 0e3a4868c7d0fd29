import type { Condition } from '../domain/condition.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Locale } from '../domain/vocabulary.ts';

const WORDS = {
  en: {
    and: ', and ',
    or: ' or ',
    not: (text: string) => `not: ${text}`,
    atLeast: (years: number) => `${years} years or older`,
    below: (years: number) => `under ${years} years`,
    allergy: (substance: string) => `allergy to ${substance}`,
    takes: (label: string) => `taking ${label}`,
  },
  ja: {
    and: '、かつ',
    or: '、または',
    not: (text: string) => `「${text}」ではない人`,
    atLeast: (years: number) => `${years}歳以上`,
    below: (years: number) => `${years}歳未満`,
    allergy: (substance: string) => `${substance}のアレルギー`,
    takes: (label: string) => `${label}を使っている`,
  },
} as const;

/** A rule's condition in a few words, from the labels of its factors: "heart failure", "under 20 years". */
export function describeCondition(when: Condition, corpus: Corpus, locale: Locale): string {
  const words = WORDS[locale];
  switch (when.test) {
    case 'all':
      return when.of.map((part) => describeCondition(part, corpus, locale)).join(words.and);
    case 'any':
      return when.of.map((part) => describeCondition(part, corpus, locale)).join(words.or);
    case 'not':
      return words.not(describeCondition(when.of, corpus, locale));
    case 'at-least':
      return words.atLeast(when.value);
    case 'below':
      return words.below(when.value);
    case 'is': {
      const medicine = corpus.medicines.get(when.factor)?.data;
      if (medicine) return words.takes(medicine.label[locale]);
      const factor = corpus['patient-factors'].get(when.factor)?.data;
      const answer = factor?.answers?.find((a) => a.id === when.answer)?.label[locale] ?? when.answer;
      if (factor?.kind === 'list') return words.allergy(answer);
      if (factor?.kind === 'choice') return answer;
      return factor?.label[locale] ?? when.factor;
    }
    default:
      return when satisfies never;
  }
}

/** The label of a factor, class or substance by id. */
export function factorLabel(id: string, corpus: Corpus, locale: Locale): string {
  return (corpus['patient-factors'].get(id)?.data ?? corpus.medicines.get(id)?.data)?.label[locale] ?? id;
}
