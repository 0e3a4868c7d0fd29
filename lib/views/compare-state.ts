import { DEMANDS, NO_TREATMENT, ORDER_ROWS, STATUS_PLACES } from '../domain/comparison.ts';
import type { CompareRowId, Demand, DemandLevel, Diagnosis, StatusPlace, OrderRow } from '../domain/vocabulary.ts';

export { DEMANDS, NO_TREATMENT, ORDER_ROWS, STATUS_PLACES };

/** What the controls of the comparison need to know of one treatment. */
export interface CompareTreatment {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  /** Research stage: cannot be had yet. */
  readonly research: boolean;
  readonly usedFor: readonly Diagnosis[];
  /** Kinds of hair loss of a sex that must not use it: "female-pattern" where women are barred. */
  readonly barredFor: readonly Diagnosis[];
  readonly demands: Readonly<Record<Demand, DemandLevel>>;
  /** Places where it is approved or cleared for this use. */
  readonly approvedIn: readonly StatusPlace[];
  /** Number behind each row that columns may be ordered by (yen, months, steps); null: not known. */
  readonly order: Readonly<Record<OrderRow, number | null>>;
}

export interface CompareCatalogue {
  readonly treatments: readonly CompareTreatment[];
  readonly rows: readonly { readonly id: CompareRowId; readonly question: string }[];
}

/** What one view of the comparison shows. `null`: all. The order of `rows` is the reader's. */
export interface CompareState {
  readonly picked: readonly string[] | null;
  readonly rows: readonly CompareRowId[] | null;
  readonly withoutNothing: boolean;
  readonly onlyDifferences: boolean;
  readonly orderBy: OrderRow | null;
  readonly not: readonly Demand[];
  /** Highest first-year cost in yen. */
  readonly budget: number | null;
  readonly approvedIn: StatusPlace | null;
  /** Kind of hair loss: about the reader, so it never goes into the address. */
  readonly diagnosis: Diagnosis | null;
}

/** How many treatments may be picked, doing nothing not counted: web decision aids lose readers with more. */
export const MOST_PICKED = 5;

export const EVERYTHING: CompareState = {
  picked: null,
  rows: null,
  withoutNothing: false,
  onlyDifferences: false,
  orderBy: null,
  not: [],
  budget: null,
  approvedIn: null,
  diagnosis: null,
};

/** The names used in addresses: t treatments, rows, by order, not demands, yen budget, in place, diff, none. */
const isOne = <T extends string>(list: readonly T[], value: string): value is T => (list as readonly string[]).includes(value);

/**
 * Reads a shared address (`#t=prp,exosome&rows=judge`; `?t=…` is read too). What it does not know it leaves out and names.
 */
export function parseAddress(address: string, catalogue: CompareCatalogue): { state: CompareState; unknown: string[] } {
  const values = new URLSearchParams(address.replace(/^[?#]/, ''));
  const unknown: string[] = [];
  const list = <T extends string>(name: string, known: readonly T[]): T[] => {
    const asked = [...new Set((values.get(name) ?? '').split(',').map((one) => one.trim()))].filter((one) => one !== '');
    unknown.push(...asked.filter((one) => !isOne(known, one)));
    return asked.filter((one): one is T => isOne(known, one));
  };
  const one = <T extends string>(name: string, known: readonly T[]): T | null => list(name, known)[0] ?? null;
  const ids = catalogue.treatments.map(({ id }) => id);
  const picked = list('t', ids);
  const rows = list(
    'rows',
    catalogue.rows.map(({ id }) => id),
  );
  const yen = values.get('yen');
  const budget = yen !== null && /^\d{1,9}$/.test(yen) ? Number(yen) : null;
  if (yen !== null && budget === null) unknown.push(yen);
  const state: CompareState = {
    picked: picked.length > 0 ? picked.filter((id) => id !== NO_TREATMENT) : null,
    rows: rows.length > 0 ? rows : null,
    withoutNothing: values.get('none') === '0',
    onlyDifferences: values.get('diff') === '1',
    orderBy: one('by', ORDER_ROWS),
    not: list('not', DEMANDS),
    budget,
    approvedIn: one('in', STATUS_PLACES),
    diagnosis: null,
  };
  return { state, unknown };
}

/**
 * The address of a view, without "#": treatments, rows and filters. A kind of hair loss would say something about the reader:
 * in its place stand the treatments that it leaves, so another device shows the same.
 */
export function printAddress(state: CompareState, catalogue: CompareCatalogue): string {
  const shown =
    state.diagnosis === null ? state.picked : visibleTreatments(state, catalogue).shown.filter((id) => id !== NO_TREATMENT);
  const parts: [string, string | null][] = [
    ['t', shown && shown.length > 0 ? shown.join(',') : null],
    ['rows', state.rows ? state.rows.join(',') : null],
    ['by', state.orderBy],
    ['not', state.not.length > 0 ? state.not.join(',') : null],
    ['yen', state.budget === null ? null : String(state.budget)],
    ['in', state.approvedIn],
    ['diff', state.onlyDifferences ? '1' : null],
    ['none', state.withoutNothing ? '0' : null],
  ];
  return parts.flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`])).join('&');
}

export type HiddenBecause = 'not-picked' | 'diagnosis' | 'barred' | 'status' | 'budget' | Demand;
export type KeptAlthough = { readonly about: Demand | 'budget'; readonly level: 'some' | 'not-known' };

export interface Visible {
  /** Treatments in the order of the columns. */
  readonly shown: readonly string[];
  readonly hidden: readonly { readonly id: string; readonly because: HiddenBecause }[];
  /** Shown although a filter could not rule on them: asked for only in some forms, or not known. */
  readonly kept: readonly { readonly id: string; readonly although: readonly KeptAlthough[] }[];
}

/** Which columns a view shows, and why the others are away. Unknown is never counted as a pass: it is shown and named. */
export function visibleTreatments(state: CompareState, { treatments }: CompareCatalogue): Visible {
  const hidden: { id: string; because: HiddenBecause }[] = [];
  const kept: { id: string; although: KeptAlthough[] }[] = [];
  const shown = treatments.filter((treatment) => {
    const because = treatment.id === NO_TREATMENT ? nothingHidden(state) : hiddenBecause(treatment, state);
    if (because) hidden.push({ id: treatment.id, because });
    else if (treatment.id !== NO_TREATMENT) {
      const although = keptAlthough(treatment, state);
      if (although.length > 0) kept.push({ id: treatment.id, although });
    }
    return because === undefined;
  });
  return { shown: inOrder(shown, state.orderBy).map(({ id }) => id), hidden, kept };
}

const nothingHidden = (state: CompareState): HiddenBecause | undefined => (state.withoutNothing ? 'not-picked' : undefined);

function hiddenBecause(treatment: CompareTreatment, state: CompareState): HiddenBecause | undefined {
  if (state.picked && !state.picked.includes(treatment.id)) return 'not-picked';
  if (state.diagnosis && treatment.barredFor.includes(state.diagnosis)) return 'barred';
  if (state.diagnosis && !treatment.usedFor.includes(state.diagnosis)) return 'diagnosis';
  if (state.approvedIn && !treatment.approvedIn.includes(state.approvedIn)) return 'status';
  const cost = treatment.order['first-year'];
  if (state.budget !== null && cost !== null && cost > state.budget) return 'budget';
  return state.not.find((demand) => treatment.demands[demand] === 'yes');
}

function keptAlthough(treatment: CompareTreatment, state: CompareState): KeptAlthough[] {
  const demands = state.not.flatMap((about): KeptAlthough[] => {
    const level = treatment.demands[about];
    return level === 'some' || level === 'not-known' ? [{ about, level }] : [];
  });
  const noPrice = state.budget !== null && treatment.order['first-year'] === null;
  return noPrice ? [...demands, { about: 'budget', level: 'not-known' }] : demands;
}

/** By one named row, the smallest number first (certainty: the highest); what is not known comes last; ties as the site lists them. */
function inOrder(treatments: readonly CompareTreatment[], row: OrderRow | null): readonly CompareTreatment[] {
  if (row === null) return treatments;
  const sign = row === 'certainty' ? -1 : 1;
  const key = ({ order }: CompareTreatment) => {
    const value = order[row];
    return value === null ? Number.POSITIVE_INFINITY : sign * value;
  };
  return [...treatments].sort((a, b) => (key(a) === key(b) ? 0 : key(a) - key(b)));
}

/** Rows in the reader's order, or all in the fixed order. */
export const visibleRows = (state: CompareState, { rows }: CompareCatalogue): readonly CompareRowId[] =>
  state.rows ?? rows.map(({ id }) => id);
