import type { Currency } from '../domain/vocabulary.ts';
import type { Plan, Quote, QuoteCondition, QuoteFee, Refund, Told } from './quote.ts';
import { readAmount, readCount, readPercent, type CountUnit, type ReadAmount } from './read-amount.ts';

/** Currencies that the form takes and in which offers are compared with what was seen, yen first. */
export const QUOTE_CURRENCIES = ['JPY', 'USD', 'GBP', 'EUR'] as const satisfies readonly Currency[];

export type QuoteCurrency = (typeof QUOTE_CURRENCIES)[number];

export type PlanKind = Plan['kind'];
export const PLAN_KINDS = ['sessions', 'monthly', 'grafts', 'once'] as const satisfies readonly PlanKind[];

/** Fields with a text to read. Several kinds of plan share `price`. */
export const QUOTE_FIELDS = [
  'price',
  'setSize',
  'course',
  'firstYear',
  'laterYear',
  'days',
  'first',
  'base',
  'grafts',
  'joining',
  'firstVisit',
  'visit',
  'visits',
  'test',
  'tests',
  'shipping',
  'deliveries',
  'anaesthesia',
  'rate',
  'term',
] as const;
export type QuoteField = (typeof QUOTE_FIELDS)[number];

/** The form as it stands: texts as typed, and what was chosen. */
export interface TypedQuote {
  readonly currency: Currency;
  readonly kind: PlanKind;
  readonly tax: Quote['tax'];
  readonly condition: QuoteCondition;
  readonly refund: Refund;
  readonly fields: Readonly<Partial<Record<QuoteField, string>>>;
}

const PLAN_FIELDS: Readonly<Record<PlanKind, readonly QuoteField[]>> = {
  sessions: ['price', 'setSize', 'course', 'firstYear', 'laterYear'],
  monthly: ['price', 'days', 'first'],
  grafts: ['base', 'price', 'grafts'],
  once: ['price'],
};

const FEE_FIELDS: Readonly<Record<PlanKind, readonly QuoteField[]>> = {
  sessions: ['joining', 'firstVisit', 'visit', 'visits', 'test', 'tests', 'anaesthesia'],
  monthly: ['joining', 'firstVisit', 'visit', 'visits', 'test', 'tests', 'shipping', 'deliveries'],
  grafts: ['joining', 'firstVisit', 'visit', 'visits', 'test', 'tests', 'anaesthesia'],
  once: ['joining', 'firstVisit', 'visit', 'visits', 'test', 'tests', 'shipping', 'deliveries', 'anaesthesia'],
};

/** How many there are in a year, for the fees that come more than once. */
const TIMES = { visit: 'visits', test: 'tests', shipping: 'deliveries' } as const;

/** What each count is a number of, and how many are a slip of the key. */
const COUNTED = {
  setSize: { unit: 'sessions', most: 100 },
  course: { unit: 'sessions', most: 200 },
  firstYear: { unit: 'sessions', most: 400 },
  laterYear: { unit: 'sessions', most: 400 },
  days: { unit: 'days', most: 400 },
  grafts: { unit: 'grafts', most: 20_000 },
  visits: { unit: 'visits', most: 366 },
  tests: { unit: 'tests', most: 366 },
  deliveries: { unit: 'deliveries', most: 366 },
  term: { unit: 'months', most: 120 },
} as const satisfies Readonly<Partial<Record<QuoteField, { unit: CountUnit; most: number }>>>;
type CountField = keyof typeof COUNTED;
/** Fields that mean nothing when they are 0. */
const AT_LEAST_1: readonly QuoteField[] = ['price', 'setSize', 'course', 'firstYear', 'days', 'grafts'];

/** The fields that a form of this kind shows, in its order. A session is never sent by post, a tablet needs no anaesthetic. */
export function fieldsOf({ kind, tax }: Pick<TypedQuote, 'kind' | 'tax'>): {
  readonly plan: readonly QuoteField[];
  readonly fees: readonly QuoteField[];
  readonly terms: readonly QuoteField[];
} {
  return { plan: PLAN_FIELDS[kind], fees: FEE_FIELDS[kind], terms: tax === 'included' ? ['term'] : ['rate', 'term'] };
}

export type QuoteProblem =
  | Exclude<Extract<ReadAmount, { ok: false }>['why'], 'empty'>
  /** Nothing typed where a sum cannot do without. */
  | 'missing'
  | 'nothing'
  | 'not-a-count'
  | 'not-a-rate'
  /** More sessions in the course than in the first year. */
  | 'below-course'
  /** The fee was told, not how often it comes. */
  | 'how-often';

export interface ReadQuote {
  /** Null while a field is missing or cannot be read. */
  readonly quote: Quote | null;
  /** In the order of the form. */
  readonly problems: readonly { readonly field: QuoteField; readonly why: QuoteProblem }[];
  /** Tax is or may be added, but nobody said how much it is: the sums are without it. */
  readonly noRate: boolean;
}

/**
 * Reads the form. An empty fee is "not told" (null), never 0; 0 is "free". How often a fee comes is needed only where it is above 0.
 * Amounts come out in the smallest unit of the currency.
 */
export function readQuote(typed: TypedQuote): ReadQuote {
  const { currency, kind, tax, condition, refund } = typed;
  const shown = fieldsOf(typed);
  const found = new Map<QuoteField, QuoteProblem>();
  const textOf = (field: QuoteField) => (typed.fields[field] ?? '').trim();
  const wrong = (field: QuoteField, why: QuoteProblem): null => {
    found.set(field, why);
    return null;
  };
  const notNothing = (field: QuoteField, value: number) =>
    value === 0 && AT_LEAST_1.includes(field) ? wrong(field, 'nothing') : value;

  const amount = (field: QuoteField): Told => {
    const read = readAmount(textOf(field), currency);
    if (read.ok) return notNothing(field, read.amount);
    return read.why === 'empty' ? null : wrong(field, read.why);
  };
  const count = (field: CountField): Told => {
    if (textOf(field) === '') return null;
    const read = readCount(textOf(field), COUNTED[field].most, COUNTED[field].unit);
    return read === null ? wrong(field, 'not-a-count') : notNothing(field, read);
  };
  /** 0 stands in for what is wrong or missing; the quote is then thrown away. */
  const must = <Field extends QuoteField>(read: (field: Field) => Told, field: Field): number => {
    const value = read(field);
    if (value === null && !found.has(field)) wrong(field, 'missing');
    return value ?? 0;
  };

  const plan = planOf();
  const fee = (field: QuoteFee): Told => (shown.fees.includes(field) ? amount(field) : 0);
  const fees: Record<QuoteFee, Told> = {
    joining: fee('joining'),
    firstVisit: fee('firstVisit'),
    visit: fee('visit'),
    test: fee('test'),
    shipping: fee('shipping'),
    anaesthesia: fee('anaesthesia'),
  };
  const times = (name: keyof typeof TIMES): number => {
    const field = TIMES[name];
    if (!shown.fees.includes(field)) return 0;
    const value = count(field);
    if (value === null && !found.has(field) && (fees[name] ?? 0) > 0) wrong(field, 'how-often');
    return value ?? 0;
  };
  const [visitsPerYear, testsPerYear, deliveriesPerYear] = [times('visit'), times('test'), times('shipping')];
  const percent = rateOf();
  const minimumTermMonths = count('term');

  const order = [...shown.plan, ...shown.fees, ...shown.terms];
  const problems = order.flatMap((field) => {
    const why = found.get(field);
    return why ? [{ field, why }] : [];
  });
  if (problems.length > 0) return { quote: null, problems, noRate: false };
  const counts = { visitsPerYear, testsPerYear, deliveriesPerYear };
  const terms = { minimumTermMonths, condition, refund };
  return {
    quote: { currency, tax, taxPercent: percent ?? 0, plan, fees, ...counts, ...terms },
    problems,
    noRate: percent === null,
  };

  function planOf(): Plan {
    switch (kind) {
      case 'sessions': {
        const price = must(amount, 'price');
        const [setSize, course] = [must(count, 'setSize'), must(count, 'course')];
        const [firstYear, laterYear] = [must(count, 'firstYear'), must(count, 'laterYear')];
        if (firstYear < course && !found.has('firstYear') && !found.has('course')) wrong('firstYear', 'below-course');
        return { kind, price, setSize, course, firstYear, laterYear };
      }
      case 'monthly':
        return { kind, price: must(amount, 'price'), days: must(count, 'days'), first: amount('first') };
      case 'grafts':
        return { kind, base: must(amount, 'base'), price: must(amount, 'price'), grafts: must(count, 'grafts') };
      case 'once':
        return { kind, price: must(amount, 'price') };
      default:
        return kind satisfies never;
    }
  }

  /** Null: not told. Needed where tax comes on top; where nobody said, the sums can do without. */
  function rateOf(): number | null {
    if (tax === 'included') return 0;
    if (textOf('rate') === '') return tax === 'excluded' ? wrong('rate', 'missing') : null;
    return readPercent(textOf('rate')) ?? wrong('rate', 'not-a-rate');
  }
}
