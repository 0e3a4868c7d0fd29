import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bodyOf, parseFile } from '#lib/content/parse-file';
import { dateSchema } from '#lib/domain/text';

const schema = z.strictObject({ name: z.string(), list: z.array(z.strictObject({ n: z.number() })).optional() });
const parse = (text: string) => parseFile('content/x.md', text, schema);
const problemsOf = (text: string) => {
  const result = parse(text);
  return result.ok ? [] : result.problems;
};

describe('a content file', () => {
  it.each([
    ['as written on Linux', '---\nname: x\n---\nOne\nTwo\n'],
    ['as written on Windows', '---\r\nname: x\r\n---\r\nOne\r\nTwo\r\n'],
    ['with a byte order mark', '\uFEFF---\nname: x\n---\nOne\nTwo'],
    ['with blank lines round its body', '---\nname: x\n---\n\n\nOne\nTwo\n\n'],
    ['with spaces behind the closing line', '---\nname: x\n--- \t\nOne\nTwo'],
  ])('%s gives the same data and body', (_, text) => {
    expect(parse(text)).toEqual({ ok: true, parsed: { data: { name: 'x' }, body: 'One\nTwo' } });
    expect(bodyOf(text)).toBe('One\nTwo');
  });

  it('may have no body', () => {
    expect(parse('---\nname: x\n---')).toEqual({ ok: true, parsed: { data: { name: 'x' }, body: '' } });
  });

  it('may have a line "---" in its body', () => {
    expect(parse('---\nname: x\n---\nOne\n\n---\n\nTwo')).toMatchObject({ parsed: { body: 'One\n\n---\n\nTwo' } });
  });
});

describe('what gray-matter would accept silently is refused', () => {
  it.each([
    ['code as front matter', '---js\nmodule.exports = { name: "x" }\n---\n', 'line 1'],
    ['a language beside the opening line', '---yaml\nname: x\n---\n', 'line 1'],
    ['a blank first line', '\n---\nname: x\n---\n', 'line 1'],
    ['a space behind the opening line', '--- \nname: x\n---\n', 'line 1'],
    ['an empty file', '', 'line 1'],
    ['prose alone', 'Some prose', 'line 1'],
    ['a block that is never closed', '---\nname: x\n', 'front matter'],
    ['nothing but the opening line', '---\n', 'front matter'],
    ['a closing line of four hyphens', '---\nname: x\n----\nBody\n', 'front matter'],
    ['words behind the closing line', '---\nname: x\n--- end\n---\n', 'front matter'],
    ['a list instead of fields', '---\n- name\n---\n', 'front matter'],
    ['a sentence instead of fields', '---\nname\n---\n', 'front matter'],
    ['broken YAML', '---\nname: [\n---\n', 'front matter'],
    ['one field twice', '---\nname: x\nname: y\n---\n', 'front matter'],
    ['code in a value', '---\nname: !!js/function "return 1"\n---\n', 'front matter'],
  ])('%s', (_, text, at) => {
    expect(problemsOf(text)).toMatchObject([{ file: 'content/x.md', at, kind: 'error' }]);
    expect(problemsOf(text)[0]?.problem).toMatch(/ \(.+\)$/);
  });

  it('names the line of broken YAML as the editor counts it', () => {
    expect(problemsOf('---\nname: x\nlist: [\n---\n')[0]?.problem).toContain('(3:');
  });

  it('runs no code', () => {
    const globals = globalThis as { ranFromContent?: boolean };
    problemsOf('---js\nglobalThis.ranFromContent = true\n---\n');
    problemsOf('---javascript\nglobalThis.ranFromContent = true\n---\n');
    expect(globals.ranFromContent).toBeUndefined();
  });
});

describe('a file that failed', () => {
  it.each([
    ['by its YAML', '---\nname: [\n---\n'],
    ['by its schema', '---\nnot-a-name: 1\n---\n'],
  ])('%s fails in the same way when it is read again', (_, text) => {
    const first = problemsOf(text);
    expect(first.length).toBeGreaterThan(0);
    expect(problemsOf(text)).toEqual(first);
  });
});

describe('values are what was written', () => {
  const anything = z.strictObject({ v: z.unknown() });
  const valueOf = (yaml: string) => {
    const result = parseFile('x.md', `---\nv: ${yaml}\n---\n`, anything);
    return result.ok ? result.parsed.data.v : result.problems;
  };

  it.each([
    ['2026-11-24', '2026-11-24'],
    ['yes', 'yes'],
    ['no', 'no'],
    ['on', 'on'],
    ['off', 'off'],
    ['"0.05"', '0.05'],
    ['12:30', '12:30'],
    ['true', true],
    ['3', 3],
  ])('%s', (yaml, value) => {
    expect(valueOf(yaml)).toBe(value);
  });

  it('an unquoted dose is a number, and a field for text says what to write', () => {
    expect(problemsOf('---\nname: 1.10\n---\n')).toMatchObject([{ at: 'name', problem: 'is 1.1 (write text in quotes)' }]);
  });

  it('an unquoted year where a day belongs says how to write a day', () => {
    const result = parseFile('x.md', '---\nd: 2026\n---\n', z.strictObject({ d: dateSchema }));
    expect(result).toMatchObject({ problems: [{ at: 'd', problem: 'is 2026 (write the date in quotes, as "2026-11-24")' }] });
  });
});

describe('problems of fields', () => {
  it('an unknown field is reported at its own path, at any depth', () => {
    expect(problemsOf('---\nname: x\nlist: [{ n: 1 }, { n: 2, m: 3 }]\nextra: 1\n---\n')).toMatchObject([
      { at: 'list[1].m', problem: 'is not a field of this record (remove it, or correct its name)' },
      { at: 'extra', problem: 'is not a field of this record (remove it, or correct its name)' },
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('a field called %s is an unknown field like any other', (name) => {
    expect(problemsOf(`---\nname: x\n${name}: { a: 1 }\n---\n`)).toMatchObject([{ at: name }]);
  });

  it('all of them are reported at once', () => {
    expect(problemsOf('---\nlist: [{ n: one }, {}]\nextra: 1\n---\n').map(({ at }) => at)).toEqual([
      'name',
      'list[0].n',
      'list[1].n',
      'extra',
    ]);
  });
});
