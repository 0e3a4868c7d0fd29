import { describe, expect, it } from 'vitest';
import type { Evidence } from '#lib/domain/evidence';
import type { AdverseReaction, Treatment } from '#lib/domain/treatment';
import { evidenceOverview, evidencePageView } from '#lib/views/evidence-view';
import { aCorpus } from '#tests/builders/corpus';
import { anEvidence } from '#tests/builders/evidence';
import { anObservation, aPriceFile } from '#tests/builders/price';
import { aSource } from '#tests/builders/source';
import { A_SOURCE, CHECKED, notKnown, stated, TODAY, words } from '#tests/builders/text';
import { aTreatment } from '#tests/builders/treatment';

const pageOf = (data: Partial<Treatment>, sources = {}) =>
  evidencePageView(aCorpus({ treatments: { prp: aTreatment(data) }, sources }), 'prp', 'en', TODAY);

const headline = (finding: Partial<Evidence>) => pageOf({ headlineEvidence: 'trial', evidence: [anEvidence(finding)] });

const aHarm = (overrides: Partial<AdverseReaction> = {}): AdverseReaction => ({
  id: 'itch',
  name: words('Itching', 'かゆみ'),
  serious: false,
  treated: { share: { per100: 6.5, events: 9, of: 139 } },
  placebo: { share: { per100: 2.2, events: 3, of: 138 } },
  setting: words('Japan, 414 men', '日本、男性414人'),
  sources: [A_SOURCE],
  ...overrides,
});

describe('the benefit of 100 people', () => {
  const counts = { per100: 58.3, events: 77, of: 132 };

  it('has a range worked out from the counts, and none where there are no counts', () => {
    const { benefit } = headline({ result: { measure: 'of-100', treated: counts, control: { per100: 6 } } });
    expect(benefit?.treated.range?.low).toBeCloseTo(49.8, 1);
    expect(benefit?.treated.range?.high).toBeCloseTo(66.4, 1);
    expect(benefit?.control).toEqual({ per100: 6 });
    expect(benefit).toMatchObject({
      comparator: 'placebo',
      months: 11,
      certainty: 'moderate',
      uncertainty: 'No interval is given.',
    });
  });

  it.each<[string, Partial<Evidence>]>([
    ['without a second group', { result: { measure: 'of-100', treated: counts } }],
    ['without a share', { result: { measure: 'difference', value: 107, unit: words('hairs', '本') } }],
    ['of an uncontrolled study', { distance: 'human-uncontrolled' }],
    ['compared with the same people before', { compare: { ...anEvidence().compare, against: 'before' } }],
  ])('is not known %s, and the page says in words what is', (_, finding) => {
    const view = headline(finding);
    expect(view.benefit).toBeNull();
    expect(view.howWell?.text).toBe('A plain fact');
  });

  it('is not known where the record names no leading finding', () => {
    expect(pageOf({}).benefit).toBeNull();
  });

  it.each([
    ['placebo', 'blood-derived', 'went-without'],
    ['other-treatment', 'blood-derived', 'treated'],
    ['other-dose', 'blood-derived', 'treated'],
    ['added', 'blood-derived', 'same-base'],
    ['other-treatment', 'none', 'nothing-leads'],
  ] as const)('against %s in the family %s says of the other group: %s', (against, family, other) => {
    const evidence = [anEvidence({ compare: { ...anEvidence().compare, against } })];
    expect(pageOf({ family, headlineEvidence: 'trial', evidence }).benefit?.otherGroup).toBe(other);
  });
});

describe('the harm beside it', () => {
  it('is the first side effect that was counted in both groups', () => {
    const onlyOne = aHarm({ id: 'pain', name: words('Pain', '痛み'), placebo: { noComparison: true } });
    const { harm } = pageOf({ adverseReactions: [onlyOne, aHarm(), aHarm({ id: 'rash', name: words('Rash', '発疹') })] });
    expect(harm).toMatchObject({ kind: 'shares', what: { text: 'Itching' }, treated: { per100: 6.5 }, control: { per100: 2.2 } });
    expect(harm.kind === 'shares' && harm.treated.range).toBeTruthy();
  });

  it('is not known where nobody counted both; the words of the record stand there', () => {
    const { harm } = pageOf({
      summary: { ...aTreatment().summary, mainRisk: stated('Bleeding', '出血') },
      adverseReactions: [aHarm({ treated: { words: words('common', 'よくある') }, placebo: { notKnownAsOf: CHECKED } })],
    });
    expect(harm).toMatchObject({
      kind: 'not-known',
      mainRisk: { text: 'Bleeding' },
      first: { treated: { kind: 'words', text: 'common' }, control: { kind: 'not-known', asOf: CHECKED } },
    });
  });

  it('is there also where no side effect is recorded', () => {
    expect(pageOf({ adverseReactions: [] }).harm).toMatchObject({ kind: 'not-known', first: null });
  });
});

describe('timeline, grades, where it acts', () => {
  it('keeps the order of time, and says where no month is known', () => {
    const timeline = { ...aTreatment().timeline, judge: { months: { min: 6, max: 12 }, answer: stated() } };
    const view = pageOf({
      timeline: { ...timeline, shedding: { answer: notKnown() }, fullEffect: { months: { min: 24, max: 36 }, answer: stated() } },
    });
    expect(view.timeline.map(({ field, months, state }) => [field, months?.max ?? null, state])).toEqual([
      ['shedding', null, 'not-known'],
      ['firstChange', null, 'stated'],
      ['judge', 12, 'stated'],
      ['fullEffect', 36, 'stated'],
      ['afterStopping', null, 'stated'],
    ]);
  });

  it('names the edition and the source of a grade', () => {
    const csl = { ...aSource().csl, issued: { 'date-parts': [[2017]] } };
    const sources = { jda: aSource({ label: words('JDA guideline', 'ガイドライン'), csl }) };
    const view = pageOf({ guidelines: [{ source: 'jda', men: 'A', women: 'D' }] }, sources);
    expect(view.grades).toMatchObject([{ label: 'JDA guideline', edition: '2017', men: 'A', women: 'D' }]);
    const n = view.grades[0]?.refs[0]?.n ?? 0;
    expect(view.sources[n - 1]?.id).toBe('jda');
  });

  it('numbers a source for each rung that has a study', () => {
    const view = pageOf({ evidence: [anEvidence({ sources: ['trial-paper'] })] }, { 'trial-paper': aSource() });
    const rung = view.ladder.find(({ id }) => id === 'controlled');
    expect(view.sources[(rung?.refs[0]?.n ?? 0) - 1]?.id).toBe('trial-paper');
    expect(view.ladder.find(({ id }) => id === 'animal')?.refs).toEqual([]);
  });

  it('an unknown id is an error that names it', () => {
    expect(() => evidencePageView(aCorpus(), 'x', 'en', TODAY)).toThrow('there is no treatment "x"');
  });
});

describe('all treatments', () => {
  const level = (certainty: Treatment['certainty']['level']) => ({ certainty: { level: certainty, why: stated() } });
  const corpus = aCorpus({
    treatments: {
      prp: aTreatment({ ...level('low') }),
      baricitinib: aTreatment({ ...level('high'), usedFor: ['alopecia-areata'] }),
      harg: aTreatment({ ...level('very-low') }),
      exosome: aTreatment({ ...level('very-low') }),
      'g-cell': aTreatment({ ...level('not-assessed') }),
      pp405: aTreatment({ ...level('very-low'), family: 'research-stage' }),
    },
    prices: {
      'no-treatment': aPriceFile({ usage: { kind: 'nothing-to-buy', reason: words(), sources: [A_SOURCE] } as never }),
      harg: aPriceFile({ observations: [anObservation({ currency: 'USD' })] }),
      exosome: aPriceFile({ usage: { kind: 'not-computable', reason: words(), sources: [A_SOURCE] } as never }),
    },
  });
  const view = evidenceOverview(corpus, 'en', TODAY);

  it('stand in the order of the site, numbered', () => {
    expect(view.rows.map(({ id }) => id)).toEqual([...corpus.treatments.keys()]);
    expect(view.rows.map(({ n }) => n)).toEqual(view.rows.map((_, index) => index + 1));
  });

  it('each has every mark and every rung, so that rows can be compared', () => {
    for (const row of view.rows) {
      expect(row.marks).toHaveLength(5);
      expect(row.ladder).toHaveLength(5);
    }
  });

  it('are placed by yen and certainty, or listed with the reason: none is lost', () => {
    expect(view.price.placed.map(({ id, certainty, areata }) => [id, certainty, areata])).toEqual([
      ['finasteride-oral', 'moderate', false],
      ['prp', 'low', false],
      ['baricitinib', 'high', true],
    ]);
    expect(Object.fromEntries(view.price.notPlaced.map(({ id, why }) => [id, why]))).toEqual({
      'no-treatment': 'nothing-to-buy',
      harg: 'no-price',
      exosome: 'not-computable',
      'g-cell': 'not-assessed',
      pp405: 'research',
    });
  });

  it('cost what the price page says it costs to find out', () => {
    // 6,000 yen for 30 days, judged after 180 to 365 days
    expect(view.price.placed[0]).toMatchObject({ money: { min: 36_000, max: 73_000 }, text: '¥36,000–73,000' });
  });

  it('show no benefit: it stands on the page of each treatment, beside its harm', () => {
    expect(JSON.stringify(view)).not.toContain('per100');
  });
});
