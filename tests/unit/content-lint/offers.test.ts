import { describe, expect, it } from 'vitest';
import { offers } from '#lib/content-lint/offers';
import { offerSchema, type Offer } from '#lib/domain/offer';
import { problemsOf } from '#tests/builders/lint';
import { aNamedOffer, anUnnamedOffer } from '#tests/builders/offer';
import { stated, words } from '#tests/builders/text';

const check = (offer: Offer, treatment: object = {}) =>
  problemsOf(offers, {
    offers: { 'example-2026': offer },
    treatments: { 'finasteride-oral': treatment },
    prices: { 'finasteride-oral': {} },
  });

const regen = {
  class: 'III',
  planNo: 'PC4230007',
  committeeName: words(),
  committeeNo: 'NB3190002',
  registerUrl: 'https://example.org/register',
  checkedOn: '2026-10-01',
} as const;
const statements = {
  unapproved: words(),
  supplyRoute: words(),
  approvedInJapan: words(),
  overseasSafety: words(),
  relief: words(),
};
const ofBlood = { regenerative: { class: 'III', note: stated() } };
const notApproved = {
  unapprovedInJapan: {
    unapproved: stated(),
    supplyRoute: stated(),
    approvedInJapan: stated(),
    overseasSafety: stated(),
    reliefSystem: stated(),
  },
};

describe('an offer that names its seller', () => {
  it('passes when every item is there', () => {
    expect(check(aNamedOffer())).toEqual([]);
    expect(check(aNamedOffer({ regen: { ...regen } }), ofBlood)).toEqual([]);
    expect(check(aNamedOffer({ unapproved: statements }), notApproved)).toEqual([]);
  });

  it.each([
    ['money from the seller', aNamedOffer({ relationship: 'paid' }), {}, 'relationship: is "paid"'],
    ['a commission', aNamedOffer({ relationship: 'affiliate' }), {}, 'relationship: is "affiliate"'],
    ['blood or cells without a plan', aNamedOffer(), ofBlood, 'regen: is missing'],
    ['something unapproved without the five statements', aNamedOffer(), notApproved, 'unapproved: is missing'],
    ['no date', aNamedOffer({ observed: null }), {}, 'observed: is missing'],
    [
      'a register that nobody looked at for a year',
      aNamedOffer({ regen: { ...regen, checkedOn: '2025-09-01' } }),
      ofBlood,
      'regen.checkedOn: is more than 12 months ago',
    ],
    ['a price that does not exist', aNamedOffer({ observations: ['gone'] }), {}, 'observations[0]: "gone" is not a price'],
    ['a treatment that does not exist', aNamedOffer({ treatment: 'no-such' }), {}, 'treatment: "no-such" is not a treatment'],
  ] as const)('is refused: %s', (_, offer, treatment, expected) => {
    const lines = check(offer, treatment);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`content/offers/example-2026.md › ${expected}`);
    expect(lines[0]).toMatch(/ \(.+\)$/);
  });

  it.each(Object.keys(aNamedOffer()).filter((key) => key !== 'observed'))('is no record without "%s"', (key) => {
    const { [key as keyof Offer]: _left, ...rest } = aNamedOffer();
    expect(offerSchema.safeParse(rest).success).toBe(false);
  });

  it('needs one way to ask', () => {
    expect(offerSchema.safeParse({ ...aNamedOffer(), contact: {} }).success).toBe(false);
  });

  it.each([
    ['the number of a committee as the plan (the form NA8230001 is a committee)', { planNo: 'NA8230001' }],
    ['a plan of another class', { class: 'II' }],
    ['a class II plan before an ordinary committee', { class: 'II', planNo: 'PB3230007' }],
    ['a plan number as the committee', { committeeNo: 'PC4230007' }],
  ])('refuses %s', (_, changes) => {
    expect(offerSchema.safeParse({ ...aNamedOffer(), regen: { ...regen, ...changes } }).success).toBe(false);
  });
});

it('an unnamed offer has no place for a name', () => {
  expect(check(anUnnamedOffer())).toEqual([]);
  expect(offerSchema.safeParse({ ...anUnnamedOffer(), provider: aNamedOffer().provider }).success).toBe(false);
});
