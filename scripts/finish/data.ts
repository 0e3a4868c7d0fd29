import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Corpus } from '../../lib/domain/corpus.ts';
import { COMPARE_ROWS } from '../../lib/domain/comparison.ts';
import { LOCALES } from '../../lib/domain/vocabulary.ts';
import { cellLayers } from '../../lib/views/cell-layers.ts';
import {
  publishedComparison,
  publishedPrices,
  publishedRules,
  publishedSources,
  publishedTreatments,
  type Edition,
} from '../../lib/views/published-data.ts';
import { PUBLISHED_NAMES, publishedJsonSchema } from '../../lib/views/published-schemas.ts';
import { findOutRows, findOutView } from '../../lib/views/find-out-view.ts';
import { feesTable, figuresTable, overviewTable, priceTable } from '../../lib/views/price-tables.ts';
import { comparisonRows, priceRows, ruleRows, sourceRows, treatmentRows, type Row } from '../../lib/views/published-tables.ts';

/** Writes /data/*.json with a CSV beside each, the plain CSL-JSON list that reference managers import, and /schema. */
export function writeData(out: string, corpus: Corpus, edition: Edition): void {
  const write = (name: string, text: string) => {
    const file = path.join(out, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const publish = (name: string, json: object, rows: readonly Row[]) => {
    write(`data/${name}.json`, `${JSON.stringify(json, null, 1)}\n`);
    write(`data/${name}.csv`, stringify([...rows], { header: true, cast: { boolean: String }, escape_formulas: true }));
  };
  const treatments = publishedTreatments(corpus, edition);
  const rules = publishedRules(corpus, edition);
  const prices = publishedPrices(corpus, edition);
  const sources = publishedSources(corpus, edition);
  publish('treatments', treatments, treatmentRows(treatments));
  publish('rules', rules, ruleRows(rules));
  publish('prices', prices, priceRows(prices));
  publish('sources', sources, sourceRows(sources));
  write(
    'data/sources.csl.json',
    `${JSON.stringify(
      sources.sources.map(({ custom: _custom, ...item }) => item),
      null,
      1,
    )}\n`,
  );
  const table = (name: string, rows: readonly Row[]) =>
    // A byte-order mark: spreadsheets then read the Japanese.
    write(`data/prices/${name}.csv`, `\ufeff${stringify([...rows], { header: true, escape_formulas: true })}`);
  for (const locale of LOCALES) {
    for (const id of corpus.prices.keys()) {
      table(`${id}.${locale}`, priceTable(corpus, id, locale, edition.asOf));
      const figures = figuresTable(corpus, id, locale, edition.asOf);
      if (figures.length > 0) table(`${id}-figures.${locale}`, figures);
    }
    table(`overview.${locale}`, overviewTable(corpus, locale, edition.asOf));
    table(`fees.${locale}`, feesTable(corpus, locale, edition.asOf));
    table(`find-out.${locale}`, findOutRows(findOutView(corpus, locale, edition.asOf)));
  }
  const comparison = publishedComparison(corpus, edition);
  publish('comparison', comparison, comparisonRows(comparison));
  for (const locale of LOCALES)
    for (const row of COMPARE_ROWS)
      write(
        `data/comparison/${locale}/${row}.json`,
        JSON.stringify([...corpus.treatments.keys()].map((id) => cellLayers(corpus, row, id, locale, edition.asOf))),
      );
  for (const name of PUBLISHED_NAMES)
    write(`schema/${name}.schema.json`, `${JSON.stringify(publishedJsonSchema(name), null, 1)}\n`);
}
