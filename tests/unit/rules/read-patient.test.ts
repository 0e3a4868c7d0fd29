import { describe, expect, it } from 'vitest';
import { assessPatient, readPatient, type Questionnaire } from '#lib/rules/read-patient';
import { aFactorLogic, anEngineRule, aRuleSet } from '#tests/builders/engine';
import { is } from '#tests/builders/rule';
import { TODAY } from '#tests/builders/text';

const YES_NO = ['yes', 'no', 'unknown'];
const questionnaire: Questionnaire = {
  factors: [
    { ...aFactorLogic('sex', { kind: 'choice' }), allowed: ['female', 'male', 'other-or-unsaid'] },
    { ...aFactorLogic('age', { kind: 'age' }), allowed: [] },
    { ...aFactorLogic('pregnancy'), allowed: YES_NO },
    { ...aFactorLogic('allergies', { kind: 'list' }), allowed: ['minoxidil', 'soya'] },
    { ...aFactorLogic('anticoagulant', { kind: 'class' }), allowed: YES_NO },
  ],
  medicines: [{ id: 'warfarin', names: ['warfarin', 'ワーファリン'], classes: ['anticoagulant'] }],
};

function problemsOf(input: unknown): string[] {
  const result = readPatient(input, questionnaire);
  return result.ok ? [] : result.problems;
}

function accepted(input: unknown) {
  const result = readPatient(input, questionnaire);
  if (!result.ok) throw new Error(result.problems.join('\n'));
  return result;
}

describe('a right file', () => {
  it('is read as it stands', () => {
    const { stated } = accepted({
      answers: { sex: 'female', age: 34, pregnancy: 'unknown', anticoagulant: 'no' },
      allergies: ['soya'],
    });
    expect(Object.fromEntries(stated.answers)).toEqual({ sex: 'female', age: 34, pregnancy: 'unknown', anticoagulant: 'no' });
    expect(stated).toMatchObject({
      allergies: ['soya'],
      classes: undefined,
      unlisted: 'unknown',
      hasUnrecognisedMedicine: false,
    });
  });

  it('may be empty: nothing is known then', () => {
    expect(accepted({}).stated).toMatchObject({ allergies: undefined, classes: undefined, unlisted: 'unknown' });
  });

  it('"unlisted": "no" means no medicine and no allergy where none is named', () => {
    expect(accepted({ unlisted: 'no' }).stated).toMatchObject({ allergies: [], classes: [], unlisted: 'no' });
  });

  it('recognises medicines and keeps the ones it does not know', () => {
    const { stated, recognition } = accepted({ medicines: ['ワーファリン錠1mg', 'zzz'] });
    expect(stated).toMatchObject({ classes: ['anticoagulant'], hasUnrecognisedMedicine: true });
    expect(recognition).toEqual({
      recognisedMedicines: [{ as: 'ワーファリン錠1mg', medicine: 'warfarin', classes: ['anticoagulant'] }],
      unrecognisedMedicines: ['zzz'],
    });
  });

  it.each([0, 130])('takes an age of %i', (age) => {
    expect(problemsOf({ answers: { age } })).toEqual([]);
  });
});

describe('each wrong thing gives one line that names the field, the value and what is allowed', () => {
  it.each([
    ['an unknown field', { sex: 'male' }, ['sex', '"male"', 'answers, medicines, allergies, unlisted']],
    [
      'an unknown factor',
      { answers: { pregnent: 'yes' } },
      ['answers.pregnent', '"yes"', 'sex, age, pregnancy, allergies, anticoagulant'],
    ],
    [
      'a factor called like a part of every object',
      { answers: { constructor: 'yes' } },
      ['answers.constructor', '"yes"', 'pregnancy'],
    ],
    ['a list among the answers', { answers: { allergies: ['soya'] } }, ['answers.allergies', '["soya"]', 'as a list']],
    ['a wrong answer', { answers: { pregnancy: 'maybe' } }, ['answers.pregnancy', '"maybe"', '"yes", "no", "unknown"']],
    ['true instead of "yes"', { answers: { pregnancy: true } }, ['answers.pregnancy', 'true', '"yes", "no", "unknown"']],
    ['null', { answers: { pregnancy: null } }, ['answers.pregnancy', 'null', '"yes", "no", "unknown"']],
    ['a wrong choice', { answers: { sex: 'woman' } }, ['answers.sex', '"woman"', '"female", "male", "other-or-unsaid"']],
    ['an age in quotes', { answers: { age: '34' } }, ['answers.age', '"34"', 'whole years']],
    ['half a year', { answers: { age: 34.5 } }, ['answers.age', '34.5', 'whole years']],
    ['a negative age', { answers: { age: -1 } }, ['answers.age', '-1', 'from 0 to 130']],
    ['an impossible age', { answers: { age: 131 } }, ['answers.age', '131', 'from 0 to 130']],
    ['an unknown substance', { allergies: ['penicillin'] }, ['allergies[0]', '"penicillin"', 'minoxidil, soya']],
    ['allergies that are no list', { allergies: 'soya' }, ['allergies', '"soya"', 'list']],
    ['medicines that are no list', { medicines: 'warfarin' }, ['medicines', '"warfarin"', 'list']],
    ['a medicine that is no text', { medicines: [1] }, ['medicines[0]', '1', 'text']],
    ['an empty medicine', { medicines: ['warfarin', ' '] }, ['medicines[1]', '" "', 'not empty']],
    ['a wrong default', { unlisted: 'yes' }, ['unlisted', '"yes"', '"no", "unknown"']],
    ['a default of null', { unlisted: null }, ['unlisted', 'null', '"no", "unknown"']],
    ['answers that are a list', { answers: [] }, ['answers', '[]', 'object']],
    ['answers that are null', { answers: null }, ['answers', 'null', 'object']],
    ['a file that is a list', [], ['patient', '[]', 'answers']],
    ['a file that is null', null, ['patient', 'null', 'answers']],
    ['a file that is a text', 'hello', ['patient', '"hello"', 'answers']],
  ])('%s', (_, input, [field, value, allowed]) => {
    const problems = problemsOf(input);
    expect(problems).toHaveLength(1);
    const [line = ''] = problems;
    expect(line.startsWith(`${field}: ${value}`)).toBe(true);
    expect(line.slice(line.indexOf('('))).toContain(allowed);
  });

  it('takes no substance where nothing is asked about allergies', () => {
    const result = readPatient({ allergies: ['soya'] }, { ...questionnaire, factors: [] });
    expect(result).toEqual({ ok: false, problems: ['allergies[0]: "soya" (allowed: )'] });
  });

  it('reports all of them at once', () => {
    const input = { answers: { pregnent: 'yes', age: 'old' }, allergies: ['x'], medicines: [''], unlisted: 1, extra: 2 };
    expect(problemsOf(input)).toHaveLength(6);
  });

  it('keeps to one line although a name has a line break in it', () => {
    const problems = problemsOf({ 'a\nb': 1, answers: { 'c\nd': 'e\nf' } });
    expect(problems).toHaveLength(2);
    for (const line of problems) expect(line).not.toContain('\n');
  });
});

describe('the answer in its fixed form', () => {
  const set = aRuleSet(
    [
      anEngineRule({ jurisdictions: ['JP'] }),
      anEngineRule({ id: 'bleeding', strength: 'caution', when: is('anticoagulant'), sources: ['a', 'b'] }),
    ],
    { variants: ['tablet', 'lotion'] },
  );
  const answerTo = (input: unknown) => assessPatient(accepted(input), questionnaire, [set], TODAY);

  it('has the keys of the domain description, section 6, and no others', () => {
    expect(answerTo({ answers: { pregnancy: 'no' }, medicines: ['warfarin', 'zzz'] })).toEqual({
      asOf: '2026-11-24',
      unrecognisedMedicines: ['zzz'],
      recognisedMedicines: [{ as: 'warfarin', medicine: 'warfarin', classes: ['anticoagulant'] }],
      conflicts: [],
      verdicts: [
        {
          treatment: 'finasteride-oral',
          verdict: 'caution',
          indication: 'unknown',
          reasons: [
            {
              rule: 'finasteride-oral/bleeding',
              strength: 'caution',
              factors: ['anticoagulant'],
              jurisdictions: [],
              elsewhere: false,
              sources: ['a', 'b'],
            },
          ],
          missing: [],
          missingNotices: [],
          notLooked: [],
          variants: [
            { variant: 'tablet', verdict: 'caution' },
            { variant: 'lotion', verdict: 'caution' },
          ],
        },
      ],
    });
  });

  it('names answers that contradict each other, with the words for it', () => {
    const { conflicts } = answerTo({ answers: { anticoagulant: 'no' }, medicines: ['warfarin'] });
    expect(conflicts).toEqual([
      { factors: ['anticoagulant'], message: '"no" to anticoagulant, but one of the medicines is of this class' },
    ]);
  });
});

describe('a class written in the place of a medicine', () => {
  it('is kept as named: which medicine of the class it is stays open', () => {
    const withClass = {
      ...questionnaire,
      medicines: [{ id: 'anticoagulant', names: ['anticoagulant'], classes: ['anticoagulant'] }],
    };
    expect(readPatient({ medicines: ['anticoagulant'] }, withClass)).toMatchObject({
      stated: { classes: ['anticoagulant'], namedClasses: ['anticoagulant'] },
    });
  });
});
