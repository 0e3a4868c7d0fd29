import { describe, expect, it } from 'vitest';
import { referencesOfPages } from '#lib/content-lint/references-of-pages';
import type { QuestionTheme } from '#lib/domain/question';
import { aHairLossCondition } from '#tests/builders/condition';
import { problemsOf } from '#tests/builders/lint';
import { aClaim, aDisagreement, aPair, aScale, aSituation, aTerm, aTheme } from '#tests/builders/pages';
import { ofEffect, stated, words } from '#tests/builders/text';

const PAIR = 'finasteride-oral-and-no-treatment';

describe('records that name others', () => {
  it('pass when everything exists', () => {
    const condition = aHairLossCondition({ scales: ['norwood'], differences: [{ from: 'male-pattern', how: stated() }] });
    expect(
      problemsOf(referencesOfPages, {
        pairs: { [PAIR]: aPair() },
        claims: { c: aClaim() },
        disagreements: { d: aDisagreement() },
        glossary: { g: aTerm({ seeTreatments: ['finasteride-oral'] }) },
        conditions: { 'male-pattern': condition },
        scales: { norwood: aScale() },
        situations: { pregnant: aSituation() },
      }),
    ).toEqual([]);
  });

  it.each([
    [
      'a pair',
      { pairs: { 'finasteride-oral-and-prp': aPair({ treatments: ['finasteride-oral', 'prp'] }) } },
      'treatments[1]: "prp"',
    ],
    ['a claim', { claims: { c: aClaim({ treatments: ['prp'] }) } }, 'treatments[0]: "prp"'],
    ['a disagreement', { disagreements: { d: aDisagreement({ treatments: ['prp'] }) } }, 'treatments[0]: "prp"'],
    ['a term', { glossary: { g: aTerm({ seeTreatments: ['prp'] }) } }, 'seeTreatments[0]: "prp"'],
    [
      'a condition and its scale',
      { conditions: { m: aHairLossCondition({ differences: [], scales: ['x'] }) } },
      'scales[0]: "x" is not a scale',
    ],
    [
      'a condition and its pathway',
      {
        conditions: {
          m: aHairLossCondition({
            differences: [],
            pathway: [{ id: 'a', name: words(), what: stated(), actsHere: [{ treatment: 'prp', how: ofEffect() }] }],
          }),
        },
      },
      'pathway[0].actsHere[0]: "prp"',
    ],
  ])('%s may not name what does not exist', (_, parts, problem) => {
    expect(problemsOf(referencesOfPages, parts)).toEqual([expect.stringContaining(problem)]);
  });

  it('a pair is filed under its two treatments', () => {
    expect(problemsOf(referencesOfPages, { pairs: { wrong: aPair() } })).toEqual([
      expect.stringContaining(`pairs/wrong.md › name: does not match its treatments (name the file ${PAIR}.md)`),
    ]);
  });

  it.each([
    [{ nothing: 'yes' }, 'cases[0].answers.nothing: is not a patient factor'],
    [{ pregnancy: 'perhaps' }, 'cases[0].answers.pregnancy: is "perhaps"'],
    [{ age: 'old' }, 'cases[0].answers.age: is "old" (write whole years)'],
    [{ sex: 'man' }, 'cases[0].answers.sex: is "man"'],
  ])('a situation answers as the checker asks: %o', (answers, problem) => {
    const cases = [{ id: 'a', name: words(), answers: answers as unknown as Record<string, string> }];
    expect(problemsOf(referencesOfPages, { situations: { s: aSituation({ cases }) } })).toEqual([
      expect.stringContaining(problem),
    ]);
  });

  it('a situation takes only classes that exist', () => {
    const cases = [{ id: 'a', name: words(), answers: {}, takes: ['anticoagulant'] }];
    expect(problemsOf(referencesOfPages, { situations: { s: aSituation({ cases }) } })).toEqual([
      expect.stringContaining('cases[0].takes[0]: "anticoagulant" is not a medicine class'),
    ]);
  });

  it.each([
    ['nowhere', '"nowhere" is no page'],
    ['treatments/prp', '"prp" is not one of the treatments'],
    ['guides/x', '"x" is not one of the guides'],
  ])('a question that leads to %s is refused', (page, problem) => {
    const question = { ...(aTheme().questions[0] as QuestionTheme['questions'][number]), target: { page } };
    const theme = aTheme({ questions: [question] });
    expect(problemsOf(referencesOfPages, { questions: { t: theme } })).toEqual([expect.stringContaining(problem)]);
  });

  it('no two questions have the same id: it is their anchor', () => {
    expect(problemsOf(referencesOfPages, { questions: { a: aTheme(), b: aTheme() } })).toEqual([
      expect.stringContaining('questions[0].id: "does-it-work" stands in content/questions/a.md too'),
    ]);
  });

  it('a spelling leads to one term, whatever its case and width', () => {
    const twin = aTerm({ forms: { en: ['Placebo'], ja: ['偽薬'] } });
    expect(problemsOf(referencesOfPages, { glossary: { placebo: aTerm(), twin } })).toEqual([
      expect.stringContaining('content/glossary/twin.md › forms.en[0]: "Placebo" stands under placebo too'),
      expect.stringContaining('forms.ja[0]: "偽薬" stands under placebo too'),
    ]);
  });
});
