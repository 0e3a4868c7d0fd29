import { describe, expect, it } from 'vitest';
import { unsourcedNumbers, unsourcedNumbersRule } from '#lib/content-lint/unsourced-numbers';
import { finasteride, FINASTERIDE, problemsOf } from '#tests/builders/lint';
import { A_SOURCE, CHECKED, words } from '#tests/builders/text';

describe('numbers without a source', () => {
  it('a number needs a source in the text itself or in what holds it', () => {
    const text = words('It takes 6 months.', '6か月かかります。');
    expect(unsourcedNumbers({ note: text }).map(({ at }) => at)).toEqual(['note.en', 'note.ja']);
    expect(unsourcedNumbers({ note: { ...text, sources: [A_SOURCE] } })).toEqual([]);
    expect(unsourcedNumbers({ source: A_SOURCE, note: text })).toEqual([]);
    expect(unsourcedNumbers({ note: { ...text, notKnownAsOf: CHECKED } })).toEqual([]);
  });

  it('sees full-width digits, and numbers that stand in one language only', () => {
    expect(unsourcedNumbers({ note: words('Months', '６か月') }).map(({ at }) => at)).toEqual(['note.ja']);
  });

  it('lets names, quoted claims and questions pass: they state nothing', () => {
    const fields = { name: words('5 % foam', '5%フォーム'), said: words('85 of 100 felt it.', '100人中85人が実感。') };
    expect(unsourcedNumbers({ ...fields, questions: [words('2 or 3 times?', '2回ですか、3回ですか。')] })).toEqual([]);
    expect(unsourcedNumbers({ note: words('CYP3A4, PP405 and ET-02', 'CYP3A4、PP405、ET-02') })).toEqual([]);
  });

  it('is reported with its place', () => {
    const alternatives = [{ treatment: 'no-treatment', because: words('Costs 0 yen.', '0円です。') }];
    expect(problemsOf(unsourcedNumbersRule, finasteride({ alternatives }))).toEqual([
      expect.stringContaining(`${FINASTERIDE} › alternatives[0].because.en: has a number without a source`),
      expect.stringContaining('alternatives[0].because.ja'),
    ]);
  });
});
