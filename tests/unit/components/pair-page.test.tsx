import { gzipSync } from 'node:zlib';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Comparison } from '../../../components/comparison/comparison.tsx';
import { PairPage } from '../../../components/pairs/pair-page.tsx';
import { SourceList } from '../../../components/sources/source-list.tsx';
import { wordingHits } from '../../../lib/content-lint/wording.ts';
import type { Locale } from '../../../lib/domain/vocabulary.ts';
import { pairPageView } from '../../../lib/views/pair-page-view.ts';
import { aCorpus } from '../../builders/corpus.ts';
import { aPair } from '../../builders/pages.ts';
import { corpus } from '../../builders/real-content.ts';
import { TODAY } from '../../builders/text.ts';

function page(a: string, b: string, locale: Locale = 'en', from = corpus) {
  const view = pairPageView(from, a, b, locale, TODAY);
  return renderToStaticMarkup(
    <PairPage
      view={view}
      matrix={<Comparison view={view.matrix} locale={locale} id="pair" layer="whole" caption="caption" />}
      sources={<SourceList sources={view.sources} locale={locale} />}
    />,
  );
}
const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the page of two treatments', () => {
  it('says with a day that nobody looked at a pair, and never that it may be combined', () => {
    const html = text(
      page(
        'finasteride-oral',
        'no-treatment',
        'en',
        aCorpus({ treatments: { 'finasteride-oral': { evidence: [] }, 'no-treatment': { evidence: [] } } }),
      ),
    );
    expect(html).toContain('Not looked at yet, as of 1 November 2026.');
    expect(html).toContain('No direct comparison found among the studies read, as of 1 November 2026.');
  });

  it('gives the day of the record of the pair where that found nothing', () => {
    const pair = aPair({ instead: { en: 'None read.', ja: 'ありません。', notKnownAsOf: '2026-11-20' } });
    const from = aCorpus({
      treatments: { 'finasteride-oral': { evidence: [] }, 'no-treatment': { evidence: [] } },
      pairs: { 'finasteride-oral-and-no-treatment': pair },
    });
    const html = text(page('finasteride-oral', 'no-treatment', 'en', from));
    expect(html).toContain('No direct comparison found among the studies read, as of 20 November 2026.');
    expect(html).toContain('None read.');
  });

  it('shows a trial of one against the other with its numbers, and the harm of each beside', () => {
    const html = page('finasteride-oral', 'minoxidil-topical');
    expect(text(html)).toContain('80.5 of 100');
    expect(text(html)).not.toContain('No direct comparison found');
    expect(html.match(/<svg[^>]+data-kind/g)).toHaveLength(2);
    expect(html.match(/Main risk:/g)).toHaveLength(2);
  });

  it('says in words why two figures are not drawn side by side', () => {
    const html = page('baricitinib', 'ritlecitinib', 'ja');
    expect(html).not.toMatch(/<svg[^>]+data-kind/);
    expect(text(html)).toContain('時期が1か月より大きく違うか、示されていません');
  });

  it.each(['en', 'ja'] as const)('has one main heading, ids used once, and every citation in its list (%s)', (locale) => {
    const html = page('prp', 'low-level-laser', locale);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(new Set(ids).size).toBe(ids.length);
    const cited = [...html.matchAll(/href="#(source-\d+)"/g)].map(([, id]) => id);
    expect(cited.filter((id) => !ids.includes(id))).toEqual([]);
    expect(html).not.toContain('style=');
  });

  it.each(['en', 'ja'] as const)('uses no refused word in its headings (%s)', (locale) => {
    const headings = [...page('prp', 'low-level-laser', locale).matchAll(/<h[1-3][^>]*>(.*?)<\/h[1-3]>/g)].map(
      ([, words]) => words ?? '',
    );
    expect(headings.flatMap((heading) => wordingHits(heading, locale))).toEqual([]);
  });

  it('stays below the budget of a page with the sources of the two longest profiles', () => {
    const sizes = (['en', 'ja'] as const).map((locale) => gzipSync(page('finasteride-oral', 'minoxidil-topical', locale)).length);
    expect(Math.max(...sizes)).toBeLessThan(38_000);
  });
});
