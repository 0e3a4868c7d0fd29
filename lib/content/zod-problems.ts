import type { z } from 'zod';
import type { Problem } from '../domain/problem.ts';

type Issue = z.core.$ZodIssue;

/** `rules[2].when.of[0].factor`: the path as an author would write it. */
export function formatPath(path: readonly PropertyKey[]): string {
  const text = path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
  return text === '' ? 'front matter' : text;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const part of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function typeWord(expected: string): string {
  const words: Record<string, string> = {
    string: 'text in quotes',
    number: 'a number without quotes',
    int: 'a whole number',
    array: 'a list ("- …" lines)',
    object: 'fields ("key: value" lines)',
    record: 'fields ("key: value" lines)',
    boolean: 'true or false',
  };
  return words[expected] ?? expected;
}

/** What is wrong, and in parentheses what to write instead. Own messages of the schemas already have this form. */
function describe(issue: Issue, value: unknown): string {
  const custom = issue.message;
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return `is missing (add it: ${isOwn(custom) ? custom : typeWord(issue.expected)})`;
      return `is ${show(value)} (${isOwn(custom) ? custom : `write ${typeWord(issue.expected)}`})`;
    case 'invalid_value': {
      const allowed = issue.values.map(String).join(', ');
      return value === undefined ? `is missing (add one of: ${allowed})` : `is ${show(value)} (write one of: ${allowed})`;
    }
    case 'invalid_union':
      if (value === undefined) return `is missing (${isOwn(custom) ? custom : 'see content/README.md for its forms'})`;
      if (issue.discriminator !== undefined) {
        return `has no form that fits ${show(value)} (see content/README.md for the allowed values of "${issue.discriminator}")`;
      }
      return `is ${show(value)} (${isOwn(custom) ? custom : 'see content/README.md for its forms'})`;
    case 'too_small':
    case 'too_big':
      return isOwn(custom) ? `is ${show(value)} (${custom})` : `is ${show(value)} (${custom.toLowerCase()})`;
    case 'invalid_format':
      return `is ${show(value)} (${isOwn(custom) ? custom : `write it as ${issue.format}`})`;
    default:
      return /\(.+\)$/.test(custom) ? custom : `is ${show(value)} (${custom})`;
  }
}

const isOwn = (message: string) => !/^(Invalid|Too |Unrecognized)/.test(message);

/** Every problem of one file, one per field; an unknown key is reported at its own path. */
export function toProblems(file: string, error: z.ZodError, data: unknown): Problem[] {
  const problems: Problem[] = [];
  const add = (path: readonly PropertyKey[], problem: string) =>
    problems.push({ file, at: formatPath(path), problem, kind: 'error' });

  const walk = (issues: readonly Issue[], prefix: readonly PropertyKey[]) => {
    for (const issue of issues) {
      const path = [...prefix, ...issue.path];
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) add([...path, key], 'is not a field of this record (remove it, or correct its name)');
      } else if (issue.code === 'invalid_union' && issue.errors.length > 0 && closest(issue.errors)) {
        walk(closest(issue.errors) ?? [], path);
      } else {
        add(path, describe(issue, valueAt(data, path)));
      }
    }
  };
  walk(error.issues, []);
  return problems;
}

/** For a plain union: the branch that got furthest, so that the message names the real field. */
function closest(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const deep = branches.filter((issues) => issues.some((issue) => issue.path.length > 0));
  return deep.sort((a, b) => a.length - b.length)[0];
}
