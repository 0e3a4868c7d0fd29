import type { Currency, Locale } from '#lib/domain/vocabulary';
import { formatNumber } from '#lib/i18n/numbers';
import { inHundredths } from '#lib/domain/currency';
import { formatExactMoney } from '#lib/i18n/money';
import type { Translate } from '#lib/i18n/messages';
import type { Money } from '#lib/rules/money';
import { packsOfTerm, setsUntil, type Quote, type QuoteResult, type QuoteYear, type Step } from '#lib/rules/quote';

/** How amounts and texts of one result are written. */
export interface Writing {
  readonly locale: Locale;
  readonly currency: Currency;
  readonly t: Translate;
}

/** One amount, or two where the tax was not told, written as `formatMoney` does; to the last cent, so that sums can be done again. */
export const money = (amounts: Money, { currency, locale }: Writing): string => formatExactMoney(amounts, currency, locale);

const one = (amount: number, writing: Writing) => money({ min: amount, max: amount }, writing);

/** "2 × 254,400円", "7,000円 ÷ 28 × 365", or the amount alone where it stands as it was told. */
export function calculation({ parts }: Step, writing: Writing): string {
  const [a = 0, b, c] = parts;
  const number = (value: number) => formatNumber(value, writing.locale, 2);
  if (b === undefined) return one(a, writing);
  if (c === undefined) return `${number(a)} × ${one(b, writing)}`;
  return `${one(a, writing)} ÷ ${number(b)} × ${number(c)}`;
}

/** One printed line: what, how it is worked out, and what it comes to. */
export interface SumLine {
  readonly what: string;
  readonly sum: string;
  readonly result: string;
  readonly total: boolean;
  /** The result in the smallest unit, for a file. */
  readonly amounts: readonly number[];
}
export interface SumPart {
  readonly title: string;
  readonly lines: readonly SumLine[];
}

/** Years with the same steps are printed once: "2, 3, 4 … 10". */
export function alikeYears(years: readonly QuoteYear[]): { readonly years: readonly number[]; readonly year: QuoteYear }[] {
  const groups = new Map<string, { years: number[]; year: QuoteYear }>();
  years.forEach((year, index) => {
    const key = JSON.stringify(year.steps);
    const known = groups.get(key);
    if (known) known.years.push(index + 1);
    else groups.set(key, { years: [index + 1], year });
  });
  return [...groups.values()];
}

/** Years as they are read: 2, 4, 5, 6, 8 → "2, 4–6, 8". Two in a row stay apart. */
export function runsOf(years: readonly number[], locale: Locale): string {
  const runs: number[][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last?.at(-1) === year - 1) last.push(year);
    else runs.push([year]);
  }
  const written = runs.flatMap((run) =>
    run.length > 2 ? [`${run[0] ?? ''}${locale === 'ja' ? '〜' : '–'}${run.at(-1) ?? ''}`] : run.map(String),
  );
  return written.join(locale === 'ja' ? '・' : ', ');
}

/** How many sets are bought in each year, so that the count can be done again; nothing for sessions that are sold one by one. */
export function setsByYear({ plan }: Quote, { t }: Writing): string[] {
  if (plan.kind !== 'sessions' || plan.setSize === 1) return [];
  return Array.from({ length: plan.laterYear === 0 ? 1 : 10 }, (_, index) => {
    const { sessions, sets } = setsUntil(plan, index + 1);
    const bought = sets - setsUntil(plan, index).sets;
    return t('quoteSetsYear', { year: index + 1, sessions, size: plan.setSize, sets, bought });
  });
}

/** Low end and high end written after one another where they differ. */
const ends = ({ min, max }: Money) => (min === max ? [min] : [min, max]);

/** Every sum of a result, down to what was typed: unit and course, each year, five and ten years. */
export function sumParts(quote: Quote, result: QuoteResult, writing: Writing): SumPart[] {
  const { t } = writing;
  const write = (amount: number) => one(amount, writing);
  const line = (what: string, sum: string, total: Money, isTotal = false): SumLine => ({
    what,
    sum,
    result: money(total, writing),
    total: isTotal,
    amounts: ends(total),
  });
  const same = (amount: number): Money => ({ min: amount, max: amount });
  const taxWords = { included: t('quoteTaxIn'), excluded: t('quoteTaxAdded'), 'not-said': t('quoteTaxPerhaps') } as const;
  const taxed = (sum: number, total: Money): SumLine =>
    line(
      quote.taxPercent === 0 && quote.tax !== 'included' ? t('quoteTaxNone') : taxWords[quote.tax],
      withTaxText(write(sum), '', quote, t),
      total,
      true,
    );
  const yearTotal = (count: number, key: 'quoteFive' | 'quoteTen', total: Money): SumLine => {
    const first = result.years.slice(0, count);
    const written = (end: 'min' | 'max') => first.map((year) => write(year.total[end])).join(' + ');
    const sum = total.min === total.max ? written('min') : t('quoteOr', { told: written('min'), taxed: written('max') });
    return line(t(key), sum, total, true);
  };
  return [
    ...unitPart(quote, result, line, writing),
    ...alikeYears(result.years).map(({ years, year }) => ({
      title: t(years.length > 1 ? 'quoteYearMany' : 'quoteYear', { years: runsOf(years, writing.locale) }),
      lines: [
        ...year.steps.map((step) => line(t(`quoteStep.${step.key}`), calculation(step, writing), same(step.result))),
        ...(year.steps.length === 1
          ? []
          : [line(t('quoteYearSum'), year.steps.map((step) => write(step.result)).join(' + ') || write(0), same(year.sum))]),
        taxed(year.sum, year.total),
      ],
    })),
    {
      title: t('quoteYears'),
      lines: [yearTotal(5, 'quoteFive', result.fiveYears), yearTotal(10, 'quoteTen', result.tenYears), monthLine()],
    },
    ...bindsPart(quote, result, line, writing),
  ];

  function monthLine(): SumLine {
    const { min, max } = result.years[0]?.total ?? same(0);
    const sum = min === max ? `${write(min)} ÷ 12` : t('quoteOr', { told: `${write(min)} ÷ 12`, taxed: `${write(max)} ÷ 12` });
    return line(t('quoteMonth'), sum, result.perMonth);
  }
}

/** What signing binds to: the set, or the packs of the minimum term, with the fees that come once; then the tax. */
function bindsPart(quote: Quote, { binds }: QuoteResult, line: MakeLine, { t, ...rest }: Writing): SumPart[] {
  if (!binds?.money) return [];
  const write = (amount: number) => one(amount, { t, ...rest });
  const once = [quote.fees.joining, quote.fees.firstVisit].flatMap((fee) => (fee ? [write(fee)] : []));
  const told = [...boundOf(quote, write), ...once];
  const base = told.length > 1 && quote.tax !== 'included' && quote.taxPercent > 0 ? `(${told.join(' + ')})` : told.join(' + ');
  return [{ title: t('quoteBinds'), lines: [line(t('quoteBindsShort'), withTaxText(base, '', quote, t), binds.money)] }];
}

/** The parts of the treatment that are owed after signing. */
function boundOf({ plan, minimumTermMonths }: Quote, write: (amount: number) => string): string[] {
  switch (plan.kind) {
    case 'sessions':
    case 'once':
      return [write(plan.price)];
    case 'grafts':
      return [...(plan.base > 0 ? [write(plan.base)] : []), `${plan.grafts} × ${write(plan.price)}`];
    case 'monthly': {
      const packs = packsOfTerm(minimumTermMonths ?? 0, plan.days);
      if (plan.first === null) return [`${packs} × ${write(plan.price)}`];
      return [write(plan.first), `${packs - 1} × ${write(plan.price)}`];
    }
    default:
      return plan satisfies never;
  }
}

type MakeLine = (what: string, sum: string, total: Money) => SumLine;

/** "a × 1.1 ÷ 3": the tax before the division, as the rule does it; both where nobody said whether it is in. */
function withTaxText(base: string, then: string, { tax, taxPercent }: Quote, t: Translate): string {
  if (tax === 'included' || taxPercent === 0) return `${base}${then}`;
  const more = `${base} × ${taxFactor(taxPercent)}${then}`;
  return tax === 'excluded' ? more : t('quoteOr', { told: `${base}${then}`, taxed: more });
}

const taxFactor = (percent: number) => String((100_000 + Math.round(percent * 1000)) / 100_000);

function unitPart(
  quote: Quote,
  { perUnit, course, years, treatmentFirstYear }: QuoteResult,
  line: MakeLine,
  { t, ...rest }: Writing,
): SumPart[] {
  const { plan } = quote;
  const write = (amount: number) => one(amount, { t, ...rest });
  const title = t('quoteUnitTitle');
  // The treatment alone is what is set beside prices that were seen.
  const steps = (years[0]?.steps ?? []).filter(({ key }) => !key.startsWith('fee-')).map(({ result }) => write(result));
  const alone = line(
    t('quoteCompareYear'),
    withTaxText(steps.length > 1 ? `(${steps.join(' + ')})` : steps.join(''), '', quote, t),
    treatmentFirstYear,
  );
  if (!perUnit || plan.kind === 'once') return [{ title, lines: [alone] }];
  const price = write(plan.price);
  const unit = (base: string, count: number) =>
    line(t(`quoteUnit.${perUnit.unit}`), withTaxText(base, ` ÷ ${count}`, quote, t), perUnit.money);
  if (plan.kind === 'monthly') return [{ title, lines: [unit(price, plan.days), alone] }];
  if (plan.kind === 'grafts') {
    return [{ title, lines: [unit(`(${write(plan.base)} + ${plan.grafts} × ${price})`, plan.grafts), alone] }];
  }
  const sets = Math.ceil(plan.course / plan.setSize);
  const counted = t('quoteCourseSets', { sessions: plan.course, size: plan.setSize, sets });
  const courseLine = course
    ? [line(t('quoteCourse'), `${counted}: ${withTaxText(`${sets} × ${price}`, '', quote, t)}`, course)]
    : [];
  return [{ title, lines: [unit(price, plan.setSize), ...courseLine, alone] }];
}

/** Lowest and highest of the years after the first. */
export function laterYears({ years }: QuoteResult): Money {
  const later = years.slice(1).map(({ total }) => total);
  return { min: Math.min(...later.map(({ min }) => min)), max: Math.max(...later.map(({ max }) => max)) };
}

/** The steps as a table for a spreadsheet, amounts as plain numbers. */
export function sumsAsCsv(parts: readonly SumPart[], { currency, t }: Writing): string {
  const plain = (amount: number) => (inHundredths(currency) ? (amount / 100).toFixed(2) : String(amount));
  const head = [t('quoteColPart'), t('quoteColStep'), t('quoteColSum'), currency, currency];
  const rows = parts.flatMap(({ title, lines }) =>
    lines.map(({ what, sum, amounts }) => {
      const [low = 0, high = low] = amounts;
      return [title, what, sum, plain(low), plain(high)];
    }),
  );
  return [head, ...rows].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
}
