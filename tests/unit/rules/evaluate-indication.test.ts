import { describe, expect, it } from 'vitest';
import { evaluateTreatment } from '#lib/rules/evaluate-treatment';
import type { EngineIndication } from '#lib/rules/rule-set';
import { aPatient, anEngineRule, aRuleSet } from '#tests/builders/engine';
import { all, atLeast, is } from '#tests/builders/rule';
import { TODAY } from '#tests/builders/text';

const men = all(is('sex', 'male'), is('diagnosis', 'male-pattern'));
const indications: EngineIndication[] = [
  { jurisdictions: ['JP'], status: 'indicated', when: all(men, atLeast(20)) },
  { jurisdictions: ['US', 'GB'], status: 'indicated', when: men },
  { jurisdictions: ['GB'], status: 'off-label' },
];
const barredForWomen = anEngineRule({ id: 'women', when: is('sex', 'female') });
const finasteride = aRuleSet([barredForWomen], { indications, approvedIn: ['JP', 'US', 'GB'] });
const indication = (answers: Record<string, string | number>) =>
  evaluateTreatment(finasteride, aPatient(answers), TODAY).indication;

const man = { sex: 'male', diagnosis: 'male-pattern', age: 34 } as const;

describe('indication: is it meant for me here?', () => {
  it('is indicated when the first entry of the country is true', () => {
    expect(indication({ ...man, country: 'JP' })).toBe('indicated');
  });

  it('is not indicated when no entry of the country is true', () => {
    expect(indication({ ...man, age: 19, country: 'JP' })).toBe('not-indicated');
  });

  it('falls through to the next entry of the country', () => {
    expect(indication({ ...man, sex: 'female', country: 'GB' })).toBe('off-label');
  });

  it('is unknown while an answer that decides it is missing', () => {
    expect(indication({ sex: 'male', age: 34, country: 'JP' })).toBe('unknown');
    expect(indication({ ...man, sex: 'other-or-unsaid', country: 'US' })).toBe('unknown');
  });

  it('is unknown in a country without an entry', () => {
    expect(indication({ ...man, country: 'EU' })).toBe('unknown');
  });

  it('without a country, is known only where every place says the same', () => {
    expect(indication(man)).toBe('indicated');
    expect(indication({ ...man, country: 'other' })).toBe('indicated');
    expect(indication({ ...man, age: 19 })).toBe('unknown');
  });
});

describe('two axes, never mixed', () => {
  it('a woman is not indicated and barred: both are shown', () => {
    const woman = aPatient({ sex: 'female', diagnosis: 'female-pattern', age: 34, country: 'JP' });
    expect(evaluateTreatment(finasteride, woman, TODAY)).toMatchObject({
      verdict: 'contraindicated',
      indication: 'not-indicated',
    });
  });

  it('not being indicated is no reason against it by itself', () => {
    const areata = aPatient({ sex: 'male', diagnosis: 'alopecia-areata', age: 34, country: 'US' });
    expect(evaluateTreatment(finasteride, areata, TODAY)).toMatchObject({
      verdict: 'no-listed-contraindication',
      indication: 'not-indicated',
    });
  });
});
