import { describe, expect, it } from 'vitest';
import { figuresTable, overviewTable, priceTable } from '#lib/views/price-tables';
import { priceView, pricesView } from '#lib/views/prices-view';
import { guideView } from '#lib/views/guide-view';
import { LOCALES } from '#lib/domain/vocabulary';
import { aCorpus, type CorpusParts } from '#tests/builders/corpus';
import { aNamedOffer, anUnnamedOffer } from '#tests/builders/offer';
import { anObservation } from '#tests/builders/price';
import { corpus as realCorpus } from '#tests/builders/real-content';
import { stated, TODAY, words } from '#tests/builders/text';

const F = 'finasteride-oral';
const pageOf = (prices: NonNullable<CorpusParts['prices']>[string], parts: CorpusParts = {}) =>
  priceView(aCorpus({ ...parts, prices: { [F]: prices } }), F, 'en', TODAY);
const amount = (min: number, max = min) => ({ min, max });

describe('the page of one treatment', () => {
  it('prints both ends of each figure as sums that a reader can do', () => {
    const observations = [
      anObservation({ id: 'cheap', amount: amount(3000) }),
      anObservation({ id: 'dear', amount: amount(8400), covers: { unit: 'day', count: 28 }, tax: 'excluded' }),
    ];
    const [line] = pageOf({ observations }).plain;
    const year = line?.figures.find(({ figure }) => figure === 'firstYear');
    expect(year?.text).toBe('¥36,500–120,450');
    expect(year?.sums.map(({ sum }) => sum)).toEqual([
      '¥3,000 ÷ 30 days × 365 days = ¥36,500',
      '¥9,240 ÷ 28 days × 365 days = ¥120,450 (with 10 % tax)',
    ]);
    expect(year?.sums.map(({ observation }) => observation)).toEqual(['cheap', 'dear']);
  });

  it('prints dollars to the last cent where sums are done, so that the years add up', () => {
    const observations = [
      anObservation({ currency: 'USD', country: 'US', tax: 'by-custom-not-included', amount: amount(403_849) }),
    ];
    const [line] = pageOf({ observations }).plain;
    const text = (figure: string) => line?.figures.find((one) => one.figure === figure)?.text;
    // 4,038.49 dollars for 30 days are 49,134.96 for 365; five times that is 245,674.80.
    expect(text('firstYear')).toBe('US$49,134.96');
    expect(text('fiveYears')).toBe('US$245,674.80');
  });

  it('has no headline where only a set was found, and shows the set apart', () => {
    const page = pageOf({ observations: [anObservation({ conditions: ['set-only'] })] });
    expect(page.plain).toEqual([]);
    expect(page.conditional).toHaveLength(1);
    expect(page.rows[0]?.standing).toBe('conditional');
  });

  it('says of every row whether it counts, and why not', () => {
    const page = pageOf({
      observations: [
        anObservation({ id: 'counts' }),
        anObservation({ id: 'weak', comparable: words('No source.', '出典なし。') }),
        anObservation({ id: 'old', observed: '2020' }),
      ],
    });
    expect(page.rows.map(({ id, standing, leftOut }) => [id, standing, leftOut])).toEqual([
      ['counts', 'counts', null],
      ['weak', 'left-out', 'No source.'],
      ['old', 'left-out', 'Left out of the range: older than 36 months.'],
    ]);
  });

  it('shows what an undated page is: the day on which it was read', () => {
    const [row] = pageOf({ observations: [anObservation({ observed: null, readOn: '2026-11-01' })] }).rows;
    expect(row).toMatchObject({ date: null, readOn: '1 November 2026', age: 'undated' });
  });

  it('lays the figures of one page that cannot all be right side by side, those of another treatment with its name', () => {
    const parts = { treatments: { prp: {} }, prices: { prp: { observations: [anObservation({ id: 'session', offer: 'x' })] } } };
    const observations = [anObservation({ id: 'a', offer: 'a' }), anObservation({ id: 'b', offer: 'b', amount: amount(90_000) })];
    const corpus = aCorpus({
      ...parts,
      prices: {
        ...parts.prices,
        [F]: { observations, contradictions: [{ observations: ['a', 'b', 'prp/session'], says: words('Both.', '両方。') }] },
      },
    });
    const [shown] = priceView(corpus, F, 'en', TODAY).contradictions;
    expect(shown?.rows.map(({ id, of }) => [id, of === null])).toEqual([
      ['a', true],
      ['b', true],
      ['session', false],
    ]);
  });

  it('refuses a treatment without a price file', () => {
    expect(() => priceView(aCorpus(), 'no-such', 'en', TODAY)).toThrow('no-such');
  });
});

describe('a seller', () => {
  const offers = (offer: ReturnType<typeof aNamedOffer> | ReturnType<typeof anUnnamedOffer>) =>
    pageOf({}, { offers: { 'example-2026': offer } }).offers;

  it('is named with everything that belongs beside a name', () => {
    const [offer] = offers(aNamedOffer());
    expect(offer).toMatchObject({ seller: 'Example Clinic', missing: [] });
    expect(offer?.named).toMatchObject({ total: '¥72,000–90,000', risks: ['less desire'], relationship: 'No tie to this site.' });
  });

  it('is otherwise "a clinic in Tokyo", and the page lists what is missing', () => {
    const [offer] = offers(anUnnamedOffer());
    expect(offer).toMatchObject({ seller: 'a clinic in Tokyo', named: null });
    expect(offer?.missing).toContain('how to leave the contract');
    expect(offer?.missing).not.toContain('number of sessions');
  });

  it('of the real content is never named: no record is complete', () => {
    for (const id of realCorpus.prices.keys()) {
      expect(priceView(realCorpus, id, 'en', TODAY).offers.filter(({ named }) => named !== null)).toEqual([]);
    }
  });
});

describe('the page over all', () => {
  it('has one scale per currency, and says why something is on none', () => {
    const view = pricesView(
      aCorpus({
        treatments: { prp: {}, harg: {} },
        prices: {
          [F]: {},
          prp: { observations: [anObservation({ currency: 'USD', country: 'US' })] },
          harg: { observations: [anObservation({ conditions: ['set-only'] })] },
        },
      }),
      'en',
      TODAY,
    );
    const onScales = view.scales.map(({ currency, placed }) => [currency, placed.map(({ id }) => id)]);
    expect(onScales.find(([currency]) => currency === 'USD')?.[1]).toEqual(['prp']);
    expect(onScales.find(([currency]) => currency === 'JPY')?.[1]).not.toContain('prp');
    const harg = view.without.find(({ id }) => id === 'harg');
    expect(harg).toMatchObject({ nothingToBuy: false });
    expect(harg?.conditional).toHaveLength(1);
  });
});

describe('the CSV files', () => {
  it.each(LOCALES)('hold every price of the page in %s, under the heads of the page', (locale) => {
    for (const id of realCorpus.prices.keys()) {
      const rows = priceTable(realCorpus, id, locale, TODAY);
      expect(rows.map(({ id: row }) => row)).toEqual(priceView(realCorpus, id, locale, TODAY).rows.map(({ id: row }) => row));
      expect(new Set(rows.map((row) => Object.keys(row).join())).size).toBeLessThanOrEqual(1);
    }
  });

  it('hold what it comes to, with the sums, prices under a condition as such', () => {
    const observations = [
      anObservation({ id: 'cheap', amount: amount(3000) }),
      anObservation({ id: 'set', amount: amount(27_000), covers: { unit: 'day', count: 120 }, conditions: ['set-only'] }),
    ];
    const rows = figuresTable(aCorpus({ prices: { [F]: { observations } } }), F, 'en', TODAY);
    const years = rows.filter((row) => row['What'] === 'First year');
    expect(years.map((row) => [row['Group'], row['Comes to'], row['How (lowest and highest)']])).toEqual([
      ['counts', '¥36,500', '¥3,000 ÷ 30 days × 365 days = ¥36,500'],
      ['only under its condition', '¥82,125', '¥27,000 ÷ 120 days × 365 days = ¥82,125'],
    ]);
  });

  it.each(LOCALES)('name every treatment in the overview in %s, with or without a price', (locale) => {
    const rows = overviewTable(realCorpus, locale, TODAY);
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(realCorpus.prices.keys()));
    expect(new Set(rows.map((row) => Object.keys(row).join())).size).toBe(1);
  });
});

describe('who pays', () => {
  it.each(LOCALES)('stands for every kind of hair loss on the page before paying, in %s', (locale) => {
    const { payers } = guideView(realCorpus, 'before-paying', locale, TODAY);
    expect(payers.map(({ diagnosis }) => diagnosis)).toEqual([
      'male-pattern',
      'female-pattern',
      'alopecia-areata',
      'telogen-effluvium',
      'scarring',
      'not-diagnosed',
    ]);
    for (const { facts } of payers) expect(facts.every(({ value }) => value.text !== '')).toBe(true);
  });

  it('stands on no other guide', () => {
    const guide = {
      title: words(),
      order: 1,
      compiledOn: '2026-11-01',
      reviewDue: '2027-10-01',
      review: { status: 'not-reviewed' },
      summary: stated(),
      sections: [{ id: 'a', heading: words(), items: [stated()] }],
      questions: [],
    } as const;
    expect(guideView(aCorpus({ guides: { other: guide as never } }), 'other', 'en', TODAY).payers).toEqual([]);
  });
});
