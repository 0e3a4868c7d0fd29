import type { Corpus } from '../domain/corpus.ts';
import type { PatientFactor } from '../domain/patient-factor.ts';
import { citationsIn } from '../domain/prose.ts';
import type { Problem } from '../domain/problem.ts';
import { TREATMENT_FAMILIES } from '../domain/vocabulary.ts';
import { allEntries, reporter, type LintRule } from './lint-rule.ts';
import { citationsOf } from './texts.ts';

/** Does this id name a record? A record that failed its own schema is reported there, not here again. */
function has(corpus: Corpus, kind: 'treatments' | 'prices' | 'sources' | 'patient-factors' | 'medicines', id: string) {
  return corpus[kind].has(id) || (corpus.failed[kind]?.has(id) ?? false);
}

export const references: LintRule = {
  name: 'references',
  holds: 'every id names a record that exists, in both directions (D-C2)',
  check(corpus) {
    const problems: Problem[] = [];
    checkCitations(corpus, problems);
    checkTreatments(corpus, problems);
    checkFactors(corpus, problems);
    return problems;
  },
};

function checkCitations(corpus: Corpus, problems: Problem[]) {
  const used = new Set<string>();
  for (const entry of allEntries(corpus)) {
    const report = reporter(problems, entry.file);
    for (const { at, id } of citationsOf(entry.data)) {
      used.add(id);
      if (!has(corpus, 'sources', id)) report(at, `"${id}" is not a source (add content/sources/${id}.md, or correct the id)`);
    }
    for (const [file, body] of [
      [entry.file, entry.body],
      [entry.translation?.file ?? '', entry.translation?.body ?? ''],
    ] as const) {
      for (const id of citationsIn(body)) {
        used.add(id);
        if (!has(corpus, 'sources', id)) {
          problems.push({ file, at: 'body', problem: `[@${id}] is not a source (add it, or correct the id)`, kind: 'error' });
        }
      }
    }
  }
  const nothingFailed = Object.values(corpus.failed).every((ids) => ids.size === 0);
  for (const entry of corpus.sources.values()) {
    if (nothingFailed && !used.has(entry.id)) {
      problems.push({ file: entry.file, at: 'name', problem: 'is cited nowhere (cite it, or remove the file)', kind: 'error' });
    }
  }
}

function checkTreatments(corpus: Corpus, problems: Problem[]) {
  for (const { id, file, data } of corpus.treatments.values()) {
    const report = reporter(problems, file);
    const family = (TREATMENT_FAMILIES as Record<string, string>)[id];
    if (family === undefined) report('name', 'is not a treatment id (use an id of lib/domain/vocabulary.ts)');
    else if (family !== data.family) report('family', `is "${data.family}" (write "${family}")`);
    data.sameMedicines?.forEach((medicine, index) => {
      if (!has(corpus, 'medicines', medicine))
        report(`sameMedicines[${index}]`, `"${medicine}" is not in content/medicines (correct it)`);
    });
    if (data.family !== 'research-stage' && !has(corpus, 'prices', id))
      report('name', `has no prices (add content/prices/${id}.md)`);

    data.alternatives.forEach(({ treatment }, index) => {
      if (treatment === id) report(`alternatives[${index}].treatment`, 'names itself (name another treatment)');
      else if (!has(corpus, 'treatments', treatment)) {
        report(`alternatives[${index}].treatment`, `"${treatment}" is not a treatment on this site (correct or remove it)`);
      }
    });
    if (id !== 'no-treatment' && !data.alternatives.some(({ treatment }) => treatment === 'no-treatment')) {
      report('alternatives', 'leaves out doing nothing (add no-treatment; D-Q3)');
    }
    if (data.headlineEvidence !== undefined) {
      const headline = data.evidence.find((evidence) => evidence.id === data.headlineEvidence);
      if (!headline) report('headlineEvidence', `"${data.headlineEvidence}" is not among the evidence (write one of its ids)`);
      else if (headline.result.measure !== 'of-100' || !headline.result.control) {
        report('headlineEvidence', 'has no "of 100" figures with a control group (choose another, or leave it out)');
      }
    }
    for (const field of ['evidence', 'rules', 'adverseReactions'] as const) {
      const ids = data[field].map((item) => item.id);
      const twice = ids.filter((item, index) => ids.indexOf(item) !== index);
      if (twice.length > 0) report(field, `uses the id "${twice[0]}" twice (give each its own)`);
    }
    const variants = new Set((data.variants ?? []).map((variant) => variant.id));
    data.rules.forEach((rule, index) => {
      for (const variant of rule.variants ?? []) {
        if (!variants.has(variant)) report(`rules[${index}].variants`, `"${variant}" is not a variant (add it to "variants")`);
      }
    });
  }
  for (const { id, file } of corpus.prices.values()) {
    if (!has(corpus, 'treatments', id)) {
      problems.push({
        file,
        at: 'name',
        problem: `prices a treatment that has no profile (add treatments/${id}.md)`,
        kind: 'error',
      });
    }
  }
  for (const { file, data } of corpus.conditions.values()) {
    data.treatments.forEach((treatment, index) => {
      if (!has(corpus, 'treatments', treatment)) {
        reporter(problems, file)(`treatments[${index}]`, `"${treatment}" is not a treatment on this site (correct or remove it)`);
      }
    });
  }
}

function checkFactors(corpus: Corpus, problems: Problem[]) {
  const classes = new Set([...corpus.medicines].filter(([, m]) => m.data.kind === 'class').map(([id]) => id));
  for (const { file, data } of corpus.medicines.values()) {
    const report = reporter(problems, file);
    const named = data.kind === 'class' ? (data.implies ?? []) : data.classes;
    const field = data.kind === 'class' ? 'implies' : 'classes';
    named.forEach((id, index) => {
      if (!classes.has(id) && !corpus.failed['medicines']?.has(id)) {
        report(`${field}[${index}]`, `"${id}" is not a class (add content/medicines/${id}.md with kind: class)`);
      }
    });
  }
  for (const { id, file, data } of corpus['patient-factors'].values()) {
    const report = reporter(problems, file);
    if (classes.has(id)) report('name', 'is also a medicine class (an id is one or the other)');
    const needsAnswers = data.kind === 'choice' || data.kind === 'list';
    if (needsAnswers !== (data.answers !== undefined)) {
      report('answers', needsAnswers ? 'are missing (list the answers)' : `do not belong to kind "${data.kind}" (remove them)`);
    }
    (data.implies ?? []).forEach((other, index) => {
      if (!has(corpus, 'patient-factors', other)) report(`implies[${index}]`, `"${other}" is not a factor (correct it)`);
    });
    const checkAnswer = (at: string, other: string, answer: string) => {
      const record = corpus['patient-factors'].get(other)?.data;
      if (!has(corpus, 'patient-factors', other)) report(at, `"${other}" is not a factor (correct it)`);
      else if (record && !answersOf(record).includes(answer)) {
        report(at, `"${answer}" is not an answer of "${other}" (write one of: ${answersOf(record).join(', ')})`);
      }
    };
    data.askWhen?.oneOf.forEach((answer, index) => checkAnswer(`askWhen.oneOf[${index}]`, data.askWhen?.factor ?? '', answer));
    data.contradicts?.forEach(({ factor, answer }, index) => checkAnswer(`contradicts[${index}]`, factor, answer));
  }
}

const answersOf = ({ kind, answers }: PatientFactor): string[] =>
  answers ? answers.map(({ id }) => id) : kind === 'yes-no' ? ['yes', 'no', 'unknown'] : [];
