import { describe, expect, it } from 'vitest';
import { evaluateTreatment } from '#lib/rules/evaluate-treatment';
import { aPatient, anEngineRule, aRuleSet } from '#tests/builders/engine';
import { is } from '#tests/builders/rule';
import { TODAY } from '#tests/builders/text';

/** Minoxidil for the skin: the 5 % form is barred for women, the 1 % form is not; both ask about the heart. */
const minoxidil = aRuleSet(
  [
    anEngineRule({ id: 'women', when: is('sex', 'female'), variants: ['solution-5'] }),
    anEngineRule({ id: 'heart-disease', strength: 'caution', when: is('heart-disease') }),
  ],
  { treatment: 'minoxidil-topical', variants: ['solution-1', 'solution-5'] },
);
const judge = (answers: Record<string, string>) => evaluateTreatment(minoxidil, aPatient(answers), TODAY);

describe('variants', () => {
  it('each is judged by its own and the shared rules; the treatment by the mildest', () => {
    expect(judge({ sex: 'female', 'heart-disease': 'no' })).toMatchObject({
      verdict: 'no-listed-contraindication',
      variants: [
        { variant: 'solution-1', verdict: 'no-listed-contraindication' },
        { variant: 'solution-5', verdict: 'contraindicated' },
      ],
    });
  });

  it('a shared rule holds for every variant', () => {
    expect(judge({ sex: 'female', 'heart-disease': 'yes' })).toMatchObject({
      verdict: 'caution',
      variants: [
        { variant: 'solution-1', verdict: 'caution' },
        { variant: 'solution-5', verdict: 'contraindicated' },
      ],
    });
  });

  it('an open question of one variant leaves the others as they are', () => {
    expect(judge({ 'heart-disease': 'no' })).toMatchObject({
      verdict: 'no-listed-contraindication',
      missing: ['sex'],
      variants: [
        { variant: 'solution-1', verdict: 'no-listed-contraindication' },
        { variant: 'solution-5', verdict: 'needs-answers' },
      ],
    });
  });

  it('the rule of one variant is still reported as a reason', () => {
    const { reasons } = judge({ sex: 'female', 'heart-disease': 'no' });
    expect(reasons).toMatchObject([{ rule: 'minoxidil-topical/women', variants: ['solution-5'] }]);
  });

  it('something nobody looked at concerns every variant', () => {
    expect(judge({ sex: 'male', 'heart-disease': 'no', diabetes: 'yes' })).toMatchObject({
      verdict: 'not-assessed',
      variants: [
        { variant: 'solution-1', verdict: 'not-assessed' },
        { variant: 'solution-5', verdict: 'not-assessed' },
      ],
    });
  });

  it('a rule for a variant is not lost on a treatment that lists none', () => {
    const set = aRuleSet([anEngineRule({ variants: ['solution-5'] })]);
    expect(evaluateTreatment(set, aPatient({ pregnancy: 'yes' }), TODAY).verdict).toBe('contraindicated');
    expect(evaluateTreatment(set, aPatient(), TODAY)).toMatchObject({ verdict: 'needs-answers', decisive: ['pregnancy'] });
  });

  it('a treatment without variants has none', () => {
    expect(evaluateTreatment(aRuleSet([anEngineRule()]), aPatient(), TODAY).variants).toEqual([]);
  });
});
