import matter from 'gray-matter';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { z } from 'zod';
import type { Problem } from '../domain/problem.ts';
import { toProblems } from './zod-problems.ts';

/**
 * Always passed: without options gray-matter caches, and a file that failed once comes back as `{}`.
 * The core schema keeps `yes`, `no` and dates as the text that was written.
 */
const OPTIONS = {
  language: 'yaml',
  engines: {
    yaml: {
      parse: (text: string) => load(text, { schema: CORE_SCHEMA }) as object,
      stringify: () => {
        throw new Error('content files are written by people');
      },
    },
  },
};

export interface Parsed<T> {
  readonly data: T;
  readonly body: string;
}

/**
 * Reads the text of one content file. Returns its data and body, or every problem found in it.
 * Refuses what gray-matter would accept silently: code front matter (`---js`), a missing or unclosed block.
 */
export function parseFile<S extends z.ZodType>(
  file: string,
  rawText: string,
  schema: S,
): { ok: true; parsed: Parsed<z.infer<S>> } | { ok: false; problems: Problem[] } {
  const text = rawText.replace(/^\uFEFF/, '');
  const refuse = (at: string, problem: string) => ({
    ok: false as const,
    problems: [{ file, at, problem, kind: 'error' as const }],
  });

  if (!/^---\r?\n/.test(text)) {
    const first = text.split(/\r?\n/, 1)[0] ?? '';
    return refuse('line 1', `is ${JSON.stringify(first.slice(0, 40))} (start the file with a line of exactly "---")`);
  }
  // The first line that starts with "---" is where gray-matter closes, even "----" or "--- x".
  if (/\n---[^\r\n]*/.exec(text.slice(3))?.[0].trim() !== '---') {
    return refuse('front matter', 'is never closed (end it with a line of exactly "---")');
  }
  let data: unknown;
  let body: string;
  try {
    const read = matter(text, OPTIONS);
    data = read.data;
    body = read.content;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return refuse('front matter', `is not valid YAML: ${message.split('\n', 1)[0]} (correct the line that is named)`);
  }
  if (data === null || typeof data !== 'object' || Array.isArray(data)) {
    return refuse('front matter', 'is not a list of fields (write "field: value" lines)');
  }
  const result = schema.safeParse(data);
  if (!result.success) return { ok: false, problems: toProblems(file, result.error, data) };
  return { ok: true, parsed: { data: result.data, body: body.replace(/\r\n/g, '\n').trim() } };
}

/** The body of a content file, without reading its front matter: everything after the line that closes it. */
export function bodyOf(rawText: string): string {
  const [, body = ''] = /^\uFEFF?---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)([\s\S]*)$/.exec(rawText) ?? [];
  return body.replace(/\r\n/g, '\n').trim();
}
