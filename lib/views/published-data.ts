import type { Corpus } from '../domain/corpus.ts';
import { COMPARE_ROWS } from '../domain/comparison.ts';
import { LOCALES } from '../domain/vocabulary.ts';
import { translator } from '../i18n/messages.ts';
import { currenciesOf, derivePrices, PRICE_GROUPS, type Derived, type DerivedPrices, type DerivedYears } from '../rules/price.ts';
import { matrixCell } from './matrix-cells.ts';
import { LICENCE, LICENCE_URL, type Published, type PublishedName } from './published-schemas.ts';

/** Version of the site and the day of the build: neither is read here. */
export interface Edition {
  readonly version: string;
  readonly asOf: string;
}

function head(name: PublishedName, compiledOn: readonly string[], { version, asOf }: Edition) {
  return {
    $schema: `/schema/${name}.schema.json`,
    version,
    compiledOn: compiledOn.reduce((latest, day) => (day > latest ? day : latest), '0000-00-00'),
    asOf,
    licence: LICENCE,
    licenceUrl: LICENCE_URL,
  } as const;
}

/** Every profile as it was written, without its rules: these have a file of their own. */
export function publishedTreatments(corpus: Corpus, edition: Edition): Published<'treatments'> {
  const entries = [...corpus.treatments.values()];
  return {
    ...head(
      'treatments',
      entries.map(({ data }) => data.compiledOn),
      edition,
    ),
    treatments: entries.map(({ id, data }) => {
      const { rules: _rules, nothingFound: _nothingFound, indications: _indications, ...facts } = data;
      return { id, ...facts };
    }),
  };
}

/** Rules, "somebody looked and found nothing", and indications of all treatments. */
export function publishedRules(corpus: Corpus, edition: Edition): Published<'rules'> {
  const entries = [...corpus.treatments.values()];
  return {
    ...head(
      'rules',
      entries.flatMap(({ data }) => data.rules.map((rule) => rule.checkedOn)),
      edition,
    ),
    rules: entries.flatMap(({ id, data }) =>
      data.rules.map(({ cases: _cases, ...rule }) => ({ ...rule, id: `${id}/${rule.id}`, treatment: id })),
    ),
    nothingFound: entries.flatMap(({ id, data }) => data.nothingFound.map((found) => ({ treatment: id, ...found }))),
    indications: entries.flatMap(({ id, data }) => data.indications.map((rule) => ({ treatment: id, ...rule }))),
  };
}

/** Every observed price, and what the price pages work out from them. */
export function publishedPrices(corpus: Corpus, edition: Edition): Published<'prices'> {
  const entries = [...corpus.prices.values()];
  return {
    ...head(
      'prices',
      entries.map(({ data }) => data.compiledOn),
      edition,
    ),
    fees: [...corpus.fees.values()].map(({ id, data }) => ({ id, ...data })),
    offers: [...corpus.offers.values()].map(({ id, data }) => ({ id, ...data })),
    prices: entries.map(({ id, data }) => ({
      treatment: id,
      ...data,
      derived: currenciesOf(data).flatMap((currency) =>
        PRICE_GROUPS.map((group) => figures(derivePrices(data, currency, edition.asOf, group))),
      ),
    })),
  };
}

function figures({ currency, group, unit, from, ...derived }: DerivedPrices) {
  const figure = (value: Derived | DerivedYears) => (value.ok ? value.money : { why: value.why });
  return {
    currency,
    group,
    unit,
    from: [...from],
    perUnit: figure(derived.perUnit),
    perMonth: figure(derived.perMonth),
    course: figure(derived.course),
    firstYear: figure(derived.firstYear),
    laterYear: figure(derived.laterYear),
    fiveYears: figure(derived.fiveYears),
    tenYears: figure(derived.tenYears),
    findOut: figure(derived.findOut),
  };
}

/** Every source as a CSL-JSON item. A copy of a text is cited without its address, as on the pages. */
export function publishedSources(corpus: Corpus, edition: Edition): Published<'sources'> {
  const entries = [...corpus.sources.values()];
  return {
    ...head(
      'sources',
      entries.map(({ data }) => data.checkedOn),
      edition,
    ),
    sources: entries.map(({ id, data: { csl, ...custom } }) => {
      const { URL: address, ...rest } = csl;
      return { id, ...rest, ...(address !== undefined && custom.reading !== 'copy' ? { URL: address } : {}), custom };
    }),
  };
}

/** Every cell of the comparison in both languages: the grammar of the screen, as data. */
export function publishedComparison(corpus: Corpus, edition: Edition): Published<'comparison'> {
  const treatments = [...corpus.treatments.keys()];
  const [en, ja] = [translator('en'), translator('ja')];
  return {
    ...head(
      'comparison',
      [...corpus.treatments.values()].map(({ data }) => data.compiledOn),
      edition,
    ),
    rows: COMPARE_ROWS.map((id) => ({ id, question: { en: en(`row.${id}`), ja: ja(`row.${id}`) } })),
    cells: COMPARE_ROWS.flatMap((row) => treatments.map((id) => bilingualCell(corpus, row, id, edition.asOf))),
  };
}

type PublishedCell = Published<'comparison'>['cells'][number];

function bilingualCell(corpus: Corpus, row: (typeof COMPARE_ROWS)[number], treatment: string, today: string): PublishedCell {
  const [one, other] = LOCALES.map((locale) => matrixCell(corpus, row, treatment, locale, today));
  if (!one || !other) throw new Error(`no cell for "${row}" of "${treatment}"`);
  const sides = one.sides?.map(({ who, says, sources }, index) => ({
    who: { en: who, ja: other.sides?.[index]?.who ?? who },
    says: { en: says, ja: other.sides?.[index]?.says ?? says },
    sources: [...sources],
  }));
  return {
    id: `${row}/${treatment}`,
    row,
    treatment,
    state: one.state,
    line: { en: one.line, ja: other.line },
    ...(one.text === undefined ? {} : { text: { en: one.text, ja: other.text ?? one.text } }),
    ...(one.amount ? { amount: one.amount } : {}),
    ...(one.certainty ? { certainty: one.certainty } : {}),
    ...(one.badge ? { badge: one.badge } : {}),
    ...(one.asOf === undefined ? {} : { asOf: one.asOf }),
    ...(sides ? { sides } : {}),
    sources: [...one.sources],
  } as PublishedCell;
}
