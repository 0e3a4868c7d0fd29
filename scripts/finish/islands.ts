import path from 'node:path';
import type { Element } from 'hast';
import { build, type Metafile } from 'esbuild';
import type { ClassNames } from './css-modules.ts';
import { islandPlugin } from './island-plugin.ts';
import { moveLargeProps } from './island-props.ts';
import { attribute, element, filesBelow, findAll, headOf, type Page } from './page.ts';

const isIsland = (node: Element) => node.properties['dataIsland'] !== undefined;
const holdsProps = (node: Element) => node.tagName === 'script' && node.properties['dataIslandProps'] !== undefined;

const holdsLater = (node: Element) => node.tagName === 'script' && node.properties['dataIslandLater'] !== undefined;

export interface IslandOptions {
  readonly root: string;
  readonly out: string;
  readonly classNames: ReadonlyMap<string, ClassNames>;
}

/** Island name → file, for every <name>.client.tsx below components; a name that two files share is a problem. */
export function islandFiles(root: string, problems: string[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const file of filesBelow(path.join(root, 'components')).filter((name) => name.endsWith('.client.tsx'))) {
    const name = path.basename(file, '.client.tsx');
    const other = files.get(name);
    if (other) problems.push(`components/${file}: has the name of ${other} (an island's name is the name of its file)`);
    else files.set(name, `components/${file}`);
  }
  return files;
}

/**
 * Bundles the islands that pages use and adds one module script to each of these pages.
 * Pages with the same islands share an entry; code that entries share becomes a chunk of its own.
 */
export async function addIslands(pages: readonly Page[], options: IslandOptions, problems: string[]): Promise<string[]> {
  const files = islandFiles(options.root, problems);
  const namesOf = new Map(pages.map((page) => [page, islandsOf(page, files, problems)]));
  const used = new Set([...namesOf.values()].flat());
  const entries = new Map([...namesOf.values()].filter((names) => names.length > 0).map((names) => [names.join('+'), names]));
  if (entries.size > 0 && problems.length === 0) {
    const scripts = await bundle(entries, files, options);
    for (const [page, names] of namesOf) {
      const script = scripts.get(names.join('+'));
      if (!script) continue;
      headOf(page).children.push(...scriptElements(script));
      moveLargeProps(
        page,
        findAll(page.tree, (node) => holdsProps(node) || holdsLater(node)),
        options.out,
      );
    }
  }
  return [...files].filter(([name]) => !used.has(name)).map(([, file]) => file);
}

/** The names of the islands on a page, sorted. Each must have a file, and its props in the element behind it. */
function islandsOf(page: Page, files: ReadonlyMap<string, string>, problems: string[]): string[] {
  const places = findAll(page.tree, isIsland);
  const props = findAll(page.tree, holdsProps);
  const names = places.map((place) => attribute(place, 'dataIsland') ?? '');
  if (names.join() !== props.map((node) => attribute(node, 'dataIslandProps')).join()) {
    problems.push(`${page.path}: islands and their props do not stand in pairs (print the props directly behind each island)`);
  }
  for (const name of names) {
    if (!files.has(name)) problems.push(`${page.path}: there is no components/**/${name}.client.tsx for its island "${name}"`);
  }
  return [...new Set(names)].sort();
}

interface Script {
  readonly entry: string;
  readonly shared: readonly string[];
}

async function bundle(
  entries: ReadonlyMap<string, readonly string[]>,
  files: ReadonlyMap<string, string>,
  { root, out, classNames }: IslandOptions,
): Promise<Map<string, Script>> {
  const result = await build({
    entryPoints: [...entries.keys()].map((key) => ({ in: `island-entry:${key}`, out: key.replaceAll('+', '-') })),
    plugins: [islandPlugin({ root, entries, files, classNames })],
    absWorkingDir: root,
    outdir: path.join(out, 'assets'),
    entryNames: '[name]-[hash]',
    chunkNames: 'shared-[hash]',
    bundle: true,
    format: 'esm',
    splitting: true,
    minify: true,
    target: 'es2022',
    platform: 'browser',
    jsx: 'automatic',
    jsxImportSource: 'react',
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: {
      react: 'preact/compat',
      'react-dom': 'preact/compat',
      'react-dom/client': 'preact/compat/client',
      'react/jsx-runtime': 'preact/jsx-runtime',
    },
    legalComments: 'none',
    metafile: true,
    logLevel: 'silent',
  });
  const address = (file: string) => `/assets/${path.basename(file)}`;
  return new Map(
    Object.entries(result.metafile.outputs).flatMap(([file, output]) => {
      const key = output.entryPoint?.replace(/^.*island-entry:/, '');
      return key === undefined ? [] : [[key, { entry: address(file), shared: importsOf(file, result.metafile).map(address) }]];
    }),
  );
}

/** All chunks that an output loads before it runs, directly or through another chunk. */
function importsOf(file: string, { outputs }: Metafile, seen = new Set<string>()): string[] {
  for (const { path: imported, kind, external } of outputs[file]?.imports ?? []) {
    if (external || kind !== 'import-statement' || seen.has(imported)) continue;
    seen.add(imported);
    importsOf(imported, { inputs: {}, outputs }, seen);
  }
  return [...seen].sort();
}

const scriptElements = ({ entry, shared }: Script) => [
  ...shared.map((href) => element('link', { rel: ['modulepreload'], href })),
  element('script', { type: 'module', src: entry }),
];
