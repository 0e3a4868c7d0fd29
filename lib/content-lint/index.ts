import type { LintRule } from './lint-rule.ts';

export const LINT_RULES: readonly LintRule[] = [];
