import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** One import, export-from, dynamic import or type import of one file. Paths are from the top of the project, with "/". */
export interface Import {
  readonly file: string;
  readonly line: number;
  readonly specifier: string;
  /** The file of ours that it means; undefined for packages and built-in modules. */
  readonly target: string | undefined;
  /** Gone at run time: `import type …`. An inline `import { type X }` stays as an import of the whole module. */
  readonly typeOnly: boolean;
}

const SOURCE = /\.(ts|tsx|mts|js|mjs)$/;

/** Every source file below these folders. */
export function sourceFiles(...folders: string[]): string[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => SOURCE.test(file) && !file.includes('/node_modules/'))
    .sort();
}

/** Reads every import of a file, wherever it stands in it. */
export function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.push({ file, line, specifier: specifier.text, target: resolve(file, specifier.text), typeOnly });
  };
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node, node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      add(node, node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node, node.arguments[0], false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node, node.argument.literal, true);
    }
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
}

const aliases = (JSON.parse(readFileSync('package.json', 'utf8')) as { imports: Record<string, string> }).imports;

/** The file of ours behind a specifier. A path of ours that leads to no file is a fault of its own and throws. */
function resolve(from: string, specifier: string): string | undefined {
  const wanted = specifier.startsWith('.')
    ? path.posix.join(path.posix.dirname(from), specifier)
    : specifier.startsWith('#')
      ? behindAlias(specifier)
      : undefined;
  if (wanted === undefined) return undefined;
  const candidates = ['', '.ts', '.tsx', '.js', '.mjs', '/index.ts'].map((ending) => wanted + ending);
  const hit = candidates.find((candidate) => existsSync(candidate) && path.posix.extname(candidate) !== '');
  if (hit === undefined) throw new Error(`${from}: "${specifier}" leads to no file`);
  return hit;
}

function behindAlias(specifier: string): string {
  for (const [pattern, replacement] of Object.entries(aliases)) {
    const [head = '', tail] = pattern.split('*');
    if (tail === undefined ? specifier !== pattern : !specifier.startsWith(head)) continue;
    return path.posix.normalize(replacement.replace('*', specifier.slice(head.length)));
  }
  throw new Error(`"${specifier}" is none of package.json's imports`);
}
