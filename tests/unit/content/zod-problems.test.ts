import { describe, expect, it } from 'vitest';
import { formatPath, toProblems } from '#lib/content/zod-problems';
import { conditionSchema } from '#lib/domain/condition';
import { sourceSchema } from '#lib/domain/source';
import { answerSchema } from '#lib/domain/text';
import { treatmentSchema } from '#lib/domain/treatment';
import { aRule, is } from '#tests/builders/rule';
import { aSource } from '#tests/builders/source';
import { stated } from '#tests/builders/text';
import { aTreatment } from '#tests/builders/treatment';
import type { z } from 'zod';

function problemsOf(schema: z.ZodType, data: unknown): string[] {
  const result = schema.safeParse(data);
  return result.success ? [] : toProblems('x.md', result.error, data).map(({ at, problem }) => `${at}: ${problem}`);
}

describe('formatPath', () => {
  it.each([
    [['rules', 2, 'when', 'of', 0, 'factor'], 'rules[2].when.of[0].factor'],
    [[0], '[0]'],
    [[], 'front matter'],
  ])('%o', (path, text) => {
    expect(formatPath(path)).toBe(text);
  });
});

describe('each problem stands at its own field and says what to write', () => {
  it.each([
    ['a missing field', { ...aTreatment(), reading: undefined }, 'reading: is missing (add it: text in quotes)'],
    ['a number for a text', { ...aTreatment(), reading: 3 }, 'reading: is 3 (write text in quotes)'],
    ['a wrong word', { ...aTreatment(), family: 'pills' }, /^family: is "pills" \(write one of: oral-drugs, topical-drugs, .+\)$/],
    ['a text missing in one language', { ...aTreatment(), name: { en: 'x' } }, 'name.ja: is missing (add it: write the Japanese text here)'],
    ['a text of blanks', { ...aTreatment(), name: { en: ' ', ja: '名' } }, 'name.en: is " " (write the English text here)'],
    ['a day that does not exist', { ...aTreatment(), compiledOn: '2026-02-30' }, 'compiledOn: is "2026-02-30" (write an existing day as "2026-11-24")'],
    ['an id in capitals', { ...aTreatment(), headlineEvidence: 'Trial A' }, /^headlineEvidence: is "Trial A" \(write an id .+\)$/],
    ['too few questions', { ...aTreatment(), questions: [] }, /^questions: is \[\] \(.+\)$/],
    ['no source', { ...aTreatment(), is: [{ ...stated(), sources: [] }] }, 'is[0].sources: is [] (cite at least one id of content/sources)'],
    ['a statement without a state', { ...aTreatment(), is: [{ en: 'a', ja: 'あ' }] }, /^is\[0\]: has no state \(add "sources", .+\)$/],
    ['a rule without cases', { ...aTreatment(), rules: [aRule({ cases: [] })] }, /^rules\[0\]\.cases: is \[\] \(give at least two .+\)$/],
  ])('%s', (_, data, expected) => {
    const problems = problemsOf(treatmentSchema, data);
    expect(problems).toHaveLength(1);
    if (typeof expected === 'string') expect(problems).toEqual([expected]);
    else expect(problems[0]).toMatch(expected);
  });
});

describe('conditions', () => {
  it('a mistake deep inside is reported where it is', () => {
    const condition = { test: 'all', of: [is('pregnancy'), { test: 'not', of: { test: 'is', factor: 'Sex', answer: 'male' } }] };
    expect(problemsOf(conditionSchema, condition)).toEqual([expect.stringMatching(/^of\[1\]\.of\.factor: is "Sex" \(write an id /)]);
  });

  it('an unknown test names the value and where the forms stand', () => {
    expect(problemsOf(conditionSchema, { test: 'above', factor: 'age', value: 3 })).toEqual([
      expect.stringMatching(/^test: .*"above" \(see content\/README\.md .+\)$/),
    ]);
  });

  it('an unquoted true is no answer', () => {
    expect(problemsOf(conditionSchema, { test: 'is', factor: 'pregnancy', answer: true })).toEqual([
      'answer: is true (write the answer in quotes, as "yes")',
    ]);
  });
});

describe('answers have one of three states', () => {
  it.each([
    [{ en: 'a', ja: 'あ', notKnownAsOf: '2026-11-24', notApplicable: true }, /is both not known and not applicable/],
    [{ ...stated(), sourcesDiffer: true }, /^sourcesDiffer: needs two sources/],
  ])('%#', (data, expected) => {
    const problems = problemsOf(answerSchema, data);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(expected);
  });
});

describe('a choice between forms', () => {
  it('names the field of the form that is nearest', () => {
    const csl = { type: 'document', title: 'x', author: [{ family: 'A', given: 1 }] };
    expect(problemsOf(sourceSchema, { ...aSource(), csl })).toEqual(['csl.author[0].given: is 1 (write text in quotes)']);
  });
});
