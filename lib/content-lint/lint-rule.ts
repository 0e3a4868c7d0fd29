import type { Corpus } from '../domain/corpus.ts';
import type { Problem } from '../domain/problem.ts';

/** A check across records. Small, named, one file each, with a good and a bad example in its tests. */
export interface LintRule {
  readonly name: string;
  /** What it holds, and the rule ids of the standards it enforces. */
  readonly holds: string;
  check(corpus: Corpus, today: string): Problem[];
}
