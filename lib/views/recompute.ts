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
export function recompute(corpus: Corpus, treatment: string, rows: readonly RecomputedRow[] = RECOMPUTED_ROWS): Recomputed[] {
  return RECOMPUTED_ROWS.filter((row) => rows.includes(row)).flatMap((cell) =>
    LINES[cell](corpus, treatment).map((line) => ({ treatment, cell, ...line })),
  );
}

const LINES: Readonly<Record<RecomputedRow, (corpus: Corpus, id: string) => Line[]>> = {
  'how-many': (corpus, id) => {
    const { evidence, headlineEvidence } = dataOf(corpus, id);
    const shown = matrixCell(corpus, 'how-many', id, 'en').amount;
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
  'find-out': (corpus, id) => costLines(corpus, id, 'findOut', (usage) => usage.untilJudged.units),
  'first-year': (corpus, id) => [
    ...costLines(corpus, id, 'firstYear', (usage) => usage.firstYear),
    ...(corpus.prices.get(id)?.data.observations ?? []).flatMap(printedFigures),
  ],
  'five-years': (corpus, id) =>
    costLines(corpus, id, 'fiveYears', ({ firstYear, laterYear }) => ({
      min: firstYear.min + 4 * laterYear.min,
      max: firstYear.max + 4 * laterYear.max,
    })),
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

function judge(corpus: Corpus, id: string): Line[] {
  const { months } = dataOf(corpus, id).timeline.judge;
  const shown = matrixCell(corpus, 'judge', id, 'en').amount;
  if (!months) return [];
  const published = shown ? `, published ${range(shown)}` : ', not published as a number';
  return [{ text: `${range(months)} months in the record${published}`, agrees: !shown || same(shown, months) }];
}

/** How many conditions bar it, told from how many rules there are. */
function never(corpus: Corpus, id: string): Line[] {
  const { rules } = dataOf(corpus, id);
  const counts = STRENGTHS.map((strength) => ({ strength, count: rules.filter((rule) => rule.strength === strength).length }));
  const absolute = new Set(rules.filter(({ strength }) => strength === 'absolute').map(({ when }) => JSON.stringify(when)));
  const shown = matrixCell(corpus, 'never', id, 'en').amount;
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

/** Lowest price of a unit × fewest units, highest × most, in every currency seen; the first of them stands in the cell. */
function costLines(
  corpus: Corpus,
  id: string,
  figure: 'findOut' | 'firstYear' | 'fiveYears',
  unitsOf: (usage: Units) => CountRange,
): Line[] {
  dataOf(corpus, id);
  const file = corpus.prices.get(id)?.data;
  if (file?.usage.kind !== 'units') return [];
  const { usage } = file;
  const units = unitsOf(usage);
  return currenciesOf(file).flatMap((currency): Line[] => {
    const used = file.observations.filter((one) => one.currency === currency && one.comparable === true);
    const ends = endsOf(used);
    if (!ends) return [];
    const money = { min: Math.round(ends.low.price * units.min), max: Math.round(ends.high.price * units.max) };
    const derived = derivePrices(file, currency)[figure];
    const published = derived.ok ? derived.money : undefined;
    const side = (end: { amount: number; count: number; id: string }, count: number, result: number) =>
      `${end.amount} / ${end.count} (${end.id}) × ${short(count, 2)} ${usage.unit} = ${result}`;
    return [
      {
        text: `${unitName(currency)}: low ${side(ends.low, units.min, money.min)}, high ${side(ends.high, units.max, money.max)}; published ${published ? range(published) : 'nothing'}`,
        agrees: published !== undefined && same(published, money),
      },
    ];
  });
}

/** The cheapest and the dearest unit, each with the observation that it comes from. */
function endsOf(used: readonly Observation[]) {
  const lows = used.map(({ id, amount, covers }) => ({
    id,
    amount: amount.min,
    count: covers.count,
    price: amount.min / covers.count,
  }));
  const highs = used.map(({ id, amount, covers }) => ({
    id,
    amount: amount.max,
    count: covers.count,
    price: amount.max / covers.count,
  }));
  const [low] = lows.sort((x, y) => x.price - y.price);
  const [high] = highs.sort((x, y) => y.price - x.price);
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
