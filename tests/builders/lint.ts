import type { LintRule } from '#lib/content-lint/lint-rule';
import { formatProblem } from '#lib/domain/problem';
import { aCorpus, type CorpusParts } from './corpus.ts';
import { TODAY } from './text.ts';

/** What one check says of the small corpus with these changes, as it is printed. */
export function problemsOf(rule: LintRule, parts: CorpusParts = {}, today = TODAY): string[] {
  return rule.check(aCorpus(parts), today).map((problem) => formatProblem(problem));
}

/** The finasteride record with these changes. */
export const finasteride = (changes: NonNullable<CorpusParts['treatments']>[string]): CorpusParts => ({
  treatments: { 'finasteride-oral': changes },
});

/** The file name of that record in problems. */
export const FINASTERIDE = 'content/treatments/finasteride-oral.md';
