import { expect, it } from 'vitest';
import { formatProblem } from '#lib/domain/problem';

it('has the form "file › field: what is wrong (what to write instead)"', () => {
  expect(
    formatProblem({ file: 'content/sources/a.md', at: 'csl.title', problem: 'is missing (add it)', kind: 'error' }),
  ).toBe('content/sources/a.md › csl.title: is missing (add it)');
});

it('is one line whatever the value has in it', () => {
  expect(formatProblem({ file: 'a.md', at: 'b\nc', problem: 'is "x\r\n  y" (write\nit)', kind: 'error' })).toBe('a.md › b c: is "x y" (write it)');
});
