import { expect, it } from 'vitest';
import { validThrough } from '../../../scripts/build/inputs.ts';
import { aCorpus } from '../../builders/corpus.ts';
import { anObservation } from '../../builders/price.ts';

it('holds until the next record passes its review', () => {
  const corpus = aCorpus({ treatments: { prp: { reviewDue: '2027-02-01' }, exosome: { reviewDue: '2026-01-01' } } });
  expect(validThrough(corpus, '2026-11-24')).toBe('2027-02-01');
  expect(validThrough(corpus, '2027-02-02')).toBe('2027-10-01');
});

it('holds until the next price becomes old: 24 months after the latest day that its date can mean', () => {
  const observations = [anObservation({ observed: '2024-12-15' }), anObservation({ id: 'other', observed: null })];
  expect(validThrough(aCorpus({ prices: { prp: { observations } } }), '2026-11-24')).toBe('2026-12-15');
});
