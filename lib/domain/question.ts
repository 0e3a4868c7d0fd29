import { z } from 'zod';
import { answerSchema, idSchema, localizedTextSchema } from './text.ts';

/** A place on this site: a page without its language, and a section of it. */
export const targetSchema = z.strictObject({
  /** As in an address after the language: "treatments/prp", "check", "guides/contracts". */
  page: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, 'write the page without language and outer slashes, as "treatments/prp"'),
  anchor: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'write the id of the section, without "#"')
    .optional(),
});
export type Target = z.infer<typeof targetSchema>;

/** Pages without a record of their own, by their address after the language. */
export const FIXED_PAGES = [
  'check',
  'compare',
  'prices',
  'prices/my-quote',
  'prices/budget',
  'prices/find-out',
  'prices/fees',
  'conditions',
  'treatments',
  'situations',
  'claims',
  'disagreements',
  'combinations',
  'guides',
  'glossary',
  'sources',
  'methods',
  'about',
  'privacy',
  'report',
  'clinics',
  'calendar',
] as const;
export type FixedPage = (typeof FIXED_PAGES)[number];

/** Kinds of record that have a page each: "treatments/prp". */
export const PAGE_KINDS = ['treatments', 'prices', 'conditions', 'situations', 'claims', 'guides'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** What a page address stands for: a fixed page, a record, or nothing. */
export function parsePage(page: string): { fixed: FixedPage } | { kind: PageKind; id: string } | null {
  const fixed = FIXED_PAGES.find((name) => name === page);
  if (fixed) return { fixed };
  const [first, id, ...rest] = page.split('/');
  const kind = PAGE_KINDS.find((name) => name === first);
  return kind && id !== undefined && rest.length === 0 ? { kind, id } : null;
}

/** One theme of the page "Questions": what people ask, a short answer, and where the full one stands. */
export const questionThemeSchema = z.strictObject({
  theme: localizedTextSchema,
  order: z.number().int().nonnegative(),
  questions: z
    .array(
      z.strictObject({
        id: idSchema,
        question: localizedTextSchema,
        short: answerSchema,
        target: targetSchema,
        also: z.array(targetSchema).optional(),
      }),
    )
    .min(1),
});
export type QuestionTheme = z.infer<typeof questionThemeSchema>;
