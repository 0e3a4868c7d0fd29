import type { Import } from './imports.ts';

/** A direction that imports must keep. `broken` says so of one import. */
export interface Direction {
  readonly rule: string;
  broken(one: Import): boolean;
}

const within = (file: string | undefined, ...folders: string[]) =>
  file !== undefined && folders.some((folder) => file.startsWith(`${folder}/`));

/** `checker` for components/checker/…; undefined outside components. */
const feature = (file: string | undefined) => /^components\/([^/]+)\//.exec(file ?? '')?.[1];

const isPackage = (one: Import, ...names: string[]) =>
  one.target === undefined && names.some((name) => one.specifier === name || one.specifier.startsWith(`${name}/`));

/** Files of `from` may import, of lib, only `to` and each other. */
const only = (from: string, ...to: string[]): Direction => ({
  rule: `${from} imports of lib only ${['itself', ...to].join(', ')}`,
  broken: (one) => within(one.file, from) && within(one.target, 'lib') && !within(one.target, from, ...to),
});

const isIsland = (file: string) => /^components\/.+\.client\.tsx$/.test(file);

/** The house style, section 2, and the island rules of the web description, section 1. */
export const DIRECTIONS: readonly Direction[] = [
  {
    rule: 'lib/domain imports nothing of ours',
    broken: (one) => within(one.file, 'lib/domain') && one.target !== undefined && !within(one.target, 'lib/domain'),
  },
  only('lib/rules', 'lib/domain'),
  only('lib/i18n', 'lib/domain'),
  only('lib/content-lint', 'lib/domain', 'lib/rules'),
  only('lib/content', 'lib/domain', 'lib/content-lint'),
  only('lib/views', 'lib/domain', 'lib/rules', 'lib/i18n'),
  {
    rule: 'nothing in lib imports React, Preact or Next',
    broken: (one) => within(one.file, 'lib') && isPackage(one, 'react', 'react-dom', 'preact', 'next'),
  },
  {
    rule: 'lib is imported by the rest, never the other way round',
    broken: (one) => within(one.file, 'lib') && within(one.target, 'app', 'components', 'scripts', 'tests'),
  },
  {
    rule: 'only app, scripts and tests read content',
    broken: (one) => within(one.file, 'components') && within(one.target, 'lib/content', 'lib/content-lint'),
  },
  {
    rule: 'app imports components, never the other way round',
    broken: (one) => within(one.file, 'components', 'lib') && within(one.target, 'app'),
  },
  {
    rule: 'features do not import one another',
    broken: (one) => {
      const [from, to] = [feature(one.file), feature(one.target)];
      return from !== undefined && to !== undefined && to !== from && to !== 'ui';
    },
  },
  {
    rule: 'components/ui knows nothing of treatments (types of a view may pass)',
    broken: (one) => !one.typeOnly && within(one.file, 'components/ui') && within(one.target, 'lib/views', 'lib/rules'),
  },
  {
    rule: 'nothing that ships imports tests',
    broken: (one) => !within(one.file, 'tests') && within(one.target, 'tests'),
  },
  {
    rule: 'an island imports nothing of Next',
    broken: (one) => isIsland(one.file) && isPackage(one, 'next'),
  },
  {
    rule: 'an island imports types from lib/domain, never schemas',
    broken: (one) =>
      isIsland(one.file) && !one.typeOnly && within(one.target, 'lib/domain') && one.target !== 'lib/domain/vocabulary.ts',
  },
];

/** What an island would carry to the browser that must not get there: asked of everything it reaches at run time. */
export const NOT_IN_A_BROWSER: Direction = {
  rule: 'an island reaches, at run time, no disk, no schema library, no server module and nothing of Next',
  broken: (one) =>
    !one.typeOnly &&
    (one.specifier.startsWith('node:') ||
      isPackage(one, 'zod', 'next', 'server-only', 'gray-matter', 'js-yaml', 'fs', 'path', 'crypto') ||
      within(one.target, 'lib/content', 'lib/content-lint')),
};

/** Every import that breaks a direction, as `file:line imports "…": rule`. */
export function violations(imports: readonly Import[], directions: readonly Direction[] = DIRECTIONS): string[] {
  return imports.flatMap((one) =>
    directions
      .filter((direction) => direction.broken(one))
      .map(({ rule }) => `${one.file}:${one.line} imports "${one.specifier}": ${rule}`),
  );
}
