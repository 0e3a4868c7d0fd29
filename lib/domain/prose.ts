/** The three sections of a treatment's prose, in order, with their heading in each language. */
export const PROSE_SECTIONS = [
  { id: 'what', en: 'What it is', ja: 'どんな方法か' },
  { id: 'how', en: 'How it works', ja: 'しくみ' },
  { id: 'living', en: 'Living with it', ja: '続けるときの生活' },
] as const;
export type ProseSectionId = (typeof PROSE_SECTIONS)[number]['id'];

/** `[@source-id]` in prose. */
export const CITATION = /\[@([a-z0-9-]+)\]/g;

/** Source ids cited in a text, in order, each once. */
export function citationsIn(text: string): string[] {
  return [...new Set([...text.matchAll(CITATION)].map((match) => match[1] ?? ''))];
}

/** Splits prose at its `## ` headings. Text before the first heading comes under ''. */
export function proseSections(body: string): { heading: string; text: string }[] {
  const parts = body.split(/^## +(.+?) *$/m);
  const sections = [{ heading: '', text: (parts[0] ?? '').trim() }];
  for (let index = 1; index < parts.length; index += 2) {
    sections.push({ heading: parts[index] ?? '', text: (parts[index + 1] ?? '').trim() });
  }
  return sections.filter((section) => section.heading !== '' || section.text !== '');
}
