import { describe, expect, it } from 'vitest';
import type { Jurisdiction, Strength } from '#lib/domain/vocabulary';
import { evaluateTreatment } from '#lib/rules/evaluate-treatment';
import { aPatient, anEngineRule, aRuleSet } from '#tests/builders/engine';
import { below, is } from '#tests/builders/rule';
import { TODAY } from '#tests/builders/text';

/** Finasteride as it stands: approved in Japan and the US; Japan alone has an age limit of 20. */
const underTwenty = anEngineRule({ id: 'under-20', when: below(20), jurisdictions: ['JP'] });
const finasteride = aRuleSet([underTwenty], { approvedIn: ['JP', 'US'] });
const at19 = (country?: string) => aPatient({ age: 19, ...(country === undefined ? {} : { country }) });

describe('a man of 19', () => {
  it('in Japan is barred by the Japanese label', () => {
    const result = evaluateTreatment(finasteride, at19('JP'), TODAY);
    expect(result.verdict).toBe('contraindicated');
    expect(result.reasons[0]).toMatchObject({ strength: 'absolute', elsewhere: false });
  });

  it("in the US is not barred by Japan's age limit, but is told of it", () => {
    const result = evaluateTreatment(finasteride, at19('US'), TODAY);
    expect(result.verdict).toBe('caution');
    expect(result.reasons).toMatchObject([
      { rule: 'finasteride-oral/under-20', strength: 'absolute', elsewhere: true, jurisdictions: ['JP'] },
    ]);
  });

  it.each([
    { country: 'GB', because: 'has no approved label for this use' },
    { country: 'other', because: 'is not one of the four' },
    { country: undefined, because: 'is not known' },
  ])('counts it in full when the country ($country) $because', ({ country }) => {
    const result = evaluateTreatment(finasteride, at19(country), TODAY);
    expect(result.verdict).toBe('contraindicated');
    expect(result.reasons[0]?.elsewhere).toBe(false);
  });
});

describe('a rule that stands elsewhere counts as caution at most', () => {
  const verdictOf = (strength: Strength) => {
    const rule = anEngineRule({ strength, jurisdictions: ['JP'] });
    return evaluateTreatment(aRuleSet([rule], { approvedIn: ['US'] }), aPatient({ pregnancy: 'yes', country: 'US' }), TODAY)
      .verdict;
  };

  it.each([
    ['absolute', 'caution'],
    ['avoid', 'caution'],
    ['caution', 'caution'],
    ['notice', 'no-listed-contraindication'],
  ] as const)('%s becomes %s', (strength, verdict) => {
    expect(verdictOf(strength)).toBe(verdict);
  });
});

describe('whose rules count in full', () => {
  const verdictIn = (country: string, jurisdictions: readonly Jurisdiction[]) =>
    evaluateTreatment(
      aRuleSet([anEngineRule({ jurisdictions })], { approvedIn: ['JP', 'US', 'EU'] }),
      aPatient({ pregnancy: 'yes', country }),
      TODAY,
    ).verdict;

  it("rules without a country (guideline, consensus, a plan's exclusions) count everywhere", () => {
    expect(verdictIn('JP', [])).toBe('contraindicated');
    expect(verdictIn('US', [])).toBe('contraindicated');
  });

  it('a rule of several countries counts in each of them', () => {
    expect(verdictIn('JP', ['US', 'JP'])).toBe('contraindicated');
    expect(verdictIn('US', ['US', 'JP'])).toBe('contraindicated');
    expect(verdictIn('EU', ['US', 'JP'])).toBe('caution');
  });

  it('a rule of a member of the EU counts in the EU', () => {
    expect(verdictIn('EU', ['ES'])).toBe('contraindicated');
  });

  it('where sources disagree, both are shown', () => {
    const set = aRuleSet(
      [
        anEngineRule({ id: 'jp', jurisdictions: ['JP'], strength: 'absolute', when: is('hepatic-impairment') }),
        anEngineRule({ id: 'us', jurisdictions: ['US'], strength: 'caution', when: is('hepatic-impairment') }),
      ],
      { approvedIn: ['JP', 'US'] },
    );
    const result = evaluateTreatment(set, aPatient({ 'hepatic-impairment': 'yes', country: 'US' }), TODAY);
    expect(result.verdict).toBe('caution');
    expect(result.reasons.map(({ rule, elsewhere }) => [rule, elsewhere])).toEqual([
      ['finasteride-oral/jp', true],
      ['finasteride-oral/us', false],
    ]);
  });
});

describe('the country is asked for where it can change the verdict', () => {
  const decisiveOf = (answers: Record<string, string>, rules = [anEngineRule({ jurisdictions: ['JP'] })]) =>
    evaluateTreatment(aRuleSet(rules, { approvedIn: ['JP', 'US'] }), aPatient(answers), TODAY).decisive;

  it('by a rule that is true, or may yet be, and counts for less in some country', () => {
    expect(decisiveOf({ pregnancy: 'yes' })).toEqual(['country']);
    expect(decisiveOf({})).toEqual(['pregnancy', 'country']);
  });

  it('not when it is known', () => {
    expect(decisiveOf({ pregnancy: 'yes', country: 'US' })).toEqual([]);
    expect(decisiveOf({ country: 'other' })).toEqual(['pregnancy']);
  });

  it('not by a rule that is false, that stands everywhere, or that is only a caution anyway', () => {
    expect(decisiveOf({ pregnancy: 'no' })).toEqual([]);
    expect(decisiveOf({ pregnancy: 'yes' }, [anEngineRule()])).toEqual([]);
    expect(decisiveOf({ pregnancy: 'yes' }, [anEngineRule({ strength: 'caution', jurisdictions: ['JP'] })])).toEqual([]);
  });

  it('not where no country of the reader has an approved label for this use', () => {
    const set = aRuleSet([anEngineRule({ jurisdictions: ['JP'] })]);
    expect(evaluateTreatment(set, aPatient({ pregnancy: 'yes' }), TODAY).decisive).toEqual([]);
  });

  it('by one such rule among others', () => {
    const everywhere = anEngineRule({ id: 'diabetes', strength: 'caution', when: is('diabetes') });
    const rules = [everywhere, anEngineRule({ jurisdictions: ['JP'] })];
    expect(decisiveOf({ pregnancy: 'yes', diabetes: 'no' }, rules)).toEqual(['country']);
  });
});
