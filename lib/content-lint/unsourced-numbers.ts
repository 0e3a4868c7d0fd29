import { DATED_KINDS, type Corpus } from '../domain/corpus.ts';
import type { Problem } from '../domain/problem.ts';
import { reporter, type LintRule } from './lint-rule.ts';

/** Kinds whose texts state facts. Sources cite themselves; factors and medicines ask and name. */
const FACTUAL = [...DATED_KINDS, 'questions', 'glossary'] as const satisfies readonly (keyof Corpus)[];

/**
 * Fields that name or quote and state nothing: names ("5 % foam"), what is said by others (and is answered beside it),
 * questions put to somebody, and moments ("day 3").
 */
const NAMES_AND_QUOTES =
  /(^|\.)(name|subtitle|label|title|heading|topic|term|said|phrase|askBack|question|theme|when|aspect|searched|what)$/;
/** A digit that is not part of a name (CYP3A4, PP405, ET-02) or a telephone number with "#". */
const NUMBER = /(?<![A-Za-z#][\d-]*)\d/;

/** Every text with a number that neither has a source nor stands in something that has one. */
export function unsourcedNumbers(data: unknown, at = ''): { at: string; text: string }[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => unsourcedNumbers(item, `${at}[${index}]`));
  if (data === null || typeof data !== 'object') return [];
  const record = data as Record<string, unknown>;
  const covered = ['sources', 'source', 'notKnownAsOf', 'asOf', 'searched'].some((field) => record[field] !== undefined);
  if (covered) return [];
  if (typeof record['en'] === 'string' && typeof record['ja'] === 'string') {
    const place = at.replace(/\[\d+\]$/, '');
    if (NAMES_AND_QUOTES.test(place) || /(^|\.)questions$/.test(place)) return [];
    return (['en', 'ja'] as const).flatMap((locale) => {
      const text = record[locale] as string;
      return NUMBER.test(text.normalize('NFKC')) ? [{ at: `${at}.${locale}`, text }] : [];
    });
  }
  return Object.entries(record).flatMap(([key, value]) => unsourcedNumbers(value, at === '' ? key : `${at}.${key}`));
}

export const unsourcedNumbersRule: LintRule = {
  name: 'unsourced-numbers',
  holds: 'no number on a page without a source (D-C2)',
  check(corpus) {
    const problems: Problem[] = [];
    for (const kind of FACTUAL) {
      for (const { file, data } of corpus[kind].values()) {
        const report = reporter(problems, file);
        for (const { at, text } of unsourcedNumbers(data)) {
          report(at, `has a number without a source: "${text.slice(0, 60)}" (cite a source, or leave the number out)`);
        }
      }
    }
    return problems;
  },
};
