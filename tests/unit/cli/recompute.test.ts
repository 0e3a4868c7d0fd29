import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { corpus } from '#tests/builders/real-content';
import { npmRun } from '#tests/builders/run';

const lines = (text: string) => text.trimEnd().split('\n').filter(Boolean);

/** The command in a folder whose content is that of the site, but for one changed file. */
function inChangedContent(file: string, change: (text: string) => string) {
  const root = mkdtempSync(path.join(tmpdir(), 'recompute-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync('content', path.join(root, 'content'), { recursive: true });
  const changed = path.join(root, 'content', file);
  const before = readFileSync(changed, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(changed, after);
  const tsx = path.resolve('node_modules/tsx/dist/cli.mjs');
  return spawnSync(process.execPath, [tsx, path.resolve('scripts/recompute.ts'), 'finasteride-oral'], {
    cwd: root,
    encoding: 'utf8',
  });
}

describe('npm run -s recompute', () => {
  it('prints one line for each number of one treatment, inputs and sum', () => {
    const { status, stdout, stderr } = npmRun('recompute', ['finasteride-oral', '--cell', 'how-many']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const all = lines(stdout);
    expect(all.filter((line) => !line.startsWith('finasteride-oral › how-many › '))).toEqual([]);
    expect(all.some((line) => / 100 × \d+ \/ \d+ = [\d.]+ of 100, published [\d.]+; 95 % range /.test(line))).toBe(true);
  });

  it('takes every treatment when none is named, and agrees with what is published', () => {
    const { status, stdout } = npmRun('recompute', []);
    expect(status).toBe(0);
    const named = new Set(lines(stdout).map((line) => line.split(' › ')[0]));
    expect([...corpus.treatments.keys()].filter((id) => !named.has(id))).toEqual([]);
  });

  it.each([
    [['finasterid'], /no treatment "finasterid" \(write one of: finasteride-oral, /],
    [['--cell', 'colour'], /no row of numbers "colour" \(write one of: how-many, /],
    [['--cell'], /write one of: how-many, /],
    [['prp', 'harg'], /name one treatment, not 2 \(npm run -s recompute -- /],
    [['--all'], /"--all" is not known/],
  ])('refuses %j and says what is allowed', (args, message) => {
    const { status, stdout, stderr } = npmRun('recompute', args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('ends with 1 and marks the line when a figure is not what its counts give', () => {
    // 8 of 135 is 5.9: close enough for the schema, and yet not 6.4.
    const wrong = inChangedContent('treatments/finasteride-oral.md', (text) =>
      text.replace(/per100: 6, events: 8, of: 135/, 'per100: 6.4, events: 8, of: 135'),
    );
    expect(wrong.stdout).toMatch(/^DIFFERS finasteride-oral › how-many › .*8 \/ 135 = 5\.93 of 100, published 6\.4/m);
    expect(wrong.stderr).toMatch(/^1 of \d+ figures are not what their inputs give/);
    expect(wrong.status).toBe(1);
  });
});
