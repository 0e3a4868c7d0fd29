import { describe, expect, it } from 'vitest';
import { feeRange, findOutWithVisits, visitsMoney } from '#lib/rules/fees';
import { anObservation, aPriceFile } from '#tests/builders/price';
import { TODAY, words } from '#tests/builders/text';

const yen = (min: number, max = min) => ({ min, max });
const aVisit = (amount: number, more = {}) =>
  anObservation({ id: `visit-${amount}`, amount: yen(amount), covers: { unit: 'visit', count: 1 }, ...more });

describe('the fees seen', () => {
  it('are a range of what counts: not a campaign, not what is too old, not what cannot be compared', () => {
    const observations = [
      aVisit(1100),
      aVisit(3300, { observed: null }),
      aVisit(0, { conditions: ['campaign'] }),
      aVisit(9900, { observed: '2019' }),
      aVisit(8800, { comparable: words('another thing', '別のもの') }),
      aVisit(50, { currency: 'GBP', country: 'GB' }),
    ];
    expect(feeRange({ observations }, 'JPY', TODAY)).toMatchObject({ money: yen(1100, 3300), count: 2, undated: 1 });
    expect(feeRange({ observations }, 'USD', TODAY)).toBeNull();
  });

  it('are per visit, with tax as far as it is known', () => {
    const observations = [aVisit(4000, { covers: { unit: 'visit', count: 4 }, tax: 'not-stated' })];
    expect(feeRange({ observations }, 'JPY', TODAY)).toMatchObject({ money: yen(1000, 1100), taxNotStated: 1 });
  });
});

describe('visits', () => {
  const fees = { first: yen(2000, 3000), repeat: yen(500, 1000) };

  it('cost the first fee once and the other fee for the rest', () => {
    expect(visitsMoney({ min: 1, max: 4 }, fees)).toEqual(yen(2000, 3000 + 3 * 1000));
    expect(visitsMoney({ min: 0, max: 0 }, fees)).toEqual(yen(0));
  });

  it('are added to prices that do not name them as inside, and to no others', () => {
    const outside = anObservation({ amount: yen(6000), inside: ['medicine'] });
    const inside = anObservation({ id: 'inside', amount: yen(6600), inside: ['medicine', 'visit'] });
    const of = (...observations: (typeof outside)[]) => findOutWithVisits(aPriceFile({ observations }), 'JPY', TODAY, fees);
    // 180 to 365 days at 200 yen a day; 2 to 4 visits
    expect(of(outside)).toEqual({ visits: yen(2500, 6000), total: yen(36_000 + 2500, 73_000 + 6000), inside: 'none' });
    // the low end is the price that has the visit in it: 39,600 would be more than 38,500
    expect(of(outside, inside)).toMatchObject({ total: yen(38_500, 80_300), inside: 'some' });
    expect(of(inside)).toBeNull();
    expect(of()).toBeNull();
  });

  it('are not added to insured care: its visits have other fees', () => {
    const insured = aPriceFile({ observations: [anObservation({ tax: 'exempt', inside: ['medicine'] })] });
    expect(findOutWithVisits(insured, 'JPY', TODAY, fees)).toBeNull();
  });

  it('are not added where none is needed or their number is not known', () => {
    const { usage } = aPriceFile();
    if (usage.kind !== 'units') throw new Error('the builder has units');
    const noVisit = aPriceFile({ usage: { ...usage, untilJudged: { ...usage.untilJudged, visits: yen(0) } } });
    expect(findOutWithVisits(noVisit, 'JPY', TODAY, fees)).toBeNull();
    const unclear = aPriceFile({ usage: { kind: 'not-computable', reason: words(), sources: [] } });
    expect(findOutWithVisits(unclear, 'JPY', TODAY, fees)).toBeNull();
  });
});
