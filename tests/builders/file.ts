import type { Corpus } from '#lib/domain/corpus';
import { aCorpus, type CorpusParts } from './corpus.ts';

/** A content file as text: JSON is YAML, so the front matter says exactly this record. */
export const asFile = (record: object, body = ''): string => `---\n${JSON.stringify(record, null, 2)}\n---\n\n${body}\n`;

/** The files of a whole content folder, by path. */
export function asFiles(parts: CorpusParts = {}): Record<string, string> {
  const corpus: Corpus = aCorpus(parts);
  const kinds = ['treatments', 'prices', 'sources', 'patient-factors', 'medicines', 'conditions'] as const;
  const files: Record<string, string> = {
    'agreed-rules.json': JSON.stringify(Object.fromEntries(corpus.agreedRules)),
  };
  for (const kind of kinds) {
    for (const entry of corpus[kind].values()) {
      files[`${kind}/${entry.id}.md`] = asFile(entry.data, entry.body);
      const { translation } = entry;
      if (translation) files[`${kind}/${entry.id}.ja.md`] = asFile(translation.data, translation.body);
    }
  }
  return files;
}
