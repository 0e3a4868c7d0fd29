import { z } from 'zod';
import { answerSchema, dateSchema } from './text.ts';
import { DIAGNOSES } from './vocabulary.ts';

/** Who pays beside the patient, for one kind of hair loss: public insurance, tax, relief. One file per diagnosis. */
export const payerSchema = z.strictObject({
  diagnosis: z.enum(DIAGNOSES),
  compiledOn: dateSchema,
  reviewDue: dateSchema,
  jp: z.strictObject({
    insurance: answerSchema,
    /** Medical-expense deduction (医療費控除). */
    deduction: answerSchema,
    /** Cap on what insured care costs in a month (高額療養費). */
    cap: answerSchema,
    /** Relief for harm by medicines (医薬品副作用被害救済制度) and what stands outside it. */
    relief: answerSchema,
  }),
  us: z.strictObject({ insurance: answerSchema, taxFree: answerSchema }),
  gb: z.strictObject({ insurance: answerSchema }),
});
export type Payer = z.infer<typeof payerSchema>;
