import type { MessageKey } from './messages.ts';

/** The words for why there is no money: one place for tables, cells, the budget and the cost to find out. */
export const GAP_WORDS = {
  'no-price': 'costNone',
  'only-conditional': 'costOnlyConditional',
  'whole-sets': 'costWholeSets',
  'not-computable': 'costNotComputable',
  'no-course': 'costNoCourse',
  'nothing-to-buy': 'costNothing',
  research: 'costResearch',
} as const satisfies Readonly<Record<string, MessageKey>>;
