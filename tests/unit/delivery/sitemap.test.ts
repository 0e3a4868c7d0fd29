import { describe, expect, it } from 'vitest';
import { renderRobots, renderSitemap } from '../../../lib/delivery/sitemap.ts';

describe('the sitemap', () => {
  const paths = ['/', '/en/', '/ja/', '/en/treatments/prp/', '/ja/treatments/prp/', '/en/only-english/'];
  const text = renderSitemap(paths, 'https://example.org');
  const entryOf = (path: string) =>
    text.split('<url>').find((entry) => entry.includes(`<loc>https://example.org${path}</loc>`)) ?? '';

  it('lists every page with its complete address', () => {
    expect(text.match(/<loc>/g)).toHaveLength(paths.length);
  });

  it('names both languages beside each page, itself included', () => {
    expect(entryOf('/ja/treatments/prp/')).toContain('hreflang="en" href="https://example.org/en/treatments/prp/"');
    expect(entryOf('/ja/treatments/prp/')).toContain('hreflang="ja" href="https://example.org/ja/treatments/prp/"');
  });

  it('names no other language for a page that is there in one', () => {
    expect(entryOf('/en/only-english/')).not.toContain('hreflang');
    expect(entryOf('/')).not.toContain('hreflang');
  });

  it('escapes addresses', () => {
    expect(renderSitemap(['/en/a&b/'], 'https://example.org')).toContain('https://example.org/en/a&amp;b/');
  });
});

describe('robots.txt', () => {
  it('names the sitemap when the site knows its address', () => {
    expect(renderRobots('https://example.org')).toContain('Sitemap: https://example.org/sitemap.xml');
  });

  it('says why there is none otherwise', () => {
    expect(renderRobots(null)).not.toContain('Sitemap:');
    expect(renderRobots(null)).toContain('baseUrl');
  });
});
