import { describe, expect, it } from 'vitest';
import { references } from '#lib/content-lint/references';
import type { CorpusParts } from '#tests/builders/corpus';
import { aHairLossCondition } from '#tests/builders/condition';
import { anEvidence } from '#tests/builders/evidence';
import { aChoice, aClass, aFactor, aMedicine } from '#tests/builders/factor';
import { finasteride, FINASTERIDE, problemsOf } from '#tests/builders/lint';
import { aRule } from '#tests/builders/rule';
import { aSource } from '#tests/builders/source';
import { A_SOURCE, PROSE, stated, words } from '#tests/builders/text';

const because = words();
const noTreatment = { treatment: 'no-treatment', because };
const message = words();

describe('passes', () => {
  it.each<[string, CorpusParts]>([
    ['the small corpus', {}],
    ['a headline that counts people in two groups', finasteride({ headlineEvidence: 'trial' })],
    [
      'a medicine of a class that exists',
      { medicines: { warfarin: aMedicine(['warfarin'], ['anticoagulant']), anticoagulant: aClass() } },
    ],
    ['a factor that implies another', { factors: { a: aFactor({ implies: ['pregnancy'] }) } }],
    [
      'a factor that is asked of women and contradicts men',
      {
        factors: {
          a: aFactor({
            askWhen: { factor: 'sex', oneOf: ['female', 'other-or-unsaid'] },
            contradicts: [{ factor: 'sex', answer: 'male', message }],
          }),
        },
      },
    ],
    [
      'a source that failed is not missed a second time',
      { ...finasteride({ is: [{ ...stated(), sources: ['b'] }] }), failed: { sources: ['b'] } },
    ],
    [
      'a source that only prose cites',
      { sources: { b: aSource() }, bodies: { 'treatments/finasteride-oral.md': `${PROSE.en} [@b]` } },
    ],
  ])('%s', (_, parts) => {
    expect(problemsOf(references, parts)).toEqual([]);
  });
});

describe('ids that name nothing', () => {
  it.each<[string, CorpusParts, string]>([
    [
      'a source in a statement',
      finasteride({ is: [{ ...stated(), sources: ['b'] }] }),
      `${FINASTERIDE} › is[0].sources[0]: "b" is not a source`,
    ],
    [
      'a source in a rule',
      finasteride({ rules: [aRule({ sources: [A_SOURCE, 'b'] })] }),
      `${FINASTERIDE} › rules[0].sources[1]: "b" is not a source`,
    ],
    [
      'a guideline',
      finasteride({ guidelines: [{ source: 'b', men: 'A', women: 'D' }] }),
      `${FINASTERIDE} › guidelines[0].source: "b" is not a source`,
    ],
    [
      'a source in Japanese prose',
      { bodies: { 'treatments/finasteride-oral.ja.md': `${PROSE.ja} [@b]` } },
      'content/treatments/finasteride-oral.ja.md › body: [@b] is not a source',
    ],
    [
      'an alternative',
      finasteride({ alternatives: [noTreatment, { treatment: 'prp', because }] }),
      `${FINASTERIDE} › alternatives[1].treatment: "prp" is not`,
    ],
    [
      'a headline',
      finasteride({ headlineEvidence: 'other' }),
      `${FINASTERIDE} › headlineEvidence: "other" is not among the evidence`,
    ],
    [
      'a variant of a rule',
      finasteride({ rules: [aRule({ variants: ['foam-5'] })] }),
      `${FINASTERIDE} › rules[0].variants: "foam-5" is not a variant`,
    ],
    [
      'a treatment of a condition',
      { conditions: { areata: aHairLossCondition({ treatments: ['baricitinib'] }) } },
      'content/conditions/areata.md › treatments[0]: "baricitinib" is not',
    ],
    [
      'a class of a medicine',
      { medicines: { warfarin: aMedicine(['warfarin'], ['blood-thinner']) } },
      'content/medicines/warfarin.md › classes[0]: "blood-thinner" is not a class',
    ],
    [
      'a medicine where a class belongs',
      { medicines: { a: aClass('a', { implies: ['b'] }), b: aMedicine(['b'], ['a']) } },
      'content/medicines/a.md › implies[0]: "b" is not a class',
    ],
    [
      'an implied factor',
      { factors: { a: aFactor({ implies: ['b'] }) } },
      'content/patient-factors/a.md › implies[0]: "b" is not a factor',
    ],
    [
      'a factor that decides whether to ask',
      { factors: { a: aFactor({ askWhen: { factor: 'b', oneOf: ['yes'] } }) } },
      'content/patient-factors/a.md › askWhen.oneOf[0]: "b" is not a factor',
    ],
    [
      'an answer that decides whether to ask',
      { factors: { a: aFactor({ askWhen: { factor: 'sex', oneOf: ['female', 'woman'] } }) } },
      'content/patient-factors/a.md › askWhen.oneOf[1]: "woman" is not an answer of "sex"',
    ],
    [
      'a contradicting answer',
      { factors: { a: aFactor({ contradicts: [{ factor: 'pregnancy', answer: 'maybe', message }] }) } },
      'content/patient-factors/a.md › contradicts[0]: "maybe" is not an answer of "pregnancy" (write one of: yes, no, unknown)',
    ],
  ])('%s', (_, parts, expected) => {
    const lines = problemsOf(references, parts);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(expected);
    expect(lines[0]).toMatch(/ \(.+\)$/);
  });
});

describe('what belongs together', () => {
  it.each<[string, CorpusParts, string]>([
    ['a source that nothing cites', { sources: { b: aSource() } }, 'content/sources/b.md › name: is cited nowhere'],
    [
      'a family that is not the one of the id',
      finasteride({ family: 'devices' }),
      `${FINASTERIDE} › family: is "devices" (write "oral-drugs")`,
    ],
    [
      'an alternative to itself',
      finasteride({ alternatives: [noTreatment, { treatment: 'finasteride-oral', because }] }),
      'names itself',
    ],
    [
      'doing nothing left out',
      finasteride({ alternatives: [{ treatment: 'minoxidil-oral', because }] }),
      'alternatives: leaves out doing nothing',
    ],
    [
      'a headline without a control group',
      finasteride({
        headlineEvidence: 'trial',
        evidence: [anEvidence({ result: { measure: 'of-100', treated: { per100: 58 } } })],
      }),
      'headlineEvidence: has no "of 100" figures with a control group',
    ],
    ['an id used twice', finasteride({ rules: [aRule(), aRule()] }), 'rules: uses the id "pregnancy" twice'],
    [
      'prices of what has no profile',
      { prices: { prp: {} } },
      'content/prices/prp.md › name: prices a treatment that has no profile',
    ],
    [
      'an id that is a factor and a class',
      { factors: { nsaid: aFactor() }, medicines: { nsaid: aClass() } },
      'content/patient-factors/nsaid.md › name: is also a medicine class',
    ],
    [
      'a choice without answers',
      { factors: { a: aFactor({ kind: 'choice' }) } },
      'content/patient-factors/a.md › answers: are missing',
    ],
    [
      'answers of a yes/no factor',
      { factors: { a: aChoice(['a', 'b'], { kind: 'yes-no' }) } },
      'content/patient-factors/a.md › answers: do not belong',
    ],
  ])('%s', (_, parts, expected) => {
    const known = parts.treatments?.['finasteride-oral']?.alternatives?.some(({ treatment }) => treatment === 'minoxidil-oral');
    const lines = problemsOf(references, known ? { ...parts, failed: { treatments: ['minoxidil-oral'] } } : parts);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(expected);
  });

  it('a profile under an id that the site does not know', () => {
    const lines = problemsOf(references, { treatments: { 'snake-oil': {} } });
    expect(lines).toEqual([expect.stringContaining('content/treatments/snake-oil.md › name: is not a treatment id')]);
  });

  it('several are reported at once', () => {
    const is = [
      { ...stated(), sources: ['b', A_SOURCE] },
      { ...stated(), sources: ['c'] },
    ];
    expect(problemsOf(references, finasteride({ is, family: 'cells', headlineEvidence: 'x' }))).toHaveLength(4);
  });
});
