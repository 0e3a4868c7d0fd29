import { describe, expect, it } from 'vitest';
import { DATED_KINDS } from '#lib/domain/corpus';
import { npmRun } from '#tests/builders/run';
import { corpus } from '#tests/builders/real-content';

const due = (args: string[], today: string) => npmRun('sources:due', args, { today });
const lines = (text: string) => text.trimEnd().split('\n').filter(Boolean);

describe('npm run -s sources:due', () => {
  it('names records whose day has passed, the file first, then when and which', () => {
    const { status, stdout } = due(['0'], '2035-01-01');
    expect(status).toBe(0);
    const all = lines(stdout);
    expect(all.filter((line) => !/^content\/[a-z-]+\/[a-z0-9-]+\.md › (due since|newer edition)/.test(line))).toEqual([]);
    const dated = [...DATED_KINDS, 'sources'] as const;
    expect(all).toHaveLength(dated.reduce((sum, kind) => sum + corpus[kind].size, 0));
  });

  it('looks further ahead when told to', () => {
    const earliest = [...corpus.treatments.values()].map(({ data }) => data.reviewDue).sort()[0] ?? '';
    const dayBefore = new Date(Date.parse(earliest) - 86_400_000).toISOString().slice(0, 10);
    const count = (days: string) => lines(due([days], dayBefore).stdout).filter((line) => line.includes('/treatments/')).length;
    expect(count('0')).toBe(0);
    expect(count('1')).toBeGreaterThan(0);
  });

  it('names what has a newer edition waiting, whatever its day', () => {
    const waiting = [...corpus.sources.values()].filter(({ data }) => data.newerEdition);
    const { stdout } = due(['0'], '2026-11-25');
    for (const { file } of waiting) expect(stdout).toContain(`${file} › newer edition seen on`);
  });

  it.each([['soon'], ['-3'], ['1', '2']])('refuses %s with an example', (...args) => {
    const { status, stdout, stderr } = due(args, '2026-11-25');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/is not a number of days \(npm run -s sources:due -- 90\)/);
  });
});
