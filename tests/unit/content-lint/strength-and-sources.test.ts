import { describe, expect, it } from 'vitest';
import { strengthAndSources } from '#lib/content-lint/strength-and-sources';
import type { Rule } from '#lib/domain/rule';
import type { Source } from '#lib/domain/source';
import { finasteride, FINASTERIDE, problemsOf } from '#tests/builders/lint';
import { aRule } from '#tests/builders/rule';
import { aSource } from '#tests/builders/source';
import { words } from '#tests/builders/text';

/** One rule that rests on one source of this kind and reading. */
const resting = (strength: Rule['strength'], source: Partial<Source>, rule: Partial<Rule> = {}) =>
  problemsOf(strengthAndSources, {
    ...finasteride({ rules: [aRule({ strength, sources: ['s'], ...rule })] }),
    sources: { s: aSource(source) },
  });

describe('which kinds of document may carry which strength', () => {
  it.each([
    ['absolute', 'label'],
    ['absolute', 'regulator'],
    ['absolute', 'guideline'],
    ['absolute', 'provider-exclusion-list'],
    ['avoid', 'consensus'],
    ['avoid', 'guideline'],
    ['caution', 'study'],
    ['caution', 'label'],
    ['notice', 'comparison-page'],
  ] as const)('%s may rest on: %s', (strength, kind) => {
    expect(resting(strength, { kind })).toEqual([]);
  });

  it.each([
    ['absolute', 'consensus'],
    ['absolute', 'study'],
    ['absolute', 'provider'],
    ['absolute', 'maker'],
    ['avoid', 'provider'],
    ['avoid', 'maker'],
    ['caution', 'shop'],
    ['caution', 'comparison-page'],
    ['caution', 'news'],
  ] as const)('%s may not rest on: %s', (strength, kind) => {
    expect(resting(strength, { kind })).toEqual([
      expect.stringContaining(
        `${FINASTERIDE} › rules[0].strength: "${strength}" rests on ${kind}, primary (cite a source of kind `,
      ),
    ]);
  });
});

describe('what was really read', () => {
  it('a page of low standing carries no absolute rule', () => {
    expect(resting('absolute', { reading: 'weak' })).toEqual([
      expect.stringContaining('rules[0].strength: "absolute" rests on label, weak'),
    ]);
  });

  it('an absolute rule on a copy says what was not read', () => {
    expect(resting('absolute', { reading: 'copy' })).toEqual([expect.stringContaining('rules[0].primaryNotRead: is missing')]);
    expect(resting('absolute', { reading: 'copy' }, { primaryNotRead: words() })).toEqual([]);
  });

  it('a weaker rule on a copy does not need to', () => {
    expect(resting('caution', { reading: 'copy' })).toEqual([]);
  });
});

it('one fitting source among several is enough', () => {
  const rules = [aRule({ sources: ['a-label', 'blog'] })];
  expect(problemsOf(strengthAndSources, { ...finasteride({ rules }), sources: { blog: aSource({ kind: 'shop' }) } })).toEqual([]);
});

it('reports each rule at its own place', () => {
  const rules = [aRule(), aRule({ id: 'b', sources: ['shop'] }), aRule({ id: 'c', strength: 'avoid', sources: ['shop'] })];
  const lines = problemsOf(strengthAndSources, { ...finasteride({ rules }), sources: { shop: aSource({ kind: 'shop' }) } });
  expect(lines.map((line) => /rules\[\d\]/.exec(line)?.[0])).toEqual(['rules[1]', 'rules[2]']);
});
