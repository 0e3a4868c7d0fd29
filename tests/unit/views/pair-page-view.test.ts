import { describe, expect, it } from 'vitest';
import type { Evidence } from '#lib/domain/evidence';
import { LOCALES, type Locale } from '#lib/domain/vocabulary';
import { publishedPairs } from '#lib/rules/published-pairs';
import { pairPageView } from '#lib/views/pair-page-view';
import { aCorpus, type CorpusParts } from '#tests/builders/corpus';
import { anEvidence } from '#tests/builders/evidence';
import { aPair } from '#tests/builders/pages';
import { corpus as realCorpus } from '#tests/builders/real-content';
import { stated, TODAY, words } from '#tests/builders/text';
import { aTreatment } from '#tests/builders/treatment';

const EARLIER = '2026-10-01';
const keys = { study: 'one', who: 'male-pattern', what: 'photo-better', against: 'placebo', masking: 'double' } as const;
const finding = (overrides: Partial<Evidence> = {}) => anEvidence({ compare: keys, ...overrides });

/** Finasteride and PRP, each with these findings. */
function view(a: Evidence[], b: Evidence[], parts: CorpusParts = {}, locale: Locale = 'en') {
  const corpus = aCorpus({
    ...parts,
    treatments: {
      'finasteride-oral': { evidence: a, ...(a[0] ? { headlineEvidence: a[0].id } : {}) },
      prp: aTreatment({
        family: 'blood-derived',
        name: words('PRP', 'PRP療法'),
        compiledOn: EARLIER,
        evidence: b,
        ...(b[0] ? { headlineEvidence: b[0].id } : {}),
      }),
      ...parts.treatments,
    },
  });
  return pairPageView(corpus, 'finasteride-oral', 'prp', locale, TODAY);
}

describe('direct comparisons', () => {
  const against = (versus: string, overrides: Partial<Evidence> = {}) =>
    finding({ id: `against-${versus}`, compare: { ...keys, against: 'other-treatment', versus: [versus] }, ...overrides });

  it('are the studies in which the other group had the other treatment, from both profiles', () => {
    const { headToHead } = view([against('prp'), against('harg')], [against('finasteride-oral', { followUpMonths: 3 })]);
    expect(headToHead.map(({ treatment, id }) => `${treatment.id}/${id}`)).toEqual([
      'finasteride-oral/against-prp',
      'prp/against-finasteride-oral',
    ]);
  });

  it('show a trial once that both profiles hold', () => {
    const { headToHead } = view([against('prp')], [against('finasteride-oral')]);
    expect(headToHead.map(({ treatment }) => treatment.id)).toEqual(['finasteride-oral']);
  });

  it('are none where one was added to the other; that stands with using both', () => {
    const added = finding({ compare: { ...keys, against: 'added', versus: ['prp'] } });
    const page = view([added], []);
    expect(page.headToHead).toEqual([]);
    expect(page.added.map(({ id }) => id)).toEqual(['trial']);
  });

  it('of doing nothing are those with a dummy', () => {
    const corpus = aCorpus({ treatments: { 'finasteride-oral': { evidence: [finding()] }, 'no-treatment': { evidence: [] } } });
    const { headToHead, pictures } = pairPageView(corpus, 'finasteride-oral', 'no-treatment', 'en', TODAY);
    expect(headToHead.map(({ id }) => id)).toEqual(['trial']);
    expect(pictures).toMatchObject({
      kind: 'one-study',
      arms: [{ per100: 58 }, { per100: 6, had: expect.stringContaining('dummy') as string }],
    });
  });

  it('are looked for up to the day on which the older of the two profiles was compiled', () => {
    expect(view([], []).asOf).toBe(EARLIER);
  });
});

describe('the record of the pair', () => {
  const pair = aPair({
    treatments: ['finasteride-oral', 'prp'],
    together: { status: 'not-together', answer: stated('Not at the same time.', '同時には使いません。') },
    gap: stated('Wait a month.', '1か月あけます。'),
  });

  it('answers using both and changing over, with sources of this page', () => {
    const page = view([], [], { pairs: { 'finasteride-oral-and-prp': pair } });
    expect(page.together).toMatchObject({ status: 'not-together', answer: { text: 'Not at the same time.' } });
    expect(page.gap?.text).toBe('Wait a month.');
    expect(page.switching.map(({ id }) => id)).toEqual(['finasteride-oral', 'prp']);
  });

  it('is missing: nobody looked, which is no answer', () => {
    expect(view([], [])).toMatchObject({ together: null, gap: null, instead: null });
  });
});

describe('"of 100" side by side', () => {
  it('where all that counts agrees, each with its harm', () => {
    const other = finding({
      compare: { ...keys, study: 'two' },
      result: { measure: 'of-100', treated: { per100: 30 }, control: { per100: 8 } },
    });
    const { pictures } = view([finding()], [other]);
    expect(pictures).toMatchObject({
      kind: 'one-axis',
      pictures: [
        { id: 'finasteride-oral', treated: 58, control: 6, risk: { text: 'A plain fact' } },
        { id: 'prp', treated: 30, control: 8, risk: { text: 'A plain fact' } },
      ],
    });
  });

  it('is refused with the reasons where it does not', () => {
    const women = finding({ compare: { ...keys, who: 'female-pattern', masking: 'open' }, followUpMonths: 5.5 });
    expect(view([finding()], [women]).pictures).toMatchObject({ kind: 'refused', reasons: ['group', 'masking', 'time'] });
  });

  it('looks past a headline that does not fit for two findings that do', () => {
    const late = finding({ id: 'late', followUpMonths: 24 });
    const { pictures } = view([late, finding()], [finding({ id: 'other' })]);
    expect(pictures).toMatchObject({ kind: 'one-axis', pictures: [{ evidence: 'trial' }, { evidence: 'other' }] });
  });

  it('takes two groups of one study before anything else', () => {
    const direct = finding({
      id: 'direct',
      compare: { ...keys, against: 'other-treatment', versus: ['finasteride-oral'] },
      result: { measure: 'of-100', treated: { per100: 20 }, control: { per100: 40 } },
    });
    const { pictures } = view([finding()], [finding(), direct]);
    expect(pictures).toMatchObject({
      kind: 'one-study',
      arms: [
        { id: 'finasteride-oral', per100: 40 },
        { id: 'prp', per100: 20 },
      ],
    });
  });

  it('names who has no figure with a comparison group', () => {
    const uncontrolled = finding({ distance: 'human-uncontrolled' });
    const alone = finding({ result: { measure: 'of-100', treated: { per100: 90 } } });
    expect(view([finding()], [uncontrolled, alone]).pictures).toEqual({ kind: 'no-figure', without: ['PRP'] });
  });
});

describe('the table', () => {
  it('is of the two and of doing nothing, which comes twice nowhere', () => {
    expect(view([], []).matrix.columns.map(({ id }) => id)).toEqual(['finasteride-oral', 'no-treatment', 'prp']);
    const corpus = aCorpus();
    const page = pairPageView(corpus, 'finasteride-oral', 'no-treatment', 'en', TODAY);
    expect(page.matrix.columns.map(({ id }) => id)).toEqual(['finasteride-oral', 'no-treatment']);
  });
});

it('refuses a treatment that does not exist', () => {
  expect(() => pairPageView(aCorpus(), 'finasteride-oral', 'no-such', 'en', TODAY)).toThrow('no-such');
});

describe.each(LOCALES)('every published pair in %s', (locale) => {
  const views = publishedPairs(realCorpus.treatments).map(([a, b]) => pairPageView(realCorpus, a, b, locale, TODAY));
  const end = locale === 'ja' ? /。/g : /\.(?=\s|$)/g;

  it('has three differences, each one whole sentence that names both', () => {
    const wrong = views.flatMap(({ differences, sides }) =>
      differences
        .map(({ text }) => text)
        .filter(
          (text) => text.match(end)?.length !== 1 || !/[.。]$/.test(text) || !sides.every(({ name }) => text.includes(name)),
        ),
    );
    expect(wrong).toEqual([]);
    expect(views.filter(({ differences }) => differences.length !== 3)).toEqual([]);
  });

  it('calls nothing better, stronger or cheaper in its own words', () => {
    const value = /\b(better|stronger|cheaper|superior|effective|good|safe)\b|優れ|より(高|低|良|安)|効果的/;
    const own = (text: string) => text.replace(/“[^”]*”|『[^』]*』|\([^)]*\)|([^)]*)/g, '');
    expect(
      views.flatMap(({ differences }) => differences.map(({ text }) => own(text))).filter((text) => value.test(text)),
    ).toEqual([]);
  });

  it('cites only sources that stand on the page, the table first', () => {
    for (const { differences, matrix, sources, harms } of views) {
      const numbers = [...differences, ...harms.map(({ risk }) => risk)].flatMap(({ refs }) => refs.map(({ n }) => n));
      expect(Math.max(0, ...numbers)).toBeLessThanOrEqual(sources.length);
      expect(sources.slice(0, matrix.sources.length).map(({ id }) => id)).toEqual(matrix.sources.map(({ id }) => id));
    }
  });

  it('draws side by side only what was recorded as alike', () => {
    const drawn = views.filter(({ pictures }) => pictures.kind === 'one-axis').map(({ id }) => id);
    expect(drawn).not.toContain('finasteride-oral minoxidil-topical');
    for (const { pictures } of views) if (pictures.kind === 'refused') expect(pictures.reasons.length).toBeGreaterThan(0);
  });
});
