import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { addIslands } from '../../../scripts/finish/islands.ts';
import { aFolder, aPage } from '../../builders/folder.ts';

const COUNTER = `import { useState } from 'react';
import { unit } from '#lib/unit';
import styles from './counter.module.css';
export default function Counter({ start }: { start: number }) {
  const [n, setN] = useState(start);
  return <button className={styles.button} onClick={() => setN(n + 1)}>{n} {unit}</button>;
}`;
const CLASSES = new Map([['components/a/counter.module.css', { button: 'x1_button' }]]);

/** A small project with one island and the packages of this one. */
function aProject(files: Readonly<Record<string, string>> = {}) {
  const folder = aFolder({
    'package.json': JSON.stringify({ imports: { '#lib/*': './lib/*.ts' } }),
    'lib/unit.ts': "export const unit = 'months';",
    'components/a/counter.client.tsx': COUNTER,
    'components/a/counter.module.css': '.button { color: red }',
    ...files,
  });
  symlinkSync(path.resolve('node_modules'), folder.path('node_modules'));
  return { ...folder, options: { root: folder.root, out: folder.path('out'), classNames: CLASSES } };
}
const withIsland = (name: string, props = '{"start":1}', address = '/en/') =>
  aPage(
    `<html><head></head><body><div data-island="${name}"></div><script type="application/json" data-island-props="${name}">${props}</script></body></html>`,
    address,
  );
const scriptsOf = (html: string) => [...html.matchAll(/src="(\/assets\/[^"]+\.js)"/g)].map(([, src]) => src ?? '');

describe('islands', () => {
  it('get one module script, with the class names that Next printed, and React replaced', async () => {
    const project = aProject();
    const page = withIsland('counter');
    const problems: string[] = [];
    expect(await addIslands([page, aPage('<html><head></head></html>', '/ja/')], project.options, problems)).toEqual([]);
    const [src = ''] = scriptsOf(toHtml(page.tree));
    const script = project.read(`out${src}`);
    expect(problems).toEqual([]);
    expect(script).toContain('x1_button');
    expect(script).toContain('months');
    expect(script.length).toBeLessThan(40_000);
  });

  it('share code between pages with different islands', async () => {
    const project = aProject({ 'components/b/other.client.tsx': COUNTER.replace('./counter', '../a/counter') });
    const pages = [withIsland('counter'), withIsland('other', '{}', '/ja/')];
    await addIslands(pages, project.options, []);
    const [first = '', second = ''] = pages.map((page) => toHtml(page.tree));
    expect(scriptsOf(first)).not.toEqual(scriptsOf(second));
    expect(/modulepreload" href="([^"]+)"/.exec(first)?.[1]).toBe(/modulepreload" href="([^"]+)"/.exec(second)?.[1]);
  });

  it('load large props from a file, small ones from the page', async () => {
    const project = aProject();
    const large = withIsland('counter', JSON.stringify({ start: 1, text: 'x'.repeat(20_000) }));
    const small = withIsland('counter', '{"start":2}', '/ja/');
    await addIslands([large, small], project.options, []);
    const file = /data-src="([^"]+)"/.exec(toHtml(large.tree))?.[1] ?? '';
    expect(JSON.parse(project.read(`out${file}`))).toMatchObject({ start: 1 });
    expect(toHtml(large.tree)).not.toContain('xxxx');
    expect(toHtml(small.tree)).toContain('{"start":2}');
  });

  it('that are written and on no page are named', async () => {
    const { options } = aProject();
    expect(await addIslands([aPage('<html><head></head></html>')], options, [])).toEqual(['components/a/counter.client.tsx']);
  });
});

describe('what an island may not do', () => {
  it('be on a page without a file of its name', async () => {
    const problems: string[] = [];
    await addIslands([withIsland('nobody')], aProject().options, problems);
    expect(problems.join()).toContain('there is no components/**/nobody.client.tsx');
  });

  it('stand without its props', async () => {
    const problems: string[] = [];
    await addIslands(
      [aPage('<html><head></head><body><div data-island="counter"></div></body></html>')],
      aProject().options,
      problems,
    );
    expect(problems.join()).toContain('do not stand in pairs');
  });

  it.each([
    ['import Next', "import Link from 'next/link'; export default () => <Link href='/'>a</Link>;", /may not import "next\/link"/],
    [
      'import the disk',
      "import { readFileSync } from 'node:fs'; export default () => readFileSync('a', 'utf8');",
      /may not import "node:fs"/,
    ],
    [
      'write markup',
      'export default () => <p dangerouslySetInnerHTML={{ __html: "" }} />;',
      /cannot use dangerouslySetInnerHTML/,
    ],
    ['import what is not there', "import { a } from '#lib/nothing'; export default () => a;", /"#lib\/nothing" names no file/],
  ])('%s', async (_what, source, message) => {
    const { options } = aProject({ 'components/a/counter.client.tsx': source });
    await expect(addIslands([withIsland('counter')], options, [])).rejects.toThrow(message);
  });
});
