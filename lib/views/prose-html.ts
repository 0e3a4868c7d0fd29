import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { CITATION } from '../domain/prose.ts';

/** Only what prose needs; citations become links with a class, nothing else may carry one. */
const SCHEMA = {
  ...defaultSchema,
  tagNames: ['p', 'a', 'em', 'strong', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'br', 'sup'],
  attributes: { a: ['href'], th: ['align'], td: ['align'] },
  protocols: { href: ['https'] },
};

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeSanitize, SCHEMA).use(rehypeStringify);

/**
 * Markdown prose to sanitised HTML. `[@source-id]` becomes a link to the page's source list.
 * @param order source ids of the page in the order of their numbers.
 */
export function proseHtml(markdown: string, order: readonly string[]): string {
  const html = String(
    processor.processSync(
      markdown.replace(CITATION, (_, id: string) => `[${order.indexOf(id) + 1}](#source-${order.indexOf(id) + 1})`),
    ),
  );
  return html.replace(
    /<a href="#(?:user-content-)?source-(\d+)">(\d+)<\/a>/g,
    '<sup class="cite"><a href="#source-$1">$2</a></sup>',
  );
}
