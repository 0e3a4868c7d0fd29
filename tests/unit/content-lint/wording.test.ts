import { describe, expect, it } from 'vitest';
import { wording } from '#lib/content-lint/wording';
import { finasteride, FINASTERIDE, problemsOf } from '#tests/builders/lint';
import { aSource } from '#tests/builders/source';
import { PROSE, stated, words } from '#tests/builders/text';

const ENGLISH = 'treatments/finasteride-oral.md';
const JAPANESE = 'treatments/finasteride-oral.ja.md';

describe('where it looks', () => {
  it('passes the small corpus', () => {
    expect(problemsOf(wording)).toEqual([]);
  });

  it('in every text of a record, in its own language', () => {
    const is = [stated(), stated('It is safe.', '安全です。')];
    expect(problemsOf(wording, finasteride({ is }))).toEqual([
      expect.stringContaining(`${FINASTERIDE} › is[1].en: D-8 refuses "safe" (`),
      expect.stringContaining(`${FINASTERIDE} › is[1].ja: D-8 refuses "安全です" (`),
    ]);
  });

  it('in other kinds of record', () => {
    expect(problemsOf(wording, { sources: { s: aSource({ label: words('Guaranteed facts') }) } })).toEqual([
      expect.stringContaining('content/sources/s.md › label.en: A-7 refuses "guaranteed" ('),
    ]);
  });

  it('in the prose of both languages', () => {
    const bodies = { [ENGLISH]: `${PROSE.en}\n\nIt is safe.`, [JAPANESE]: `${PROSE.ja}\n\n安全です。` };
    expect(problemsOf(wording, { bodies })).toEqual([
      expect.stringContaining(`content/${ENGLISH} › body: D-8`),
      expect.stringContaining(`content/${JAPANESE} › body: D-8`),
    ]);
  });

  it('several in one text', () => {
    const lines = problemsOf(wording, finasteride({ subtitle: words('Safe and proven, with guaranteed results') }));
    expect(lines.map((line) => /refuses "(\w+)"/.exec(line)?.[1]).sort()).toEqual(['guaranteed', 'proven', 'safe']);
  });
});

describe('an exception', () => {
  const subtitle = words('a "safe" tablet', '飲み薬');
  const text = (comment: string) => `---\n${comment}\nsubtitle: { en: "a \\"safe\\" tablet", ja: "飲み薬" }\n---\n`;
  const lines = (comment: string, said = subtitle) =>
    problemsOf(wording, { ...finasteride({ subtitle: said }), texts: { [ENGLISH]: text(comment) } });

  it('is needed', () => {
    expect(lines('# a comment')).toEqual([expect.stringContaining('› subtitle.en: D-8 refuses "safe"')]);
  });

  it('with a reason passes', () => {
    expect(lines('# wording-ok: D-8 quotes the name of a brand')).toEqual([]);
  });

  it('without a reason fails, and the word with it', () => {
    expect(lines('# wording-ok: D-8')).toEqual([
      expect.stringContaining('› subtitle.en: D-8 refuses "safe"'),
      expect.stringContaining(`${FINASTERIDE} › line 2: "wording-ok: D-8" gives no reason`),
    ]);
  });

  it('for another rule excuses nothing', () => {
    expect(lines('# wording-ok: A-7 quotes the name of a brand')).toEqual([
      expect.stringContaining('› subtitle.en: D-8 refuses "safe"'),
      expect.stringContaining(`${FINASTERIDE} › line 2: "wording-ok: A-7" allows nothing any more`),
    ]);
  });

  it('that is no longer needed fails', () => {
    expect(lines('# wording-ok: D-8 quotes the name of a brand', words())).toEqual([
      expect.stringContaining(`${FINASTERIDE} › line 2: "wording-ok: D-8" allows nothing any more (remove it)`),
    ]);
  });

  it('in prose covers its paragraph alone', () => {
    const body = `${PROSE.en}\n\n<!-- wording-ok: D-8 corrects a claim -->\nIt is called safe.\n\nIt is safe.`;
    expect(problemsOf(wording, { bodies: { [ENGLISH]: body } })).toEqual([expect.stringContaining('› body: D-8 refuses "safe"')]);
  });
});
