import type { Currency } from './vocabulary.ts';

/** Currencies whose amounts are kept in hundredths; yen and won have no smaller coin. */
const IN_HUNDREDTHS: readonly Currency[] = ['USD', 'GBP', 'EUR'];

/** Are amounts of this currency kept in hundredths (cents, pence)? */
export const inHundredths = (currency: Currency): boolean => IN_HUNDREDTHS.includes(currency);
