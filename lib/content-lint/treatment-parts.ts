import type { Problem } from '../domain/problem.ts';
import type { Family } from '../domain/vocabulary.ts';
import { reporter, type LintRule } from './lint-rule.ts';

/** Families whose treatments come from blood or cells, or are sold as if they did: the Act is always in question. */
const FROM_BLOOD_OR_CELLS: readonly Family[] = ['blood-derived', 'exosomes', 'culture-supernatant', 'cells'];

export const treatmentParts: LintRule = {
  name: 'treatment-parts',
  holds:
    'who pays if it harms is answered once; the class under the regenerative-medicine act is told; the research stage has no rules and no prices (B-1, B-3, A-22)',
  check(corpus) {
    const problems: Problem[] = [];
    for (const { id, file, data } of corpus.treatments.values()) {
      const report = reporter(problems, file);
      if (data.ifHarmed.relief && data.unapprovedInJapan) {
        report('ifHarmed.relief', 'stands in "unapprovedInJapan.reliefSystem" already (remove it)');
      }
      if (!data.ifHarmed.relief && !data.unapprovedInJapan)
        report('ifHarmed.relief', 'is missing (say what the relief systems cover)');
      if (data.unapprovedInJapan && data.ifHarmed.publicRelief === 'may-apply') {
        report('ifHarmed.publicRelief', 'is "may-apply" for what is not approved in Japan (A-22; correct one of them)');
      }
      if (FROM_BLOOD_OR_CELLS.includes(data.family) && !data.regenerative) {
        report('regenerative', 'is missing (give the class under the Act and what a number on the wall means; B-1)');
      }
      const inResearch = data.family === 'research-stage';
      if (inResearch !== (data.research !== undefined)) {
        report(
          'research',
          inResearch
            ? 'is missing (status, day, and that it cannot be bought)'
            : 'belongs to the research stage only (remove it)',
        );
      }
      if (inResearch && data.rules.length + data.nothingFound.length > 0) {
        report('rules', 'are given for something that cannot be bought (remove them: no verdict may pass)');
      }
      if (inResearch && corpus.prices.has(id)) {
        report('name', `has prices, but cannot be bought (remove content/prices/${id}.md)`);
      }
    }
    return problems;
  },
};
