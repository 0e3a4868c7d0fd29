import type { Condition } from '#lib/domain/condition';
import type { Rule } from '#lib/domain/rule';
import { A_SOURCE, CHECKED, words } from './text.ts';

/** "Is this factor (or class) answered so?" */
export const is = (factor: string, answer = 'yes'): Condition => ({ test: 'is', factor, answer });
export const all = (...of: Condition[]): Condition => ({ test: 'all', of });
export const any = (...of: Condition[]): Condition => ({ test: 'any', of });
export const not = (of: Condition): Condition => ({ test: 'not', of });
export const below = (value: number): Condition => ({ test: 'below', factor: 'age', value });
export const atLeast = (value: number): Condition => ({ test: 'at-least', factor: 'age', value });

/** "Must not be used in pregnancy", with the cases that hold of it. */
export function aRule(overrides: Partial<Rule> = {}): Rule {
  return {
    id: 'pregnancy',
    strength: 'absolute',
    when: is('pregnancy'),
    jurisdictions: ['JP'],
    reason: words('It harms an unborn boy.', '男の胎児に害があります。'),
    sources: [A_SOURCE],
    checkedOn: CHECKED,
    cases: [
      { answers: { pregnancy: 'yes' }, expect: 'applies' },
      { answers: { pregnancy: 'no' }, expect: 'does-not-apply' },
      { answers: {}, expect: 'needs-answer' },
    ],
    ...overrides,
  };
}
