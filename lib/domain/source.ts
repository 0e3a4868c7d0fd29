import { z } from 'zod';
import { dateSchema, localizedTextSchema } from './text.ts';
import { JURISDICTIONS, READINGS, SOURCE_KINDS } from './vocabulary.ts';

const nameSchema = z.union([
  z.strictObject({ family: z.string().min(1), given: z.string().min(1).optional() }),
  z.strictObject({ literal: z.string().min(1) }),
]);

const cslDateSchema = z.strictObject({
  'date-parts': z.array(z.array(z.number().int()).min(1).max(3)).length(1),
});

/** The CSL-JSON fields in use; a reference manager can read the published file. */
export const cslSchema = z.strictObject({
  type: z.enum([
    'article-journal',
    'article-newspaper',
    'webpage',
    'report',
    'legislation',
    'book',
    'chapter',
    'document',
    'dataset',
    'entry',
  ]),
  title: z.string().min(1),
  author: z.array(nameSchema).min(1).optional(),
  'container-title': z.string().min(1).optional(),
  publisher: z.string().min(1).optional(),
  issued: cslDateSchema.optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  version: z.string().optional(),
  language: z.string().optional(),
  DOI: z.string().regex(/^10\./, 'write the DOI alone, as "10.1000/xyz"').optional(),
  PMID: z.string().regex(/^\d+$/, 'write the PubMed number in quotes').optional(),
  URL: z.url('write a complete address').optional(),
});
export type Csl = z.infer<typeof cslSchema>;

/** One citation, what kind of document it is, and what of it was really read. */
export const sourceSchema = z.strictObject({
  kind: z.enum(SOURCE_KINDS),
  reading: z.enum(READINGS),
  jurisdiction: z.enum(JURISDICTIONS).optional(),
  /** A short name for lists and cells: "US label, finasteride 1 mg". No clinic names. */
  label: localizedTextSchema,
  /** What was read and where, so that the next reader can repeat it. */
  read: localizedTextSchema,
  csl: cslSchema,
  checkedOn: dateSchema,
  /** A newer edition that was seen but not yet read: the source is due for reading again. */
  newerEdition: z.strictObject({ what: localizedTextSchema, seenOn: dateSchema }).optional(),
  reviewDue: dateSchema,
});
export type Source = z.infer<typeof sourceSchema>;
