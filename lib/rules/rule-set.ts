import type { Condition } from '../domain/condition.ts';
import type { Indication, Jurisdiction, Strength } from '../domain/vocabulary.ts';

/** One rule as the engine needs it: no words, and the day until which its sources were checked. */
export interface EngineRule {
  readonly id: string;
  readonly strength: Strength;
  readonly when: Condition;
  readonly jurisdictions: readonly Jurisdiction[];
  /** Undefined: for all variants. */
  readonly variants?: readonly string[];
  readonly sources: readonly string[];
  /** Earliest review date of its sources; '' when a source is missing. Past it, the rule still hits but never clears. */
  readonly validUntil: string;
}

export interface EngineIndication {
  readonly jurisdictions: readonly Jurisdiction[];
  readonly status: Exclude<Indication, 'unknown'>;
  readonly when?: Condition;
}

/** Everything needed to judge one treatment. Plain data: it travels to the browser as JSON. */
export interface RuleSet {
  readonly treatment: string;
  readonly rules: readonly EngineRule[];
  /** Ids of the rules that were there when the list was last agreed. A missing one makes the verdict `not-assessed`. */
  readonly agreedRules: readonly string[];
  /** Factors, classes and `allergies` for which somebody looked and found nothing. */
  readonly nothingFound: readonly string[];
  readonly variants: readonly string[];
  /** Places where it is approved for hair loss: their own rules lead there. */
  readonly approvedIn: readonly Jurisdiction[];
  readonly indications: readonly EngineIndication[];
}

/** Does a rule bear on this form of the treatment? Without forms, or without a limit to some of them, it always does. */
export const concerns = (
  { variants }: { readonly variants?: readonly string[] | undefined },
  form: string | undefined,
): boolean => variants === undefined || form === undefined || variants.includes(form);
