import { expect, it } from 'vitest';
import { factorsOf } from '#lib/rules/condition-factors';
import { all, any, below, is, not } from '#tests/builders/rule';

it('names every factor of a nested condition once, in the order of the text', () => {
  const condition = all(
    is('sex', 'female'),
    any(below(18), not(is('country', 'JP')), is('sex', 'male')),
    is('allergies', 'soya'),
  );
  expect(factorsOf(condition)).toEqual(['sex', 'age', 'country', 'allergies']);
});
