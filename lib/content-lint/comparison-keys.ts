import type { Evidence } from '../domain/evidence.ts';
import type { Problem } from '../domain/problem.ts';
import { reporter, type LintRule } from './lint-rule.ts';

export const comparisonKeys: LintRule = {
  name: 'comparison-keys',
  holds: 'what a finding may be compared with fits the finding; what a treatment asks of people fits its words (D-K6, D-K7)',
  check(corpus) {
    const problems: Problem[] = [];
    for (const { id, file, data } of corpus.treatments.values()) {
      const report = reporter(problems, file);
      data.evidence.forEach((evidence, index) => {
        const at = `evidence[${index}].compare`;
        for (const [reason, cure] of faultsOf(evidence)) report(at, `${reason} (${cure})`);
        for (const other of evidence.compare.versus ?? []) {
          if (!corpus.treatments.has(other))
            report(`${at}.versus`, `names "${other}", which is no treatment (write an id of content/treatments)`);
          else if (other === id && evidence.compare.against !== 'added')
            report(`${at}.versus`, 'names this very treatment (name what the other group had)');
        }
      });
      if (data.burden.needles.notApplicable && data.demands.needle === 'yes')
        report('demands.needle', 'is "yes", but burden.needles says that needles do not apply (correct one of them)');
      if (data.burden.downtime.notApplicable && data.demands.daysOff === 'yes')
        report('demands.daysOff', 'is "yes", but burden.downtime says that it does not apply (correct one of them)');
      const { level, answer } = data.demands.hormones;
      if (level === 'not-known' && answer.notKnownAsOf === undefined)
        report('demands.hormones', 'is "not-known", but the answer gives no day of the search (add "notKnownAsOf")');
      if (level !== 'not-known' && answer.sources === undefined && !answer.notApplicable)
        report('demands.hormones', `is "${level}" without a source (cite one, or write "not-known" and the day of the search)`);
    }
    return problems;
  },
};

/** What does not fit together, with its cure. */
function faultsOf({ design, distance, compare, result }: Evidence): [string, string][] {
  const faults: [string, string][] = [];
  const people = compare.who !== 'animals' && compare.who !== 'cells';
  if (people === (distance === 'animal' || distance === 'laboratory'))
    faults.push([`is about "${compare.who}" at the distance "${distance}"`, 'correct one of them']);
  if (compare.trials !== undefined && design !== 'meta-analysis' && compare.trials > 2)
    faults.push([`says ${compare.trials} trials for the design "${design}"`, 'trials belong to pooled results']);
  if (compare.against === 'none' && compare.masking === 'double')
    faults.push(['is double-blind without a comparison', 'correct "against" or "masking"']);
  const controlled = result.measure === 'of-100' && result.control !== undefined;
  if (controlled && (compare.against === 'none' || compare.against === 'before'))
    faults.push([`has a control figure, but is against "${compare.against}"`, 'say what the other group had']);
  return faults;
}
