import { expect, it } from 'vitest';
import { agreedRules } from '#lib/content-lint/agreed-rules';
import { finasteride, FINASTERIDE, problemsOf } from '#tests/builders/lint';
import { aRule } from '#tests/builders/rule';

const agreed = (...ids: string[]) => ({ agreedRules: { 'finasteride-oral': ids, 'no-treatment': ['pregnancy'] } });

it('passes when profile and list name the same rules', () => {
  expect(problemsOf(agreedRules)).toEqual([]);
});

it('a rule that is gone is reported', () => {
  expect(problemsOf(agreedRules, agreed('pregnancy', 'under-20'))).toEqual([
    expect.stringContaining(`${FINASTERIDE} › rules: "under-20" is gone (put it back, or `),
  ]);
});

it('a rule that is new is reported', () => {
  expect(problemsOf(agreedRules, agreed())).toEqual([expect.stringContaining(`${FINASTERIDE} › rules: "pregnancy" is new (`)]);
});

it('several are reported one by one, a new name as one gone and one new', () => {
  const parts = { ...finasteride({ rules: [aRule({ id: 'a' }), aRule({ id: 'b' })] }), ...agreed('a', 'c', 'd') };
  expect(problemsOf(agreedRules, parts).map((line) => /"(\w)" is (\w+)/.exec(line)?.slice(1))).toEqual([
    ['c', 'gone'],
    ['d', 'gone'],
    ['b', 'new'],
  ]);
});

it('a whole profile that is gone is reported, unless it failed and is reported there', () => {
  const parts = { agreedRules: { 'finasteride-oral': ['pregnancy'], 'no-treatment': ['pregnancy'], prp: ['citrate'] } };
  expect(problemsOf(agreedRules, parts)).toEqual([
    expect.stringContaining('content/agreed-rules.json › prp: "prp" has agreed rules'),
  ]);
  expect(problemsOf(agreedRules, { ...parts, failed: { treatments: ['prp'] } })).toEqual([]);
});
