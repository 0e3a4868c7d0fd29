import { describe, expect, it } from 'vitest';
import type { Condition } from '#lib/domain/condition';
import { decide } from '#lib/rules/decide';
import { aPatient } from '#tests/builders/engine';
import { all, any, atLeast, below, is, not } from '#tests/builders/rule';

/** A condition that is true, false, or unknown for everybody below. */
const TRUE = is('diabetes');
const FALSE = is('epilepsy');
const UNKNOWN = is('hiv');
const patient = aPatient({ diabetes: 'yes', epilepsy: 'no' });
const value = (condition: Condition) => decide(condition, patient).value;

describe('one question', () => {
  it.each([
    ['yes', true],
    ['no', false],
    ['unknown', 'unknown'],
  ])('"%s" to a yes/no factor is %s', (answer, expected) => {
    expect(decide(is('pregnancy'), aPatient({ pregnancy: answer })).value).toBe(expected);
  });

  it('an unanswered factor is unknown and named as missing', () => {
    expect(decide(is('pregnancy'), aPatient())).toEqual({ value: 'unknown', missing: ['pregnancy'] });
  });

  it('says which factor made it true', () => {
    expect(decide(is('pregnancy'), aPatient({ pregnancy: 'yes' }))).toEqual({ value: true, because: ['pregnancy'] });
  });
});

describe('answers that leave a question open', () => {
  it('a rule about women is open for somebody who did not say', () => {
    expect(decide(is('sex', 'female'), aPatient({ sex: 'other-or-unsaid' }))).toEqual({ value: 'unknown', missing: ['sex'] });
  });

  it('a rule about women is false for a man', () => {
    expect(decide(is('sex', 'female'), aPatient({ sex: 'male' })).value).toBe(false);
  });

  it('a rule about a kind of hair loss is open before a diagnosis', () => {
    expect(decide(is('diagnosis', 'scarring'), aPatient({ diagnosis: 'not-diagnosed' })).value).toBe('unknown');
  });

  it('a rule about not being diagnosed is true before a diagnosis', () => {
    expect(decide(is('diagnosis', 'not-diagnosed'), aPatient({ diagnosis: 'not-diagnosed' })).value).toBe(true);
  });
});

describe('age in whole years', () => {
  it.each([
    [17, true],
    [18, false],
    [19, false],
  ])('at %i, "below 18" is %s', (age, expected) => {
    expect(decide(below(18), aPatient({ age })).value).toBe(expected);
  });

  it.each([
    [64, false],
    [65, true],
    [66, true],
  ])('at %i, "65 or older" is %s', (age, expected) => {
    expect(decide(atLeast(65), aPatient({ age })).value).toBe(expected);
  });

  it('names the age as what made it true', () => {
    expect(decide(below(18), aPatient({ age: 17 }))).toEqual({ value: true, because: ['age'] });
  });

  it('is unknown without an age', () => {
    expect(decide(below(18), aPatient())).toEqual({ value: 'unknown', missing: ['age'] });
  });
});

describe('allergies', () => {
  const rule = is('allergies', 'minoxidil');
  it('is true for the substance, false for another, false for none', () => {
    expect(decide(rule, aPatient({}, { allergies: ['minoxidil'] }))).toEqual({ value: true, because: ['allergies'] });
    expect(decide(rule, aPatient({}, { allergies: ['finasteride'] })).value).toBe(false);
    expect(decide(rule, aPatient({}, { allergies: [] })).value).toBe(false);
  });

  it('is unknown when nothing was said of allergies', () => {
    expect(decide(rule, aPatient())).toEqual({ value: 'unknown', missing: ['allergies'] });
  });
});

describe('all: false wins, then unknown', () => {
  it.each([
    [all(TRUE, TRUE), true],
    [all(TRUE, FALSE), false],
    [all(TRUE, UNKNOWN), 'unknown'],
    [all(FALSE, UNKNOWN), false],
    [all(UNKNOWN, FALSE), false],
  ])('%#', (condition, expected) => {
    expect(value(condition)).toBe(expected);
  });

  it('names every factor that made it true', () => {
    const both = aPatient({ diabetes: 'yes', smoking: 'yes' });
    expect(decide(all(is('diabetes'), is('smoking')), both)).toEqual({ value: true, because: ['diabetes', 'smoking'] });
  });
});

describe('any: true wins, then unknown', () => {
  it.each([
    [any(FALSE, FALSE), false],
    [any(FALSE, TRUE), true],
    [any(UNKNOWN, TRUE), true],
    [any(FALSE, UNKNOWN), 'unknown'],
  ])('%#', (condition, expected) => {
    expect(value(condition)).toBe(expected);
  });

  it('names only the parts that are true', () => {
    expect(decide(any(TRUE, FALSE, UNKNOWN), patient)).toEqual({ value: true, because: ['diabetes'] });
  });

  it('names each missing factor once', () => {
    expect(decide(any(UNKNOWN, UNKNOWN, is('shingles')), patient)).toEqual({ value: 'unknown', missing: ['hiv', 'shingles'] });
  });
});

describe('not', () => {
  it.each([
    [not(TRUE), false],
    [not(FALSE), true],
    [not(UNKNOWN), 'unknown'],
    [not(not(UNKNOWN)), 'unknown'],
  ])('%#', (condition, expected) => {
    expect(value(condition)).toBe(expected);
  });

  it('names the factor that was excluded as the reason', () => {
    expect(decide(not(is('sex', 'male')), aPatient({ sex: 'female' }))).toEqual({ value: true, because: ['sex'] });
  });
});
