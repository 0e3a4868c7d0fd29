import { existsSync, readdirSync } from 'node:fs';
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom: docs of the house style, section 2. tests/architecture/layers.test.ts checks the same directions without
 * ESLint. Patterns are written as `regex`: a `group` that starts with "#" is a comment there and matches nothing.
 */
const MAY_IMPORT = {
  domain: [],
  rules: ['domain'],
  i18n: ['domain'],
  'content-lint': ['domain', 'rules'],
  content: ['domain', 'content-lint'],
  views: ['domain', 'rules', 'i18n'],
};

const foldersIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((item) => (item.isDirectory() ? [item.name] : []))
    : [];
const layers = foldersIn('lib');
const features = foldersIn('components').filter((name) => name !== 'ui');

/** Import of one of these folders of lib, by "#lib/…" or by a relative path. */
const lib = (names, message, more = {}) => ({
  regex: `^(?:#lib/|(?:\\.\\./)+(?:lib/)?)(?:${names.join('|')})(?:/|$)`,
  message,
  ...more,
});
const component = (names, message) => ({
  regex: `^(?:#components/|(?:\\.\\./)+(?:components/)?|\\./)(?:${names.join('|')})/`,
  message,
});

const NO_FRAMEWORK = {
  regex: '^(?:react|react-dom|preact|next)(?:/|$)',
  message: 'lib is plain data and functions: nothing in it knows React or Next.',
};
const NO_ROOF = {
  regex: '^(?:#(?:components|tests|scripts)/|(?:\\.\\./)+(?:app|components|tests|scripts)/)',
  message: 'lib is imported by app, components, scripts and tests, never the other way round.',
};
const NO_DISK = lib(
  ['content', 'content-lint'],
  'Only app, scripts and tests read content; hand the data over as props or arguments.',
);

const restrict = (files, patterns) => ({ files, rules: { 'no-restricted-imports': ['error', { patterns }] } });

const layerRules = layers.map((layer) => {
  const allowed = MAY_IMPORT[layer] ?? ['domain', 'rules', 'i18n', 'views'];
  const banned = layers.filter((other) => other !== layer && !allowed.includes(other));
  const patterns = [NO_FRAMEWORK];
  if (layer === 'domain') patterns.push({ regex: '^(?:#|\\.\\./)', message: 'lib/domain imports nothing of ours.' });
  else patterns.push(NO_ROOF, lib(banned, `lib/${layer} may import only: ${allowed.join(', ')}.`));
  return restrict([`lib/${layer}/**/*.{ts,tsx}`], patterns);
});

const ISLAND = [
  { regex: '^next(?:/|$)', message: 'An island is plain React, so that it can be bundled on its own.' },
  { regex: '^(?:node:|server-only$|zod(?:/|$))', message: 'An island runs in the browser and stays small.' },
  lib(['domain/(?!vocabulary)[^/]+'], 'An island imports types from lib/domain, never schemas (30 kB).', {
    allowTypeImports: true,
  }),
];

const NO_APP = { regex: '^(?:\\.\\./)+app/', message: 'app imports components, never the other way round.' };

const componentRules = ['ui', ...features].flatMap((feature) => {
  const others = features.filter((name) => name !== feature);
  const patterns = [NO_DISK, NO_APP];
  if (others.length > 0)
    patterns.push(component(others, 'Features do not import one another: share through components/ui or props.'));
  if (feature === 'ui')
    patterns.push(lib(['views', 'rules'], 'components/ui knows nothing of treatments.', { allowTypeImports: true }));
  return [
    restrict([`components/${feature}/**/*.{ts,tsx}`], patterns),
    restrict([`components/${feature}/**/*.client.tsx`], [...patterns, ...ISLAND]),
  ];
});

export default tseslint.config(
  { ignores: ['.next/', '.build/', 'out/', 'test-results/', 'public/', 'next-env.d.ts', 'content/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // `import { type X }` keeps the import at run time: an island would carry the whole module.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // `satisfies never` in the default branch is how a switch says that it is complete.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNever: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly' } },
  },
  ...layerRules,
  ...componentRules,
);
