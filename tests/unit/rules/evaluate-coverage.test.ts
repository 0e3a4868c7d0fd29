import { describe, expect, it } from 'vitest';
import { evaluateTreatment } from '#lib/rules/evaluate-treatment';
import { aFactorLogic, aPatient, anEngineRule, aRuleSet } from '#tests/builders/engine';
import { all, any, is, not } from '#tests/builders/rule';
import { TODAY } from '#tests/builders/text';

const set = aRuleSet([anEngineRule()], { nothingFound: ['epilepsy'] });
const judge = (answers: Record<string, string>, ruleSet = set) => evaluateTreatment(ruleSet, aPatient(answers), TODAY);

describe('coverage: a rule, nothing found, or not looked at', () => {
  it('a "yes" to something nobody looked at is reported and is not a pass', () => {
    expect(judge({ pregnancy: 'no', diabetes: 'yes' })).toMatchObject({ verdict: 'not-assessed', notLooked: ['diabetes'] });
  });

  it('a "yes" where somebody looked and found nothing is a pass', () => {
    expect(judge({ pregnancy: 'no', epilepsy: 'yes' })).toMatchObject({ verdict: 'no-listed-contraindication', notLooked: [] });
  });

  it.each(['no', 'unknown'])('"%s" to something nobody looked at changes nothing', (answer) => {
    expect(judge({ pregnancy: 'no', diabetes: answer })).toMatchObject({ verdict: 'no-listed-contraindication', notLooked: [] });
  });

  it('is worse than an open question, and both are reported', () => {
    expect(judge({ diabetes: 'yes' })).toMatchObject({
      verdict: 'not-assessed',
      missing: ['pregnancy'],
      notLooked: ['diabetes'],
    });
  });

  it('never hides a hit', () => {
    expect(judge({ pregnancy: 'yes', diabetes: 'yes' })).toMatchObject({ verdict: 'contraindicated', notLooked: ['diabetes'] });
    const caution = aRuleSet([anEngineRule({ strength: 'caution' })]);
    expect(judge({ pregnancy: 'yes', diabetes: 'yes' }, caution).verdict).toBe('caution');
  });

  it('concerns medicine classes as well', () => {
    const patient = aPatient({ pregnancy: 'no' }, { classes: ['anticoagulant'] }, [
      aFactorLogic('anticoagulant', { kind: 'class' }),
    ]);
    expect(evaluateTreatment(set, patient, TODAY)).toMatchObject({ verdict: 'not-assessed', notLooked: ['anticoagulant'] });
  });

  it('an implied "yes" counts as a "yes": nobody looked at heart disease, so heart failure is not a pass', () => {
    const looked = aRuleSet([anEngineRule()], { nothingFound: ['heart-failure'] });
    const patient = aPatient({ pregnancy: 'no', 'heart-failure': 'yes' }, {}, [
      aFactorLogic('pregnancy'),
      aFactorLogic('heart-failure', { implies: ['heart-disease'] }),
      aFactorLogic('heart-disease'),
    ]);
    expect(evaluateTreatment(looked, patient, TODAY)).toMatchObject({ verdict: 'not-assessed', notLooked: ['heart-disease'] });
  });

  it('a notice counts as having looked', () => {
    const noticed = aRuleSet([anEngineRule(), anEngineRule({ id: 'pets', strength: 'notice', when: is('pet-at-home') })]);
    expect(judge({ pregnancy: 'no', 'pet-at-home': 'yes' }, noticed)).toMatchObject({ verdict: 'no-listed-contraindication' });
  });
});

describe('coverage of allergies goes by substance', () => {
  const allergic = (substance: string, ruleSet = set) =>
    evaluateTreatment(ruleSet, aPatient({ pregnancy: 'no' }, { allergies: [substance] }), TODAY);
  const withRule = aRuleSet([anEngineRule(), anEngineRule({ id: 'allergy', when: is('allergies', 'minoxidil') })]);

  it('an allergy without a rule or a search is not looked at', () => {
    expect(allergic('soya')).toMatchObject({ verdict: 'not-assessed', notLooked: ['allergies'] });
  });

  it('a rule about one substance says nothing of another', () => {
    expect(allergic('soya', withRule)).toMatchObject({ verdict: 'not-assessed', notLooked: ['allergies'] });
    expect(allergic('minoxidil', withRule)).toMatchObject({ verdict: 'contraindicated', notLooked: [] });
  });

  it.each([
    ['all', all(is('allergies', 'minoxidil'), is('pregnancy'))],
    ['any', any(is('allergies', 'minoxidil'), is('pregnancy'))],
    ['not', all(is('pregnancy'), not(is('allergies', 'minoxidil')))],
  ])('a rule covers a substance that it asks for inside "%s"', (_, when) => {
    const nested = aRuleSet([anEngineRule({ when })]);
    expect(allergic('minoxidil', nested).notLooked).toEqual([]);
    expect(allergic('soya', nested).notLooked).toEqual(['allergies']);
  });

  it('another question with the same answer is no rule about the allergy', () => {
    const used = aRuleSet([anEngineRule(), anEngineRule({ id: 'used', when: is('used-before', 'minoxidil') })]);
    expect(allergic('minoxidil', used).notLooked).toEqual(['allergies']);
  });

  it('a declared search covers the other substances', () => {
    expect(allergic('soya', { ...withRule, nothingFound: ['allergies'] }).verdict).toBe('no-listed-contraindication');
  });
});

describe('what is gone or past its review date is never a pass', () => {
  const due = (validUntil: string) => aRuleSet([anEngineRule({ validUntil })]);

  it.each([
    ['2026-11-23', 'not-assessed'],
    ['2026-11-24', 'no-listed-contraindication'],
    ['', 'not-assessed'],
  ])('on 2026-11-24, a source to be reviewed on "%s" gives %s', (validUntil, verdict) => {
    expect(judge({ pregnancy: 'no' }, due(validUntil)).verdict).toBe(verdict);
  });

  it('an overdue rule that is true still bars', () => {
    expect(judge({ pregnancy: 'yes' }, due('2020-01-01')).verdict).toBe('contraindicated');
  });

  it('a rule that was agreed and is gone leaves a gap that shows', () => {
    const lost = aRuleSet([anEngineRule()], { agreedRules: ['pregnancy', 'under-20'] });
    expect(judge({ pregnancy: 'no' }, lost)).toMatchObject({ verdict: 'not-assessed', outOfDate: true });
    expect(judge({ pregnancy: 'yes' }, lost).verdict).toBe('contraindicated');
  });
});
