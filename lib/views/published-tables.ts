import type { LocalizedText } from '../domain/text.ts';
import { STATUS_PLACES } from '../domain/comparison.ts';
import type { Published } from './published-schemas.ts';

/** One row of a published table; every row of a table has the same columns in the same order. */
export type Row = Readonly<Record<string, string | number | boolean>>;

const words = (name: string, text: LocalizedText): Row => ({ [`${name}_en`]: text.en, [`${name}_ja`]: text.ja });
const list = (values: readonly string[]): string => values.join(' ');

/** One line per treatment: the first screen of its page, and its legal status in every place. */
export function treatmentRows({ treatments }: Published<'treatments'>): Row[] {
  return treatments.map((treatment) => ({
    id: treatment.id,
    family: treatment.family,
    ...words('name', treatment.name),
    ...words('lede', treatment.summary.lede),
    ...words('for_whom', treatment.summary.forWhom),
    ...words('how_well', treatment.summary.howWell),
    ...words('main_risk', treatment.summary.mainRisk),
    ...words('status', treatment.summary.status),
    certainty: treatment.certainty.level,
    ...Object.fromEntries(STATUS_PLACES.map((place) => [`status_${place}`, treatment.regulatory[place].status])),
    compiled_on: treatment.compiledOn,
    review_due: treatment.reviewDue,
    review: treatment.review.status,
    sources: list([...new Set(Object.values(treatment.summary).flatMap((answer) => answer.sources ?? []))]),
  }));
}

/** One line per rule. The condition stands there as JSON, in the form of rules.json. */
export function ruleRows({ rules }: Published<'rules'>): Row[] {
  return rules.map((rule) => ({
    id: rule.id,
    treatment: rule.treatment,
    strength: rule.strength,
    when: JSON.stringify(rule.when),
    jurisdictions: list(rule.jurisdictions),
    variants: list(rule.variants ?? []),
    ...words('reason', rule.reason),
    sources: list(rule.sources),
    checked_on: rule.checkedOn,
  }));
}

/** One line per observed price. Amounts are integers in the currency's smallest unit in use. */
export function priceRows({ prices, fees }: Published<'prices'>): Row[] {
  const files = [...prices, ...fees.map(({ id, observations }) => ({ treatment: `fee:${id}`, observations }))];
  return files.flatMap(({ treatment, observations }) =>
    observations.map((o) => ({
      id: o.id,
      treatment,
      ...words('what', o.what),
      amount_min: o.amount.min,
      amount_max: o.amount.max,
      currency: o.currency,
      tax: o.tax,
      basis: o.basis,
      covers_unit: o.covers.unit,
      covers_count: o.covers.count,
      inside: list(o.inside),
      outside: list(o.outside),
      conditions: list(o.conditions),
      minimum_term_months: o.minimumTermMonths ?? '',
      country: o.country ?? '',
      ...words('region', o.region),
      observed: o.observed ?? '',
      read_on: o.readOn,
      comparable: o.comparable === true,
      ...words('not_comparable_because', o.comparable === true ? { en: '', ja: '' } : o.comparable),
      source: o.source,
    })),
  );
}

/** One line per source. */
export function sourceRows({ sources }: Published<'sources'>): Row[] {
  return sources.map((source) => ({
    id: source.id,
    kind: source.custom.kind,
    reading: source.custom.reading,
    jurisdiction: source.custom.jurisdiction ?? '',
    ...words('label', source.custom.label),
    type: source.type,
    title: source.title,
    authors: (source.author ?? [])
      .map((name) => ('literal' in name ? name.literal : `${name.family} ${name.given ?? ''}`.trim()))
      .join('; '),
    container_title: source['container-title'] ?? '',
    publisher: source.publisher ?? '',
    issued: (source.issued?.['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0')).join('-'),
    DOI: source.DOI ?? '',
    PMID: source.PMID ?? '',
    URL: source.URL ?? '',
    ...words('read', source.custom.read),
    checked_on: source.custom.checkedOn,
    review_due: source.custom.reviewDue,
  }));
}

/** One line per cell of the comparison. */
export function comparisonRows({ rows, cells }: Published<'comparison'>): Row[] {
  const question = new Map(rows.map((row) => [row.id, row.question]));
  return cells.map((cell) => ({
    id: cell.id,
    row: cell.row,
    treatment: cell.treatment,
    ...words('question', question.get(cell.row) ?? { en: cell.row, ja: cell.row }),
    state: cell.state,
    ...words('line', cell.line),
    ...words('text', cell.text ?? { en: '', ja: '' }),
    amount_min: cell.amount?.min ?? '',
    amount_max: cell.amount?.max ?? '',
    unit: cell.amount?.unit ?? '',
    as_of: cell.state === 'not-known' ? cell.asOf : '',
    sources: list(cell.sources),
  }));
}
