import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { KINDS, TRANSLATION_SCHEMA } from '../lib/content/kinds.ts';
import { renderNginxInclude } from '../lib/delivery/render-headers.ts';

/**
 * `npm run schemas`: writes the files that are generated and committed – the JSON Schemas by which editors check the front
 * matter of content files (from lib/content/kinds.ts), and the nginx include (from lib/delivery/headers.ts).
 * With `--check` it writes nothing and fails when a file is missing or differs.
 */
const schemas: Record<string, z.ZodType> = {
  ...Object.fromEntries(Object.entries(KINDS).map(([kind, { schema }]) => [kind, schema])),
  'treatments-ja': TRANSLATION_SCHEMA,
};

/**
 * Draft 7 is the newest version that the editors' YAML support knows in full. To it the line `---` that closes the front
 * matter opens a second, empty document, so "nothing at all" is allowed beside the record.
 */
function jsonSchema(kind: string, schema: z.ZodType): object {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-7' });
  const orNothing = json.oneOf ? { oneOf: [...json.oneOf, { type: 'null' }] } : { type: ['object', 'null'] };
  return { title: `content/${kind}`, ...json, ...orNothing };
}

const generated = new Map([
  ...Object.entries(schemas).map(
    ([kind, schema]) =>
      [`.vscode/schemas/${kind}.schema.json`, `${JSON.stringify(jsonSchema(kind, schema), null, 2)}\n`] as const,
  ),
  ['deploy/nginx-headers.conf', renderNginxInclude()] as const,
]);

const check = process.argv.includes('--check');
const drifted = [...generated].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
if (check) {
  for (const [file] of drifted) console.error(`${file}: is not what its source says (run "npm run schemas")`);
  if (drifted.length > 0) process.exitCode = 1;
} else {
  for (const [file, text] of drifted) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
console.log(`${generated.size} generated files, ${drifted.length} ${check ? 'differ' : 'written'}`);
