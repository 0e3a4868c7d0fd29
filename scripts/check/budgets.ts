import { gzipSync } from 'node:zlib';
import { attribute } from '../finish/page.ts';
import { readFile, tagged, type BuiltCheck, type BuiltPage, type BuiltSite } from './site.ts';

/** Budgets in bytes after gzip: the web description, section 1. */
const BUDGET = { html: 40_000, matrix: 80_000, css: 15_000, script: 25_000, scriptWithoutIsland: 0 } as const;

/** The page with the full matrix: the only one that may have more HTML. */
const MATRIX = /^\/(en|ja)\/compare\/$/;

export interface Weight {
  readonly path: string;
  readonly kind: string;
  readonly html: number;
  readonly css: number;
  readonly script: number;
  /** Data that an island loads beside its script; shown, without a budget of its own. */
  readonly data: number;
  /** Data that an island asks for when it has come to life; shown as well. */
  readonly later: number;
  readonly limits: { readonly html: number; readonly css: number; readonly script: number };
}

/**
 * "/en/treatments/prp/" and "/ja/treatments/minoxidil-oral/" are both of the kind "/treatments/*"; a page below such a page has
 * a kind of its own: that of "/en/treatments/prp/evidence/" ends in "/evidence/".
 */
export const kindOf = (path: string) =>
  path
    .replace(/^\/(en|ja)(?=\/)/, '')
    .replace(/^(\/[^/]+\/)(?!(?:my-quote|budget|find-out|fees)\/)[^/]+\/$/, '$1*')
    .replace(/^(\/compare\/(?:rows|sets)\/)[^/]+\/$/, '$1*')
    .replace(/^(\/treatments\/)[^/]+(\/[^/]+\/)$/, '$1*$2')
    .replace(/^$/, '/');

const zip = (content: Buffer | string) => gzipSync(content).length;

export function weigh(site: BuiltSite): Weight[] {
  const sizes = new Map<string, number>();
  const sizeOf = (address: string) => {
    const known = sizes.get(address) ?? zip(readFile(site, address));
    sizes.set(address, known);
    return known;
  };
  const sum = (page: BuiltPage, addresses: readonly string[]) =>
    [...new Set(addresses)].filter((address) => site.files.has(address)).reduce((total, address) => total + sizeOf(address), 0);

  return site.pages.map((page) => {
    const links = (rel: string) =>
      tagged(page, 'link')
        .filter((node) => attribute(node, 'rel') === rel)
        .map((node) => attribute(node, 'href') ?? '');
    const scripts = tagged(page, 'script').flatMap((node) => attribute(node, 'src') ?? []);
    const hasIsland = page.elements.some((node) => node.properties['dataIsland'] !== undefined);
    return {
      path: page.path,
      kind: kindOf(page.path),
      html: zip(page.html),
      css: sum(page, links('stylesheet')),
      script: sum(page, [...scripts, ...links('modulepreload')]),
      data: sum(page, links('preload')),
      later: sum(
        page,
        page.elements.flatMap((node) =>
          node.properties['dataIslandLater'] === undefined ? [] : (attribute(node, 'dataSrc') ?? []),
        ),
      ),
      limits: {
        html: MATRIX.test(page.path) ? BUDGET.matrix : BUDGET.html,
        css: BUDGET.css,
        script: hasIsland ? BUDGET.script : BUDGET.scriptWithoutIsland,
      },
    };
  });
}

const PARTS = ['html', 'css', 'script'] as const;

/** The heaviest page of each kind against its budget, as a table. */
export function weightTable(weights: readonly Weight[]): string {
  const kinds = [...new Set(weights.map(({ kind }) => kind))].sort();
  const rows = kinds.map((kind) => {
    const pages = weights.filter((weight) => weight.kind === kind);
    const cells = PARTS.map((part) => {
      const heaviest = pages.reduce((a, b) => (b[part] > a[part] ? b : a));
      return `${kilo(heaviest[part])} of ${kilo(heaviest.limits[part])}`;
    });
    const most = (part: 'data' | 'later') => kilo(Math.max(...pages.map((page) => page[part])));
    return [kind, String(pages.length), ...cells, most('data'), most('later')];
  });
  const table = [['kind of page', 'pages', 'HTML kB (gzip)', 'CSS kB', 'script kB', 'data kB', 'later kB'], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length))) ?? [];
  return table
    .map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '))
    .join('\n');
}

const kilo = (bytes: number) => (bytes / 1000).toFixed(1);

export const budgets: BuiltCheck[] = PARTS.map((part) => ({
  name: `${part === 'html' ? 'HTML' : part === 'css' ? 'CSS' : 'script'} stays within its budget`,
  run: (site) =>
    weigh(site)
      .filter((weight) => weight[part] > weight.limits[part])
      .map((weight) => `${weight.path}: ${kilo(weight[part])} kB after gzip, budget ${kilo(weight.limits[part])} kB`),
}));

export const noWebFont: BuiltCheck = {
  name: 'no web font',
  run: (site) => [
    ...[...site.files].filter((file) => /\.(woff2?|ttf|otf|eot)$/.test(file)),
    ...[...site.files].filter((file) => file.endsWith('.css') && readFile(site, file).includes('@font-face')),
  ],
};
