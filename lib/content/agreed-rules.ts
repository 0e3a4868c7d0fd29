import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Problem } from '../domain/problem.ts';

/** The list of rules last agreed, in the content folder. `npm run -s content:agree` writes it. */
export const AGREED_RULES_FILE = 'agreed-rules.json';

const schema = z.record(z.string(), z.array(z.string()));

/**
 * Treatment id → rule ids as last agreed. A rule that disappears from a profile leaves a gap that shows (the verdict becomes
 * `not-assessed`), even where another rule still asks for the same factor. See docs/decisions/0005.
 */
export function readAgreedRules(root: string, shownAs: string): { agreed: Map<string, string[]>; problems: Problem[] } {
  const file = path.join(root, AGREED_RULES_FILE);
  const shown = `${shownAs}/${AGREED_RULES_FILE}`;
  if (!existsSync(file)) return { agreed: new Map(), problems: [] };
  try {
    return { agreed: new Map(Object.entries(schema.parse(JSON.parse(readFileSync(file, 'utf8'))))), problems: [] };
  } catch {
    const problem = 'is not a list of rule ids per treatment (write it with "npm run -s content:agree")';
    return { agreed: new Map(), problems: [{ file: shown, at: 'line 1', problem, kind: 'error' }] };
  }
}
