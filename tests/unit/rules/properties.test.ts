import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERDICTS } from '#lib/domain/vocabulary';
import { evaluateTreatment, type TreatmentVerdict } from '#lib/rules/evaluate-treatment';
import { evaluatorOf } from '#lib/rules/evaluator';
import { resolvePatient, type StatedAnswers } from '#lib/rules/resolve-patient';
import type { RuleSet } from '#lib/rules/rule-set';
import { TODAY } from '#tests/builders/text';
import { madeUp, realContent, RUNS } from '#tests/builders/worlds';

/** 0 is the worst. */
const rank = ({ verdict }: Pick<TreatmentVerdict, 'verdict'>) => VERDICTS.indexOf(verdict);
const NOT_ASSESSED = VERDICTS.indexOf('not-assessed');

function expectNoMilder(before: TreatmentVerdict, after: TreatmentVerdict) {
  expect(rank(after)).toBeLessThanOrEqual(rank(before));
  after.variants.forEach((variant, index) => expect(rank(variant)).toBeLessThanOrEqual(rank(before.variants[index] ?? variant)));
}

/** The same result whatever the order in which it was found. */
const sorted = ({ reasons, missing, decisive, missingNotices, notLooked, ...rest }: TreatmentVerdict) => ({
  ...rest,
  reasons: reasons
    .map(({ factors: because, ...reason }) => ({ ...reason, because: [...because].sort() }))
    .sort((a, b) => (a.rule < b.rule ? -1 : 1)),
  missing: [...missing].sort(),
  decisive: [...decisive].sort(),
  missingNotices: [...missingNotices].sort(),
  notLooked: [...notLooked].sort(),
});

const withAnswer = (stated: StatedAnswers, id: string, answer: string): StatedAnswers => ({
  ...stated,
  answers: new Map(stated.answers).set(id, answer),
});

describe.each([madeUp, realContent()])('of $name', ({ factors, set, stated }) => {
  const judge = (rules: RuleSet, said: StatedAnswers) => evaluateTreatment(rules, resolvePatient(factors, said).patient, TODAY);
  const yesNo = fc.constantFrom(...factors.filter(({ kind }) => kind === 'yes-no' || kind === 'class').map(({ id }) => id));
  const classes = fc.constantFrom(...factors.filter(({ kind }) => kind === 'class').map(({ id }) => id));
  const always = <T>(property: fc.IProperty<T>) => fc.assert(property, { numRuns: RUNS });

  it('one more "yes" never makes a verdict milder', () => {
    always(
      fc.property(set, stated, yesNo, (rules, said, id) => {
        expectNoMilder(judge(rules, said), judge(rules, withAnswer(said, id, 'yes')));
      }),
    );
  });

  it('one more medicine class on the list never makes a verdict milder', () => {
    always(
      fc.property(set, stated, classes, (rules, said, id) => {
        const list = { ...said, classes: said.classes ?? [] };
        expectNoMilder(judge(rules, list), judge(rules, { ...list, classes: [...list.classes, id] }));
      }),
    );
  });

  it('one more allergy on the list never makes a verdict milder', () => {
    always(
      fc.property(set, stated, fc.constantFrom('minoxidil', 'soya'), (rules, said, substance) => {
        const list = { ...said, allergies: said.allergies ?? [] };
        expectNoMilder(judge(rules, list), judge(rules, { ...list, allergies: [...list.allergies, substance] }));
      }),
    );
  });

  it('"I don\'t know" is never better than "no", and no answer never better than "no"', () => {
    always(
      fc.property(set, stated, yesNo, (rules, said, id) => {
        const no = judge(rules, withAnswer(said, id, 'no'));
        expectNoMilder(no, judge(rules, withAnswer(said, id, 'unknown')));
        const silent = new Map(said.answers);
        silent.delete(id);
        expectNoMilder(no, judge(rules, { ...said, answers: silent, unlisted: 'unknown' }));
      }),
    );
  });

  it('the order of rules and answers never matters', () => {
    always(
      fc.property(set, stated, (rules, said) => {
        const turned = { ...rules, rules: [...rules.rules].reverse(), nothingFound: [...rules.nothingFound].reverse() };
        const turnedSaid = {
          ...said,
          answers: new Map([...said.answers].reverse()),
          classes: said.classes && [...said.classes].reverse(),
          allergies: said.allergies && [...said.allergies].reverse(),
        };
        expect(sorted(judge(turned, turnedSaid))).toEqual(sorted(judge(rules, said)));
      }),
    );
  });

  it('judging one answer after another gives what judging the last patient alone gives', () => {
    always(
      fc.property(
        fc.array(set, { minLength: 1, maxLength: 3 }),
        fc.array(stated, { minLength: 2, maxLength: 4 }),
        (sets, people) => {
          const evaluate = evaluatorOf(sets);
          for (const said of people) {
            const { patient } = resolvePatient(factors, said);
            const alone = sets.map((one) => evaluateTreatment(one, patient, TODAY));
            expect(evaluate(patient, TODAY).map(sorted)).toEqual(alone.map(sorted));
          }
        },
      ),
    );
  });

  it('a medicine that was not recognised is never a pass', () => {
    always(
      fc.property(set, stated, (rules, said) => {
        const result = judge(rules, { ...said, hasUnrecognisedMedicine: true });
        expect([result, ...result.variants].map(({ verdict }) => verdict)).not.toContain('no-listed-contraindication');
      }),
    );
  });

  it('a deleted rule leaves a gap that shows, never a pass', () => {
    always(
      fc.property(set, stated, fc.nat(), (rules, said, pick) => {
        const gone = pick % rules.rules.length;
        const without = { ...rules, rules: rules.rules.filter((_, index) => index !== gone) };
        const result = judge(without, said);
        for (const one of [result, ...result.variants]) expect(rank(one)).toBeLessThanOrEqual(NOT_ASSESSED);
      }),
    );
  });

  it('a deleted source leaves every hit, and never a pass where a stronger rule cites it', () => {
    always(
      fc.property(set, stated, fc.nat(), (rules, said, pick) => {
        const source = rules.rules[pick % rules.rules.length]?.sources[0] ?? '';
        const citing = rules.rules.filter((rule) => rule.sources.includes(source));
        const without = {
          ...rules,
          rules: rules.rules.map((rule) => (citing.includes(rule) ? { ...rule, validUntil: '' } : rule)),
        };
        const [before, after] = [judge(rules, said), judge(without, said)];
        expect(after.reasons).toEqual(before.reasons);
        expectNoMilder(before, after);
        if (citing.some(({ strength }) => strength !== 'notice')) expect(rank(after)).toBeLessThanOrEqual(NOT_ASSESSED);
      }),
    );
  });
});
