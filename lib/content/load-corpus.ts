import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { AGREED_RULES_FILE, readAgreedRules } from './agreed-rules.ts';
import type { Corpus, Entry } from '../domain/corpus.ts';
import { TREATMENT_FAMILIES } from '../domain/vocabulary.ts';
import { KINDS, TRANSLATION_SCHEMA, type KindName } from './kinds.ts';
import { parseFile } from './parse-file.ts';
import type { Problem } from '../domain/problem.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const JAPANESE = '.ja.md';

/**
 * Reads a content folder. Returns every valid record and every problem; never stops at the first, adds no defaults.
 * The only place that reads the disk. Throws only when the folder itself cannot be read.
 */
export function loadCorpus(root: string, shownAs = root): { corpus: Corpus; problems: Problem[] } {
  if (!existsSync(root) || !statSync(root).isDirectory()) {
    throw new Error(`${shownAs} is not a folder (name a folder that holds treatments/, sources/ …)`);
  }
  const problems: Problem[] = [];
  const corpus = {} as Record<KindName, ReadonlyMap<string, Entry<unknown>>>;
  const failed: Record<string, ReadonlySet<string>> = {};
  for (const kind of Object.keys(KINDS) as KindName[]) {
    const loaded = loadKind(root, shownAs, kind, problems);
    corpus[kind] = loaded.entries;
    failed[kind] = loaded.failed;
  }
  corpus.treatments = inSiteOrder(corpus.treatments);

  const { agreed, problems: agreedProblems } = readAgreedRules(root, shownAs);
  problems.push(...agreedProblems);

  for (const name of readdirSync(root).sort()) {
    if (Object.hasOwn(KINDS, name) || name === 'README.md' || name === AGREED_RULES_FILE) continue;
    problems.push({
      file: `${shownAs}/${name}`,
      at: 'name',
      problem: `is not read (records live in ${Object.keys(KINDS).join(', ')})`,
      kind: 'error',
    });
  }
  return { corpus: { ...corpus, folder: shownAs, agreedRules: agreed, failed } as unknown as Corpus, problems };
}

/** Treatments in the order in which the vocabulary lists them: the one order used all over the site. */
function inSiteOrder<T>(entries: ReadonlyMap<string, T>): Map<string, T> {
  const order = Object.keys(TREATMENT_FAMILIES);
  return new Map([...entries].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}

function loadKind(root: string, shownAs: string, kind: KindName, problems: Problem[]) {
  const directory = path.join(root, kind);
  const entries = new Map<string, Entry<unknown>>();
  const failed = new Set<string>();
  if (!existsSync(directory)) return { entries, failed };
  const names = readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const { schema, prose } = KINDS[kind];
  const translations = new Map<string, NonNullable<Entry<unknown>['translation']>>();
  const failedTranslations = new Set<string>();
  const englishIds = new Set<string>();

  for (const item of names) {
    const file = `${shownAs}/${kind}/${item.name}`;
    const error = (at: string, problem: string) => problems.push({ file, at, problem, kind: 'error' });
    if (!item.isFile() || !item.name.endsWith('.md')) {
      error('name', 'is not read (a record is one file named <id>.md)');
      continue;
    }
    const isJapanese = item.name.endsWith(JAPANESE);
    const id = item.name.slice(0, isJapanese ? -JAPANESE.length : -'.md'.length);
    if (!ID.test(id)) {
      error('name', `is not an id (name the file in lower case with hyphens, as "finasteride-oral.md")`);
      continue;
    }
    if (isJapanese && !prose) {
      error('name', 'has no Japanese file of its own (write the Japanese words beside the English ones in its fields)');
      continue;
    }
    if (!isJapanese) englishIds.add(id);
    const text = readFileSync(path.join(directory, item.name), 'utf8');
    if (isJapanese) {
      const result = parseFile(file, text, TRANSLATION_SCHEMA);
      if (result.ok) translations.set(id, { file, text, data: result.parsed.data, body: result.parsed.body });
      else {
        failedTranslations.add(id);
        problems.push(...result.problems);
      }
      continue;
    }
    const result = parseFile(file, text, schema);
    if (!result.ok) {
      problems.push(...result.problems);
      failed.add(id);
      continue;
    }
    if (!prose && result.parsed.body !== '') error('body', 'is never shown (move the text into a field, or remove it)');
    else entries.set(id, { id, file, text, data: result.parsed.data, body: result.parsed.body });
  }

  for (const [id, translation] of translations) {
    if (!englishIds.has(id)) {
      problems.push({
        file: translation.file,
        at: 'name',
        problem: `translates nothing (there is no ${id}.md beside it)`,
        kind: 'error',
      });
    }
    const entry = entries.get(id);
    if (entry) entries.set(id, { ...entry, translation });
  }
  if (prose) {
    for (const [id, entry] of entries) {
      if (entry.translation || failedTranslations.has(id)) continue;
      problems.push({
        file: entry.file,
        at: 'body',
        problem: `has no Japanese (add ${id}.ja.md beside it, then run "npm run -s content:stamp -- <that file>")`,
        kind: 'error',
      });
    }
  }
  return { entries, failed };
}
