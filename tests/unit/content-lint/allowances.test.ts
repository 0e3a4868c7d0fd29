import { describe, expect, it } from 'vitest';
import { allowances } from '#lib/content-lint/allowances';

describe('in front matter', () => {
  const file = `---
name: x
is:
  # wording-ok: A-7 quotes a claim
  - { en: "First \\"text\\"", ja: "一つ目" }
  - { en: "Second text", ja: "二つ目" }
# wording-ok: D-8 a name
lede:
  en: >
    Third
    text
  ja: 三つ目
other: { en: "Fourth text", ja: "四つ目" }
---
`;
  const [one, two] = allowances(file);

  it('reads rule, reason and line', () => {
    expect(one).toMatchObject({ rule: 'A-7', reason: 'quotes a claim', line: 4 });
    expect(two).toMatchObject({ rule: 'D-8', reason: 'a name', line: 7 });
  });

  it('covers the next line', () => {
    expect(one?.covers('First "text"')).toBe(true);
    expect(one?.covers('一つ目')).toBe(true);
    expect(one?.covers('Second text')).toBe(false);
  });

  it('covers what is indented below the next line', () => {
    expect(two?.covers('Third text\n')).toBe(true);
    expect(two?.covers('三つ目')).toBe(true);
    expect(two?.covers('Fourth text')).toBe(false);
  });

  it('covers no empty text', () => {
    expect(one?.covers(' ')).toBe(false);
  });
});

describe('in prose', () => {
  const [one] = allowances('First.\n\n<!-- wording-ok: A-7 corrects it -->\nSecond\nline.\n\nThird.\n');

  it('covers its paragraph', () => {
    expect(one).toMatchObject({ rule: 'A-7', reason: 'corrects it', line: 3 });
    expect(one?.covers('Second\nline.')).toBe(true);
    expect(one?.covers('First.')).toBe(false);
    expect(one?.covers('Third.')).toBe(false);
  });
});

it('two exceptions above one text both cover it', () => {
  const both = allowances('# wording-ok: A-7 a\n# wording-ok: D-8 b\nname: Text\n');
  expect(both.map((one) => [one.rule, one.covers('Text')])).toEqual([
    ['A-7', true],
    ['D-8', true],
  ]);
});

it('an exception without a reason has an empty one', () => {
  expect(allowances('# wording-ok: A-7\nname: x\n')).toMatchObject([{ rule: 'A-7', reason: '' }]);
});
