import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../lib/content/load-corpus.ts';
import type { Corpus } from '../../../lib/domain/corpus.ts';
import {
  publishedComparison,
  publishedPrices,
  publishedRules,
  publishedSources,
  publishedTreatments,
} from '../../../lib/views/published-data.ts';
import { PUBLISHED_NAMES, publishedJsonSchema, type PublishedName } from '../../../lib/views/published-schemas.ts';
import { comparisonRows, priceRows, ruleRows, sourceRows, treatmentRows } from '../../../lib/views/published-tables.ts';
import { aCorpus } from '../../builders/corpus.ts';
import { aSource } from '../../builders/source.ts';

const edition = { version: '1.2.3', asOf: '2026-12-01' };
const publish = (corpus: Corpus) => ({
  treatments: publishedTreatments(corpus, edition),
  rules: publishedRules(corpus, edition),
  prices: publishedPrices(corpus, edition),
  sources: publishedSources(corpus, edition),
  comparison: publishedComparison(corpus, edition),
});

/** Problems by the published JSON Schema, as a reader of the data would find them. */
function problems(name: PublishedName, data: object): string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
  const validate = ajv.compile(publishedJsonSchema(name));
  validate(JSON.parse(JSON.stringify(data)));
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

describe('published data of the real content', () => {
  let published: ReturnType<typeof publish>;
  beforeAll(() => {
    published = publish(loadCorpus('content').corpus);
  });

  it.each(PUBLISHED_NAMES)('%s fits its published schema', (name) => {
    expect(problems(name, published[name])).toEqual([]);
  });

  it.each(PUBLISHED_NAMES)('%s says its version, its day, its licence and where its schema is', (name) => {
    expect(published[name]).toMatchObject({
      $schema: `/schema/${name}.schema.json`,
      version: '1.2.3',
      asOf: '2026-12-01',
      licence: 'CC-BY-4.0',
      compiledOn: expect.stringMatching(/^2\d{3}-\d\d-\d\d$/) as unknown,
    });
  });

  it('names every rule once', () => {
    const ids = published.rules.rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('cites no source that it does not publish', () => {
    const known = new Set(published.sources.sources.map((source) => source.id));
    expect(published.rules.rules.flatMap((rule) => rule.sources).filter((id) => !known.has(id))).toEqual([]);
  });

  it('gives every row of a table the same columns', () => {
    const tables = [
      treatmentRows(published.treatments),
      comparisonRows(published.comparison),
      ruleRows(published.rules),
      priceRows(published.prices),
      sourceRows(published.sources),
    ];
    for (const rows of tables) expect(new Set(rows.map((row) => Object.keys(row).join())).size).toBe(1);
  });
});

describe('published data', () => {
  it('refuses, by its schema, a rule without a reason', () => {
    const { rules } = publish(aCorpus());
    const [{ reason: _reason, ...rule } = { reason: undefined }] = rules.rules;
    expect(problems('rules', { ...rules, rules: [rule] })).not.toEqual([]);
  });

  it('keeps a rule beside its treatment and leaves its example cases out', () => {
    const { rules, treatments } = publish(aCorpus());
    expect(rules.rules[0]).toMatchObject({ treatment: 'finasteride-oral' });
    expect(rules.rules[0]?.id).toMatch(/^finasteride-oral\//);
    expect(rules.rules[0]).not.toHaveProperty('cases');
    expect(treatments.treatments[0]).not.toHaveProperty('rules');
  });

  it('is as old as its newest record, and as the day of the build', () => {
    const { treatments } = publish(aCorpus({ treatments: { prp: { compiledOn: '2026-11-30' } } }));
    expect(treatments).toMatchObject({ compiledOn: '2026-11-30', asOf: '2026-12-01' });
  });

  it('cites a copy of a text without its address', () => {
    const csl = { type: 'webpage', title: 'A label', URL: 'https://example.org/label' } as const;
    const { sources } = publish(
      aCorpus({ sources: { original: aSource({ csl, reading: 'primary' }), copied: aSource({ csl, reading: 'copy' }) } }),
    );
    expect(sources.sources.find(({ id }) => id === 'original')?.URL).toBe('https://example.org/label');
    expect(sources.sources.find(({ id }) => id === 'copied')).not.toHaveProperty('URL');
  });

  it('says why a price could not be worked out', () => {
    const { prices } = publish(
      aCorpus({ prices: { 'no-treatment': { usage: { kind: 'nothing-to-buy', reason: { en: 'Free.', ja: '無料。' } } } } }),
    );
    const derived = prices.prices.find(({ treatment }) => treatment === 'no-treatment')?.derived ?? [];
    for (const line of derived) expect(line.firstYear).toEqual({ why: 'nothing-to-buy' });
  });
});
