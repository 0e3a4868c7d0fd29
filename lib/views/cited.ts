import type { Corpus } from '../domain/corpus.ts';
import { badgeOf, type Badge } from '../domain/effect.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Answer, LocalizedText, Statement } from '../domain/text.ts';
import type { Locale } from '../domain/vocabulary.ts';

/** One text on a page with the numbers of its sources in the page's own list. */
export interface CitedText {
  readonly text: string;
  readonly refs: readonly { readonly n: number; readonly label: string }[];
  readonly state: 'stated' | 'not-known' | 'not-applicable' | 'differ';
  /** How far the evidence of a statement about effect stands from people, and of which product it is. */
  readonly badge?: Badge;
  /** Day of the search, for what is not known. */
  readonly asOf?: string;
}

/** Numbers the sources of one page in the order in which they are first cited. */
export class Citations {
  private readonly numbers = new Map<string, number>();
  private readonly corpus: Corpus;
  private readonly evidence: readonly Evidence[];
  readonly locale: Locale;

  /** @param evidence the evidence of the profile: statements on effect that cite the same sources take their badge from it. */
  constructor(corpus: Corpus, locale: Locale, evidence: readonly Evidence[] = []) {
    this.corpus = corpus;
    this.locale = locale;
    this.evidence = evidence;
  }

  refs(ids: readonly string[]): { n: number; label: string }[] {
    return ids.map((id) => {
      const n = this.numbers.get(id) ?? this.numbers.size + 1;
      this.numbers.set(id, n);
      return { n, label: this.corpus.sources.get(id)?.data.label[this.locale] ?? id };
    });
  }

  /** Source ids cited so far, in the order of their numbers. */
  cited(): string[] {
    return [...this.numbers.keys()];
  }

  text(words: LocalizedText, sources: readonly string[] = []): CitedText {
    return { text: words[this.locale], refs: this.refs(sources), state: 'stated' };
  }

  answer(answer: Answer | Statement): CitedText {
    const badge = badgeOf(answer, this.evidence);
    const base: CitedText = { ...this.text(answer, answer.sources ?? []), ...(badge ? { badge } : {}) };
    if ('notKnownAsOf' in answer && answer.notKnownAsOf !== undefined) {
      return { ...base, state: 'not-known', asOf: answer.notKnownAsOf };
    }
    if ('notApplicable' in answer && answer.notApplicable) return { ...base, state: 'not-applicable' };
    if ('sourcesDiffer' in answer && answer.sourcesDiffer) return { ...base, state: 'differ' };
    return base;
  }

  answers(list: readonly (Answer | Statement)[]): CitedText[] {
    return list.map((answer) => this.answer(answer));
  }
}
