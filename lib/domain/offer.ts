import { z } from 'zod';
import { dateSchema, idSchema, localizedTextSchema, partialDateSchema, sourceIdsSchema, statementSchema } from './text.ts';

/** How the seller stands to this site. Anything but `none` is said beside the offer; `paid` and `affiliate` are refused. */
export const RELATIONSHIPS = ['none', 'staff', 'paid', 'affiliate'] as const;
export type Relationship = (typeof RELATIONSHIPS)[number];

const rangeSchema = (unit: string) =>
  z
    .strictObject(
      { min: z.number().int().nonnegative(), max: z.number().int().nonnegative() },
      { error: `write { min, max } in ${unit}` },
    )
    .refine(({ min, max }) => min <= max, 'min is above max (swap them)');

/** Numbers of the Act on the Safety of Regenerative Medicine, as a clinic prints them (rules B-1 to B-7). */
export const regenSchema = z
  .strictObject({
    /** Class of the plan. The letter of the plan's number must say the same: A is I, B is II, C is III. */
    class: z.enum(['I', 'II', 'III']),
    planNo: z
      .string()
      .regex(/^P[ABC][1-8]\d{6}$/, 'write the plan\'s number as "PC4230007" (N… is the number of a committee; rule B-4)'),
    committeeName: localizedTextSchema,
    committeeNo: z
      .string()
      .regex(/^N[AB][1-8]\d{6}$/, 'write the committee\'s number as "NA8190011" (P… is the number of a plan; rule B-4)'),
    /** The entry of the public register. */
    registerUrl: z.url({ protocol: /^https$/ }),
    checkedOn: dateSchema,
  })
  .superRefine(({ class: level, planNo, committeeNo }, context) => {
    const letter = { I: 'A', II: 'B', III: 'C' }[level];
    if (planNo[1] !== letter)
      context.addIssue({
        code: 'custom',
        path: ['planNo'],
        message: `is not of class ${level} (its second letter must be ${letter}; rule B-3)`,
      });
    if (level !== 'III' && committeeNo[1] !== 'A')
      context.addIssue({
        code: 'custom',
        path: ['committeeNo'],
        message: `of class ${level} needs a special certified committee (its number begins with NA; rule B-3)`,
      });
  });
export type Regen = z.infer<typeof regenSchema>;

/** What must be said of a product that is not approved in Japan for this use (rules ). */
export const unapprovedSchema = z.strictObject({
  unapproved: localizedTextSchema,
  supplyRoute: localizedTextSchema,
  approvedInJapan: localizedTextSchema,
  overseasSafety: localizedTextSchema,
  relief: localizedTextSchema,
});

/** Everything that rules and B-3 ask for beside a price that names its seller. */
const itemsShape = {
  content: statementSchema,
  /** Usual total with everything that is normally needed, in yen with tax. */
  total: rangeSchema('yen, tax included'),
  includes: z.array(localizedTextSchema).min(1),
  commonExtras: z.array(localizedTextSchema),
  sessions: rangeSchema('sessions'),
  periodMonths: rangeSchema('months'),
  risks: z.array(localizedTextSchema).min(1),
  sideEffects: z.array(localizedTextSchema).min(1),
  /** How to ask the seller: at least one. */
  contact: z
    .strictObject({ telephone: z.string().min(1).optional(), mail: z.email().optional(), form: z.url().optional() })
    .refine((ways) => Object.values(ways).some((way) => way !== undefined), 'names no way to ask (give telephone, mail or form)'),
  /** How one leaves the contract, and what is paid back. */
  cancellation: statementSchema,
  regen: regenSchema,
  unapproved: unapprovedSchema,
};

/** The items an offer needs before its seller may be named; the last two only for some treatments. */
export const OFFER_ITEMS = Object.keys(itemsShape) as (keyof typeof itemsShape)[];
export type OfferItem = keyof typeof itemsShape;

const commonShape = {
  treatment: idSchema,
  /** The prices that are part of this offer: ids of observations in the treatment's price file. */
  observations: z.array(idSchema).min(1),
  compiledOn: dateSchema,
  reviewDue: dateSchema,
  /** Day, month or year that the page prints. */
  observed: partialDateSchema.nullable(),
  sources: sourceIdsSchema,
};

/**
 * One seller's offer. `named` has every item and shows the seller; `unnamed` has what its page gives, shows "a clinic in Tokyo",
 * and the page lists what is missing. There is nothing between the two.
 */
export const offerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('named'),
    ...commonShape,
    provider: z.strictObject({ name: localizedTextSchema, address: localizedTextSchema }),
    relationship: z.enum(RELATIONSHIPS),
    selfPay: z.literal(true, { error: 'write true: only self-pay offers are listed (rule A-17)' }),
    ...itemsShape,
    regen: regenSchema.optional(),
    unapproved: unapprovedSchema.optional(),
  }),
  z.strictObject({
    kind: z.literal('unnamed'),
    ...commonShape,
    /** "a clinic in Tokyo" */
    seller: localizedTextSchema,
    /** The items that the page gives. */
    has: z.array(z.enum(OFFER_ITEMS as [OfferItem, ...OfferItem[]])),
    /** What the page gives only in part, and why that does not do. */
    notes: z.array(localizedTextSchema),
  }),
]);
export type Offer = z.infer<typeof offerSchema>;
