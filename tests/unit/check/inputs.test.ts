import { expect, it } from 'vitest';
import { validThrough } from '../../../scripts/build/inputs.ts';
import { aCorpus } from '../../builders/corpus.ts';
import { anObservation } from '../../builders/price.ts';

it('holds until the next record passes its review', () => {
  const corpus = aCorpus({ treatments: { prp: { reviewDue: '2027-02-01' }, exosome: { reviewDue: '2026-01-01' } } });
  expect(validThrough(corpus, '2026-11-24')).toBe('2027-02-01');
  expect(validThrough(corpus, '2027-02-02')).toBe('2027-10-01');
});

it('holds until the next price becomes old or leaves the ranges: 12 and 36 months after the latest day its date can mean', () => {
  const until = (observed: string | null, readOn = '2026-11-01') =>
    validThrough(aCorpus({ prices: { prp: { observations: [anObservation({ observed, readOn })] } } }), '2026-11-24');
  expect(until('2025-12-15')).toBe('2026-12-15');
  expect(until('2024-02')).toBe('2027-02-28');
  expect(until(null, '2024-01-05')).toBe('2027-01-05');
});
