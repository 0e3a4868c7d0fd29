import { describe, expect, it } from 'vitest';
import { corpus } from '#tests/builders/real-content';
import { npmRun } from '#tests/builders/run';

describe('npm run -s prices:report', () => {
  it('counts every price once, by treatment and country', () => {
    const { status, stdout, stderr } = npmRun('prices:report', []);
    expect([status, stderr]).toEqual([0, '']);
    const rows = stdout.split('\n').filter((line) => line.startsWith('| '));
    const total =
      rows
        .find((row) => row.startsWith('| total |'))
        ?.split('|')
        .map((cell) => cell.trim()) ?? [];
    const all = [...corpus.prices.values()].reduce((sum, { data }) => sum + data.observations.length, 0);
    expect(total).toContain(String(all));
    for (const id of corpus.prices.keys()) expect(rows.some((row) => row.startsWith(`| ${id} |`))).toBe(true);
  });

  it('prints the rows of one source with what they come to', () => {
    const { status, stdout } = npmRun('prices:report', ['ja', '--source', 'clinic-tokyo-prp-page-2024']);
    expect(status).toBe(0);
    expect(stdout).toContain('254,400円');
    // 254,400 for three is 84,800 each; 93,280 should tax come on top.
    expect(stdout).toContain('84,800〜93,280円');
    expect(stdout).not.toContain('360,000円');
  });

  it.each([
    [['--source', 'no-such'], 'there is no source "no-such"'],
    [['xx'], '"xx" is not known'],
  ])('refuses %j with an example', (args, message) => {
    const { status, stderr } = npmRun('prices:report', args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain('npm run -s prices:report');
  });
});
