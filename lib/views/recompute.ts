import type { Corpus } from '../domain/corpus.ts';
import type { Evidence, Share } from '../domain/evidence.ts';
import type { Observation, PriceFile } from '../domain/price.ts';
import type { CountRange } from '../domain/text.ts';
import { STRENGTHS, type CompareRowId, type Currency } from '../domain/vocabulary.ts';
import { wilson95 } from '../rules/interval.ts';
import { currenciesOf, derivePrices } from '../rules/price.ts';
import { matrixCell } from './matrix-cells.ts';

/** Rows of the comparison that show numbers with arithmetic or counts behind them. */
export const RECOMPUTED_ROWS = [
  'how-many',
  'judge',
  'harms',
  'never',
  'find-out',
  'first-year',
  'five-years',
] as const satisfies readonly CompareRowId[];
export type RecomputedRow = (typeof RECOMPUTED_ROWS)[number];

/** One published number with its inputs and the sum, in English. */
export interface Recomputed {
  readonly treatment: string;
  readonly cell: RecomputedRow;
  readonly text: string;
  /** False: the record, or the page, says another figure than the inputs give. */
  readonly agrees: boolean;
}

type Line = Omit<Recomputed, 'treatment' | 'cell'>;

/**
 * Every number that the comparison publishes of one treatment, worked out again from its record without the code that the pages
 * use. Money is in the smallest unit in use (yen, cents), shares in people per 100.
 * @throws when there is no such treatment.
 */
export function recompute(
  corpus: Corpus,
  treatment: string,
  today: string,
  rows: readonly RecomputedRow[] = RECOMPUTED_ROWS,
): Recomputed[] {
  return RECOMPUTED_ROWS.filter((row) => rows.includes(row)).flatMap((cell) =>
    LINES[cell](corpus, treatment, today).map((line) => ({ treatment, cell, ...line })),
  );
}

const LINES: Readonly<Record<RecomputedRow, (corpus: Corpus, id: string, today: string) => Line[]>> = {
  'how-many': (corpus, id, today) => {
    const { evidence, headlineEvidence } = dataOf(corpus, id);
    const shown = matrixCell(corpus, 'how-many', id, 'en', today).amount;
    return evidence.flatMap((one) => {
      const leads = one.id === headlineEvidence;
      const lines = findingLines(one, leads);
      // The cell itself must say what the record of its study says.
      const differs = leads && shown !== undefined && one.result.measure === 'of-100' && shown.min !== one.result.treated.per100;
      return differs ? lines.map((line) => ({ ...line, agrees: false })) : lines;
    });
  },
  judge,
  harms: (corpus, id) =>
    dataOf(corpus, id).adverseReactions.flatMap(({ id: reaction, treated, placebo }) => [
      ...(treated.share ? [shareLine(`${reaction}, treated`, treated.share)] : []),
      ...(placebo.share ? [shareLine(`${reaction}, placebo`, placebo.share)] : []),
    ]),
  never,
  'find-out': (corpus, id, today) => costLines(corpus, id, today, 'findOut', (usage) => usage.untilJudged.units),
  'first-year': (corpus, id, today) => [
    ...costLines(corpus, id, today, 'firstYear', (usage) => usage.firstYear),
    ...(corpus.prices.get(id)?.data.observations ?? []).flatMap(printedFigures),
  ],
  'five-years': yearsLines,
};

function dataOf(corpus: Corpus, id: string) {
  const data = corpus.treatments.get(id)?.data;
  if (!data) throw new Error(`there is no treatment "${id}"`);
  return data;
}

const decimalsOf = (value: number) => (String(value).split('.')[1] ?? '').length;
const short = (value: number, digits = 1) => String(Number(value.toFixed(digits)));

/** Does the exact figure round to the published one, in the decimals that are published? */
const roundsTo = (exact: number, published: number) => Math.abs(exact - published) <= 0.5 * 10 ** -decimalsOf(published) + 1e-9;

function shareLine(what: string, { per100, events, of }: Share): Line {
  if (events === undefined || of === undefined) {
    return { text: `${what}: ${per100} of 100 as the source prints it, without counts: nothing to work out`, agrees: true };
  }
  const exact = (100 * events) / of;
  const { low, high } = wilson95(events, of);
  return {
    text: `${what}: 100 × ${events} / ${of} = ${short(exact, decimalsOf(per100) + 1)} of 100, published ${per100}; 95 % range ${short(low)} to ${short(high)} (Wilson)`,
    agrees: roundsTo(exact, per100),
  };
}

function findingLines({ id, result }: Evidence, leads: boolean): Line[] {
  const name = leads ? `${id} (leads the cell)` : id;
  switch (result.measure) {
    case 'of-100':
      return [
        shareLine(`${name}, treated`, result.treated),
        ...(result.control ? [shareLine(`${name}, comparison`, result.control)] : []),
      ];
    case 'difference': {
      const [low, high] = result.ci ?? [result.value, result.value];
      const range = result.ci ? `, range ${low} to ${high}` : '';
      return [
        {
          text: `${name}: difference ${result.value} ${result.unit.en}${range} as the source prints it: nothing to work out`,
          agrees: low <= result.value && result.value <= high,
        },
      ];
    }
    case 'change': {
      const control = result.control === undefined ? '' : `, comparison ${result.control}`;
      return [
        {
          text: `${name}: change ${result.treated}${control} ${result.unit.en} as the source prints it: nothing to work out`,
          agrees: true,
        },
      ];
    }
    case 'words':
      return [];
    default:
      return result satisfies never;
  }
}

function judge(corpus: Corpus, id: string, today: string): Line[] {
  const { months } = dataOf(corpus, id).timeline.judge;
  const shown = matrixCell(corpus, 'judge', id, 'en', today).amount;
  if (!months) return [];
  const published = shown ? `, published ${range(shown)}` : ', not published as a number';
  return [{ text: `${range(months)} months in the record${published}`, agrees: !shown || same(shown, months) }];
}

/** How many conditions bar it, told from how many rules there are. */
function never(corpus: Corpus, id: string, today: string): Line[] {
  const { rules } = dataOf(corpus, id);
  const counts = STRENGTHS.map((strength) => ({ strength, count: rules.filter((rule) => rule.strength === strength).length }));
  const absolute = new Set(rules.filter(({ strength }) => strength === 'absolute').map(({ when }) => JSON.stringify(when)));
  const shown = matrixCell(corpus, 'never', id, 'en', today).amount;
  const sum = counts.map(({ strength, count }) => `${count} ${strength}`).join(' + ');
  const published = shown ? `, published ${shown.min}` : ', not published as a number';
  return [
    {
      text: `rules: ${sum} = ${rules.length}; different conditions among the absolute: ${absolute.size}${published}`,
      agrees: !shown || shown.min === absolute.size,
    },
  ];
}

type Units = Extract<PriceFile['usage'], { kind: 'units' }>;

/** Lowest price × fewest units, highest × most, in every currency seen; the first of them stands in the cell. */
function costLines(
  corpus: Corpus,
  id: string,
  today: string,
  figure: 'findOut' | 'firstYear' | 'laterYear',
  unitsOf: (usage: Units) => CountRange,
): Line[] {
  dataOf(corpus, id);
  const file = corpus.prices.get(id)?.data;
  if (file?.usage.kind !== 'units') return [];
  const { usage } = file;
  const units = unitsOf(usage);
  return currenciesOf(file).flatMap((currency): Line[] => {
    const ends = endsOf(plainPrices(file, usage.unit, currency, today), units);
    if (!ends) return [];
    const money = { min: ends.low.result, max: ends.high.result };
    const derived = derivePrices(file, currency, today)[figure];
    const published = derived.ok ? derived.money : undefined;
    const side = ({ id: from, printed, amount, count, result }: EndOfRange, wanted: number) =>
      `${printed}${amount === printed ? '' : ` with tax ${amount}`} / ${count} (${from}) × ${short(wanted, 2)} ${usage.unit} = ${result}`;
    return [
      {
        text: `${unitName(currency)}: low ${side(ends.low, units.min)}, high ${side(ends.high, units.max)}; published ${published ? range(published) : 'nothing'}`,
        agrees: published !== undefined && same(published, money),
      },
    ];
  });
}

/** A first year and four more like the second, as the cell of five years prints them. */
function yearsLines(corpus: Corpus, id: string, today: string): Line[] {
  const file = corpus.prices.get(id)?.data;
  if (file?.usage.kind !== 'units') return [];
  const { usage } = file;
  return currenciesOf(file).flatMap((currency): Line[] => {
    const used = plainPrices(file, usage.unit, currency, today);
    const [first, later] = [endsOf(used, usage.firstYear), endsOf(used, usage.laterYear)];
    if (!first || !later) return [];
    const money = { min: first.low.result + 4 * later.low.result, max: first.high.result + 4 * later.high.result };
    const derived = derivePrices(file, currency, today).fiveYears;
    const published = derived.ok ? derived.money : undefined;
    const sum = (a: EndOfRange, b: EndOfRange, total: number) => `${a.result} + 4 × ${b.result} = ${total}`;
    return [
      {
        text: `${unitName(currency)}: low ${sum(first.low, later.low, money.min)}, high ${sum(first.high, later.high, money.max)}; published ${published ? range(published) : 'nothing'}`,
        agrees: published !== undefined && same(published, money),
      },
    ];
  });
}

/** Months of 36 and no more: told apart here without the code of the pages. */
function plainPrices(file: PriceFile, unit: string, currency: Currency, today: string): Observation[] {
  const CONDITIONS = ['monitor', 'first-time', 'campaign', 'set-only', 'minimum-term', 'subscription'];
  const threeYearsAgo = `${Number(today.slice(0, 4)) - 3}${today.slice(4)}`;
  return file.observations.filter(({ comparable, conditions, covers, observed, readOn, ...one }) => {
    if (one.currency !== currency || comparable !== true || covers.unit !== unit) return false;
    if (conditions.some((condition) => CONDITIONS.includes(condition))) return false;
    const day = observed ?? readOn;
    return `${day}${'-12-31'.slice(day.length - 4)}` >= threeYearsAgo;
  });
}

interface EndOfRange {
  readonly id: string;
  readonly printed: number;
  /** With the tax that a buyer pays. */
  readonly amount: number;
  readonly count: number;
  readonly result: number;
}

/** The cheapest and the dearest, each with the observation that it comes from. Whole numbers only; halves go up. */
function endsOf(used: readonly Observation[], units: CountRange) {
  const half = (a: number, b: number) => Math.floor((2 * a + b) / (2 * b));
  const end = (
    { id, covers, country, tax, observed }: Observation,
    printed: number,
    wanted: number,
    upper: boolean,
  ): EndOfRange => {
    const percent = observed !== null && observed < '2019-10' ? 8 : 10;
    const adds = country === 'JP' && (tax === 'excluded' || (tax === 'not-stated' && upper));
    const amount = adds ? half(printed * (100 + percent), 100) : printed;
    const result = half(amount * Math.round(wanted * 100), Math.round(covers.count * 100));
    return { id, printed, amount, count: covers.count, result };
  };
  const [low] = used
    .map((o) => end(o, o.amount.min, units.min, false))
    .sort((x, y) => x.result - y.result || x.amount / x.count - y.amount / y.count);
  const [high] = used
    .map((o) => end(o, o.amount.max, units.max, true))
    .sort((x, y) => y.result - x.result || y.amount / y.count - x.amount / x.count);
  return low && high ? { low, high } : undefined;
}

/** Figures that a page prints beside its price: price of one, price before tax. */
function printedFigures({ id, amount, covers, currency, stated }: Observation): Line[] {
  const unit = unitName(currency);
  const lines: Line[] = [];
  if (stated?.perUnit !== undefined) {
    const whole = stated.perUnit * covers.count;
    lines.push({
      text: `${id}: ${stated.perUnit} × ${covers.count} = ${whole} ${unit}, record ${amount.min}`,
      agrees: whole === amount.min,
    });
  }
  if (stated?.beforeTax !== undefined && stated.taxRatePercent !== undefined) {
    const withTax = Math.floor(stated.beforeTax * (1 + stated.taxRatePercent / 100) + 1e-6);
    lines.push({
      text: `${id}: ${stated.beforeTax} + ${stated.taxRatePercent} % tax = ${withTax} ${unit}, record ${amount.min}`,
      // Shops round the tax up or down.
      agrees: Math.abs(withTax - amount.min) <= 1,
    });
  }
  return lines;
}

const unitName = (currency: Currency) => (currency === 'JPY' || currency === 'KRW' ? currency : `${currency} (in cents)`);
const range = ({ min, max }: CountRange) => (min === max ? String(min) : `${min} to ${max}`);
const same = (a: CountRange, b: CountRange) => a.min === b.min && a.max === b.max;
