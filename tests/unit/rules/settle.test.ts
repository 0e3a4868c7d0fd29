import { describe, expect, it } from 'vitest';
import { settle } from '#lib/rules/settle';
import { aPatient } from '#tests/builders/engine';
import { all, any, atLeast, below, is, not } from '#tests/builders/rule';

describe('a condition that asks for one factor in several places', () => {
  it('is decided when every answer gives the same', () => {
    expect(settle(any(below(20), atLeast(20)), aPatient())).toEqual({ value: true, because: ['age'] });
    expect(settle(any(is('sex', 'female'), not(is('sex', 'female'))), aPatient())).toEqual({ value: true, because: ['sex'] });
    expect(settle(all(is('sex', 'female'), is('sex', 'male')), aPatient())).toEqual({ value: false });
    expect(settle(all(is('smoking'), not(is('smoking'))), aPatient())).toEqual({ value: false });
  });

  it('asks only for answers that can make a difference', () => {
    const condition = any(all(is('smoking'), is('hiv')), all(is('smoking'), not(is('hiv'))));
    expect(settle(condition, aPatient())).toEqual({ value: 'unknown', missing: ['smoking'] });
    expect(settle(any(below(20), atLeast(65)), aPatient())).toEqual({ value: 'unknown', missing: ['age'] });
  });

  it('knows all answers of a choice: neither female nor male does not occur', () => {
    const condition = any(is('sex', 'female'), all(is('sex', 'male'), is('smoking')));
    expect(settle(condition, aPatient({ smoking: 'yes' }))).toEqual({ value: true, because: ['sex'] });
    expect(settle(condition, aPatient())).toEqual({ value: 'unknown', missing: ['sex', 'smoking'] });
    const anywhere = any(...['JP', 'US', 'GB', 'EU', 'other'].map((place) => is('country', place)));
    expect(settle(anywhere, aPatient())).toEqual({ value: true, because: ['country'] });
    const kinds = any(is('diagnosis', 'male-pattern'), is('diagnosis', 'female-pattern'));
    expect(settle(kinds, aPatient())).toEqual({ value: 'unknown', missing: ['diagnosis'] });
  });

  it('leaves a condition open that looks for "not diagnosed": that answer settles nothing else', () => {
    const condition = all(is('diagnosis', 'not-diagnosed'), not(is('diagnosis', 'scarring')));
    expect(settle(condition, aPatient())).toEqual({ value: 'unknown', missing: ['diagnosis'] });
  });

  it('treats each substance of the allergies as a question of its own', () => {
    const either = any(is('allergies', 'soya'), is('allergies', 'minoxidil'));
    expect(settle(either, aPatient())).toEqual({ value: 'unknown', missing: ['allergies'] });
    const both = all(is('allergies', 'soya'), is('allergies', 'minoxidil'));
    expect(settle(both, aPatient())).toEqual({ value: 'unknown', missing: ['allergies'] });
    expect(settle(any(is('allergies', 'soya'), not(is('allergies', 'soya'))), aPatient())).toMatchObject({ value: true });
  });

  it('reports the unsifted list when there are too many combinations to try', () => {
    const many = Array.from({ length: 13 }, (_, index) => is(`factor-${index}`));
    const condition = any(all(...many), all(...many));
    expect(settle(condition, aPatient())).toEqual({ value: 'unknown', missing: many.map((_, index) => `factor-${index}`) });
  });

  it('leaves what is decided alone', () => {
    expect(settle(any(is('smoking'), all(is('smoking'), is('hiv'))), aPatient({ smoking: 'yes' }))).toEqual({
      value: true,
      because: ['smoking'],
    });
  });

  it('sifts up to 4096 combinations of answers, and no more', () => {
    const never = (count: number) => {
      const factors = Array.from({ length: count }, (_, index) => `factor-${index}`);
      return { factors, condition: all(...factors.map((factor) => is(factor)), not(is('factor-0'))) };
    };
    expect(settle(never(12).condition, aPatient())).toEqual({ value: false });
    const { factors, condition } = never(13);
    expect(settle(condition, aPatient())).toEqual({ value: 'unknown', missing: factors });
  });

  it('asks for the allergies, but not for an answer beside them that changes nothing', () => {
    const condition = any(is('allergies', 'soya'), all(is('smoking'), not(is('smoking'))));
    expect(settle(condition, aPatient())).toEqual({ value: 'unknown', missing: ['allergies'] });
  });

  it('tries an age on either side of each limit', () => {
    expect(settle(all(below(20), not(atLeast(20))), aPatient())).toEqual({ value: 'unknown', missing: ['age'] });
    expect(settle(all(atLeast(20), below(21)), aPatient())).toEqual({ value: 'unknown', missing: ['age'] });
    expect(settle(all(atLeast(20), below(20)), aPatient())).toEqual({ value: false });
  });

  it('knows that a plain question is answered with yes or no', () => {
    expect(settle(any(is('smoking'), is('smoking', 'no')), aPatient())).toEqual({ value: true, because: ['smoking'] });
  });
});

describe('a condition that asks for each factor once', () => {
  it('is exact by itself, also about not being diagnosed', () => {
    expect(settle(is('diagnosis', 'not-diagnosed'), aPatient())).toEqual({ value: 'unknown', missing: ['diagnosis'] });
  });
});
