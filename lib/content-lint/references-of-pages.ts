import type { Corpus } from '../domain/corpus.ts';
import { pairId } from '../domain/pair.ts';
import type { Problem } from '../domain/problem.ts';
import { FIXED_PAGES, PAGE_KINDS, parsePage } from '../domain/question.ts';
import { reporter, type LintRule } from './lint-rule.ts';

type Kind = 'treatments' | 'conditions' | 'scales' | 'patient-factors' | 'medicines';
const has = (corpus: Corpus, kind: Kind, id: string) => corpus[kind].has(id) || (corpus.failed[kind]?.has(id) ?? false);

export const referencesOfPages: LintRule = {
  name: 'references-of-pages',
  holds: 'pairs, claims, disagreements, situations, conditions and terms name records that exist',
  check(corpus) {
    const problems: Problem[] = [];
    const treatments = (file: string, field: string, ids: readonly string[]) =>
      ids.forEach((id, index) => {
        if (has(corpus, 'treatments', id)) return;
        reporter(problems, file)(`${field}[${index}]`, `"${id}" is not a treatment on this site (correct or remove it)`);
      });
    for (const { id, file, data } of corpus.pairs.values()) {
      treatments(file, 'treatments', data.treatments);
      const expected = pairId(...data.treatments);
      if (id !== expected) reporter(problems, file)('name', `does not match its treatments (name the file ${expected}.md)`);
    }
    for (const { file, data } of corpus.claims.values()) treatments(file, 'treatments', data.treatments);
    for (const { file, data } of corpus.disagreements.values()) treatments(file, 'treatments', data.treatments);
    for (const { file, data } of corpus.glossary.values()) treatments(file, 'seeTreatments', data.seeTreatments ?? []);
    for (const { file, data } of corpus.conditions.values()) {
      const report = reporter(problems, file);
      data.differences.forEach(({ from }, index) => {
        if (!has(corpus, 'conditions', from)) report(`differences[${index}].from`, `"${from}" is not a condition (correct it)`);
      });
      data.scales.forEach((scale, index) => {
        if (!has(corpus, 'scales', scale))
          report(`scales[${index}]`, `"${scale}" is not a scale (add content/scales/${scale}.md)`);
      });
      data.pathway?.forEach((step, index) =>
        treatments(
          file,
          `pathway[${index}].actsHere`,
          step.actsHere.map(({ treatment }) => treatment),
        ),
      );
    }
    situations(corpus, problems);
    questions(corpus, problems);
    spellings(corpus, problems);
    return problems;
  },
};

/** Each answer of a situation must be one the checker knows. */
function situations(corpus: Corpus, problems: Problem[]) {
  for (const { file, data } of corpus.situations.values()) {
    const report = reporter(problems, file);
    data.cases.forEach((one, index) => {
      for (const [factor, answer] of Object.entries(one.answers)) {
        const record = corpus['patient-factors'].get(factor)?.data;
        const at = `cases[${index}].answers.${factor}`;
        if (!record) {
          if (!has(corpus, 'patient-factors', factor)) report(at, 'is not a patient factor (correct it)');
        } else if (record.kind === 'age') {
          if (typeof answer !== 'number') report(at, `is "${answer}" (write whole years)`);
        } else if (!(record.answers?.map(({ id }) => id) ?? ['yes', 'no']).includes(String(answer))) {
          report(at, `is "${answer}", which is not an answer of that question (correct it)`);
        }
      }
      (one.takes ?? []).forEach((id, position) => {
        if (!has(corpus, 'medicines', id))
          report(`cases[${index}].takes[${position}]`, `"${id}" is not a medicine class (correct it)`);
      });
    });
  }
}

/** Each question leads to a page that exists; the section is checked on the built pages. */
function questions(corpus: Corpus, problems: Problem[]) {
  const seen = new Map<string, string>();
  for (const { file, data } of corpus.questions.values()) {
    const report = reporter(problems, file);
    data.questions.forEach(({ id, target, also }, index) => {
      const other = seen.get(id);
      if (other !== undefined) report(`questions[${index}].id`, `"${id}" stands in ${other} too (give each question its own id)`);
      seen.set(id, file);
      [target, ...(also ?? [])].forEach(({ page }, position) => {
        const at = position === 0 ? `questions[${index}].target.page` : `questions[${index}].also[${position - 1}].page`;
        const found = parsePage(page);
        if (found === null) {
          report(
            at,
            `"${page}" is no page (write one of ${FIXED_PAGES.join(', ')}, or ${PAGE_KINDS.map((kind) => `${kind}/<id>`).join(', ')})`,
          );
        } else if ('kind' in found && !corpus[found.kind].has(found.id) && !(corpus.failed[found.kind]?.has(found.id) ?? false)) {
          report(at, `"${found.id}" is not one of the ${found.kind} (correct it)`);
        }
      });
    });
  }
}

/** A spelling leads to one term: under two, one of them would never be linked. */
function spellings(corpus: Corpus, problems: Problem[]) {
  for (const locale of ['en', 'ja'] as const) {
    const seen = new Map<string, string>();
    for (const { id, file, data } of corpus.glossary.values()) {
      data.forms[locale].forEach((form, index) => {
        const key = form.normalize('NFKC').toLowerCase();
        const other = seen.get(key);
        if (other !== undefined) {
          reporter(problems, file)(`forms.${locale}[${index}]`, `"${form}" stands under ${other} too (leave it to one of them)`);
        }
        seen.set(key, id);
      });
    }
  }
}
