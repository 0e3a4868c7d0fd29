import { describe, expect, it } from 'vitest';
import { rulesOfTreatments } from '#lib/content-lint/rules-of-treatments';
import type { Condition } from '#lib/domain/condition';
import type { Rule, RuleCase } from '#lib/domain/rule';
import type { CorpusParts } from '#tests/builders/corpus';
import { aChoice, aClass, aFactor } from '#tests/builders/factor';
import { finasteride, FINASTERIDE, problemsOf } from '#tests/builders/lint';
import { all, any, aRule, atLeast, below, is, not } from '#tests/builders/rule';
import { A_SOURCE, CHECKED, words } from '#tests/builders/text';

/** The factors and classes that the rules below name. */
const KNOWN: CorpusParts = {
  factors: {
    allergies: aChoice(['minoxidil', 'soya'], { kind: 'list' }),
    'heart-disease': aFactor(),
    'heart-failure': aFactor({ implies: ['heart-disease'] }),
  },
  medicines: { nsaid: aClass(), arb: aClass('arb', { implies: ['antihypertensive'] }), antihypertensive: aClass() },
};
const linesOf = (...rules: Partial<Rule>[]) =>
  problemsOf(rulesOfTreatments, { ...KNOWN, ...finasteride({ rules: rules.map((rule) => aRule(rule)) }) });
const applies = (example: Omit<RuleCase, 'expect'>): RuleCase => ({ ...example, expect: 'applies' });
const not_ = (example: Omit<RuleCase, 'expect'>): RuleCase => ({ ...example, expect: 'does-not-apply' });

describe('a rule that behaves as its cases say passes', () => {
  it.each<[string, Condition, RuleCase[]]>([
    ['age', below(20), [applies({ answers: { age: 19 } }), not_({ answers: { age: 20 } })]],
    ['a medicine class', is('nsaid'), [applies({ takes: ['nsaid'] }), not_({ takes: [] })]],
    ['an implied class', is('antihypertensive'), [applies({ takes: ['arb'] }), not_({ takes: ['nsaid'] })]],
    [
      'an implied factor',
      is('heart-disease'),
      [applies({ answers: { 'heart-failure': 'yes' } }), not_({ answers: { 'heart-disease': 'no' } })],
    ],
    ['an allergy', is('allergies', 'minoxidil'), [applies({ allergies: ['minoxidil'] }), not_({ allergies: ['soya'] })]],
    [
      'women of 50 or older',
      all(not(is('sex', 'male')), atLeast(50)),
      [
        applies({ answers: { sex: 'female', age: 50 } }),
        not_({ answers: { sex: 'male', age: 50 } }),
        { answers: { age: 60 }, expect: 'needs-answer' },
      ],
    ],
  ])('%s', (_, when, cases) => {
    expect(linesOf({ when, cases })).toEqual([]);
  });
});

describe('cases', () => {
  const yes = applies({ answers: { pregnancy: 'yes' } });
  const no = not_({ answers: { pregnancy: 'no' } });

  it.each<[string, RuleCase[], string]>([
    ['a case that is not so', [yes, no, applies({})], 'cases[2].expect: says "applies", but the rule then "needs-answer"'],
    ['no case that applies', [no, { answers: {}, expect: 'needs-answer' }], 'cases: has no case that "applies"'],
    ['no case that does not', [yes, yes], 'cases: has no case that "does-not-apply"'],
    [
      'an unknown factor',
      [yes, no, not_({ answers: { pregnancy: 'no', smoking: 'yes' } })],
      'cases[2].answers.smoking: is not a factor',
    ],
    [
      'an unknown answer',
      [yes, no, not_({ answers: { pregnancy: 'nope' } })],
      'cases[2].answers.pregnancy: is "nope" (write one of: yes, no, unknown)',
    ],
    ['an age in quotes', [yes, no, not_({ answers: { pregnancy: 'no', age: '20' } })], 'cases[2].answers.age: is "20"'],
    [
      'an unknown class',
      [yes, no, not_({ answers: { pregnancy: 'no' }, takes: ['aspirin'] })],
      'cases[2].takes: "aspirin" is not a medicine class',
    ],
    [
      'an unknown substance',
      [yes, no, not_({ answers: { pregnancy: 'no' }, allergies: ['milk'] })],
      'cases[2].allergies: "milk" is not a substance',
    ],
  ])('%s', (_, cases, expected) => {
    expect(linesOf({ cases })).toEqual([expect.stringContaining(`${FINASTERIDE} › rules[0].${expected}`)]);
  });
});

describe('conditions', () => {
  const cases = aRule().cases;
  /** The problems of the condition alone; a wrong condition also contradicts its cases. */
  const whenLines = (when: Condition) => linesOf({ when, cases }).filter((line) => line.includes('rules[0].when'));

  it.each<[string, Condition, string]>([
    ['an unknown factor', is('smoking'), 'when.factor: "smoking" is neither a patient factor nor a medicine class'],
    ['an unknown answer', is('sex', 'woman'), 'when.answer: is "woman" (write one of: female, male, other-or-unsaid)'],
    ['an unknown substance', is('allergies', 'milk'), 'when.answer: is "milk" (write one of: minoxidil, soya)'],
    ['one exact age', is('age', '20'), 'when.test: cannot ask for one age'],
    [
      'years of a factor without years',
      { test: 'below', factor: 'pregnancy', value: 3 },
      'when.factor: "pregnancy" has no years',
    ],
    ['years of a medicine class', { test: 'below', factor: 'nsaid', value: 3 }, 'when.factor: "nsaid" has no years'],
    ['looking for "no"', is('pregnancy', 'no'), 'when.answer: is "no" (a rule looks for "yes"'],
    ['excluding a yes/no factor', not(is('pregnancy')), 'when: excludes "pregnancy"'],
    ['excluding deep inside', all(is('pregnancy'), not(any(is('sex', 'male'), is('nsaid')))), 'when.of[1]: excludes "nsaid"'],
  ])('%s', (_, when, expected) => {
    expect(whenLines(when)).toEqual([expect.stringContaining(`${FINASTERIDE} › rules[0].${expected}`)]);
  });

  it('the same in an indication may exclude, but not name what does not exist', () => {
    const entry = (when: Condition) => ({
      jurisdictions: ['JP' as const],
      status: 'indicated' as const,
      when,
      note: words(),
      sources: [A_SOURCE],
    });
    const indications = [entry(not(is('pregnancy'))), entry(is('smoking'))];
    expect(problemsOf(rulesOfTreatments, { ...KNOWN, ...finasteride({ indications }) })).toEqual([
      expect.stringContaining(`${FINASTERIDE} › indications[1].when.factor: "smoking"`),
    ]);
  });

  it('several rules are reported each at its own place', () => {
    const lines = linesOf({}, { id: 'b', when: is('smoking') }, { id: 'c', when: all(is('x'), is('y')) });
    expect(lines.filter((line) => line.includes('.when')).map((line) => /rules\[\d\]\.when\S*/.exec(line)?.[0])).toEqual([
      'rules[1].when.factor:',
      'rules[2].when.of[0].factor:',
      'rules[2].when.of[1].factor:',
    ]);
  });
});

describe('coverage: a rule or nothing found, never both', () => {
  const found = (...factors: string[]) => ({ factors, sources: [A_SOURCE], asOf: CHECKED });
  const lines = (...nothingFound: ReturnType<typeof found>[]) =>
    problemsOf(rulesOfTreatments, { ...KNOWN, ...finasteride({ nothingFound }) });

  it('passes for factors and classes without a rule', () => {
    expect(lines(found('heart-disease', 'nsaid'), found('allergies'))).toEqual([]);
  });

  it.each([
    ['a factor that has a rule', [found('pregnancy')], '"pregnancy" has the rule "pregnancy"'],
    ['an unknown factor', [found('smoking')], '"smoking" is neither a factor nor a medicine class'],
    ['a factor named twice', [found('nsaid'), found('heart-disease', 'nsaid')], '"nsaid" stands here twice'],
  ])('%s', (_, nothingFound, expected) => {
    const all_ = lines(...nothingFound);
    expect(all_).toHaveLength(1);
    expect(all_[0]).toContain(`${FINASTERIDE} › nothingFound[${nothingFound.length - 1}].factors: ${expected}`);
  });
});
