import { describe, expect, it } from 'vitest';
import { matrixCell } from '#lib/views/matrix-cells';
import { matrixView } from '#lib/views/matrix-view';
import { COMPARE_ROWS } from '#lib/domain/comparison';

import { aCorpus } from '#tests/builders/corpus';
import { anEvidence } from '#tests/builders/evidence';
import { anObservation } from '#tests/builders/price';
import { aRule, is } from '#tests/builders/rule';
import { corpus } from '#tests/builders/real-content';
import { A_SOURCE, CHECKED, TODAY, notKnown, stated, words } from '#tests/builders/text';
import { aTreatment } from '#tests/builders/treatment';

type Parts = Parameters<typeof aCorpus>[0];
const F = 'finasteride-oral';
const cell = (row: (typeof COMPARE_ROWS)[number], parts: Parts = {}, id = F) => matrixCell(aCorpus(parts), row, id, 'en', TODAY);
const with_ = (changes: object): Parts => ({ treatments: { [F]: changes } });

describe('a cell', () => {
  it('shows a share with its comparison, never alone', () => {
    const shown = cell('how-many', with_({ headlineEvidence: 'trial' }));
    expect(shown).toMatchObject({ state: 'value', line: '58 of 100 with it, 6 without', sources: [A_SOURCE] });
    expect(shown.text).toContain('11 months');
  });

  it.each([
    ['other-treatment', 'oral-drugs', 'with another treatment (placebo)'],
    ['added', 'oral-drugs', 'both had another treatment (placebo)'],
    ['other-treatment', 'none', '58 of 100 with a dummy or nothing, 6 with a treatment'],
  ] as const)(
    'against %s in the family %s never passes a treated group off as one that went without',
    (against, family, words_) => {
      const evidence = [anEvidence({ compare: { ...anEvidence().compare, against } })];
      expect(cell('how-many', with_({ family, headlineEvidence: 'trial', evidence })).line).toContain(words_);
    },
  );

  it('says "not known" where no controlled share exists, with the words of the record and the day', () => {
    const open = anEvidence({ distance: 'human-uncontrolled', result: { measure: 'of-100', treated: { per100: 90 } } });
    const shown = cell('how-many', with_({ headlineEvidence: 'trial', evidence: [open] }));
    expect(shown).toMatchObject({ state: 'not-known', asOf: CHECKED });
    expect(shown.line).not.toContain('90');
  });

  it('sets a harm beside its placebo figure', () => {
    const harm = {
      id: 'mood',
      name: words('Low mood'),
      serious: true,
      treated: { share: { per100: 3 } },
      placebo: { share: { per100: 2 } },
      setting: words(),
      sources: [A_SOURCE],
    };
    expect(cell('harms', with_({ adverseReactions: [harm] })).line).toBe('Low mood: 3 of 100, on placebo 2');
    const alone = { ...harm, placebo: { noComparison: true } };
    expect(cell('harms', with_({ adverseReactions: [alone] })).line).not.toContain('3 of 100');
  });

  it('counts absolute bars and names them; a record without any is no clearance', () => {
    const bars = [aRule({ id: 'a', strength: 'absolute', when: is('pregnancy') }), aRule({ id: 'b', strength: 'caution' })];
    expect(cell('never', with_({ rules: bars }))).toMatchObject({
      line: '1 listed situations',
      amount: { min: 1, max: 1, unit: 'rules' },
    });
    expect(cell('never', with_({ rules: [], nothingFound: [] }))).toMatchObject({ state: 'not-known' });
    expect(cell('never', with_({ rules: [aRule({ strength: 'caution' })] })).line).toContain('not a clearance');
  });

  it('prints no price without how old it is', () => {
    expect(cell('first-year')).toMatchObject({ state: 'value', line: '¥73,000' });
    expect(cell('first-year').text).toContain('October 2026');
    const undated = { prices: { [F]: { observations: [anObservation({ observed: null })] } } };
    expect(cell('first-year', undated).text).toContain('1 without a date');
    expect(cell('first-year', { prices: { [F]: { observations: [] } } })).toMatchObject({ state: 'not-known' });
  });

  it('opens both sides where authorities differ', () => {
    const position = (who: string) => ({ who: words(who), dated: null, says: { ...words(`${who} says`), sources: [A_SOURCE] } });
    const disagreement = {
      topic: words(),
      compiledOn: CHECKED,
      reviewDue: '2027-10-01',
      review: { status: 'not-reviewed' as const },
      comparedOn: CHECKED,
      treatments: [F],
      rows: ['blood' as const],
      positions: [position('Japan'), position('UK')],
      meaning: { ...words(), sources: [A_SOURCE] },
    };
    const shown = cell('blood', { disagreements: { blood: disagreement } });
    expect(shown.state).toBe('differ');
    expect(shown.sides?.map(({ who }) => who)).toEqual(['Japan', 'UK']);
    expect(cell('partner', { disagreements: { blood: disagreement } }).state).toBe('value');
  });

  it('gives no range of months where it says "not known"', () => {
    const timeline = {
      ...aTreatment().timeline,
      judge: { months: { min: 6, max: 9 }, answer: { ...notKnown(), sources: [A_SOURCE] } },
    };
    expect(cell('judge', with_({ timeline }))).toMatchObject({ state: 'not-known', line: 'Not known.' });
    const known = { ...timeline, judge: { months: { min: 6, max: 9 }, answer: stated() } };
    expect(cell('judge', with_({ timeline: known })).line).toBe('6–9 months');
  });

  it('refuses a treatment that does not exist', () => {
    expect(() => cell('judge', {}, 'snake-oil')).toThrow('there is no treatment "snake-oil"');
  });
});

describe('the matrix', () => {
  it('keeps the fixed order of rows and of treatments, whatever is asked for', () => {
    const view = matrixView(aCorpus(), 'ja', TODAY, { treatments: ['no-treatment', F], rows: ['judge', 'for-whom'] });
    expect(view.columns.map(({ id }) => id)).toEqual([F, 'no-treatment']);
    expect(view.rows.map(({ id }) => id)).toEqual(['for-whom', 'judge']);
    expect(() => matrixView(aCorpus(), 'ja', TODAY, { treatments: ['snake-oil'] })).toThrow('snake-oil');
  });
});

describe('every cell of the real content', () => {
  it.each(COMPARE_ROWS)('in the row %s says something in both languages, and has a source or a day', (row) => {
    for (const id of corpus.treatments.keys()) {
      for (const locale of ['en', 'ja'] as const) {
        const one = matrixCell(corpus, row, id, locale, TODAY);
        expect(one.line.trim(), `${row}/${id}`).not.toBe('');
        if (one.state === 'value') expect(one.sources.length, `${row}/${id}`).toBeGreaterThan(0);
        if (one.state === 'differ') expect(one.sources.length, `${row}/${id}`).toBeGreaterThan(1);
        if (one.state === 'not-known') expect(one.asOf, `${row}/${id}`).toMatch(/^20\d\d-\d\d-\d\d$/);
      }
      expect(matrixCell(corpus, row, id, 'en', TODAY).state).toBe(matrixCell(corpus, row, id, 'ja', TODAY).state);
    }
  });
});
