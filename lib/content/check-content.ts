import { LINT_RULES } from '../content-lint/index.ts';
import type { Corpus } from '../domain/corpus.ts';
import { KINDS, type KindName } from './kinds.ts';
import { loadCorpus } from './load-corpus.ts';
import type { Problem } from '../domain/problem.ts';

/**
 * Loads a content folder and runs every check over it.
 * @param today the day to judge review dates by, as "2026-11-24"; nothing in lib reads the clock.
 */
export function checkContent(
  folder: string,
  today: string,
): { corpus: Corpus; problems: Problem[]; counts: string } {
  const { corpus, problems } = loadCorpus(folder);
  const found = [...problems, ...LINT_RULES.flatMap((rule) => rule.check(corpus, today))];
  const counts = (Object.keys(KINDS) as KindName[])
    .map((kind) => `${corpus[kind].size} ${kind}`)
    .join(', ');
  return { corpus, problems: sortProblems(found), counts };
}

const sortProblems = (problems: Problem[]) =>
  problems.toSorted((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1));
