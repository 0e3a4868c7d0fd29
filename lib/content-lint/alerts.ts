import type { Problem } from '../domain/problem.ts';
import { leavesOf } from '../rules/condition-factors.ts';
import { reporter, type LintRule } from './lint-rule.ts';

/** An alert that asks for a factor that does not exist would never show: it is checked like a rule. */
export const alerts: LintRule = {
  name: 'alerts',
  holds: 'alerts ask for known factors and answers and name helplines that exist; danger leads to somebody who helps',
  check(corpus) {
    const problems: Problem[] = [];
    for (const { file, data } of corpus.alerts.values()) {
      const report = reporter(problems, file);
      for (const leaf of leavesOf(data.when)) {
        const factor = corpus['patient-factors'].get(leaf.factor)?.data;
        const isClass = corpus.medicines.get(leaf.factor)?.data.kind === 'class';
        if (!factor && !isClass) {
          report('when', `"${leaf.factor}" is neither a patient factor nor a medicine class (correct it)`);
        } else if (leaf.test === 'is') {
          const allowed = factor?.answers?.map(({ id }) => id) ?? ['yes'];
          if (!allowed.includes(leaf.answer))
            report('when', `asks whether ${leaf.factor} is "${leaf.answer}" (write: ${allowed.join(', ')})`);
        }
      }
      data.helplines.forEach((id, index) => {
        if (!corpus.helplines.has(id)) report(`helplines[${index}]`, `"${id}" is not in content/helplines (correct it)`);
      });
      if (data.kind === 'danger' && data.helplines.length === 0) report('helplines', 'is empty (danger needs somebody to call)');
    }
    const named = new Set([...corpus.alerts.values()].flatMap(({ data }) => data.helplines));
    for (const { id, file } of corpus.helplines.values()) {
      if (!named.has(id)) reporter(problems, file)('name', 'is named by no alert (name it, or remove the file)');
    }
    return problems;
  },
};
