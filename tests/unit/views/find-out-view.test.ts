import { describe, expect, it } from 'vitest';
import type { Fee } from '#lib/domain/price';
import { findOutRows, findOutView } from '#lib/views/find-out-view';
import { aCorpus } from '#tests/builders/corpus';
import { anObservation } from '#tests/builders/price';
import { CHECKED, NEXT_YEAR, notKnown, stated, TODAY, words } from '#tests/builders/text';
import { aTreatment } from '#tests/builders/treatment';

const yen = (min: number, max = min) => ({ min, max });
const aFee = (order: number, amount: number): Fee => ({
  name: words(`Fee ${order}`, `費用${order}`),
  order,
  compiledOn: CHECKED,
  reviewDue: NEXT_YEAR,
  item: 'visit',
  note: stated(),
  observations: [anObservation({ amount: yen(amount), covers: { unit: 'visit', count: 1 } })],
});
const named = (en: string, more = {}) => aTreatment({ name: words(en, `${en}薬`), ...more });

const parts: Parameters<typeof aCorpus>[0] = {
  treatments: {
    'finasteride-oral': named('Finasteride'),
    'minoxidil-topical': named('Minoxidil', { family: 'topical-drugs' }),
    prp: named('PRP', { family: 'blood-derived' }),
    exosome: named('Exosomes', { family: 'exosomes' }),
    'g-cell': named('G-Cell', { family: 'culture-supernatant' }),
    pp405: named('PP405', { family: 'research-stage' }),
  },
  prices: {
    'minoxidil-topical': { observations: [anObservation({ inside: ['medicine', 'visit'] })] },
    prp: { observations: [anObservation({ currency: 'USD', country: 'US', amount: yen(5050) })] },
    exosome: { observations: [anObservation({ conditions: ['set-only'] })] },
    'g-cell': { usage: { kind: 'not-computable', reason: words(), sources: [] } },
    'no-treatment': { usage: { kind: 'nothing-to-buy', reason: words() }, observations: [] },
  },
  fees: { 'first-visit': aFee(1, 3000), 'repeat-visit': aFee(2, 1000) },
};
const corpus = aCorpus(parts);
const view = findOutView(corpus, 'en', TODAY);
const row = (id: string, of = view) => {
  const found = of.rows.find((one) => one.id === id);
  if (!found) throw new Error(`there is no row ${id}`);
  return found;
};

describe('the cost to find out', () => {
  it('has every treatment in the order of the site, cheap or dear', () => {
    expect(view.rows.map(({ id }) => id)).toEqual([...corpus.treatments.keys()]);
    expect(view.rows.map(({ n }) => n)).toEqual(view.rows.map((_, index) => index + 1));
  });

  it('is money, visits and months with the certainty beside them', () => {
    const finasteride = row('finasteride-oral');
    expect(finasteride.money).toMatchObject([{ currency: 'JPY', text: '¥36,000–73,000', count: 1 }]);
    expect(finasteride).toMatchObject({ why: null, months: yen(6, 12), visits: yen(2, 4) });
    expect(finasteride.certainty).toBe(corpus.treatments.get('finasteride-oral')?.data.certainty.level);
    expect(finasteride.money[0]?.work).toEqual([
      'Japanese yen (¥), low end: ¥6,000 ÷ 30 days × 180 days = ¥36,000 (tax in the price, or none due)',
      'Japanese yen (¥), high end: ¥6,000 ÷ 30 days × 365 days = ¥73,000 (tax in the price, or none due)',
    ]);
    expect(finasteride.money[0]?.basis).toContain('October 2026');
  });

  it.each([
    ['exosome', 'only-conditional'],
    ['g-cell', 'not-computable'],
    ['no-treatment', 'nothing-to-buy'],
    ['pp405', 'research'],
  ])('of %s has no money because of: %s', (id, why) => {
    expect(row(id)).toMatchObject({ money: [], why });
  });

  it('keeps visits and months where only the money is missing', () => {
    expect(row('exosome')).toMatchObject({ months: yen(6, 12), visits: yen(2, 4) });
  });

  it('says what the profile says where there is no count of visits or months', () => {
    const unclear = aCorpus({
      ...parts,
      treatments: {
        ...parts.treatments,
        'g-cell': named('G-Cell', { timeline: { ...aTreatment().timeline, judge: { answer: notKnown() } } }),
      },
    });
    const found = row('g-cell', findOutView(unclear, 'en', TODAY));
    expect(found).toMatchObject({ months: null, visits: null, monthsSaid: { state: 'not-known' } });
    expect(found.visitsSaid?.text).toBe(aTreatment().burden.visits.en);
  });

  it('is given in other currencies too, and says that there is none in yen', () => {
    expect(row('prp')).toMatchObject({ why: 'no-price', money: [{ currency: 'USD', text: 'US$303–614' }] });
  });
});

describe('the sum with visits', () => {
  it('adds the first visit and the later ones, and says that nobody asks such a price', () => {
    const [money] = row('finasteride-oral').money;
    expect(money?.withVisits?.total).toEqual(yen(36_000 + 4000, 73_000 + 6000));
    expect(money?.withVisits?.line).toContain('Our sum');
    expect(money?.withVisits?.line).toContain('¥40,000–79,000');
    expect(money?.money, 'the money itself stays without visits').toEqual(yen(36_000, 73_000));
  });

  it('is left out where the visit is inside, where no fee was seen, and in a currency without fees', () => {
    expect(row('minoxidil-topical').money[0]?.withVisits).toBeNull();
    expect(row('prp').money[0]?.withVisits).toBeNull();
    const noFees = findOutView(aCorpus({ ...parts, fees: { 'first-visit': aFee(1, 3000) } }), 'en', TODAY);
    expect(row('finasteride-oral', noFees).money[0]?.withVisits).toBeNull();
  });
});

describe('the picture', () => {
  it('has what has an amount in yen, with the number of its row', () => {
    expect(view.placed.map(({ id, n }) => [id, n])).toEqual([
      ['finasteride-oral', row('finasteride-oral').n],
      ['minoxidil-topical', row('minoxidil-topical').n],
    ]);
  });
});

describe('the file', () => {
  const rows = findOutRows(view);

  it('has one row for each treatment and currency, and one without money where there is none', () => {
    expect(rows.map((one) => one['id'])).toEqual([
      'finasteride-oral',
      'no-treatment',
      'minoxidil-topical',
      'prp',
      'prp',
      'exosome',
      'g-cell',
      'pp405',
    ]);
  });

  it('has plain numbers, in dollars not in cents, and the reason where money is missing', () => {
    const [yenRow, dollars] = rows.filter((one) => one['id'] === 'prp');
    expect(yenRow).toMatchObject({ Currency: 'JPY', 'Money, low': '', 'Why no money': 'no comparable price found' });
    expect(dollars).toMatchObject({ Currency: 'USD', 'Money, low': 303, 'Money, high': 614.42, 'Why no money': '' });
  });

  it('has the same columns in every row, in the language of the view', () => {
    const japanese = findOutRows(findOutView(corpus, 'ja', TODAY));
    for (const list of [rows, japanese]) {
      expect(new Set(list.map((one) => Object.keys(one).join('|'))).size).toBe(1);
    }
    expect(Object.keys(japanese[0] ?? {})).toContain('通貨');
  });
});
