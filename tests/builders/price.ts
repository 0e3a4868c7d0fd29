import type { Observation, PriceFile } from '#lib/domain/price';
import { A_SOURCE, CHECKED, NEXT_YEAR, stated, words } from './text.ts';

/** 6,000 yen for 30 days, comparable, dated, tax included. */
export function anObservation(overrides: Partial<Observation> = {}): Observation {
  return {
    id: 'monthly',
    what: words('One month', '1か月分'),
    amount: { min: 6000, max: 6000 },
    currency: 'JPY',
    tax: 'included',
    basis: 'per-month',
    covers: { unit: 'day', count: 30 },
    inside: ['medicine'],
    outside: ['visit'],
    conditions: [],
    country: 'JP',
    region: words('a clinic in Tokyo', '東京のクリニック'),
    observed: '2026-10',
    readOn: CHECKED,
    comparable: true,
    source: A_SOURCE,
    ...overrides,
  };
}

/** A daily medicine: 365 days a year, judged after 180 to 365 days. */
export function aPriceFile(overrides: Partial<PriceFile> = {}): PriceFile {
  return {
    compiledOn: CHECKED,
    reviewDue: NEXT_YEAR,
    usage: {
      kind: 'units',
      unit: 'day',
      firstYear: { min: 365, max: 365 },
      laterYear: { min: 365, max: 365 },
      untilJudged: { units: { min: 180, max: 365 }, months: { min: 6, max: 12 }, visits: { min: 2, max: 4 } },
      basis: words('One tablet a day', '1日1錠'),
      sources: [A_SOURCE],
    },
    spread: { differs: [stated()], same: [stated()] },
    extras: [],
    coverage: stated(),
    observations: [anObservation()],
    ...overrides,
  };
}
