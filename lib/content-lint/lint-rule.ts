import { DATED_KINDS, type Corpus, type Entry } from '../domain/corpus.ts';
import type { Problem } from '../domain/problem.ts';

/** A check across records. Small, named, one file each, with a good and a bad example in its tests. */
export interface LintRule {
  readonly name: string;
  /** What it holds, with the ids of the standards it enforces. */
  readonly holds: string;
  check(corpus: Corpus, today: string): Problem[];
}

const RECORD_KINDS = [...DATED_KINDS, 'sources', 'patient-factors', 'medicines', 'questions', 'glossary'] as const;

/** Every record of every kind. */
export function allEntries(corpus: Corpus): Entry<unknown>[] {
  return RECORD_KINDS.flatMap((kind) => [...(corpus[kind] as ReadonlyMap<string, Entry<unknown>>).values()]);
}

/** A collector bound to one file. */
export function reporter(problems: Problem[], file: string, kind: Problem['kind'] = 'error') {
  return (at: string, problem: string) => problems.push({ file, at, problem, kind });
}
