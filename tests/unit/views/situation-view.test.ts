import { describe, expect, it } from 'vitest';
import { situationView } from '#lib/views/situation-view';
import { aCorpus, type CorpusParts } from '#tests/builders/corpus';
import { aFactor } from '#tests/builders/factor';
import { aSituation } from '#tests/builders/pages';
import { all, aRule, below, is } from '#tests/builders/rule';
import { TODAY, words } from '#tests/builders/text';

const view = (parts: CorpusParts, cases = aSituation().cases) =>
  situationView(aCorpus({ ...parts, situations: { s: aSituation({ cases }) } }), 's', 'en', TODAY);
const finasterideIn = (parts: CorpusParts, cases?: Parameters<typeof view>[1]) => {
  const found = view(parts, cases).cases[0]?.treatments.find(({ id }) => id === 'finasteride-oral');
  if (!found) throw new Error('finasteride is not listed');
  return found;
};
const rules = (...list: ReturnType<typeof aRule>[]): CorpusParts => ({ treatments: { 'finasteride-oral': { rules: list } } });

describe('a situation lists every treatment from the rules', () => {
  it('a rule that is true here, with its strength', () => {
    expect(finasterideIn({})).toMatchObject({
      worst: 'absolute',
      rules: [{ id: 'pregnancy', strength: 'absolute', dependsOn: [] }],
    });
  });

  it('a rule that other answers decide names them', () => {
    const rule = aRule({ id: 'both', when: all(is('pregnancy'), below(20)) });
    expect(
      finasterideIn({ ...rules(rule), factors: { age: aFactor({ kind: 'age', label: words('age', '年齢') }) } }),
    ).toMatchObject({
      worst: null,
      rules: [{ id: 'both', dependsOn: ['age'] }],
    });
  });

  it('a rule about something else is left out, and so is one that is false here', () => {
    const other = aRule({ id: 'other', when: is('sex', 'female') });
    const false_ = aRule({ id: 'men', when: all(is('pregnancy'), is('sex', 'male')) });
    const cases = [{ id: 'a', name: words(), answers: { pregnancy: 'yes', sex: 'female' } }];
    expect(finasterideIn(rules(other, false_), cases).rules).toEqual([]);
  });

  it('what nobody looked at is said, never passed over', () => {
    const factors = { 'heart-disease': aFactor({ label: words('heart disease', '心臓病') }) };
    const cases = [{ id: 'a', name: words(), answers: { 'heart-disease': 'yes' } }];
    expect(finasterideIn({ factors }, cases)).toMatchObject({ rules: [], notLooked: ['heart disease'] });
  });

  it('a narrower answer brings the rules of the broader one', () => {
    const factors = {
      'heart-failure': aFactor({ implies: ['heart-disease'] }),
      'heart-disease': aFactor(),
    };
    const cases = [{ id: 'a', name: words(), answers: { 'heart-failure': 'yes' } }];
    const heart = aRule({ id: 'heart', strength: 'caution', when: is('heart-disease') });
    expect(finasterideIn({ ...rules(heart), factors }, cases).rules.map(({ id }) => id)).toEqual(['heart']);
  });

  it('a treatment without any rule is not assessed', () => {
    expect(finasterideIn(rules())).toMatchObject({ notAssessed: true, worst: null });
  });
});
