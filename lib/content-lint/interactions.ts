import type { Corpus } from '../domain/corpus.ts';
import type { Problem } from '../domain/problem.ts';
import { factorsOf } from '../rules/condition-factors.ts';
import { reporter, type LintRule } from './lint-rule.ts';

/** A rule about something taken, eaten or drunk has to say how and what to do; a place in a text belongs to a cited text. */
export const interactions: LintRule = {
  name: 'interactions',
  holds: 'rules about medicines, supplements, food and drink state mechanism and what to do; sections belong to cited sources',
  check(corpus) {
    const problems: Problem[] = [];
    for (const { file, data } of corpus.treatments.values()) {
      const report = reporter(problems, file);
      data.rules.forEach((rule, index) => {
        const taken = factorsOf(rule.when).filter((factor) => isTaken(corpus, factor));
        if (taken.length > 0 && rule.interaction === undefined) {
          report(
            `rules[${index}].interaction`,
            `is missing: rule "${rule.id}" is about ${taken.join(', ')} (write mechanism and whatToDo)`,
          );
        }
        if (taken.length === 0 && rule.interaction !== undefined) {
          report(`rules[${index}].interaction`, 'belongs to a rule about something taken, eaten or drunk (remove it)');
        }
        for (const id of Object.keys(rule.sections ?? {})) {
          if (!rule.sources.includes(id)) report(`rules[${index}].sections.${id}`, 'is not among the sources of this rule');
        }
      });
    }
    return problems;
  },
};

/** Medicine classes, and what is eaten or drunk. */
export const isTaken = (corpus: Corpus, factor: string): boolean =>
  corpus.medicines.get(factor)?.data.kind === 'class' || corpus['patient-factors'].get(factor)?.data.consumed === true;
