import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComparisonKeys, Evidence } from '#lib/domain/evidence';
import { MISMATCHES, mismatches, oneAxis } from '#lib/rules/comparable';
import { anEvidence } from '#tests/builders/evidence';
import { corpus } from '#tests/builders/real-content';
import { words } from '#tests/builders/text';

const KEYS: ComparisonKeys = {
  study: 'one',
  who: 'male-pattern',
  what: 'photo-better',
  against: 'placebo',
  masking: 'double',
};
const finding = (keys: Partial<ComparisonKeys> = {}, rest: Partial<Evidence> = {}) =>
  anEvidence({ followUpMonths: 6, compare: { ...KEYS, ...keys }, ...rest });
const counted = (keys: Partial<ComparisonKeys>, rest: Partial<Evidence> = {}) =>
  finding(
    { what: 'hair-count', unit: 'hairs-per-cm2', ...keys },
    { result: { measure: 'change', treated: 12, control: 2, unit: words() }, ...rest },
  );

describe('two findings', () => {
  it('may share an axis when everything that counts agrees, in different studies too', () => {
    expect(mismatches(finding(), finding({ study: 'two' }))).toEqual([]);
    expect(mismatches(counted({}), counted({ study: 'two' }))).toEqual([]);
  });

  it.each<[string, Evidence, Evidence, string[]]>([
    ['men and women', finding(), finding({ who: 'female-pattern' }), ['group']],
    ['photographs and own view', finding(), finding({ what: 'self-rated-better' }), ['outcome']],
    ['an active medicine and placebo', finding(), finding({ against: 'other-treatment', versus: ['prp'] }), ['comparator']],
    ['open-label and double-blind', finding(), finding({ masking: 'open' }), ['masking']],
    [
      'open-label without a group and placebo-controlled',
      finding(),
      finding({ against: 'before', masking: 'open' }),
      ['no-comparison-group', 'masking'],
    ],
    ['24 and 48 weeks', finding({}, { followUpMonths: 5.5 }), finding({}, { followUpMonths: 11 }), ['time']],
    ['a time and no time', finding(), finding({}, { followUpMonths: null }), ['time']],
    ['people and hairs', finding(), counted({ what: 'photo-better' }), ['unit']],
    ['per cm² and in an area', counted({}), counted({ unit: 'hairs-in-area' }), ['unit']],
    ['a number and words', finding(), finding({}, { result: { measure: 'words', ...words() } }), ['not-a-number', 'unit']],
    ['percentages without counts', counted({ unit: 'percent' }), counted({ unit: 'percent' }), ['relative-without-counts']],
  ])('may not: %s', (_, a, b, reasons) => {
    expect(mismatches(a, b)).toEqual(reasons);
    expect(mismatches(b, a)).toEqual(reasons);
  });

  it.each<[string, Evidence]>([
    ['time is not stated', finding({}, { followUpMonths: null })],
    ['masking is not stated', finding({ masking: 'not-stated' })],
    ['neither has a comparison group', finding({ against: 'before' })],
    ['it is another dose of each one', finding({ against: 'other-dose' })],
    ['the other treatment is not named', finding({ against: 'other-treatment' })],
    ['they are harms of any kind', finding({ what: 'harm' })],
  ])('never agree where %s, alike as they look', (_, one) => {
    expect(mismatches(one, one)).not.toEqual([]);
  });

  it.each<[string, (study: string) => Evidence, string]>([
    ["each study's own idea of a response", (study) => finding({ study, what: 'responded' }), 'outcome'],
    ["each study's own circle of skin", (study) => counted({ study, unit: 'hairs-in-area' }), 'unit'],
    ["each study's own mixed group", (study) => finding({ study, who: 'other-people' }), 'group'],
  ])('agree on %s only within one study', (_, of, reason) => {
    expect(mismatches(of('one'), of('one'))).toEqual([]);
    expect(mismatches(of('one'), of('two'))).toEqual([reason]);
  });

  it('match 24 weeks with 6 months, and exactly one month apart, but no more', () => {
    const at = (followUpMonths: number) => finding({}, { followUpMonths });
    expect(mismatches(at(5.5), at(6))).toEqual([]);
    expect(mismatches(at(8.3), at(9.3))).toEqual([]);
    expect(mismatches(at(5), at(6.1))).toEqual(['time']);
  });

  it('compare with the same other treatments, in whatever order they are written', () => {
    const against = (...versus: string[]) => finding({ against: 'added', versus });
    expect(mismatches(against('prp', 'harg'), against('harg', 'prp'))).toEqual([]);
    expect(mismatches(against('prp'), against('harg'))).toEqual(['comparator']);
  });
});

describe('real findings', () => {
  const real = (treatment: string, id: string): Evidence => {
    const evidence = corpus.treatments.get(treatment)?.data.evidence.find((one) => one.id === id);
    if (!evidence) throw new Error(`${treatment} has no finding "${id}"`);
    return evidence;
  };
  const finasteride = real('finasteride-oral', 'rct-japan-48w-1mg');

  it('refuse an uncontrolled hospital series beside a placebo-controlled trial', () => {
    const series = real('finasteride-oral', 'cohort-japan-2-5y');
    expect(mismatches(finasteride, series)).toEqual(expect.arrayContaining(['no-comparison-group', 'masking', 'time']));
  });

  it('refuse a percentage of hairs without counts of people', () => {
    const percent = real('finasteride-oral', 'rct-hair-number-4y');
    expect(mismatches(percent, percent)).toContain('relative-without-counts');
  });

  it('refuse 24 weeks beside 48 weeks, even with the same group, outcome and placebo', () => {
    const early = real('dutasteride-oral', 'phase2-self-rated-24w');
    const at48: Evidence = { ...early, followUpMonths: finasteride.followUpMonths };
    expect(mismatches(early, real('dutasteride-oral', 'korea-self-rated-6m'))).toEqual([]);
    expect(mismatches(early, at48)).toEqual(['time']);
  });

  it('refuse men beside women', () => {
    const women = real('minoxidil-topical', 'women-cochrane-self-rated');
    expect(mismatches(finasteride, women)).toContain('group');
  });

  it('refuse a trial against finasteride beside a trial against placebo', () => {
    const palmetto = real('supplements', 'saw-palmetto-finasteride-2y');
    const twoYears = real('finasteride-oral', 'rct-international-photo-2y');
    expect(mismatches(twoYears, palmetto)).toEqual(['comparator', 'masking']);
  });

  it('leave no group of unlike findings, whatever the content says', () => {
    const all = [...corpus.treatments].flatMap(([treatment, { data }]) =>
      data.evidence.map((evidence) => ({ treatment, evidence })),
    );
    const { groups, refused } = oneAxis(all);
    for (const group of groups) {
      for (const a of group) for (const b of group) if (a !== b) expect(mismatches(a.evidence, b.evidence)).toEqual([]);
    }
    expect(groups.flat().length + refused.length).toBe(all.length);
  });
});

describe('one axis', () => {
  const of = (treatment: string, id: string, evidence: Evidence) => ({ treatment, evidence: { ...evidence, id } });

  it('holds what agrees, and says of the rest what keeps it from the nearest', () => {
    const { groups, refused } = oneAxis([
      of('finasteride-oral', 'a', finding()),
      of('prp', 'b', finding({ study: 'two' })),
      of('harg', 'c', finding({ study: 'three', who: 'female-pattern' })),
    ]);
    expect(groups.map((group) => group.map(({ evidence }) => evidence.id))).toEqual([['a', 'b']]);
    expect(refused).toEqual([
      { treatment: 'harg', evidence: 'c', against: { treatment: 'finasteride-oral', evidence: 'a' }, reasons: ['group'] },
    ]);
  });

  it('is no axis with one treatment alone', () => {
    expect(oneAxis([of('prp', 'a', finding()), of('prp', 'b', finding())])).toEqual({ groups: [], refused: [] });
  });

  it('does not stretch a month into two by a chain of neighbours', () => {
    const at = (treatment: string, followUpMonths: number) => of(treatment, treatment, finding({}, { followUpMonths }));
    const { groups, refused } = oneAxis([at('prp', 5.5), at('harg', 6.4), at('exosome', 7.3)]);
    expect(groups.map((group) => group.map(({ treatment }) => treatment))).toEqual([['prp', 'harg']]);
    expect(refused.map(({ treatment, against, reasons }) => [treatment, against.treatment, reasons])).toEqual([
      ['exosome', 'prp', ['time']],
    ]);
  });
});

describe('whatever the findings', () => {
  const anyFinding = fc
    .record({
      who: fc.constantFrom('male-pattern', 'female-pattern', 'other-people'),
      what: fc.constantFrom('photo-better', 'responded', 'harm'),
      against: fc.constantFrom('placebo', 'before', 'other-treatment'),
      masking: fc.constantFrom('double', 'open', 'not-stated'),
      study: fc.constantFrom('one', 'two'),
      months: fc.constantFrom(5.5, 6, 11, null),
    } as const)
    .map(({ months, ...rest }) => finding(rest, { followUpMonths: months }));

  it('the order of the two does not matter, and reasons come in their fixed order', () => {
    fc.assert(
      fc.property(anyFinding, anyFinding, (a, b) => {
        const reasons = mismatches(a, b);
        expect(mismatches(b, a)).toEqual(reasons);
        expect(reasons).toEqual(MISMATCHES.filter((reason) => reasons.includes(reason)));
      }),
    );
  });
});
