import type { Condition } from '../domain/condition.ts';

/** One question that a condition asks: a factor and the answer, or the years, that it looks for. */
export type Leaf = Extract<Condition, { factor: string }>;

/** Every question that a condition asks, in the order of the text; one factor may stand in several. */
export function leavesOf(condition: Condition): Leaf[] {
  switch (condition.test) {
    case 'all':
    case 'any':
      return condition.of.flatMap(leavesOf);
    case 'not':
      return leavesOf(condition.of);
    case 'is':
    case 'at-least':
    case 'below':
      return [condition];
    default:
      return condition satisfies never;
  }
}

/** Every factor id that a condition names, each once, in the order of the text. */
export const factorsOf = (condition: Condition): string[] => [...new Set(leavesOf(condition).map(({ factor }) => factor))];
