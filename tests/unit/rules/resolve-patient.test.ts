import { describe, expect, it } from 'vitest';
import { resolvePatient, type FactorLogic, type StatedAnswers } from '#lib/rules/resolve-patient';
import { aFactorLogic, saying } from '#tests/builders/engine';

const factors: FactorLogic[] = [
  aFactorLogic('sex', { kind: 'choice' }),
  aFactorLogic('age', { kind: 'age' }),
  aFactorLogic('pregnancy', { contradicts: [{ factor: 'sex', answer: 'male', message: 'male and pregnant' }] }),
  aFactorLogic('heart-disease'),
  aFactorLogic('heart-failure', { implies: ['heart-disease'] }),
  aFactorLogic('arrhythmia', { implies: ['heart-disease'] }),
  aFactorLogic('antihypertensive', { kind: 'class' }),
  aFactorLogic('ace-inhibitor', { kind: 'class', implies: ['antihypertensive'] }),
  aFactorLogic('nsaid', { kind: 'class' }),
];

const resolve = (answers: Record<string, string | number>, more: Partial<StatedAnswers> = {}) =>
  resolvePatient(factors, saying(answers, more));
const answersOf = (answers: Record<string, string | number>, more: Partial<StatedAnswers> = {}) =>
  Object.fromEntries(resolve(answers, more).patient.answers);

describe('implications', () => {
  it('"yes" to heart failure answers heart disease with "yes", and nothing else', () => {
    expect(answersOf({ 'heart-failure': 'yes' })).toEqual({ 'heart-failure': 'yes', 'heart-disease': 'yes' });
  });

  it('"no" to heart disease answers every narrower question with "no"', () => {
    expect(answersOf({ 'heart-disease': 'no' })).toEqual({ 'heart-disease': 'no', 'heart-failure': 'no', arrhythmia: 'no' });
  });

  it('"yes" to the broader question says nothing of the narrower ones', () => {
    expect(answersOf({ 'heart-disease': 'yes' })).toEqual({ 'heart-disease': 'yes' });
  });

  it('"no" to a narrower question says nothing of the broader one', () => {
    expect(answersOf({ 'heart-failure': 'no' })).toEqual({ 'heart-failure': 'no' });
  });

  it('reach at any distance, and end although two factors imply each other', () => {
    const chain = [
      aFactorLogic('a', { implies: ['b'] }),
      aFactorLogic('b', { implies: ['c'] }),
      aFactorLogic('c', { implies: ['a'] }),
    ];
    expect(Object.fromEntries(resolvePatient(chain, saying({ a: 'yes' })).patient.answers)).toEqual({
      a: 'yes',
      b: 'yes',
      c: 'yes',
    });
  });
});

describe('implications outside the list of factors', () => {
  it('end although they lead into a circle of others', () => {
    const circle = [
      aFactorLogic('start', { implies: ['a'] }),
      aFactorLogic('a', { implies: ['b'] }),
      aFactorLogic('b', { implies: ['a'] }),
    ];
    const { patient } = resolvePatient(circle, saying({ start: 'yes' }));
    expect(Object.fromEntries(patient.answers)).toEqual({ start: 'yes', a: 'yes', b: 'yes' });
  });

  it('reach a factor that is not listed, and end there', () => {
    const { patient } = resolvePatient([aFactorLogic('a', { implies: ['unlisted'] })], saying({ a: 'yes' }));
    expect(Object.fromEntries(patient.answers)).toEqual({ a: 'yes', unlisted: 'yes' });
  });
});

describe('what is not named', () => {
  it('stays unknown by default', () => {
    expect(answersOf({})).toEqual({});
  });

  it('counts as "no" when the file says so, but never sex or age', () => {
    expect(answersOf({}, { unlisted: 'no', classes: [] })).toEqual({
      pregnancy: 'no',
      'heart-disease': 'no',
      'heart-failure': 'no',
      arrhythmia: 'no',
      antihypertensive: 'no',
      'ace-inhibitor': 'no',
      nsaid: 'no',
    });
  });

  it('an explicit "unknown" stays unknown', () => {
    expect(answersOf({ pregnancy: 'unknown' }, { unlisted: 'no' })).not.toHaveProperty('pregnancy');
  });

  it('an explicit "unknown" stays unknown although the broader question is answered with "no"', () => {
    expect(answersOf({ 'heart-disease': 'no', 'heart-failure': 'unknown' })).toEqual({ 'heart-disease': 'no', arrhythmia: 'no' });
  });

  it('an explicit "unknown" to a factor that is not listed changes nothing', () => {
    expect(answersOf({ elsewhere: 'unknown' }, { unlisted: 'no' })).toMatchObject({ pregnancy: 'no', 'heart-disease': 'no' });
  });

  it('an explicit "unknown" to heart failure leaves heart disease open too', () => {
    const answers = answersOf({ 'heart-failure': 'unknown' }, { unlisted: 'no' });
    expect(answers).not.toHaveProperty('heart-failure');
    expect(answers).not.toHaveProperty('heart-disease');
    expect(answers).toMatchObject({ arrhythmia: 'no', pregnancy: 'no' });
  });

  it('an explicit "unknown" to one class leaves the broader class open too', () => {
    const answers = answersOf({ 'ace-inhibitor': 'unknown' }, { classes: [] });
    expect(answers).toEqual({ nsaid: 'no' });
  });

  it('an explicit "unknown" is overruled by an implication, in the "yes" direction', () => {
    expect(answersOf({ 'heart-failure': 'yes', 'heart-disease': 'unknown' })).toMatchObject({ 'heart-disease': 'yes' });
  });
});

describe('medicines', () => {
  it('a recognised medicine answers its class, and what that implies, with "yes" and the other classes with "no"', () => {
    expect(answersOf({}, { classes: ['ace-inhibitor'] })).toEqual({
      'ace-inhibitor': 'yes',
      antihypertensive: 'yes',
      nsaid: 'no',
    });
  });

  it('an empty list answers every class with "no"', () => {
    expect(answersOf({}, { classes: [] })).toEqual({ antihypertensive: 'no', 'ace-inhibitor': 'no', nsaid: 'no' });
  });

  it('a medicine that was not recognised leaves every other class unknown, even with unlisted: no', () => {
    const answers = answersOf({}, { classes: ['nsaid'], hasUnrecognisedMedicine: true, unlisted: 'no' });
    expect(answers).toMatchObject({ nsaid: 'yes', pregnancy: 'no' });
    expect(answers).not.toHaveProperty('ace-inhibitor');
    expect(answers).not.toHaveProperty('antihypertensive');
  });

  it('a class named as such leaves open which of its narrower classes it is', () => {
    const answers = answersOf({}, { classes: ['antihypertensive'], namedClasses: ['antihypertensive'] });
    expect(answers).toEqual({ antihypertensive: 'yes', nsaid: 'no' });
  });

  it('allergies are a set when stated, and unknown when not', () => {
    expect(resolve({}).patient.allergies).toBeUndefined();
    expect(resolve({}, { allergies: ['minoxidil'] }).patient.allergies).toEqual(new Set(['minoxidil']));
  });
});

describe('contradictions are evaluated as given and named', () => {
  it('male and pregnant', () => {
    const { patient, conflicts } = resolve({ sex: 'male', pregnancy: 'yes' });
    expect(Object.fromEntries(patient.answers)).toEqual({ sex: 'male', pregnancy: 'yes' });
    expect(conflicts).toEqual([{ kind: 'contradicts', factors: ['sex', 'pregnancy'], message: 'male and pregnant' }]);
  });

  it('"no" to heart disease and "yes" to heart failure count the safer way', () => {
    const { patient, conflicts } = resolve({ 'heart-disease': 'no', 'heart-failure': 'yes' });
    expect(patient.answers.get('heart-disease')).toBe('yes');
    expect(patient.answers.has('arrhythmia')).toBe(false);
    expect(conflicts).toEqual([
      {
        kind: 'implied',
        factors: ['heart-disease', 'heart-failure'],
        message: '"no" to heart-disease, but "yes" to heart-failure',
      },
    ]);
  });

  it('every answer that includes what was denied is named, and no other', () => {
    const { conflicts } = resolve({
      'heart-disease': 'no',
      'heart-failure': 'yes',
      arrhythmia: 'yes',
      pregnancy: 'yes',
      elsewhere: 'yes',
    });
    expect(conflicts).toEqual([
      {
        kind: 'implied',
        factors: ['heart-disease', 'heart-failure', 'arrhythmia'],
        message: '"no" to heart-disease, but "yes" to heart-failure, arrhythmia',
      },
    ]);
  });

  it('"no" to a class and a medicine of that class count the safer way', () => {
    const { patient, conflicts } = resolve({ nsaid: 'no' }, { classes: ['nsaid'] });
    expect(patient.answers.get('nsaid')).toBe('yes');
    expect(conflicts).toEqual([
      { kind: 'taken', factors: ['nsaid'], message: '"no" to nsaid, but one of the medicines is of this class' },
    ]);
  });

  it('there is none without a contradiction', () => {
    expect(resolve({ sex: 'female', pregnancy: 'yes' }).conflicts).toEqual([]);
    expect(resolve({ sex: 'male', pregnancy: 'no' }).conflicts).toEqual([]);
    expect(resolve({ 'heart-failure': 'yes' }).conflicts).toEqual([]);
    expect(resolve({ 'heart-failure': 'yes', 'heart-disease': 'yes' }).conflicts).toEqual([]);
    expect(resolve({}, { classes: ['nsaid'] }).conflicts).toEqual([]);
  });
});
