import { describe, expect, it } from 'vitest';
import { asFiles } from '#tests/builders/file';
import { aFolder } from '#tests/builders/folder';
import { npmRun } from '#tests/builders/run';
import { TODAY } from '#tests/builders/text';

const check = (...args: string[]) => npmRun('content:check', args, { today: TODAY });
const FORM = /^\S+ › .+: .+ \(.+\)$/;

describe('npm run -s content:check', () => {
  it('prints nothing to standard output and exits 0 when all is well', () => {
    expect(check(aFolder(asFiles()).root)).toMatchObject({ status: 0, stdout: '' });
  });

  it('prints every problem of 1,000 wrong files, one a line, in seconds', () => {
    const wrong = [
      '---js\nmodule.exports = {}\n---\n',
      '\n---\nkind: label\n---\n',
      '---\nkind: label\n',
      '---\nkind: [\n---\n',
      '---\nkind: blog\nextra: 1\n---\n',
    ];
    const names = Array.from({ length: 1000 }, (_, index) => `sources/source-${index}.md`);
    const files = Object.fromEntries(names.map((name, index) => [name, wrong[index % wrong.length] ?? '']));
    const { root } = aFolder(files);

    const start = performance.now();
    const { status, stdout } = check(root);
    expect(performance.now() - start).toBeLessThan(10_000);

    expect(status).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.filter((line) => !FORM.test(line))).toEqual([]);
    const reported = new Set(lines.map((line) => line.split(' › ')[0]));
    expect(names.filter((name) => !reported.has(`${root}/${name}`))).toEqual([]);
  });

  it('reports the problems of single files and those across files together', () => {
    const files = { ...asFiles({ treatments: { 'finasteride-oral': { headlineEvidence: 'nothing' } } }), 'sources/b.md': 'x' };
    const { status, stdout } = check(aFolder(files).root);
    expect(status).toBe(1);
    expect(stdout).toMatch(/sources\/b\.md › line 1: /);
    expect(stdout).toMatch(/finasteride-oral\.md › headlineEvidence: /);
  });

  it('a folder may be written with a slash at the end', () => {
    const { root } = aFolder({ 'sources/b.md': 'x' });
    expect(check(`${root}/`).stdout).toBe(check(root).stdout);
  });

  it('cannot run without a folder, or with two, and says so with exit 2', () => {
    expect(check('no-such-folder')).toMatchObject({ status: 2, stdout: '' });
    expect(check('no-such-folder').stderr).toContain('no-such-folder is not a folder');
    expect(check('a', 'b')).toMatchObject({ status: 2, stdout: '' });
  });
});
