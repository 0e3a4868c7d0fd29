import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { stripNext } from '../../../scripts/finish/strip-next.ts';
import { aPage } from '../../builders/folder.ts';

function strip(body: string, head = '') {
  const problems: string[] = [];
  const page = aPage(`<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
  stripNext(page, problems);
  return { html: toHtml(page.tree), problems };
}
const plain = (body: string, head = '') => `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

describe('taking Next out of a page', () => {
  it('removes the client runtime, its preloads and the payload', () => {
    const { html, problems } = strip(
      `<p>Text</p><script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})</script>
<script src="/_next/static/chunks/a.js" async=""></script><script>(self.__next_f=self.__next_f||[]).push([0])</script>
<script>self.__next_f.push([1,"0:{}"])</script>`,
      '<link rel="preload" as="script" href="/_next/a.js"><link rel="modulepreload" href="/_next/b.js"><meta name="next-size-adjust" content="">',
    );
    expect(problems).toEqual([]);
    expect(html.replace(/\n/g, '')).toBe(plain('<p>Text</p>'));
  });

  it('joins the texts that React separates, and removes the empty element for late metadata', () => {
    expect(strip('<div hidden=""><!--$--><!--/$--></div><p>one <!-- -->two</p><!--$--><!--/$-->').html).toBe(
      plain('<p>one two</p>'),
    );
  });

  it('leaves everything inside an island as React printed it', () => {
    const island = '<div data-island="checker"><b>1<!-- --> of <!-- -->2</b></div>';
    expect(strip(island).html).toBe(plain(island));
  });

  it('keeps data that is no program', () => {
    const data = '<script type="application/ld+json">{"@type":"WebPage"}</script>';
    expect(strip(data)).toEqual({ html: plain(data), problems: [] });
  });
});

describe('what a finished page may not hold', () => {
  it.each([
    ['an unknown script', '<script>alert(1)</script>', /\/en\/: has a script .* alert\(1\)/],
    ['a script of another host', '<script src="https://example.org/a.js"></script>', /https:\/\/example\.org\/a\.js/],
    ['a script inside an island', '<div data-island="a"><script>let a</script></div>', /let a/],
    ['a style attribute', '<p style="color:red">x</p>', /style attribute on <p>/],
    ['a style attribute inside an island', '<div data-island="a"><i style="top:0">x</i></div>', /style attribute on <i>/],
    ['a style element', '<style>p{}</style>', /<style> element/],
    ['an event handler', '<p onclick="a()">x</p>', /event handler on <p>/],
    ['a part that was still loading', '<!--$?--><template id="B:0"></template><!--/$-->', /Suspense boundary/],
    ["Next's own 404 page", '<h1 class="next-error-h1">404</h1>', /global-not-found/],
    ["Next's error page", '<p id="__next_error__"></p>', /fails to render/],
  ])('%s', (_what, body, problem) => {
    expect(strip(body).problems.join('\n')).toMatch(problem);
  });
});
