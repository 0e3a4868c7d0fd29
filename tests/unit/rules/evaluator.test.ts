import { describe, expect, it } from 'vitest';
import { evaluatorOf } from '#lib/rules/evaluator';
import { anEngineRule, aPatient, aRuleSet } from '#tests/builders/engine';
import { is } from '#tests/builders/rule';
import { TODAY } from '#tests/builders/text';

const aboutPregnancy = aRuleSet([anEngineRule()], { nothingFound: ['smoking'] });
const aboutSmoking = aRuleSet([anEngineRule({ id: 'smoking', when: is('smoking') })], {
  treatment: 'prp',
  nothingFound: ['pregnancy'],
});

describe('judging one answer after another', () => {
  it('keeps the very result of a treatment on which the answer has no bearing', () => {
    const evaluate = evaluatorOf([aboutPregnancy, aboutSmoking]);
    const before = evaluate(aPatient({}), TODAY);
    const after = evaluate(aPatient({ smoking: 'yes' }), TODAY);
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect(after[1]?.verdict).toBe('contraindicated');
  });

  it('judges again when a "yes" comes or goes that nobody looked at, but not for a "no"', () => {
    const evaluate = evaluatorOf([aboutPregnancy]);
    const [start] = evaluate(aPatient({ pregnancy: 'no' }), TODAY);
    const [no] = evaluate(aPatient({ pregnancy: 'no', hiv: 'no' }), TODAY);
    expect(no).toBe(start);
    const [yes] = evaluate(aPatient({ pregnancy: 'no', hiv: 'yes' }), TODAY);
    expect(yes).toMatchObject({ verdict: 'not-assessed', notLooked: ['hiv'] });
    expect(evaluate(aPatient({ pregnancy: 'no' }), TODAY)[0]).toMatchObject({
      verdict: 'no-listed-contraindication',
      notLooked: [],
    });
  });

  it('judges everything again on another day, with other allergies, and when a medicine was not recognised', () => {
    const evaluate = evaluatorOf([aboutPregnancy]);
    const patient = aPatient({ pregnancy: 'no' });
    const [first] = evaluate(patient, TODAY);
    expect(evaluate(patient, '2030-01-01')[0]?.outOfDate).toBe(true);
    expect(evaluate(patient, TODAY)[0]).toEqual(first);
    expect(evaluate(aPatient({ pregnancy: 'no' }, { allergies: ['soya'] }), TODAY)[0]?.notLooked).toEqual(['allergies']);
    expect(evaluate(aPatient({ pregnancy: 'no' }, { hasUnrecognisedMedicine: true }), TODAY)[0]?.verdict).toBe('needs-answers');
  });

  it('judges again when the country changes', () => {
    const set = aRuleSet([anEngineRule({ jurisdictions: ['JP'] })], { approvedIn: ['JP', 'US'] });
    const evaluate = evaluatorOf([set]);
    expect(evaluate(aPatient({ pregnancy: 'yes', country: 'JP' }), TODAY)[0]?.verdict).toBe('contraindicated');
    expect(evaluate(aPatient({ pregnancy: 'yes', country: 'US' }), TODAY)[0]?.verdict).toBe('caution');
  });
});

describe('what else bears on a result', () => {
  it('an answer that only the indication asks for', () => {
    const set = aRuleSet([anEngineRule()], {
      nothingFound: ['sex'],
      indications: [{ jurisdictions: ['JP'], status: 'indicated', when: is('sex', 'male') }],
    });
    const evaluate = evaluatorOf([set]);
    expect(evaluate(aPatient({ pregnancy: 'no', sex: 'male', country: 'JP' }), TODAY)[0]?.indication).toBe('indicated');
    expect(evaluate(aPatient({ pregnancy: 'no', sex: 'female', country: 'JP' }), TODAY)[0]?.indication).toBe('not-indicated');
  });

  it('a medicine that was not recognised, alone', () => {
    const evaluate = evaluatorOf([aboutPregnancy]);
    expect(evaluate(aPatient({ pregnancy: 'no' }), TODAY)[0]?.verdict).toBe('no-listed-contraindication');
    expect(evaluate(aPatient({ pregnancy: 'no' }, { hasUnrecognisedMedicine: true }), TODAY)[0]?.verdict).toBe('needs-answers');
  });

  it('one allergy in place of another, but not the same allergies listed anew', () => {
    const evaluate = evaluatorOf([aRuleSet([anEngineRule({ when: is('allergies', 'minoxidil') })])]);
    const allergic = (...allergies: string[]) => evaluate(aPatient({}, { allergies }), TODAY)[0];
    const minoxidil = allergic('minoxidil');
    expect(minoxidil?.verdict).toBe('contraindicated');
    expect(allergic('minoxidil')).toBe(minoxidil);
    expect(allergic('soya')?.verdict).toBe('not-assessed');
    const both = allergic('soya', 'minoxidil');
    expect(both).toMatchObject({ verdict: 'contraindicated', notLooked: ['allergies'] });
    expect(allergic('minoxidil', 'soya')).toBe(both);
  });
});
