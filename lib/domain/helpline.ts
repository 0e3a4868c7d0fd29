import { z } from 'zod';
import { dateSchema, idSchema, localizedTextSchema, sourceIdsSchema } from './text.ts';
import { COUNTRIES } from './vocabulary.ts';

export const HELPLINE_PURPOSES = ['ambulance', 'medical-advice', 'suicide', 'medicine-questions', 'poisoning'] as const;

/** A telephone number or a page where somebody helps, with the day on which it was last seen at its source. */
export const helplineSchema = z
  .strictObject({
    name: localizedTextSchema,
    /** `other`: a page that leads to numbers of any country. */
    country: z.enum(COUNTRIES),
    purpose: z.enum(HELPLINE_PURPOSES),
    /** As it is dialled there: "119", "#7119", "0120-061-338". */
    phone: z
      .string()
      .regex(/^#?\d[\d-]*$/, 'write the number as it is dialled, as "#7119"')
      .optional(),
    url: z.url('write a complete address').optional(),
    /** When it answers, what it costs, in which languages: as its source says. */
    hours: localizedTextSchema,
    sources: sourceIdsSchema,
    checkedOn: dateSchema,
    reviewDue: dateSchema,
    /** Lower first, within one country. */
    order: z.number().int().nonnegative(),
  })
  .refine(({ phone, url }) => phone !== undefined || url !== undefined, 'give a phone number or an address');
export type Helpline = z.infer<typeof helplineSchema>;

/** Ids of content/helplines. */
export const helplineIdsSchema = z.array(idSchema);
