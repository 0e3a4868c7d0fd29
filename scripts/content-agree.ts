import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { AGREED_RULES_FILE } from '../lib/content/agreed-rules.ts';
import { loadCorpus } from '../lib/content/load-corpus.ts';

/** `npm run -s content:agree`: writes down which rules each treatment has, so that a lost one is noticed. */
const folder = process.argv[2] ?? 'content';
const { corpus } = loadCorpus(folder);
const agreed = Object.fromEntries([...corpus.treatments].map(([id, { data }]) => [id, data.rules.map((rule) => rule.id).sort()]));
const before = corpus.agreedRules;
writeFileSync(path.join(folder, AGREED_RULES_FILE), `${JSON.stringify(agreed, null, 2)}\n`);
for (const [id, rules] of Object.entries(agreed)) {
  const old = before.get(id) ?? [];
  for (const rule of rules.filter((r) => !old.includes(r))) console.log(`added ${id}/${rule}`);
  for (const rule of old.filter((r) => !rules.includes(r))) console.log(`REMOVED ${id}/${rule} – say why in the commit`);
}
