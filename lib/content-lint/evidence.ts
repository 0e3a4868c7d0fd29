import type { Evidence } from '../domain/evidence.ts';
import type { Problem } from '../domain/problem.ts';
import type { Design, Distance } from '../domain/vocabulary.ts';
import { reporter, type LintRule } from './lint-rule.ts';

const DISTANCE_OF: Partial<Record<Design, readonly Distance[]>> = {
  'randomised-trial': ['human-controlled'],
  'non-randomised-controlled': ['human-controlled'],
  'meta-analysis': ['human-controlled', 'human-uncontrolled'],
  'before-after': ['human-uncontrolled'],
  'case-series': ['human-uncontrolled'],
  animal: ['animal'],
  laboratory: ['laboratory'],
  'expert-opinion': ['theory', 'human-uncontrolled'],
};

/** Words that promise a benefit to a reader: not for results in animals or dishes (C-1). */
const BENEFIT =
  /\b(effective|improves?|helps?|regrows?|restores?|works)\b|効果がある|効果的|改善し(?:ます|た)|発毛(?:し|させ)|生え/i;

export const evidenceRule: LintRule = {
  name: 'evidence',
  holds:
    'design, distance, control and uncertainty fit each other; no benefit wording on animal or laboratory results (C-1, D-C5, D-P1)',
  check(corpus) {
    const problems: Problem[] = [];
    for (const { file, data } of corpus.treatments.values()) {
      const report = reporter(problems, file);
      data.evidence.forEach((evidence, index) => checkOne(evidence, `evidence[${index}]`, report));
      if (data.evidence.length === 0 && data.noStudy.length === 0) {
        report('evidence', 'is empty (add what was found, or a "noStudy" entry with the day of the search)');
      }
    }
    return problems;
  },
};

function checkOne(evidence: Evidence, at: string, report: (at: string, problem: string) => void) {
  const allowed = DISTANCE_OF[evidence.design];
  if (allowed && !allowed.includes(evidence.distance)) {
    report(
      `${at}.distance`,
      `is "${evidence.distance}" for the design "${evidence.design}" (write one of: ${allowed.join(', ')})`,
    );
  }
  const { result } = evidence;
  if (evidence.distance === 'human-uncontrolled' && result.measure === 'of-100' && result.control) {
    report(`${at}.result.control`, 'belongs to a study without a control group (remove it, or correct "distance")');
  }
  if (evidence.distance === 'human-controlled' && result.measure === 'of-100' && !result.control) {
    report(`${at}.result.control`, 'is missing for a controlled study (add the control group; D-P1)');
  }
  if (evidence.uncertainty === undefined && !(result.measure === 'difference' && result.ci)) {
    report(`${at}.uncertainty`, 'is missing (give the range or say what makes the figure uncertain; D-C5)');
  }
  if ((evidence.n === undefined) === (evidence.nNotKnownAsOf === undefined)) {
    report(`${at}.n`, 'needs exactly one of "n" and "nNotKnownAsOf" (D-K4)');
  }
  if (evidence.distance === 'animal' || evidence.distance === 'laboratory' || evidence.distance === 'theory') {
    for (const locale of ['en', 'ja'] as const) {
      const word = BENEFIT.exec(evidence.plain[locale]);
      if (word)
        report(
          `${at}.plain.${locale}`,
          `says "${word[0]}" of a result that is not from people (state what was seen in what; C-1)`,
        );
    }
  }
}
