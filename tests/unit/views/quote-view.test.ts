import { describe, expect, it } from 'vitest';
import type { PriceFile } from '#lib/domain/price';
import { quoteView } from '#lib/views/quote-view';
import { aCorpus } from '#tests/builders/corpus';
import { anObservation } from '#tests/builders/price';
import { A_SOURCE, CHECKED, NEXT_YEAR, stated, TODAY, words } from '#tests/builders/text';
import { aTreatment } from '#tests/builders/treatment';

const range = (min: number, max = min) => ({ min, max });
const sessions: PriceFile['usage'] = {
  kind: 'units',
  unit: 'session',
  course: range(3, 5),
  firstYear: range(4, 7),
  laterYear: range(1, 4),
  untilJudged: { units: range(3), months: range(6), visits: range(4) },
  basis: words(),
  sources: [A_SOURCE],
};
const session = (id: string, overrides: Partial<Parameters<typeof anObservation>[0]> = {}) =>
  anObservation({ id, covers: { unit: 'session', count: 1 }, amount: range(50_000), ...overrides });

const corpus = aCorpus({
  treatments: {
    prp: aTreatment({ name: words('PRP', 'PRP療法') }),
    exosome: aTreatment({ name: words('Exosomes', 'エクソソーム') }),
    'no-treatment': aTreatment({ family: 'none' }),
  },
  prices: {
    prp: {
      usage: sessions,
      observations: [
        session('a', { observed: '2026-01' }),
        session('b', { amount: range(80_000), observed: null }),
        // A set price, one that is too old, one that cannot be compared: none of them is in the range.
        session('set', { amount: range(120_000), covers: { unit: 'session', count: 3 }, conditions: ['set-only'] }),
        session('old', { amount: range(1000), observed: '2020-01' }),
        session('unclear', { amount: range(999_000), comparable: words('not clear', '不明') }),
        session('eu', { currency: 'EUR', amount: range(50_000), country: 'ES' }),
        session('us', { currency: 'USD', amount: range(60_000), country: 'US', tax: 'by-custom-not-included' }),
      ],
    },
    exosome: { usage: { kind: 'not-computable', reason: words(), sources: [A_SOURCE] }, observations: [] },
    'no-treatment': { usage: { kind: 'nothing-to-buy', reason: words() }, observations: [] },
  },
  fees: {
    visit: {
      name: words('Return visit', '再診'),
      order: 1,
      compiledOn: CHECKED,
      reviewDue: NEXT_YEAR,
      item: 'visit',
      note: stated(),
      observations: [
        anObservation({ id: 'x', amount: range(2200), covers: { unit: 'visit', count: 1 } }),
        anObservation({ id: 'y', amount: range(6600), covers: { unit: 'visit', count: 2 } }),
      ],
    },
  },
});

describe('what an offer is set beside', () => {
  const view = quoteView(corpus, 'en', TODAY);
  const prp = view.treatments.find(({ id }) => id === 'prp');

  it('is every treatment that can be bought, also where no price was found; doing nothing is not sold', () => {
    expect(view.treatments.map(({ id }) => id)).toEqual(['finasteride-oral', 'prp', 'exosome']);
    expect(view.treatments.find(({ id }) => id === 'exosome')).toMatchObject({ plain: [], conditional: [], sessions: null });
  });

  it('is the range of prices without condition, one currency each, for one session and a first year', () => {
    expect(prp?.plain.map(({ currency, unit, perUnit, firstYear }) => ({ currency, unit, perUnit, firstYear }))).toEqual([
      { currency: 'JPY', unit: 'session', perUnit: range(50_000, 80_000), firstYear: range(200_000, 560_000) },
      { currency: 'USD', unit: 'session', perUnit: range(60_000), firstYear: range(240_000, 420_000) },
      { currency: 'EUR', unit: 'session', perUnit: range(50_000), firstYear: range(200_000, 350_000) },
    ]);
  });

  it('always says how many prices, from when, how many without a date, and from where', () => {
    const [yen] = prp?.plain ?? [];
    expect(yen?.basis).toMatch(/2.*January 2026.*1 without a date.*Japan/);
    expect(quoteView(corpus, 'ja', TODAY).treatments[1]?.plain[0]?.basis).toMatch(/2件.*2026年1月.*1件.*日本/);
  });

  it('has prices under a condition apart', () => {
    expect(prp?.conditional.map(({ currency, perUnit }) => [currency, perUnit])).toEqual([['JPY', range(40_000)]]);
  });

  it('says how many sessions this site counts, only where it counts sessions', () => {
    expect(prp?.sessions).toEqual({ course: range(3, 5), firstYear: range(4, 7), laterYear: range(1, 4) });
    expect(view.treatments[0]).toMatchObject({ unit: 'day', sessions: null });
  });

  it('has the fees seen, for one each', () => {
    const [visit, ...others] = view.fees;
    expect(visit).toMatchObject({ name: 'Return visit', currency: 'JPY', money: range(2200, 3300) });
    expect(visit?.basis).toMatch(/used: 2; .*October 2026/);
    expect(others).toEqual([]);
    expect(quoteView(aCorpus(), 'ja', TODAY).fees).toEqual([]);
  });
});
