import { describe, expect, it } from 'vitest';
import { translations } from '#lib/content-lint/translations';
import { aCorpus } from '#tests/builders/corpus';
import { finasteride, FINASTERIDE, problemsOf } from '#tests/builders/lint';
import { PROSE, words } from '#tests/builders/text';

const ENGLISH = 'treatments/finasteride-oral.md';
const JAPANESE = 'treatments/finasteride-oral.ja.md';
const bodies = (changes: Record<string, string>) => problemsOf(translations, { bodies: changes });

describe('prose', () => {
  it('passes with the same sections and citations in both languages', () => {
    expect(problemsOf(translations)).toEqual([]);
  });

  it.each([
    ['a heading of its own', ENGLISH, PROSE.en.replace('How it works', 'Effects')],
    ['a section left out', ENGLISH, PROSE.en.split('## Living')[0] ?? ''],
    ['text before the first heading', ENGLISH, `Hello\n\n${PROSE.en}`],
    [
      'sections in another order',
      JAPANESE,
      PROSE.ja.replace('どんな方法か', 'x').replace('しくみ', 'どんな方法か').replace('x', 'しくみ'),
    ],
  ])('%s', (_, file, body) => {
    expect(bodies({ [file]: body })).toContainEqual(expect.stringContaining(`content/${file} › body: has the sections "`));
  });

  it('a section without text', () => {
    const lines = bodies({ [ENGLISH]: PROSE.en.replace('It acts [@a-label].', '') });
    expect(lines).toContainEqual(expect.stringContaining(`${FINASTERIDE} › body: "How it works" is empty`));
  });

  it('a number needs a citation in its own paragraph', () => {
    const lines = bodies({ [ENGLISH]: PROSE.en.replace('A tablet [', 'Of 100 men, 58 had more hair.\n\nA tablet [') });
    expect(lines).toContainEqual(expect.stringContaining('has a number without a citation'));
    expect(bodies({ [ENGLISH]: PROSE.en.replace('A tablet [', 'A tablet of 1 mg [') })).toEqual([]);
  });

  it('each section cites the same in both languages', () => {
    const lines = bodies({ [JAPANESE]: PROSE.ja.replace('働きます [@a-label]', '働きます') });
    expect(lines).toEqual([
      expect.stringContaining(
        `content/${JAPANESE} › body: "しくみ" cites nothing, the English of finasteride-oral cites a-label`,
      ),
    ]);
  });

  it('several are reported at once', () => {
    expect(bodies({ [JAPANESE]: PROSE.ja.replaceAll(' [@a-label]', '') })).toHaveLength(3);
  });
});

describe('a translation names the English that it matches', () => {
  const corpus = aCorpus();
  const entry = corpus.treatments.get('finasteride-oral');
  if (!entry) throw new Error('the small corpus has no finasteride');
  const changed = { ...corpus, treatments: new Map([['finasteride-oral', { ...entry, body: `${entry.body} More.` }]]) };

  it('is overdue, not wrong, when the English has changed since', () => {
    expect(translations.check(changed, '')).toMatchObject([
      { file: `content/${JAPANESE}`, at: 'translationOf', kind: 'overdue' },
    ]);
  });
});

describe('numbers are the same in both languages', () => {
  const question = (en: string, ja: string) =>
    problemsOf(translations, finasteride({ questions: [words(), words(), words(en, ja)] }));

  it.each([
    ['58 of 100 men', '100人中58人の男性'],
    ['1,000,000 yen', '100万円'],
    ['24 November 2026', '2026年11月24日'],
    ['Two visits', '2回の通院'],
  ])('%s and %s', (en, ja) => {
    expect(question(en, ja)).toEqual([]);
  });

  it.each([
    ['58 of 100 men', '100人中85人の男性', 'only en has 58; only ja has 85'],
    ['after 48 weeks', '数十週後', 'only en has 48'],
    ['0.5 mg', '5mg', 'only en has 0.5'],
    ['a year', '365日', 'only ja has 365'],
  ])('%s is not %s', (en, ja, expected) => {
    expect(question(en, ja)).toEqual([
      expect.stringContaining(`${FINASTERIDE} › questions[2]: has different numbers in the two languages: ${expected} (`),
    ]);
  });

  it('several texts, each at its own place', () => {
    const lines = problemsOf(translations, finasteride({ questions: [words('14', '15'), words(), words('16', '17')] }));
    expect(lines.map((line) => /questions\[\d\]/.exec(line)?.[0])).toEqual(['questions[0]', 'questions[2]']);
  });
});

describe('an exception for numbers', () => {
  const text = (comment: string) => `---\n${comment}\nsubtitle: { en: "one in a dozen, 48", ja: "1ダース" }\nother: 1\n---\n`;
  const lines = (comment: string, subtitle = words('one in a dozen, 48', '1ダース')) =>
    problemsOf(translations, { ...finasteride({ subtitle }), texts: { [ENGLISH]: text(comment) } });

  it('passes with a reason', () => {
    expect(lines('# wording-ok: parity Japanese readers count in dozens')).toEqual([]);
  });

  it('without a reason fails, with the difference and at its line', () => {
    expect(lines('# wording-ok: parity')).toEqual([
      expect.stringContaining('› subtitle: has different numbers'),
      expect.stringContaining(`${FINASTERIDE} › line 2: "wording-ok: parity" gives no reason`),
    ]);
  });

  it('that excuses nothing fails', () => {
    expect(lines('# wording-ok: parity no longer so', words())).toEqual([
      expect.stringContaining(`${FINASTERIDE} › line 2: "wording-ok: parity" allows nothing any more`),
    ]);
  });
});
