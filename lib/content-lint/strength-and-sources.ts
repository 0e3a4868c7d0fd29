import type { Problem } from '../domain/problem.ts';
import type { SourceKind, Strength } from '../domain/vocabulary.ts';
import { reporter, type LintRule } from './lint-rule.ts';

const ABSOLUTE: SourceKind[] = ['label', 'regulator', 'law', 'guideline', 'provider-exclusion-list'];
const AVOID: SourceKind[] = [...ABSOLUTE, 'consensus', 'review', 'study'];
const CAUTION: SourceKind[] = [...AVOID, 'provider', 'public-health-service', 'maker', 'registry'];

/** Which kinds of document may carry which strength: domain description, section 5; standards E-3. */
const ALLOWED: Record<Exclude<Strength, 'notice'>, readonly SourceKind[]> = {
  absolute: ABSOLUTE,
  avoid: AVOID,
  caution: CAUTION,
};

export const strengthAndSources: LintRule = {
  name: 'strength-and-sources',
  holds: 'a rule is no stronger than its sources; weak pages never carry an absolute rule (E-3)',
  check(corpus) {
    const problems: Problem[] = [];
    for (const { file, data } of corpus.treatments.values()) {
      const report = reporter(problems, file);
      data.rules.forEach((rule, index) => {
        if (rule.strength === 'notice') return;
        const sources = rule.sources.flatMap((id) => corpus.sources.get(id)?.data ?? []);
        if (sources.length < rule.sources.length) return; // reported by "references"
        const allowed = ALLOWED[rule.strength];
        const fitting = sources.filter(
          (source) => allowed.includes(source.kind) && (rule.strength !== 'absolute' || source.reading !== 'weak'),
        );
        const at = `rules[${index}]`;
        if (fitting.length === 0) {
          const kinds = [...new Set(sources.map((source) => `${source.kind}, ${source.reading}`))].join('; ');
          report(
            `${at}.strength`,
            `"${rule.strength}" rests on ${kinds} (cite a source of kind ${allowed.join(', ')}, or weaken the rule)`,
          );
        } else if (
          rule.strength === 'absolute' &&
          fitting.every((source) => source.reading !== 'primary') &&
          !rule.primaryNotRead
        ) {
          report(
            `${at}.primaryNotRead`,
            'is missing: only copies are cited (cite the text itself, or say here what was not read and why it still stands)',
          );
        }
      });
    }
    return problems;
  },
};
