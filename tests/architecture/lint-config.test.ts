import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

interface Pattern {
  readonly regex: string;
  readonly message: string;
  readonly allowTypeImports?: boolean;
}

/** The messages of the patterns that ESLint holds against this import in this file. */
async function refusals(file: string, specifier: string): Promise<Pattern[]> {
  const config = (await new ESLint().calculateConfigForFile(file)) as { rules: Record<string, unknown> };
  const [severity, options] = (config.rules['no-restricted-imports'] ?? [0]) as [number, { patterns: Pattern[] }?];
  expect(severity).toBe(2);
  return (options?.patterns ?? []).filter(({ regex }) => new RegExp(regex, 'u').test(specifier));
}

describe('no-restricted-imports holds the directions while one types', () => {
  it.each([
    ['lib/domain/rule.ts', '../rules/decide.ts'],
    ['lib/domain/rule.ts', '#lib/rules/decide'],
    ['lib/rules/decide.ts', '../content/kinds.ts'],
    ['lib/rules/decide.ts', '#lib/views/when'],
    ['lib/rules/decide.ts', 'react'],
    ['lib/content-lint/index.ts', '../content/kinds.ts'],
    ['lib/content-lint/index.ts', '#lib/content/kinds'],
    ['lib/views/when.ts', '#lib/content/kinds'],
    ['lib/views/when.ts', '../content-lint/index.ts'],
    ['lib/views/when.ts', 'next/link'],
    ['lib/views/when.ts', '#components/ui/tag'],
    ['lib/i18n/messages/en.ts', '../../views/when.ts'],
    ['components/checker/form.tsx', '#lib/content/kinds'],
    ['components/checker/form.tsx', '../../lib/content-lint/index.ts'],
    ['components/checker/form.tsx', '#components/prices/row'],
    ['components/checker/form.tsx', '../prices/row.tsx'],
    ['components/ui/tag.tsx', '#components/prices/row'],
    ['components/checker/form.client.tsx', 'next/link'],
    ['components/checker/form.client.tsx', 'zod'],
    ['components/checker/form.client.tsx', '#lib/content/kinds'],
    ['components/checker/form.client.tsx', '#components/prices/row'],
    ['components/checker/form.client.tsx', '#lib/domain/rule'],
  ])('%s must not import %s', async (file, specifier) => {
    expect(await refusals(file, specifier)).not.toEqual([]);
  });

  it.each([
    ['lib/rules/decide.ts', '../domain/rule.ts'],
    ['lib/rules/decide.ts', './patient.ts'],
    ['lib/content-lint/index.ts', '../rules/decide.ts'],
    ['lib/content/kinds.ts', '../domain/rule.ts'],
    ['lib/i18n/messages/en.ts', '../paths.ts'],
    ['lib/views/when.ts', '#lib/i18n/format'],
    ['components/checker/form.tsx', '#components/ui/tag'],
    ['components/checker/form.tsx', './row.tsx'],
    ['components/checker/form.client.tsx', 'react'],
    ['components/checker/form.client.tsx', '#lib/domain/vocabulary'],
    ['components/checker/form.client.tsx', '#lib/rules/evaluate-treatment'],
  ])('%s may import %s', async (file, specifier) => {
    expect(await refusals(file, specifier)).toEqual([]);
  });

  it('lets an island import types of lib/domain', async () => {
    const [refusal] = await refusals('components/checker/form.client.tsx', '#lib/domain/rule');
    expect(refusal?.allowTypeImports).toBe(true);
  });
});
