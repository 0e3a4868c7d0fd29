import { describe, expect, it } from 'vitest';
import { LINT_RULES } from '#lib/content-lint/index';
import { textsOf } from '#lib/content-lint/texts';
import { formatProblem } from '#lib/domain/problem';
import { PROSE_SECTIONS, proseSections } from '#lib/domain/prose';
import type { Treatment } from '#lib/domain/treatment';
import { situationView } from '#lib/views/situation-view';
import { corpus, problems } from '#tests/builders/real-content';

/** The last day on which anything was written down: the check judges dates by it, so that this test does not age. */
const writtenOn = [
  ...(['treatments', 'conditions', 'prices', 'scales', 'pairs', 'situations', 'claims', 'disagreements', 'guides'] as const).flatMap(
    (kind) => [...corpus[kind].values()].map(({ data }) => data.compiledOn),
  ),
  ...[...corpus.sources.values()].map(({ data }) => data.checkedOn),
  ...[...corpus.prices.values()].flatMap(({ data }) => data.observations.map((one) => one.readOn)),
].reduce((latest, day) => (day > latest ? day : latest));

it('the content check has no problem', () => {
  const found = [...problems, ...LINT_RULES.flatMap((rule) => rule.check(corpus, writtenOn))];
  expect(found.map(formatProblem)).toEqual([]);
});

const SITUATIONS =
  'planning-a-pregnancy pregnant breast-feeding after-childbirth under-18 18-to-19 over-65 heart-or-blood-pressure liver kidney blood-thinners cancer autoimmune-disease depression psa-test giving-blood surgery-planned infants-and-pets'.split(
    ' ',
  );

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Lists that no profile may leave empty, whatever the treatment. */
const NEVER_EMPTY = ['is', 'isNot', 'warningSigns', 'alternatives', 'questions'] as const satisfies readonly (keyof Treatment)[];

describe.each([...corpus.treatments])('%s has every section filled in both languages', (_, { data, body, translation }) => {
  it('prose: three sections, each with at least two sentences', () => {
    for (const [locale, text] of [
      ['en', body],
      ['ja', translation?.body ?? ''],
    ] as const) {
      const sections = proseSections(text);
      expect(sections.map(({ heading }) => heading)).toEqual(PROSE_SECTIONS.map((section) => section[locale]));
      for (const section of sections) expect(section.text.split(/[.。]/).length, section.heading).toBeGreaterThan(2);
    }
  });

  it.each(NEVER_EMPTY)('%s is not empty', (field) => {
    expect(data[field].length).toBeGreaterThan(0);
  });

  it('has rules, unless it cannot be bought', () => {
    expect(data.rules.length > 0).toBe(data.family !== 'research-stage');
  });

  it('tells of studies, or that none was found', () => {
    expect(data.evidence.length + data.noStudy.length).toBeGreaterThan(0);
  });

  it('Japanese texts are Japanese, English texts are not', () => {
    const texts = textsOf(data);
    const notJapanese = texts.filter(({ locale, text }) => locale === 'ja' && /[A-Za-z]{3}/.test(text) && !JAPANESE.test(text));
    const notEnglish = texts.filter(({ locale, text }) => locale === 'en' && KANA.test(text));
    expect(notJapanese.filter(({ text }) => /\s[a-z]{3}/.test(text)).map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
    expect(notEnglish.map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
  });
});

describe.each([...corpus.conditions])('the condition %s', (_, { data }) => {
  it('names treatments of this site or none, and at least one question to ask', () => {
    expect(data.treatments.filter((id) => !corpus.treatments.has(id))).toEqual([]);
    expect(data.questions.length).toBeGreaterThan(0);
  });
});

it('the questions people ask are answered: at least the 84 that were collected, each once', () => {
  const all = [...corpus.questions.values()].flatMap(({ data }) => data.questions);
  expect(all.length).toBeGreaterThanOrEqual(84);
  for (const locale of ['en', 'ja'] as const) {
    const texts = all.map(({ question }) => question[locale]);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  }
});

it('the situations of the issue are there, and each makes rules of some treatment fire', () => {
  const silent = [...corpus.situations.keys()].filter((id) => {
    const view = situationView(corpus, id, 'en', writtenOn);
    return view.cases.some(({ treatments }) => treatments.every(({ worst }) => worst === null));
  });
  expect(silent).toEqual([]);
  expect([...corpus.situations.keys()]).toEqual(expect.arrayContaining(SITUATIONS));
});
