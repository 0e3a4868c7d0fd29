import type { Offer } from '#lib/domain/offer';
import { A_SOURCE, CHECKED, NEXT_YEAR, stated, words } from './text.ts';

type Named = Extract<Offer, { kind: 'named' }>;
type Unnamed = Extract<Offer, { kind: 'unnamed' }>;

/** A complete offer of the tablet: nothing more is needed for something approved that is not made of blood or cells. */
export function aNamedOffer(overrides: Partial<Named> = {}): Named {
  return {
    kind: 'named',
    treatment: 'finasteride-oral',
    observations: ['monthly'],
    compiledOn: CHECKED,
    reviewDue: NEXT_YEAR,
    observed: '2026-10',
    sources: [A_SOURCE],
    provider: { name: words('Example Clinic', 'れい医院'), address: words('Tokyo 1-1', '東京1-1') },
    relationship: 'none',
    selfPay: true,
    content: stated('One tablet a day', '1日1錠'),
    total: { min: 72_000, max: 90_000 },
    includes: [words('medicine', '薬')],
    commonExtras: [words('blood test 5,000 yen', '血液検査5,000円')],
    sessions: { min: 12, max: 12 },
    periodMonths: { min: 12, max: 12 },
    risks: [words('less desire', '性欲の低下')],
    sideEffects: [words('rash', '発疹')],
    contact: { telephone: '03-0000-0000' },
    cancellation: stated('Any month', '毎月やめられる'),
    ...overrides,
  };
}

/** The same seller without a name: its page gives content and sessions only. */
export function anUnnamedOffer(overrides: Partial<Unnamed> = {}): Unnamed {
  return {
    kind: 'unnamed',
    treatment: 'finasteride-oral',
    observations: ['monthly'],
    compiledOn: CHECKED,
    reviewDue: NEXT_YEAR,
    observed: null,
    sources: [A_SOURCE],
    seller: words('a clinic in Tokyo', '東京のクリニック'),
    has: ['content', 'sessions'],
    notes: [words('Tax is not stated.', '税の表示がない。')],
    ...overrides,
  };
}
