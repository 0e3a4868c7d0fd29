import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPARE_ROWS, DEMANDS, STATUS_PLACES, ORDER_ROWS } from '#lib/domain/comparison';

import {
  EVERYTHING,
  parseAddress,
  printAddress,
  visibleTreatments,
  type CompareCatalogue,
  type CompareState,
  type CompareTreatment,
} from '#lib/views/compare-state';

const treatment = (id: string, more: Partial<CompareTreatment> = {}): CompareTreatment => ({
  id,
  name: id,
  family: 'f',
  research: false,
  usedFor: ['male-pattern', 'female-pattern'],
  barredFor: [],
  demands: { needle: 'no', hormones: 'no', daily: 'no', 'days-off': 'no' },
  approvedIn: [],
  order: { judge: 6, certainty: 2, 'find-out': null, 'first-year': null, 'five-years': null },
  ...more,
});
const order = treatment('x').order;
const demands = treatment('x').demands;

const catalogue: CompareCatalogue = {
  rows: COMPARE_ROWS.map((id) => ({ id, question: id })),
  treatments: [
    treatment('tablet', {
      barredFor: ['female-pattern'],
      demands: { ...demands, hormones: 'yes', daily: 'yes' },
      approvedIn: ['JP'],
      order: { ...order, certainty: 3, 'first-year': 60_000 },
    }),
    treatment('blood', { demands: { ...demands, needle: 'yes' }, order: { ...order, certainty: 2, 'first-year': 400_000 } }),
    treatment('cream', { usedFor: ['alopecia-areata'], demands: { ...demands, needle: 'some', hormones: 'not-known' } }),
    treatment('no-treatment'),
  ],
};
const shown = (state: Partial<CompareState>) => visibleTreatments({ ...EVERYTHING, ...state }, catalogue);

describe('which columns show', () => {
  it('keeps doing nothing beside whatever is picked, until it is taken away on purpose', () => {
    expect(shown({ picked: ['blood'] }).shown).toEqual(['blood', 'no-treatment']);
    expect(shown({ picked: ['blood'], withoutNothing: true }).shown).toEqual(['blood']);
    expect(shown({ not: ['needle'], approvedIn: 'JP' }).shown).toEqual(['tablet', 'no-treatment']);
  });

  it('puts away what needs what the reader will not accept, and says why', () => {
    expect(shown({ not: ['needle'] }).hidden).toEqual([{ id: 'blood', because: 'needle' }]);
  });

  it('never passes what is not known or only sometimes so without naming it', () => {
    expect(shown({ not: ['needle', 'hormones'] }).kept).toEqual([
      {
        id: 'cream',
        although: [
          { about: 'needle', level: 'some' },
          { about: 'hormones', level: 'not-known' },
        ],
      },
    ]);
    expect(shown({ budget: 100_000 })).toMatchObject({
      hidden: [{ id: 'blood', because: 'budget' }],
      kept: [{ id: 'cream', although: [{ about: 'budget', level: 'not-known' }] }],
    });
  });

  it('bars a treatment for the sex that must not use it, also when it was studied in it', () => {
    expect(shown({ diagnosis: 'female-pattern' }).hidden).toEqual([
      { id: 'tablet', because: 'barred' },
      { id: 'cream', because: 'diagnosis' },
    ]);
  });

  it('is ordered by one named row, what is not known last', () => {
    expect(shown({ orderBy: 'first-year' }).shown).toEqual(['tablet', 'blood', 'cream', 'no-treatment']);
    expect(shown({ orderBy: 'certainty' }).shown[0]).toBe('tablet');
    expect(shown({}).shown).toEqual(['tablet', 'blood', 'cream', 'no-treatment']);
  });
});

describe('the address of a view', () => {
  it('names what it does not know and shows the rest', () => {
    const { state, unknown } = parseAddress('#t=tablet,snake-oil&rows=judge,colour&by=beauty&yen=many', catalogue);
    expect(state).toMatchObject({ picked: ['tablet'], rows: ['judge'], orderBy: null, budget: null });
    expect(unknown).toEqual(['snake-oil', 'colour', 'many', 'beauty']);
  });

  it('also reads a query, as a clinic may write it', () => {
    expect(parseAddress('?t=tablet,blood', catalogue).state.picked).toEqual(['tablet', 'blood']);
  });

  it('says nothing about the reader: a kind of hair loss becomes the list of what it leaves', () => {
    const address = printAddress({ ...EVERYTHING, diagnosis: 'female-pattern' }, catalogue);
    expect(address).toBe('t=blood');
    expect(parseAddress(address, catalogue).state.diagnosis).toBeNull();
  });

  it('gives the same view on another device, for every view', () => {
    const ids = catalogue.treatments.map(({ id }) => id).filter((id) => id !== 'no-treatment');
    const some = <T>(list: readonly T[]) => fc.option(fc.shuffledSubarray([...list], { minLength: 1 }), { nil: null });
    const states = fc.record({
      picked: some(ids),
      rows: some(COMPARE_ROWS),
      withoutNothing: fc.boolean(),
      onlyDifferences: fc.boolean(),
      orderBy: fc.option(fc.constantFrom(...ORDER_ROWS), { nil: null }),
      not: fc.subarray([...DEMANDS]),
      budget: fc.option(fc.nat(9_999_999), { nil: null }),
      approvedIn: fc.option(fc.constantFrom(...STATUS_PLACES), { nil: null }),
      diagnosis: fc.constantFrom(null, 'male-pattern' as const, 'alopecia-areata' as const),
    });
    fc.assert(
      fc.property(states, (state) => {
        const there = visibleTreatments(state, catalogue).shown;
        const back = parseAddress(printAddress(state, catalogue), catalogue);
        expect(back.unknown).toEqual([]);
        // A filter that leaves nothing prints no list: then the others decide.
        if (there.some((id) => id !== 'no-treatment')) expect(visibleTreatments(back.state, catalogue).shown).toEqual(there);
        expect(back.state.rows).toEqual(state.rows);
      }),
      { numRuns: 2000 },
    );
  });
});
