import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import type { ClassNames } from './css-modules.ts';

interface Islands {
  readonly root: string;
  /** Entry key → names of its islands. */
  readonly entries: ReadonlyMap<string, readonly string[]>;
  /** Island name → file from the root. */
  readonly files: ReadonlyMap<string, string>;
  readonly classNames: ReadonlyMap<string, ClassNames>;
}

const RUNTIME = path.join(import.meta.dirname, 'island-runtime.ts');

/** Strings that a page cannot use under the policy of lib/delivery/headers.ts (Trusted Types without any policy). */
const BLOCKED = /\b(dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|new Function|eval)\b/;

/** Teaches esbuild the generated entries, the project's `#…` imports, and the class names that Next gave to CSS modules. */
export function islandPlugin({ root, entries, files, classNames }: Islands): Plugin {
  return {
    name: 'islands',
    setup(build) {
      build.onResolve({ filter: /^island-entry:/ }, (args) => ({
        path: args.path.replace('island-entry:', ''),
        namespace: 'island-entry',
      }));
      build.onLoad({ filter: /.*/, namespace: 'island-entry' }, ({ path: key }) => ({
        contents: entrySource(entries.get(key) ?? [], files, root),
        loader: 'ts',
        resolveDir: root,
      }));

      const aliases = readImports(root);
      build.onResolve({ filter: /^#/ }, (args) => resolveAlias(args.path, aliases, root));
      build.onResolve({ filter: /^next(\/|$)|^node:|^server-only$/ }, (args) => ({
        errors: [{ text: `an island may not import "${args.path}" (props in, nothing from Next or Node.js)` }],
      }));

      build.onLoad({ filter: /\.module\.css$/ }, (args) => {
        const file = relative(root, args.path);
        const names = classNames.get(file);
        if (names) return { contents: JSON.stringify(names), loader: 'json' };
        return { errors: [{ text: `Next's build does not name the classes of ${file} (is the island on a page?)` }] };
      });
      build.onLoad({ filter: /\.css$/ }, () => ({ contents: '', loader: 'empty' }));

      build.onLoad({ filter: /\.tsx?$/ }, (args) => {
        const file = relative(root, args.path);
        const source = readFileSync(args.path, 'utf8');
        const blocked = /^(components|lib)\//.test(file) ? BLOCKED.exec(source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')) : null;
        if (blocked) return { errors: [{ text: `${file}: an island cannot use ${blocked[0]} (Trusted Types)` }] };
        return { contents: source, loader: args.path.endsWith('x') ? 'tsx' : 'ts' };
      });
    },
  };
}

const relative = (root: string, file: string) => path.relative(root, file).split(path.sep).join('/');

function entrySource(names: readonly string[], files: ReadonlyMap<string, string>, root: string): string {
  const imports = names.map((name, i) => `import Island${i} from ${JSON.stringify(path.join(root, files.get(name) ?? name))};`);
  const mounts = names.map((name, i) => `void mount(${JSON.stringify(name)}, Island${i});`);
  return [`import { mount } from ${JSON.stringify(RUNTIME)};`, ...imports, ...mounts].join('\n');
}

type Imports = readonly { readonly key: string; readonly targets: readonly string[] }[];

/** The `imports` of package.json: one definition for TypeScript, Next, vitest and this. */
function readImports(root: string): Imports {
  const { imports = {} } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    imports?: Record<string, string | string[]>;
  };
  return Object.entries(imports).map(([key, target]) => ({ key, targets: [target].flat() }));
}

/** The first target that exists; Node.js would take the first that is well formed, TypeScript and Next look as we do. */
function resolveAlias(name: string, imports: Imports, root: string) {
  for (const { key, targets } of imports) {
    const [before = '', after] = key.split('*');
    if (after === undefined ? name !== key : !name.startsWith(before)) continue;
    const file = targets
      .map((target) => path.join(root, target.replace('*', name.slice(before.length))))
      .find((candidate) => existsSync(candidate));
    if (file) return { path: file };
  }
  return { errors: [{ text: `"${name}" names no file (imports in package.json)` }] };
}
