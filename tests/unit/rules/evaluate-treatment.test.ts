import { describe, expect, it } from 'vitest';
import type { Strength } from '#lib/domain/vocabulary';
import { evaluateTreatment, judge } from '#lib/rules/evaluate-treatment';
import { aPatient, anEngineRule, aRuleSet } from '#tests/builders/engine';
import { is } from '#tests/builders/rule';
import { TODAY } from '#tests/builders/text';

const ruleAbout = (factor: string, strength: Strength) => anEngineRule({ id: factor, strength, when: is(factor) });
const pregnancy = aRuleSet([ruleAbout('pregnancy', 'absolute')]);

describe('verdicts, one row of the table each', () => {
  it.each([
    ['absolute', 'contraindicated'],
    ['avoid', 'avoid'],
    ['caution', 'caution'],
  ] as const)('a true rule of strength "%s" gives "%s"', (strength, verdict) => {
    const set = aRuleSet([ruleAbout('pregnancy', strength)]);
    expect(evaluateTreatment(set, aPatient({ pregnancy: 'yes' }), TODAY).verdict).toBe(verdict);
  });

  it('asks for the answer instead of clearing an unanswered patient', () => {
    const result = evaluateTreatment(pregnancy, aPatient(), TODAY);
    expect(result).toMatchObject({ verdict: 'needs-answers', missing: ['pregnancy'], reasons: [] });
  });

  it('"I don\'t know" needs the answer too', () => {
    expect(evaluateTreatment(pregnancy, aPatient({ pregnancy: 'unknown' }), TODAY).verdict).toBe('needs-answers');
  });

  it('a medicine that was not recognised leaves it open, whatever else was answered', () => {
    const patient = aPatient({ pregnancy: 'no' }, { hasUnrecognisedMedicine: true });
    expect(evaluateTreatment(pregnancy, patient, TODAY).verdict).toBe('needs-answers');
  });

  it('says "no listed contraindication" only when every rule is false', () => {
    expect(evaluateTreatment(pregnancy, aPatient({ pregnancy: 'no' }), TODAY)).toMatchObject({
      verdict: 'no-listed-contraindication',
      reasons: [],
      missing: [],
      notLooked: [],
    });
  });

  it('has not assessed a treatment without rules', () => {
    expect(evaluateTreatment(aRuleSet([]), aPatient({ pregnancy: 'no' }), TODAY).verdict).toBe('not-assessed');
  });
});

describe('the worst strength wins, and every true rule is reported', () => {
  const set = aRuleSet([
    ruleAbout('smoking', 'caution'),
    ruleAbout('pet-at-home', 'notice'),
    ruleAbout('pregnancy', 'absolute'),
    ruleAbout('diabetes', 'avoid'),
  ]);

  it('reports all four beside the worst', () => {
    const everything = aPatient({ smoking: 'yes', 'pet-at-home': 'yes', pregnancy: 'yes', diabetes: 'yes' });
    const result = evaluateTreatment(set, everything, TODAY);
    expect(result.verdict).toBe('contraindicated');
    expect(result.reasons.map(({ rule, strength }) => [rule, strength])).toEqual([
      ['finasteride-oral/smoking', 'caution'],
      ['finasteride-oral/pet-at-home', 'notice'],
      ['finasteride-oral/pregnancy', 'absolute'],
      ['finasteride-oral/diabetes', 'avoid'],
    ]);
  });

  it.each([
    [{ pregnancy: 'no', diabetes: 'yes', smoking: 'yes', 'pet-at-home': 'yes' }, 'avoid'],
    [{ pregnancy: 'no', diabetes: 'no', smoking: 'yes', 'pet-at-home': 'yes' }, 'caution'],
    [{ pregnancy: 'no', diabetes: 'no', smoking: 'no', 'pet-at-home': 'yes' }, 'no-listed-contraindication'],
  ] as const)('%o is "%s"', (answers, verdict) => {
    expect(evaluateTreatment(set, aPatient(answers), TODAY).verdict).toBe(verdict);
  });

  it('a hit stands although other answers are missing, and they are reported beside it', () => {
    expect(evaluateTreatment(set, aPatient({ smoking: 'yes' }), TODAY)).toMatchObject({
      verdict: 'caution',
      missing: ['pregnancy', 'diabetes'],
    });
  });

  it('a reason names rule, strength, factors, places and sources', () => {
    const rule = anEngineRule({ jurisdictions: ['JP', 'US'], sources: ['label-jp', 'label-us'] });
    const { reasons } = evaluateTreatment(aRuleSet([rule]), aPatient({ pregnancy: 'yes' }), TODAY);
    expect(reasons).toEqual([
      {
        rule: 'finasteride-oral/pregnancy',
        strength: 'absolute',
        countsAs: 'absolute',
        factors: ['pregnancy'],
        jurisdictions: ['JP', 'US'],
        elsewhere: false,
        sources: ['label-jp', 'label-us'],
      },
    ]);
  });
});

describe('notices never change a verdict', () => {
  const set = aRuleSet([ruleAbout('pregnancy', 'absolute'), ruleAbout('psa-test-planned', 'notice')]);

  it('a true notice is reported, the verdict stays', () => {
    const result = evaluateTreatment(set, aPatient({ pregnancy: 'no', 'psa-test-planned': 'yes' }), TODAY);
    expect(result.verdict).toBe('no-listed-contraindication');
    expect(result.reasons.map(({ rule }) => rule)).toEqual(['finasteride-oral/psa-test-planned']);
  });

  it('what only a notice needs stands in missingNotices and does not keep the verdict open', () => {
    expect(evaluateTreatment(set, aPatient({ pregnancy: 'no' }), TODAY)).toMatchObject({
      verdict: 'no-listed-contraindication',
      missing: [],
      missingNotices: ['psa-test-planned'],
    });
  });

  it('what a notice and a stronger rule need stands in missing only', () => {
    const both = aRuleSet([
      ruleAbout('pregnancy', 'absolute'),
      anEngineRule({ id: 'blood', strength: 'notice', when: is('pregnancy') }),
    ]);
    expect(evaluateTreatment(both, aPatient(), TODAY)).toMatchObject({ missing: ['pregnancy'], missingNotices: [] });
  });

  it('the review date of a notice does not change a verdict either', () => {
    const late = aRuleSet([
      ruleAbout('pregnancy', 'absolute'),
      anEngineRule({ id: 'n', strength: 'notice', validUntil: '2020-01-01' }),
    ]);
    expect(evaluateTreatment(late, aPatient({ pregnancy: 'no' }), TODAY).verdict).toBe('no-listed-contraindication');
  });
});

describe('when it is already known how each rule comes out', () => {
  it('takes that as it is, rule by rule', () => {
    const set = aRuleSet([ruleAbout('pregnancy', 'absolute'), ruleAbout('smoking', 'caution')]);
    const smokes = set.rules.map((rule) => ({
      rule,
      truth: rule.id === 'smoking' ? { value: true as const, because: ['smoking'] } : { value: false as const },
    }));
    expect(judge(set, smokes, aPatient(), TODAY)).toMatchObject({
      verdict: 'caution',
      missing: [],
      reasons: [{ rule: 'finasteride-oral/smoking', factors: ['smoking'] }],
    });
  });
});
