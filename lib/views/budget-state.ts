import type { Currency } from '../domain/vocabulary.ts';
import { inHundredths } from '../domain/currency.ts';
import type { Money } from '../rules/money.ts';
import { addBudget, type Budget } from '../rules/quote.ts';

/** Years that the sum covers. */
export const BUDGET_YEARS = 5;
/** Below this there is nothing to add. */
export const FEWEST_PARTS = 2;

/** The years of one treatment in one currency, with the words that stand behind them. */
export interface BudgetPrice {
  readonly currency: Currency;
  readonly firstYear: Money;
  readonly laterYear: Money;
  /** One line for each end of each year: price ÷ count × units. */
  readonly work: readonly string[];
  /** How many prices, from when, and what is not known of them. */
  readonly basis: string;
  /** What the pages of these prices name as not in them: "visit, tests"; null where they name nothing. */
  readonly outside: string | null;
}

export const BUDGET_GAPS = ['no-price', 'only-conditional', 'whole-sets', 'not-computable', 'no-course', 'research'] as const;
export type BudgetGap = (typeof BUDGET_GAPS)[number];

export interface BudgetTreatment {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  /** Nothing is bought, so every year is 0. */
  readonly nothing: boolean;
  /** Research stage: no price page. */
  readonly research: boolean;
  readonly prices: readonly BudgetPrice[];
  /** Why a year is missing, by currency; a currency that is not named has no price. */
  readonly gaps: Readonly<Partial<Record<Currency, BudgetGap>>>;
}

/** Two treatments that a record or a shared medicine is about. */
export interface BudgetPair {
  readonly of: readonly [string, string];
  readonly names: string;
  /** Id of the record; null where nobody wrote one. */
  readonly record: string | null;
  /** "not together": what the record says in two words. */
  readonly status: string | null;
  /** The record says that the two are not used together. */
  readonly notTogether: boolean;
  /** The record's own statement; only where a warning is needed. */
  readonly says: string | null;
  /** The medicine or the class that both are; null where none is known to be shared. */
  readonly same: string | null;
}

export interface BudgetCatalogue {
  /** Currencies in which at least one treatment has a plain range; yen first. */
  readonly currencies: readonly Currency[];
  readonly treatments: readonly BudgetTreatment[];
  readonly pairs: readonly BudgetPair[];
}

export interface BudgetState {
  /** In the order of the site, whatever the order of picking. */
  readonly picked: readonly string[];
  readonly currency: Currency;
}

export const NOTHING_PICKED = ({ currencies }: BudgetCatalogue): BudgetState => ({
  picked: [],
  currency: currencies[0] ?? 'JPY',
});

/** What can be picked: a research-stage treatment cannot be bought, so there is nothing of it to add. */
export const onOffer = ({ treatments }: BudgetCatalogue): BudgetTreatment[] => treatments.filter(({ research }) => !research);

/** The treatments of a list that can be picked, in the order of the site, each once. */
export const inSiteOrder = (ids: readonly string[], catalogue: BudgetCatalogue): string[] =>
  onOffer(catalogue).flatMap(({ id }) => (ids.includes(id) ? [id] : []));

/** Reads a shared address (`#t=minoxidil-topical,prp&c=JPY`). What cannot be picked it leaves out and names. */
export function parseBudget(address: string, catalogue: BudgetCatalogue): { state: BudgetState; unknown: string[] } {
  const values = new URLSearchParams(address.replace(/^[?#]/, ''));
  const asked = [...new Set((values.get('t') ?? '').split(',').map((one) => one.trim()))].filter((one) => one !== '');
  const picked = inSiteOrder(asked, catalogue);
  const unknown = asked.filter((id) => !picked.includes(id));
  const wanted = values.get('c');
  const currency = catalogue.currencies.find((one) => one === wanted);
  if (wanted !== null && wanted !== '' && !currency) unknown.push(wanted);
  return { state: { picked, currency: currency ?? NOTHING_PICKED(catalogue).currency }, unknown };
}

/** The address of a choice, without "#"; empty while nothing is picked. */
export const printBudget = ({ picked, currency }: BudgetState): string =>
  picked.length === 0 ? '' : `t=${picked.join(',')}&c=${currency}`;

export interface BudgetPart {
  readonly treatment: BudgetTreatment;
  /** Five years, the first apart; null where a year is not known: such a part is named and not counted. */
  readonly years: readonly Money[] | null;
  readonly total: Money | null;
  readonly price: BudgetPrice | null;
  readonly gap: BudgetGap | null;
}

export interface BudgetSum {
  readonly currency: Currency;
  readonly parts: readonly BudgetPart[];
  readonly sum: Budget;
  /** Parts that are in the sum; doing nothing is one. */
  readonly counted: number;
  /** Pairs among the parts, doing nothing left out: first those with a warning. */
  readonly pairs: readonly BudgetPair[];
}

const NOTHING: Money = { min: 0, max: 0 };
export const needsWarning = ({ notTogether, same }: BudgetPair): boolean => notTogether || same !== null;

/** The sum of a choice: five years low to high, and what could not be counted. */
export function budgetOf({ picked, currency }: BudgetState, { treatments, pairs }: BudgetCatalogue): BudgetSum {
  const chosen = treatments.filter(({ id }) => picked.includes(id));
  const years = chosen.map((treatment) => {
    const price = treatment.prices.find((one) => one.currency === currency) ?? null;
    const of = (year: Money | undefined) => (treatment.nothing ? NOTHING : (year ?? null));
    return { treatment, price, years: { id: treatment.id, firstYear: of(price?.firstYear), laterYear: of(price?.laterYear) } };
  });
  const sum = addBudget(
    years.map((part) => part.years),
    BUDGET_YEARS,
  );
  const parts = years.map(({ treatment, price, years: part }): BudgetPart => {
    if (sum.without.includes(treatment.id)) {
      return { treatment, price: null, years: null, total: null, gap: treatment.gaps[currency] ?? 'no-price' };
    }
    const alone = addBudget([part], BUDGET_YEARS);
    return { treatment, price, years: alone.years, total: alone.total, gap: null };
  });
  const among = pairs.filter(({ of }) => of.every((id) => picked.includes(id)));
  return {
    currency,
    parts,
    sum,
    counted: parts.length - sum.without.length,
    pairs: [...among.filter(needsWarning), ...among.filter((pair) => !needsWarning(pair))],
  };
}

/** An amount as a spreadsheet wants it: yen and won whole, the others with their hundredths. */
export const plainAmount = (amount: number, currency: Currency): number => (inHundredths(currency) ? amount / 100 : amount);

/** Words of the heads and edges of the table, for the file. */
export interface BudgetCsvWords {
  readonly year: (year: number) => string;
  readonly total: string;
  readonly sum: string;
  readonly low: string;
  readonly high: string;
  /** "not counted: …" */
  readonly notCounted: string;
}

/** The table as comma-separated values: years by parts, low and high end each. A part without a price is named, its cells are empty. */
export function budgetCsv({ parts, sum, currency }: BudgetSum, words: BudgetCsvWords): string {
  const quote = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  const cell = (money: Money | null | undefined) =>
    money ? [String(plainAmount(money.min, currency)), String(plainAmount(money.max, currency))] : ['', ''];
  const names = [
    ...parts.map(({ treatment, gap }) => (gap ? `${treatment.name} (${words.notCounted})` : treatment.name)),
    words.sum,
  ];
  const head = [currency, ...names.flatMap((name) => [`${name} – ${words.low}`, `${name} – ${words.high}`])];
  const line = (label: string, all: readonly (Money | null | undefined)[]) => [label, ...all.flatMap(cell)];
  const rows = [
    head,
    ...sum.years.map((year, index) => line(words.year(index + 1), [...parts.map(({ years }) => years?.[index]), year])),
    line(words.total, [...parts.map(({ total }) => total), sum.total]),
  ];
  return rows.map((row) => row.map(quote).join(',')).join('\r\n');
}
