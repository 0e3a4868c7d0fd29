import { describe, expect, it } from 'vitest';
import type { Corpus } from '#lib/domain/corpus';
import type { Rule, RuleCase } from '#lib/domain/rule';
import { VERDICTS } from '#lib/domain/vocabulary';
import { factorsOf } from '#lib/rules/condition-factors';
import { evaluateTreatment } from '#lib/rules/evaluate-treatment';
import { resolvePatient, type StatedAnswers } from '#lib/rules/resolve-patient';
import { ruleSetOf } from '#lib/views/rule-sets';
import { saying } from '#tests/builders/engine';
import { corpus, questionnaire, realSets } from '#tests/builders/real-content';
import { TODAY } from '#tests/builders/text';

const NOT_ASSESSED = VERDICTS.indexOf('not-assessed');
const rank = ({ verdict }: { verdict: (typeof VERDICTS)[number] }) => VERDICTS.indexOf(verdict);
const patientOf = (stated: StatedAnswers) => resolvePatient(questionnaire.factors, stated).patient;

/** The person of an example case. */
const personOf = (example: RuleCase, unlisted: 'no' | 'unknown' = 'unknown') =>
  patientOf(
    saying(example.answers ?? {}, {
      classes: example.takes ?? (unlisted === 'no' ? [] : undefined),
      allergies: example.allergies ?? (unlisted === 'no' ? [] : undefined),
      unlisted,
    }),
  );
const applying = (rule: Rule): RuleCase => {
  const found = rule.cases.find((example) => example.expect === 'applies');
  if (!found) throw new Error(`${rule.id} has no case that applies`);
  return found;
};
const treatments = [...corpus.treatments];

describe.each(treatments)('the rules of %s', (id, entry) => {
  const set = ruleSetOf(entry, corpus);
  const { rules } = entry.data;

  it('every example case comes out as it says', () => {
    const wrong = rules.flatMap((rule) =>
      rule.cases.flatMap((example, index) => {
        const { reasons, missing, missingNotices } = evaluateTreatment(set, personOf(example), TODAY);
        const applies = reasons.some((reason) => reason.rule === `${id}/${rule.id}`);
        const asked = factorsOf(rule.when).some((factor) => [...missing, ...missingNotices].includes(factor));
        const right = applies === (example.expect === 'applies') && (example.expect !== 'needs-answer' || asked);
        return right ? [] : [`${rule.id}, case ${index}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('every rule is among those last agreed', () => {
    expect([...set.agreedRules].sort()).toEqual(rules.map((rule) => rule.id).sort());
  });

  it('deleting a rule never turns its hit into a pass', () => {
    const passed = rules.filter((rule) => {
      const without = { ...entry, data: { ...entry.data, rules: rules.filter((other) => other !== rule) } };
      const result = evaluateTreatment(ruleSetOf(without, corpus), personOf(applying(rule), 'no'), TODAY);
      return [result, ...result.variants].some((one) => rank(one) > NOT_ASSESSED);
    });
    expect(passed.map((rule) => rule.id)).toEqual([]);
  });

  it('deleting a source never hides a hit, and never turns one into a pass', () => {
    const wrong = rules.flatMap((rule) =>
      rule.sources.flatMap((source) => {
        const sources = new Map(corpus.sources);
        sources.delete(source);
        const without: Corpus = { ...corpus, sources };
        const person = personOf(applying(rule), 'no');
        const [before, after] = [set, ruleSetOf(entry, without)].map((one) => evaluateTreatment(one, person, TODAY));
        if (!before || !after) return [];
        const lost = before.reasons.length !== after.reasons.length || rank(after) > rank(before);
        const passes = rule.strength !== 'notice' && rank(after) > NOT_ASSESSED;
        return lost || passes ? [`${rule.id} without ${source}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('is past its date one day after the first of its sources is due, and never a pass then', () => {
    const due = rules.filter((rule) => rule.strength !== 'notice').flatMap((rule) => rule.sources.map((source) => corpus.sources.get(source)?.data.reviewDue ?? ''));
    const nobody = patientOf(saying({ sex: 'male', age: 40 }, { unlisted: 'no', classes: [], allergies: [] }));
    const later = `${Number(due.sort()[0]?.slice(0, 4)) + 1}-12-31`;
    expect(rank(evaluateTreatment(set, nobody, later))).toBeLessThanOrEqual(NOT_ASSESSED);
  });
});

describe('coverage of every treatment and every question', () => {
  const asked = questionnaire.factors.filter(({ kind }) => kind === 'yes-no' || kind === 'class').map(({ id }) => id);

  it.each(realSets)('%s: a "yes" meets a rule, a search, or is reported as not looked at', (_, set) => {
    const known = new Set([...set.rules.flatMap((rule) => factorsOf(rule.when)), ...set.nothingFound]);
    const wrong = asked.filter((factor) => {
      const person = patientOf(saying({ sex: 'male', age: 40, [factor]: 'yes' }, { unlisted: 'no', classes: [], allergies: [] }));
      const result = evaluateTreatment(set, person, TODAY);
      const reported = result.notLooked.includes(factor);
      return reported === known.has(factor) || (reported && rank(result) > NOT_ASSESSED);
    });
    expect(wrong).toEqual([]);
  });
});
