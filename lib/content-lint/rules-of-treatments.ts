import type { Condition } from '../domain/condition.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Problem } from '../domain/problem.ts';
import type { RuleCase } from '../domain/rule.ts';
import { factorsOf } from '../rules/condition-factors.ts';
import { decide } from '../rules/decide.ts';
import { resolvePatient, type FactorLogic } from '../rules/resolve-patient.ts';
import { reporter, type LintRule } from './lint-rule.ts';

/** Factors that a rule may exclude with `not`: the others are yes/no, and one more 'yes' may never clear a rule. */
const MAY_BE_NEGATED = ['sex', 'diagnosis', 'country'];

export const rulesOfTreatments: LintRule = {
  name: 'rules-of-treatments',
  holds: 'rules name known factors and answers, are monotone, and behave as their example cases say (E-1, E-4)',
  check(corpus) {
    const problems: Problem[] = [];
    const logic = logicOf(corpus);
    for (const { file, data } of corpus.treatments.values()) {
      const report = reporter(problems, file);
      data.rules.forEach((rule, index) => {
        const at = `rules[${index}]`;
        checkCondition(rule.when, `${at}.when`, corpus, report, false);
        rule.cases.forEach((example, caseIndex) => {
          const got = outcome(rule.when, example, logic);
          const where = `${at}.cases[${caseIndex}]`;
          checkCaseIds(example, where, corpus, report);
          if (got !== example.expect) {
            report(`${where}.expect`, `says "${example.expect}", but the rule then "${got}" (correct the rule or the case)`);
          }
        });
        for (const needed of ['applies', 'does-not-apply'] as const) {
          if (!rule.cases.some((example) => example.expect === needed)) {
            report(`${at}.cases`, `has no case that "${needed}" (add one)`);
          }
        }
      });
      data.indications.forEach((entry, index) => {
        if (entry.when) checkCondition(entry.when, `indications[${index}].when`, corpus, report, true);
      });
      checkCoverage(data, corpus, report);
    }
    return problems;
  },
};

type Report = (at: string, problem: string) => void;

function logicOf(corpus: Corpus): FactorLogic[] {
  const factors = [...corpus['patient-factors']].map(([id, { data }]): FactorLogic => ({
    id,
    kind: data.kind,
    implies: data.implies ?? [],
    contradicts: [],
  }));
  const classes = [...corpus.medicines].flatMap(([id, { data }]): FactorLogic[] =>
    data.kind === 'class' ? [{ id, kind: 'class', implies: data.implies ?? [], contradicts: [] }] : [],
  );
  return [...factors, ...classes];
}

function outcome(when: Condition, example: RuleCase, logic: readonly FactorLogic[]): RuleCase['expect'] {
  const { patient } = resolvePatient(logic, {
    answers: new Map(Object.entries(example.answers ?? {})),
    classes: example.takes,
    hasUnrecognisedMedicine: false,
    allergies: example.allergies,
    unlisted: 'unknown',
  });
  const { value } = decide(when, patient);
  if (value === 'unknown') return 'needs-answer';
  return value ? 'applies' : 'does-not-apply';
}

function isKnown(corpus: Corpus, factor: string): boolean {
  return (
    corpus['patient-factors'].has(factor) ||
    corpus.failed['patient-factors']?.has(factor) === true ||
    corpus.medicines.get(factor)?.data.kind === 'class' ||
    corpus.failed['medicines']?.has(factor) === true
  );
}

function checkCaseIds(example: RuleCase, at: string, corpus: Corpus, report: Report) {
  for (const [factor, value] of Object.entries(example.answers ?? {})) {
    const where = `${at}.answers.${factor}`;
    const record = corpus['patient-factors'].get(factor)?.data;
    if (!isKnown(corpus, factor)) report(where, 'is not a factor (correct it)');
    else if (record?.kind === 'age') {
      if (typeof value !== 'number') report(where, `is "${value}" (write whole years without quotes)`);
    } else {
      const allowed = record?.answers?.map((answer) => answer.id) ?? ['yes', 'no', 'unknown'];
      if (!allowed.includes(String(value))) report(where, `is "${value}" (write one of: ${allowed.join(', ')})`);
    }
  }
  const substances = corpus['patient-factors'].get('allergies')?.data.answers?.map((answer) => answer.id);
  for (const id of example.allergies ?? []) {
    if (substances && !substances.includes(id))
      report(`${at}.allergies`, `"${id}" is not a substance of "allergies" (correct it)`);
  }
  for (const id of example.takes ?? []) {
    if (!isKnown(corpus, id)) report(`${at}.takes`, `"${id}" is not a medicine class (correct it)`);
  }
}

function checkCondition(when: Condition, at: string, corpus: Corpus, report: Report, mayExclude: boolean) {
  if (when.test === 'all' || when.test === 'any') {
    when.of.forEach((part, index) => checkCondition(part, `${at}.of[${index}]`, corpus, report, mayExclude));
    return;
  }
  if (when.test === 'not') {
    const bad = factorsOf(when.of).filter((factor) => !MAY_BE_NEGATED.includes(factor));
    if (bad.length > 0 && !mayExclude) {
      report(at, `excludes "${bad[0]}" (a further 'yes' could then clear the rule; "not" is for ${MAY_BE_NEGATED.join(', ')})`);
    }
    checkCondition(when.of, `${at}.of`, corpus, report, mayExclude);
    return;
  }
  if (!isKnown(corpus, when.factor)) {
    report(`${at}.factor`, `"${when.factor}" is neither a patient factor nor a medicine class (add its record, or correct it)`);
    return;
  }
  const factor = corpus['patient-factors'].get(when.factor)?.data;
  if (when.test !== 'is') {
    if (factor?.kind !== 'age' && !corpus.failed['patient-factors']?.has(when.factor))
      report(`${at}.factor`, `"${when.factor}" has no years (use "is")`);
    return;
  }
  if (factor?.kind === 'age') {
    report(`${at}.test`, 'cannot ask for one age (use "at-least" or "below")');
  } else if (factor?.answers) {
    const allowed = factor.answers.map((answer) => answer.id);
    if (!allowed.includes(when.answer)) report(`${at}.answer`, `is "${when.answer}" (write one of: ${allowed.join(', ')})`);
  } else if (when.answer !== 'yes' && !mayExclude) {
    report(`${at}.answer`, `is "${when.answer}" (a rule looks for "yes", so that one more yes never makes a verdict milder)`);
  }
}

function checkCoverage(
  data: { rules: readonly { when: Condition; id: string }[]; nothingFound: readonly { factors: readonly string[] }[] },
  corpus: Corpus,
  report: Report,
) {
  const ruled = new Map(data.rules.flatMap((rule) => factorsOf(rule.when).map((factor) => [factor, rule.id] as const)));
  const seen = new Set<string>();
  data.nothingFound.forEach((found, index) => {
    for (const factor of found.factors) {
      const at = `nothingFound[${index}].factors`;
      if (!isKnown(corpus, factor)) report(at, `"${factor}" is neither a factor nor a medicine class (correct it)`);
      if (seen.has(factor)) report(at, `"${factor}" stands here twice (keep one)`);
      seen.add(factor);
      const rule = ruled.get(factor);
      if (rule !== undefined && !['allergies', 'sex', 'age', 'diagnosis', 'country'].includes(factor)) {
        report(at, `"${factor}" has the rule "${rule}" (remove it here: it cannot be both found and not found)`);
      }
    }
  });
}
