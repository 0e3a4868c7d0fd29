import { formatExactMoney } from '#lib/i18n/money';
import { describe, expect, it } from 'vitest';
import type { Fee } from '#lib/domain/price';
import {
  budgetCsv,
  budgetOf,
  inSiteOrder,
  NOTHING_PICKED,
  parseBudget,
  printBudget,
  type BudgetState,
} from '#lib/views/budget-state';
import { budgetCatalogue, budgetView, budgetWords } from '#lib/views/budget-view';
import { aCorpus } from '#tests/builders/corpus';
import { aClass, aMedicine } from '#tests/builders/factor';
import { aPair } from '#tests/builders/pages';
import { anObservation, aPriceFile } from '#tests/builders/price';
import { CHECKED, NEXT_YEAR, stated, TODAY, words } from '#tests/builders/text';
import { aTreatment } from '#tests/builders/treatment';

const yen = (min: number, max = min) => ({ min, max });
const named = (en: string, more = {}) => aTreatment({ name: words(en, `${en}薬`), ...more });

/** 7,300 to 14,600 yen for 365 days, so that a year is a round number. */
const yearly = anObservation({ amount: yen(7300, 14_600), covers: { unit: 'day', count: 365 } });
const aFee: Fee = {
  name: words('First visit', '初診'),
  order: 1,
  compiledOn: CHECKED,
  reviewDue: NEXT_YEAR,
  item: 'visit',
  note: stated(),
  observations: [anObservation({ amount: yen(3300), covers: { unit: 'visit', count: 1 } })],
};

const corpus = aCorpus({
  treatments: {
    'finasteride-oral': named('Finasteride', { sameMedicines: ['finasteride'] }),
    'dutasteride-oral': named('Dutasteride', { sameMedicines: ['dutasteride'] }),
    'minoxidil-topical': named('Minoxidil', { family: 'topical-drugs' }),
    prp: named('PRP', { family: 'blood-derived' }),
    exosome: named('Exosomes', { family: 'exosomes' }),
    'no-treatment': named('Doing nothing', { family: 'none' }),
    pp405: named('PP405', { family: 'research-stage' }),
  },
  prices: {
    'finasteride-oral': { observations: [yearly] },
    'dutasteride-oral': { observations: [anObservation({ amount: yen(36_500), covers: { unit: 'day', count: 365 } })] },
    'minoxidil-topical': {
      observations: [
        anObservation({ amount: yen(1000), covers: { unit: 'day', count: 365 }, tax: 'not-stated' }),
        anObservation({
          id: 'us',
          amount: yen(36_500, 36_550),
          covers: { unit: 'day', count: 365 },
          currency: 'USD',
          country: 'US',
        }),
      ],
    },
    prp: { usage: { kind: 'not-computable', reason: words(), sources: [] } },
    exosome: { observations: [anObservation({ conditions: ['set-only'] })] },
    'no-treatment': { usage: { kind: 'nothing-to-buy', reason: words() }, observations: [] },
  },
  pairs: {
    'finasteride-oral-and-dutasteride-oral': aPair({
      treatments: ['finasteride-oral', 'dutasteride-oral'],
      together: { status: 'not-together', answer: stated('Never both.', '一緒に使いません。') },
    }),
    'finasteride-oral-and-minoxidil-topical': aPair({
      treatments: ['finasteride-oral', 'minoxidil-topical'],
      together: { status: 'studied', answer: stated('Studied.', '研究があります。') },
    }),
    'dutasteride-oral-and-minoxidil-topical': aPair({
      treatments: ['dutasteride-oral', 'minoxidil-topical'],
      together: { status: 'not-together', answer: stated('Made up for this test.', 'このテストのための文です。') },
    }),
    'finasteride-oral-and-no-treatment': aPair(),
  },
  medicines: {
    'five-ari': aClass('five-ari', { label: words('the same class', '同じ種類') }),
    finasteride: aMedicine(['finasteride'], ['five-ari']),
    dutasteride: aMedicine(['dutasteride'], ['five-ari']),
  },
  fees: { 'first-visit': aFee },
});
const catalogue = budgetCatalogue(corpus, 'en', TODAY);
const of = (picked: string[], currency: BudgetState['currency'] = 'JPY') => budgetOf({ picked, currency }, catalogue);

describe('the sum of a combination', () => {
  it('is five years from the cheapest to the dearest, with each year by itself', () => {
    const { sum, counted } = of(['finasteride-oral', 'dutasteride-oral']);
    expect(sum.years).toEqual(Array(5).fill(yen(43_800, 51_100)));
    expect(sum.total).toEqual(yen(219_000, 255_500));
    expect(counted).toBe(2);
  });

  it('counts doing nothing as 0 and says that there is nothing to buy', () => {
    const { parts, sum } = of(['finasteride-oral', 'no-treatment']);
    expect(sum).toEqual({ ...of(['finasteride-oral']).sum, without: [] });
    expect(parts.find(({ treatment }) => treatment.nothing)).toMatchObject({ total: yen(0), gap: null });
  });

  it.each([
    ['prp', 'not-computable'],
    ['exosome', 'only-conditional'],
    ['pp405', 'research'],
  ])('names %s as not counted, with the reason', (id, gap) => {
    const { parts, sum, counted } = of(['finasteride-oral', id]);
    expect(sum.without).toEqual([id]);
    expect(sum.total).toEqual(of(['finasteride-oral']).sum.total);
    expect(parts.find(({ treatment }) => treatment.id === id)).toMatchObject({ gap, years: null, total: null });
    expect(counted).toBe(1);
  });

  it('never mixes currencies: a treatment with prices in yen only has none in dollars', () => {
    const { parts, sum } = of(['finasteride-oral', 'minoxidil-topical'], 'USD');
    expect(sum.without).toEqual(['finasteride-oral']);
    expect(parts[0]?.gap).toBe('no-price');
    expect(sum.total).toEqual({ min: 182_500, max: 182_750 });
  });

  it('does not depend on the order of picking', () => {
    expect(of(['dutasteride-oral', 'finasteride-oral'])).toEqual(of(['finasteride-oral', 'dutasteride-oral']));
  });
});

describe('using both', () => {
  it('is warned of where the record says so, with its own words and the shared class', () => {
    expect(of(['finasteride-oral', 'dutasteride-oral']).pairs).toEqual([
      expect.objectContaining({
        record: 'finasteride-oral-and-dutasteride-oral',
        notTogether: true,
        says: 'Never both.',
        same: 'the same class',
      }),
    ]);
  });

  it('is told without a warning where the two were studied together', () => {
    expect(of(['finasteride-oral', 'minoxidil-topical']).pairs).toMatchObject([
      { notTogether: false, same: null, says: null, status: 'studied together' },
    ]);
  });

  it('has the warnings first, and says nothing of doing nothing', () => {
    const { pairs } = of(['finasteride-oral', 'minoxidil-topical', 'dutasteride-oral', 'no-treatment']);
    expect(pairs.map(({ notTogether }) => notTogether)).toEqual([true, true, false]);
  });
});

describe('what stands behind a price', () => {
  const price = catalogue.treatments.find(({ id }) => id === 'minoxidil-topical')?.prices[0];

  it('is both ends of each year, so that they can be worked out again', () => {
    expect(price?.work).toEqual([
      'Each year, low end: ¥1,000 ÷ 365 days × 365 days = ¥1,000 (tax not stated: taken as included)',
      'Each year, high end: ¥1,100 ÷ 365 days × 365 days = ¥1,100 (tax not stated: 10 % added in case)',
    ]);
  });

  it('is one line where both ends are the same sum', () => {
    const oral = catalogue.treatments.find(({ id }) => id === 'dutasteride-oral')?.prices[0];
    expect(oral?.work).toEqual(['Each year: ¥36,500 ÷ 365 days × 365 days = ¥36,500 (tax in the price, or none due)']);
  });

  it('tells the first year from the later ones where they differ', () => {
    const { usage } = aPriceFile();
    const later = { ...usage, laterYear: { min: 0, max: 73 } };
    const one = budgetCatalogue(aCorpus({ treatments: { prp: named('PRP') }, prices: { prp: { usage: later } } }), 'en', TODAY);
    const work = one.treatments.find(({ id }) => id === 'prp')?.prices[0]?.work ?? [];
    expect(work.map((line) => line.slice(0, line.indexOf(':')))).toEqual([
      'First year',
      'Each later year, low end',
      'Each later year, high end',
    ]);
  });

  it('is how many prices there are, from when, and what their pages leave out', () => {
    expect(price?.basis).toContain('prices used: 1');
    expect(price?.basis).toContain('October 2026');
    expect(price?.basis).toContain('tax not stated in 1 of 1');
    expect(price?.outside).toBe('visit');
  });

  it('is given to the cent, which rounding would hide', () => {
    expect(formatExactMoney({ min: 36_500, max: 36_550 }, 'USD', 'en')).toBe('US$365–365.50');
    expect(formatExactMoney(yen(1000, 1100), 'JPY', 'ja')).toBe('1,000〜1,100円');
  });
});

describe('currencies', () => {
  it('are those in which something has a plain range, yen first', () => {
    expect(catalogue.currencies).toEqual(['JPY', 'USD']);
    expect(NOTHING_PICKED(catalogue).currency).toBe('JPY');
  });
});

describe('the address', () => {
  it('comes back as it was written, in the order of the site', () => {
    const { state, unknown } = parseBudget('#t=prp,finasteride-oral&c=USD', catalogue);
    expect(state).toEqual({ picked: ['finasteride-oral', 'prp'], currency: 'USD' });
    expect(unknown).toEqual([]);
    expect(parseBudget(`#${printBudget(state)}`, catalogue).state).toEqual(state);
  });

  it('names what it does not know, and takes the first currency for one without prices', () => {
    const { state, unknown } = parseBudget('#t=snake-oil,prp,prp&c=KRW', catalogue);
    expect(state).toEqual({ picked: ['prp'], currency: 'JPY' });
    expect(unknown).toEqual(['snake-oil', 'KRW']);
  });

  it('picks no research-stage treatment: nothing of it can be bought, so it is named as left out', () => {
    const { state, unknown } = parseBudget('#t=prp,pp405&c=JPY', catalogue);
    expect(state.picked).toEqual(['prp']);
    expect(unknown).toEqual(['pp405']);
    expect(inSiteOrder(['pp405', 'finasteride-oral'], catalogue)).toEqual(['finasteride-oral']);
  });

  it('is empty while nothing is picked', () => {
    expect(printBudget(NOTHING_PICKED(catalogue))).toBe('');
    expect(parseBudget('', catalogue)).toEqual({ state: NOTHING_PICKED(catalogue), unknown: [] });
  });
});

describe('the file', () => {
  const csvWords = {
    year: (year: number) => `Year ${year}`,
    total: 'Five years',
    sum: 'Sum',
    low: 'low',
    high: 'high',
    notCounted: 'not counted',
  };

  it('has years by parts, with low and high end as plain numbers, and names what is not counted', () => {
    const lines = budgetCsv(of(['finasteride-oral', 'prp']), csvWords).split('\r\n');
    expect(lines[0]).toBe(
      '"JPY","Finasteride – low","Finasteride – high","PRP (not counted) – low","PRP (not counted) – high","Sum – low","Sum – high"',
    );
    expect(lines[1]).toBe('"Year 1","7300","14600","","","7300","14600"');
    expect(lines.at(-1)).toBe('"Five years","36500","73000","","","36500","73000"');
    expect(lines).toHaveLength(7);
  });

  it('has dollars as dollars, not as cents', () => {
    expect(budgetCsv(of(['minoxidil-topical', 'no-treatment'], 'USD'), csvWords)).toContain('"365","365.5"');
  });
});

describe('the page', () => {
  const view = budgetView(corpus, 'ja', TODAY);

  it('has two examples worked out, in yen', () => {
    expect(view.examples.map(({ parts, currency }) => [currency, ...parts.map(({ treatment }) => treatment.id)])).toEqual([
      ['JPY', 'finasteride-oral', 'minoxidil-topical'],
      ['JPY', 'minoxidil-topical', 'prp'],
    ]);
    expect(view.examples[0]?.sum.total).toEqual(yen(5 * 8300, 5 * 15_700));
  });

  it('lists the fees seen apart from every sum', () => {
    expect(view.fees).toMatchObject([{ id: 'first-visit', name: '初診', seen: [{ currency: 'JPY', text: '3,300円' }] }]);
  });

  it('has its words in the language of the reader', () => {
    expect(budgetWords('ja').budgetSum).toBe('合計');
  });
});
