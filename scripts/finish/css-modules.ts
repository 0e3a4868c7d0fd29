import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Class names of one CSS module: as written in the file → as Next printed them. */
export type ClassNames = Readonly<Record<string, string>>;

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent?: readonly (string | null)[];
  readonly sections?: readonly { readonly map: SourceMap }[];
}

/** `turbopack:///[project]/components/ui/tag.module.css [app-rsc] (css module)` */
const SOURCE = /\[project\]\/(.+\.module\.css) \[[^\]]+\] \(css module\)$/;

/**
 * Reads from the maps of Next's server build which class names it gave to each CSS module, so that an island that is
 * bundled a second time uses the names that stand in the exported HTML. Keys are paths from the project's root.
 */
export function readClassNames(nextFolder: string): Map<string, ClassNames> {
  const found = new Map<string, ClassNames>();
  const chunks = path.join(nextFolder, 'server', 'chunks');
  if (!existsSync(chunks)) return found;
  const maps = readdirSync(chunks, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js.map'));
  for (const name of maps) collect(JSON.parse(readFileSync(path.join(chunks, name), 'utf8')) as SourceMap, found);
  return found;
}

function collect(map: SourceMap, found: Map<string, ClassNames>): void {
  for (const section of map.sections ?? []) collect(section.map, found);
  (map.sources ?? []).forEach((source, index) => {
    const file = SOURCE.exec(source)?.[1];
    const text = map.sourcesContent?.[index];
    if (file === undefined || !text) return;
    const pairs = [...text.matchAll(/^\s*("(?:[^"\\]|\\.)*"): ("(?:[^"\\]|\\.)*"|`[^`]*`),$/gm)];
    const names = pairs.map(([, key = '""', value = '""']) => [JSON.parse(key), unquote(value)] as const);
    found.set(file, Object.fromEntries(names) as ClassNames);
  });
}

const unquote = (text: string): string => (text.startsWith('`') ? text.slice(1, -1) : (JSON.parse(text) as string));
