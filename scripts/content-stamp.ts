import { readFileSync, writeFileSync } from 'node:fs';
import { bodyOf } from '../lib/content/parse-file.ts';
import { proseHash } from '../lib/domain/prose-hash.ts';

/** `npm run -s content:stamp -- content/treatments/<id>.ja.md …`: writes which English body each translation matches. */
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('name at least one file (npm run -s content:stamp -- content/treatments/prp.ja.md)');
  process.exitCode = 2;
}
for (const file of files) {
  if (!file.endsWith('.ja.md')) {
    console.error(`${file} is not a translation (its name ends in .ja.md)`);
    process.exitCode = 2;
    continue;
  }
  const english = bodyOf(readFileSync(file.replace(/\.ja\.md$/, '.md'), 'utf8'));
  const hash = proseHash(english);
  const text = readFileSync(file, 'utf8');
  const stamped = /^translationOf:.*$/m.test(text)
    ? text.replace(/^translationOf:.*$/m, `translationOf: "${hash}"`)
    : text.replace(/^---\r?\n/, `---\ntranslationOf: "${hash}"\n`);
  if (stamped !== text) writeFileSync(file, stamped);
  console.log(`${file}: matches ${hash}`);
}
