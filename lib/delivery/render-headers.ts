import { EVERYWHERE, OTHERWISE, PATH_RULES, type Headers } from './headers.ts';

/**
 * The `_headers` file that Cloudflare Pages and Netlify read from the published folder. Paths that no rule names keep the
 * host's own caching, which on both is revalidation.
 */
export function renderHeadersFile(): string {
  const block = (path: string, headers: Headers) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const rules = PATH_RULES.flatMap(({ paths, headers }) => paths.map((path) => block(path, headers)));
  return `${[block('/*', EVERYWHERE), ...rules].join('\n\n')}\n`;
}

/**
 * An include for the `server` block of nginx. nginx forgets inherited headers in a block that adds its own, so each
 * location repeats all of them. `always`: error pages have them too.
 */
export function renderNginxInclude(): string {
  const lines = (headers: Headers, indent: string) =>
    Object.entries(headers)
      .filter(([name]) => name !== 'Content-Type')
      .map(([name, value]) => `${indent}add_header ${name} ${quoted(value)} always;`);
  const location = (path: string, headers: Headers) => {
    const type = headers['Content-Type'];
    const prefix = path.endsWith('*') ? `^~ ${path.slice(0, -1)}` : `= ${path}`;
    return [
      `location ${prefix} {`,
      ...(type === undefined ? [] : [`    types { }`, `    default_type ${type};`]),
      ...lines({ ...EVERYWHERE, ...headers }, '    '),
      '}',
    ].join('\n');
  };
  return `${[
    '# Written by "npm run schemas" from lib/delivery/headers.ts: change it there. See deploy/README.md.',
    lines({ ...EVERYWHERE, ...OTHERWISE }, '').join('\n'),
    ...PATH_RULES.flatMap(({ paths, headers }) => paths.map((path) => location(path, headers))),
  ].join('\n\n')}\n`;
}

/** nginx knows both quotes and no mixture: none of our values holds both. */
const quoted = (value: string) => (value.includes('"') ? `'${value}'` : `"${value}"`);
