import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles, type Import } from './imports.ts';
import { DIRECTIONS, NOT_IN_A_BROWSER, violations } from './layers.ts';

const files = sourceFiles('app', 'components', 'lib', 'scripts');
const imports = new Map(files.map((file) => [file, importsOf(file)]));
const islands = files.filter((file) => file.endsWith('.client.tsx'));

/** Every import that the module graph of an entry runs, with those of the modules it reaches. */
function reachedFrom(entry: string): Import[] {
  const seen = new Set<string>();
  const queue = [entry];
  const reached: Import[] = [];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const running = (imports.get(file) ?? []).filter((one) => !one.typeOnly);
    reached.push(...running);
    queue.push(...running.flatMap((one) => one.target ?? []));
  }
  return reached;
}

describe('who imports whom', () => {
  it('finds the project', () => {
    expect(files).toContain('lib/rules/evaluate-treatment.ts');
    expect([...imports.values()].flat().length).toBeGreaterThan(100);
  });

  it('keeps every direction of the house style', () => {
    expect(violations([...imports.values()].flat())).toEqual([]);
  });

  it('lets no island reach what a browser must not get', () => {
    const carried = islands.flatMap((island) =>
      violations(reachedFrom(island), [NOT_IN_A_BROWSER]).map((violation) => `${island} reaches ${violation}`),
    );
    expect(carried).toEqual([]);
  });
});

describe('the check itself', () => {
  const one = (file: string, specifier: string, target?: string, typeOnly = false): Import => ({
    file,
    line: 1,
    specifier,
    target,
    typeOnly,
  });

  it.each([
    ['domain to rules', one('lib/domain/rule.ts', '../rules/decide.ts', 'lib/rules/decide.ts', true)],
    ['rules to views', one('lib/rules/decide.ts', '../views/when.ts', 'lib/views/when.ts')],
    ['lint to content', one('lib/content-lint/index.ts', '#lib/content/kinds', 'lib/content/kinds.ts')],
    ['views to content', one('lib/views/when.ts', '../content/kinds.ts', 'lib/content/kinds.ts')],
    ['lib to React', one('lib/views/when.ts', 'react')],
    ['lib to Next', one('lib/views/when.ts', 'next/link')],
    ['lib to components', one('lib/views/when.ts', '#components/ui/tag', 'components/ui/tag.tsx')],
    ['components to content', one('components/prices/a.tsx', '#lib/content/kinds', 'lib/content/kinds.ts')],
    ['components to content-lint', one('components/prices/a.tsx', '#lib/content-lint/index', 'lib/content-lint/index.ts')],
    ['components to app', one('components/prices/a.tsx', '../../app/corpus.ts', 'app/corpus.ts')],
    ['feature to feature', one('components/prices/a.tsx', '#components/checker/b', 'components/checker/b.tsx')],
    ['ui to feature', one('components/ui/a.tsx', '#components/checker/b', 'components/checker/b.tsx')],
    ['ui to views', one('components/ui/a.tsx', '#lib/views/when', 'lib/views/when.ts')],
    ['lib to tests', one('lib/views/when.ts', '#tests/builders/text', 'tests/builders/text.ts')],
    ['island to Next', one('components/checker/a.client.tsx', 'next/link')],
    ['island to a schema', one('components/checker/a.client.tsx', '#lib/domain/rule', 'lib/domain/rule.ts')],
  ])('refuses %s', (_, wrong) => {
    expect(violations([wrong]).length).toBeGreaterThan(0);
    expect(violations([wrong])[0]).toMatch(new RegExp(`^${wrong.file}:1 imports "${wrong.specifier}": .+`));
  });

  it.each([
    ['rules to domain', one('lib/rules/decide.ts', '../domain/rule.ts', 'lib/domain/rule.ts')],
    ['lint to rules', one('lib/content-lint/index.ts', '../rules/decide.ts', 'lib/rules/decide.ts')],
    ['app to content', one('app/corpus.ts', '#lib/content/load-corpus', 'lib/content/load-corpus.ts')],
    ['feature to ui', one('components/prices/a.tsx', '#components/ui/tag', 'components/ui/tag.tsx')],
    ['feature to itself', one('components/prices/a.tsx', './b.tsx', 'components/prices/b.tsx')],
    ['island to types', one('components/checker/a.client.tsx', '#lib/domain/rule', 'lib/domain/rule.ts', true)],
    ['island to vocabulary', one('components/checker/a.client.tsx', '#lib/domain/vocabulary', 'lib/domain/vocabulary.ts')],
    ['lib to zod', one('lib/domain/rule.ts', 'zod')],
  ])('allows %s', (_, right) => {
    expect(violations([right])).toEqual([]);
  });

  it('names each rule once', () => {
    const names = DIRECTIONS.map(({ rule }) => rule);
    expect(new Set(names).size).toBe(names.length);
  });
});
