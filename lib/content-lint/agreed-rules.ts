import type { Problem } from '../domain/problem.ts';
import type { LintRule } from './lint-rule.ts';

export const agreedRules: LintRule = {
  name: 'agreed-rules',
  holds: 'no rule comes or goes unnoticed: profiles and agreed-rules.json list the same (domain description, 5)',
  check(corpus) {
    const problems: Problem[] = [];
    for (const { id, file, data } of corpus.treatments.values()) {
      const agreed = corpus.agreedRules.get(id) ?? [];
      const present = data.rules.map((rule) => rule.id);
      const report = (problem: string) => problems.push({ file, at: 'rules', problem, kind: 'error' });
      for (const rule of agreed.filter((r) => !present.includes(r))) {
        report(`"${rule}" is gone (put it back, or run "npm run -s content:agree" and say why in the commit)`);
      }
      for (const rule of present.filter((r) => !agreed.includes(r))) {
        report(`"${rule}" is new (run "npm run -s content:agree")`);
      }
    }
    for (const id of corpus.agreedRules.keys()) {
      if (corpus.treatments.has(id) || corpus.failed['treatments']?.has(id)) continue;
      const problem = `"${id}" has agreed rules but no profile (put it back, or run "npm run -s content:agree" and say why in the commit)`;
      problems.push({ file: `${corpus.folder}/agreed-rules.json`, at: id, problem, kind: 'error' });
    }
    return problems;
  },
};
