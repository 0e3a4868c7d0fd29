import { describe, expect, it } from 'vitest';
import { decisiveAnswers, type OpenRule } from '#lib/rules/decisive';
import type { Verdict } from '#lib/domain/vocabulary';

const open = (brings: Verdict, missing: string, variants?: string[]): OpenRule => ({ brings, missing: [missing], variants });
const whole = (verdict: Verdict) => new Map([[undefined, verdict]]);
const forms = (tablet: Verdict, lotion: Verdict) =>
  new Map<string | undefined, Verdict>([
    ['tablet', tablet],
    ['lotion', lotion],
  ]);

describe('answers by which the verdict itself can change', () => {
  it('are those of rules that would be worse than what stands', () => {
    const rules = [open('contraindicated', 'a'), open('avoid', 'b'), open('caution', 'c')];
    expect(decisiveAnswers(whole('no-listed-contraindication'), rules)).toEqual(['a', 'b', 'c']);
    expect(decisiveAnswers(whole('caution'), rules)).toEqual(['a', 'b']);
    expect(decisiveAnswers(whole('avoid'), rules)).toEqual(['a']);
    expect(decisiveAnswers(whole('contraindicated'), rules)).toEqual([]);
  });

  it('include those of a rule for one form only when the other form can be as bad', () => {
    const tabletOnly = open('contraindicated', 'a', ['tablet']);
    // The verdict is that of the milder form: while the lotion passes, the tablet changes nothing …
    expect(decisiveAnswers(forms('no-listed-contraindication', 'no-listed-contraindication'), [tabletOnly])).toEqual([]);
    // … unless something can speak against the lotion too.
    const lotionOnly = open('caution', 'b', ['lotion']);
    expect(decisiveAnswers(forms('no-listed-contraindication', 'no-listed-contraindication'), [tabletOnly, lotionOnly])).toEqual([
      'a',
      'b',
    ]);
    expect(decisiveAnswers(forms('caution', 'contraindicated'), [tabletOnly])).toEqual(['a']);
  });

  it('leave out a rule for all forms that is no worse than the mildest of them', () => {
    expect(decisiveAnswers(forms('avoid', 'caution'), [open('caution', 'a')])).toEqual([]);
    expect(decisiveAnswers(forms('avoid', 'caution'), [open('avoid', 'a')])).toEqual(['a']);
  });

  it('include those of a rule that only tips while the other rules for its form are false', () => {
    // With "b" true, the tablet is as bad as the lotion and "a" changes nothing; with "b" false it does.
    const tablet = [open('contraindicated', 'a', ['tablet']), open('avoid', 'b', ['tablet'])];
    expect(decisiveAnswers(forms('no-listed-contraindication', 'caution'), tablet)).toEqual(['a', 'b']);
    // "a" alone brings a caution to both forms; so do "b" and "c" together.
    const cautions = [open('caution', 'a'), open('caution', 'b', ['tablet']), open('caution', 'c', ['lotion'])];
    expect(decisiveAnswers(forms('no-listed-contraindication', 'no-listed-contraindication'), cautions)).toEqual(['a', 'b', 'c']);
  });

  it('include those of a rule for one form of a treatment without forms', () => {
    expect(decisiveAnswers(whole('caution'), [open('avoid', 'a', ['tablet'])])).toEqual(['a']);
  });

  it('name each answer once, and every answer of a rule that decides', () => {
    const rules = [{ brings: 'avoid' as const, missing: ['a', 'b'] }, open('avoid', 'a')];
    expect(decisiveAnswers(whole('caution'), rules)).toEqual(['a', 'b']);
  });
});
