import type { Condition } from '../domain/condition.ts';

/** Every factor id that a condition names, each once, in the order of the text. */
export function factorsOf(condition: Condition): string[] {
  switch (condition.test) {
    case 'all':
    case 'any':
      return [...new Set(condition.of.flatMap(factorsOf))];
    case 'not':
      return factorsOf(condition.of);
    case 'is':
    case 'at-least':
    case 'below':
      return [condition.factor];
    default:
      return condition satisfies never;
  }
}
