import type { Problem } from '../domain/problem.ts';
import { certaintyCeiling, isAbove } from '../rules/certainty-ceiling.ts';
import { reporter, type LintRule } from './lint-rule.ts';

export const certainty: LintRule = {
  name: 'certainty',
  holds: 'no certainty is above what the number and design of the studies allow (D-K19)',
  check(corpus) {
    const problems: Problem[] = [];
    for (const { file, data } of corpus.treatments.values()) {
      const ceiling = certaintyCeiling(data.evidence);
      if (!isAbove(data.certainty.level, ceiling)) continue;
      reporter(problems, file)(
        'certainty.level',
        `is "${data.certainty.level}", but the number and design of its studies allow "${ceiling}" at most (lower it, or record the studies it rests on)`,
      );
    }
    return problems;
  },
};
