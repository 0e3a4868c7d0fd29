import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { EvidenceOverviewPage } from '#components/charts/evidence-overview';
import { EvidencePage } from '#components/charts/evidence-page';
import type { Treatment } from '#lib/domain/treatment';
import type { Locale } from '#lib/domain/vocabulary';
import { evidenceOverview, evidencePageView } from '#lib/views/evidence-view';
import { aCorpus } from '#tests/builders/corpus';
import { anEvidence } from '#tests/builders/evidence';
import { A_SOURCE, notKnown, stated, TODAY, words } from '#tests/builders/text';
import { aTreatment } from '#tests/builders/treatment';

const full: Treatment = aTreatment({
  headlineEvidence: 'trial',
  evidence: [anEvidence({ result: { measure: 'of-100', treated: { per100: 58, events: 77, of: 132 }, control: { per100: 6 } } })],
  adverseReactions: [
    {
      id: 'itch',
      name: words('Itching', 'かゆみ'),
      serious: false,
      treated: { share: { per100: 7 } },
      placebo: { share: { per100: 2 } },
      setting: words(),
      sources: [A_SOURCE],
    },
  ],
  timeline: {
    ...aTreatment().timeline,
    firstChange: { months: { min: 3, max: 6 }, answer: stated() },
    judge: { months: { min: 6, max: 12 }, answer: stated() },
    fullEffect: { months: { min: 24, max: 36 }, answer: stated() },
    afterStopping: { months: { min: 6, max: 12 }, answer: stated() },
  },
  mechanism: { ...aTreatment().mechanism, actsOn: [{ point: 'root', phase: 'anagen', answer: stated() }] },
});
const bare = aTreatment({
  evidence: [],
  guidelines: [],
  timeline: { ...aTreatment().timeline, judge: { answer: notKnown() }, fullEffect: { answer: notKnown() } },
});
const corpus = aCorpus({ treatments: { prp: full, harg: bare } });

const page = (id: string, locale: Locale = 'en') =>
  renderToStaticMarkup(<EvidencePage view={evidencePageView(corpus, id, locale, TODAY)} sources={null} />);
const overview = (locale: Locale = 'en') =>
  renderToStaticMarkup(<EvidenceOverviewPage view={evidenceOverview(corpus, locale, TODAY)} sources={null} />);

const labels = (html: string) => [...html.matchAll(/<svg[^>]*role="img"[^>]*aria-label="([^"]+)"/g)].map((match) => match[1]);
const pages = (['en', 'ja'] as const).flatMap((locale) => [page('prp', locale), page('harg', locale), overview(locale)]);

describe('every picture', () => {
  it('has a text alternative, or is hidden where words stand beside it', () => {
    for (const html of pages) {
      const svgs = [...html.matchAll(/<svg[^>]*>/g)].map(([tag]) => tag);
      expect(svgs.length).toBeGreaterThan(0);
      for (const tag of svgs) expect(tag).toMatch(/role="img"[^>]*aria-label="[^"]+"|aria-hidden="true"/);
    }
  });

  it('has a table and a source line behind it', () => {
    for (const html of pages) {
      for (const [figure] of html.matchAll(/<figure[\s\S]*?<\/figure>/g)) {
        expect(figure).toContain('<table');
        expect(figure).toMatch(/<figcaption>.+<\/figcaption>/);
      }
    }
  });

  it('needs no inline style, has no empty cell, and no number that is none', () => {
    for (const html of pages) {
      expect(html).not.toMatch(/ style=|<t[dh][^>]*><\/t[dh]>|NaN|Infinity|undefined/);
    }
  });
});

describe('of 100 people', () => {
  /** Marks in one path: each begins with its own move. */
  const drawn = (html: string) =>
    [...html.matchAll(/<svg[^>]*viewBox="0 0 150 196"[\s\S]*?<\/svg>/g)].map(([svg]) =>
      [...svg.matchAll(/<path class="[^"]*(fill|harm|open)[^"]*" d="([^"]*)"/g)].map(
        ([, kind, d]) => [kind, (d ?? '').split('M').length - 1] as const,
      ),
    );

  it('draws four groups of exactly 100, filled by the share', () => {
    expect(drawn(page('prp'))).toEqual([
      [
        ['fill', 58],
        ['open', 42],
      ],
      [
        ['fill', 6],
        ['open', 94],
      ],
      [
        ['harm', 7],
        ['open', 93],
      ],
      [
        ['harm', 2],
        ['open', 98],
      ],
    ]);
  });

  it('says both framings, and which range was worked out here', () => {
    const html = page('prp');
    expect(html).toContain('58 of 100');
    expect(html).toContain('42 of 100 did not');
    expect(html).toMatch(/Range 49\.8 to 66\.4 of 100\. Worked out here/);
    expect(html).toContain('the source gives no counts');
  });

  it('draws "not known" four times, as large as the others, where nothing was counted', () => {
    const html = page('harg');
    expect(drawn(html)).toEqual([[], [], [], []]);
    expect(labels(html).filter((label) => label?.endsWith('not known'))).toHaveLength(4);
  });
});

describe('timelines', () => {
  it('put every treatment on the same axis, and say where no month is known', () => {
    const html = overview();
    expect(labels(html)[0]).toBe('Timelines in months from the start: 4 rows, 3 with a mark.');
    expect(html).toContain('no number of months known');
    expect(html).toContain('months after stopping');
  });

  it('of one treatment say each mark in words', () => {
    expect(labels(page('prp'))).toContainEqual(
      'Finasteride tablet, months from the start: First change 3–6 months, Judge here 6–12 months, Full effect 24–36 months',
    );
  });
});

describe('the other pictures', () => {
  it('the ladder names its rungs with studies and people', () => {
    const label = labels(page('prp')).find((one) => one?.startsWith('Evidence ladder'));
    expect(label).toContain('Controlled trials in people: studies: 1; 414 people');
    expect(label).toContain('Animals: none recorded');
  });

  it('price beside evidence lists its limits and every treatment that is not in it', () => {
    const html = overview();
    expect(html).toContain('id="price-limits"');
    expect(html).toMatch(/role="group" aria-label="4 treatments by cost to find out/);
  });

  it('the map says where the treatment acts and where not', () => {
    const label = labels(page('prp')).find((one) => one?.startsWith('Places of action'));
    expect(label).toContain('3 The root: shorter growth, finer hair: acts here');
    expect(label).toContain('4 The thinning that one sees: none here');
    expect(labels(page('prp'))).toContainEqual(expect.stringContaining('growth: acts here'));
  });
});
