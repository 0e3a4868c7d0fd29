import { describe, expect, it } from 'vitest';
import { budgets, noWebFont, weigh, weightTable } from '../../../scripts/check/budgets.ts';
import { noStruckPrices } from '../../../scripts/check/content-on-pages.ts';
import { bothLanguages, descriptions, languages, oneMainHeading, titles } from '../../../scripts/check/head.ts';
import { internalLinks, loadedFilesExist, nothingFromOtherHosts } from '../../../scripts/check/links.ts';
import { dataIsJson, noInlineCode, nothingOfNext } from '../../../scripts/check/policy.ts';
import { publishedData } from '../../../scripts/check/published.ts';
import { readSite, type BuiltCheck } from '../../../scripts/check/site.ts';
import { validHtml } from '../../../scripts/check/validity.ts';
import { aFolder } from '../../builders/folder.ts';

/** A page without a fault; `body` and `head` come on top. */
const html = (lang: string, { title = `Title ${lang}`, head = '', body = '' } = {}) =>
  `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><meta name="description" content="About ${title}">` +
  `<link rel="stylesheet" href="/assets/a.css">${head}</head><body><main><h1 id="top">${title}</h1>${body}</main></body></html>`;

/** Runs a check on a small site without a fault, except for what `files` changes. */
function run(check: BuiltCheck, files: Readonly<Record<string, string>> = {}) {
  const site = { 'en/index.html': html('en'), 'ja/index.html': html('ja'), 'assets/a.css': 'p{color:red}', ...files };
  return check.run(readSite(aFolder(site).root));
}
const en = (parts: Parameters<typeof html>[1]) => ({ 'en/index.html': html('en', parts) });
/** Text that gzip cannot shorten. */
const noise = (length: number) => Array.from({ length }, (_, i) => Math.imul(i + 1, 2_654_435_761).toString(36)).join('');

const CHECKS = [
  validHtml,
  internalLinks,
  loadedFilesExist,
  nothingFromOtherHosts,
  titles,
  descriptions,
  languages,
  bothLanguages,
  oneMainHeading,
  noInlineCode,
  dataIsJson,
  nothingOfNext,
  noWebFont,
  noStruckPrices,
  ...budgets,
];

describe('a site without a fault', () => {
  it.each(CHECKS)('passes: $name', async (check) => {
    expect(await run(check)).toEqual([]);
  });
});

describe('a fault is found', () => {
  it.each<[string, BuiltCheck, Record<string, string>, RegExp]>([
    ['an element in the wrong place', validHtml, en({ body: '<ul><p>x</p></ul>' }), /^\/en\/: element-permitted-content/],
    ['a page that does not exist', internalLinks, en({ body: '<a href="/en/nothing/">x</a>' }), /there is no such page/],
    ['an anchor that does not exist', internalLinks, en({ body: '<a href="/ja/#nothing">x</a>' }), /id="nothing"/],
    ['a missing slash', internalLinks, en({ body: '<a href="/ja">x</a>' }), /add a slash/],
    ['a missing picture', loadedFilesExist, en({ body: '<img src="/a.svg" alt="x">' }), /\/a\.svg, which does not exist/],
    [
      'a struck-out price',
      noStruckPrices,
      en({ body: '<p><s>90,000 yen</s> 60,000 yen</p>' }),
      /^\/en\/: a struck-out "90,000 yen"/,
    ],
    [
      'a picture of another host',
      nothingFromOtherHosts,
      en({ body: '<img src="https://example.org/a.svg" alt="x">' }),
      /example\.org/,
    ],
    [
      'a style sheet that loads one',
      nothingFromOtherHosts,
      { 'assets/a.css': 'p{background:url(//example.org/a.png)}' },
      /a\.css: loads/,
    ],
    [
      'the same title twice',
      titles,
      { ...en({ title: 'A' }), 'ja/index.html': html('ja', { title: 'A' }) },
      /has the title of \/en\//,
    ],
    ['no description', descriptions, { 'en/index.html': '<html lang="en"><title>A</title></html>' }, /has no description/],
    ['the wrong language', languages, { 'ja/index.html': html('en', { title: 'B' }) }, /says lang="en", not "ja"/],
    ['a page in one language', bothLanguages, { 'en/a/index.html': html('en', { title: 'A' }) }, /there is no \/ja\/a\//],
    ['two main headings', oneMainHeading, en({ body: '<h1>x</h1>' }), /has 2 <h1>/],
    ['an inline script', noInlineCode, en({ body: '<script>alert(1)</script>' }), /inline script "alert\(1\)"/],
    ['a style attribute', noInlineCode, en({ body: '<p style="color:red">x</p>' }), /<p style=…>/],
    ['an event handler', noInlineCode, en({ body: '<p onclick="a()">x</p>' }), /event handler/],
    ['broken data', dataIsJson, en({ body: '<script type="application/json">{</script>' }), /JSON/],
    ['a chunk', nothingOfNext, { '_next/static/chunks/a.js': '' }, /chunks\/a\.js/],
    ['no data', publishedData, {}, /\/data\/treatments\.json: is missing/],
    ['a font', noWebFont, { 'assets/a.woff2': '' }, /woff2/],
  ])('%s', async (_what, check, files, problem) => {
    expect((await run(check, files)).join('\n')).toMatch(problem);
  });

  it.each([
    ['HTML', en({ body: noise(12_000) })],
    ['CSS', { 'assets/a.css': `/*${noise(5000)}*/` }],
    ['script', { ...en({ head: '<script type="module" src="/assets/a.js"></script>' }), 'assets/a.js': 'let a' }],
  ])('%s above its budget', async (part, files) => {
    const check = budgets.find(({ name }) => name.startsWith(part));
    expect(check && (await run(check, files)).join()).toMatch(/^\/en\/: .* kB after gzip, budget/);
  });
});

it('allows script on a page with an island, and weighs what it loads', () => {
  const files = {
    'index.html': html('en', {
      head: '<link rel="modulepreload" href="/assets/b.js"><script type="module" src="/assets/a.js"></script>',
      body: '<div data-island="a"></div>',
    }),
    'assets/a.css': '',
    'assets/a.js': noise(100),
    'assets/b.js': noise(100),
  };
  const [weight] = weigh(readSite(aFolder(files).root));
  expect(weight?.script).toBeGreaterThan(500);
  expect(weight?.limits.script).toBe(25_000);
  expect(weight && weightTable([weight])).toContain('of 25.0');
});
