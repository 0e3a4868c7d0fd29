import type { Element, ElementContent, Root, Text } from 'hast';
import { attribute, element, findAll, type Page } from './page.ts';

/** One spelling of a term in the language of a page. */
export interface TermForm {
  readonly form: string;
  readonly term: string;
}

/** No links inside other links, headings, captions, controls, badges, lists of sources, islands (they hydrate) or text in another language. */
const CLOSED = new Set(
  'a button h1 h2 h3 h4 h5 h6 summary th dt label legend code script style svg small noscript nav sup template caption thead'.split(
    ' ',
  ),
);
const isClosed = (node: Element) =>
  CLOSED.has(node.tagName) ||
  node.properties['dataIsland'] !== undefined ||
  node.properties['lang'] !== undefined ||
  /^source-/.test(attribute(node, 'id') ?? '');

/**
 * Links the first use of each glossary term in the main part of a page to the glossary. Works on the finished tree, so
 * that "first" means first on the page, whatever component prints it.
 */
export function linkTerms(pages: readonly Page[], forms: Readonly<Record<'en' | 'ja', readonly TermForm[]>>): void {
  const patterns = { en: patternOf(forms.en, 'en'), ja: patternOf(forms.ja, 'ja') };
  for (const page of pages) {
    const locale = /^\/(en|ja)\//.exec(page.path)?.[1] as 'en' | 'ja' | undefined;
    if (locale === undefined || page.path === `/${locale}/glossary/`) continue;
    const pattern = patterns[locale];
    if (!pattern) continue;
    const terms = new Map(forms[locale].map(({ form, term }) => [fold(form), term]));
    const linked = new Set<string>();
    for (const main of findAll(page.tree, (node) => node.tagName === 'main')) {
      linkIn(main, { pattern, terms, linked, href: `/${locale}/glossary/` });
    }
  }
}

interface Linking {
  readonly pattern: RegExp;
  readonly terms: ReadonlyMap<string, string>;
  readonly linked: Set<string>;
  readonly href: string;
}

function linkIn(parent: Element | Root, linking: Linking): void {
  parent.children = parent.children.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return split(node, linking);
    if (node.type === 'element' && !isClosed(node)) linkIn(node, linking);
    return [node as ElementContent];
  });
}

function split(node: Text, { pattern, terms, linked, href }: Linking): ElementContent[] {
  const parts: ElementContent[] = [];
  let from = 0;
  for (const match of node.value.matchAll(pattern)) {
    // a label that is nothing but the term ("未承認" in a cell) is no sentence, and too small to be hit beside others
    if (match[0] === node.value.trim()) continue;
    const term = terms.get(fold(match[0]));
    if (term === undefined || linked.has(term)) continue;
    linked.add(term);
    if (match.index > from) parts.push({ type: 'text', value: node.value.slice(from, match.index) });
    const link = element('a', { className: ['term'], href: `${href}#${term}` });
    link.children.push({ type: 'text', value: match[0] });
    parts.push(link);
    from = match.index + match[0].length;
  }
  if (parts.length === 0) return [node];
  if (from < node.value.length) parts.push({ type: 'text', value: node.value.slice(from) });
  return parts;
}

const fold = (form: string) => form.normalize('NFKC').toLowerCase();
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whole words only. Japanese has no spaces: a form must not go on in its own script (毛包 in 毛包炎). */
function patternOf(forms: readonly TermForm[], locale: 'en' | 'ja'): RegExp | null {
  if (forms.length === 0) return null;
  const sorted = forms.map(({ form }) => form).sort((a, b) => b.length - a.length);
  if (locale === 'en') return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${sorted.map(escape).join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
  return new RegExp(sorted.map((form) => `${before(form)}${escape(form)}${after(form)}`).join('|'), 'gu');
}

const SCRIPTS = ['\\p{Script=Han}', '\\p{Script=Katakana}ー', 'A-Za-z0-9'];
const scriptOf = (character: string) => SCRIPTS.find((script) => new RegExp(`[${script}]`, 'u').test(character));

function before(form: string): string {
  const script = scriptOf(form.at(0) ?? '');
  return script ? `(?<![${script}])` : '';
}

function after(form: string): string {
  const script = scriptOf(form.at(-1) ?? '');
  return script ? `(?![${script}])` : '';
}
