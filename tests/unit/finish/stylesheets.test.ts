import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { readClassNames } from '../../../scripts/finish/css-modules.ts';
import { writeStylesheets } from '../../../scripts/finish/stylesheets.ts';
import { aFolder, aPage } from '../../builders/folder.ts';

const page = (address: string, ...sheets: string[]) =>
  aPage(
    `<html><head>${sheets.map((name) => `<link rel="stylesheet" href="/_next/static/chunks/${name}.css" data-precedence="next">`).join('')}</head></html>`,
    address,
  );
const sheetsOf = (tree: ReturnType<typeof page>['tree']) =>
  [...toHtml(tree).matchAll(/href="([^"]+\.css)"/g)].map(([, href]) => href ?? '');

describe('style sheets', () => {
  const files = {
    '_next/static/chunks/base.css': 'body { margin: 0 }\n/*# sourceMappingURL=base.css.map*/',
    '_next/static/chunks/box.css': '.x1_box { background: url(../media/a.svg) }',
    '_next/static/chunks/row.css': '.x2_row { top: 0 }',
    '_next/static/chunks/bare.css': 'h1 { color: red }',
  };
  const classes = new Set(['x1_box', 'x2_row']);

  it('become one file for all pages when every rule needs a class of its own', async () => {
    const folder = aFolder(files);
    const pages = [page('/en/', 'base', 'box'), page('/ja/', 'base', 'row')];
    const named = await writeStylesheets(pages, folder.root, classes);
    const [first, second] = pages.map(({ tree }) => sheetsOf(tree));
    expect(first).toHaveLength(1);
    expect(first).toEqual(second);
    expect(folder.read(first?.[0] ?? '')).toContain(
      'body{margin:0}.x1_box{background:url(/_next/static/media/a.svg)}.x2_row{top:0}',
    );
    expect([...named]).toEqual(['/_next/static/media/a.svg']);
  });

  it('with rules for bare elements stay on the pages where Next put them', async () => {
    const folder = aFolder(files);
    const pages = [page('/en/', 'base', 'bare'), page('/ja/', 'base', 'row')];
    await writeStylesheets(pages, folder.root, classes);
    const [first, second] = pages.map(({ tree }) => folder.read(sheetsOf(tree)[0] ?? ''));
    expect(first).toContain('h1{');
    expect(second).not.toContain('h1{');
  });
});

describe('class names of CSS modules', () => {
  it("are read from the maps of Next's server build", () => {
    const map = {
      sources: ['turbopack:///[project]/components/ui/tag.module.css [app-rsc] (css module)', 'tag.tsx'],
      sourcesContent: [
        '__turbopack_context__.v({\n  "tag": "x1_tag",\n  "row-item": "x1_row-item",\n});\n',
        'export const a = 1;',
      ],
    };
    const folder = aFolder({ 'server/chunks/ssr/a.js.map': JSON.stringify(map), 'server/chunks/b.js': '' });
    expect(readClassNames(folder.root)).toEqual(
      new Map([['components/ui/tag.module.css', { tag: 'x1_tag', 'row-item': 'x1_row-item' }]]),
    );
  });
});
