import type { Evidence } from '#lib/domain/evidence';
import { A_SOURCE, notKnown, words } from './text.ts';

/** One controlled trial that counted people. */
export function anEvidence(overrides: Partial<Evidence> = {}): Evidence {
  return {
    id: 'trial',
    outcome: words('More hair in photographs', '写真で増えた'),
    plain: words('More men had more hair.', '毛が増えた男性が多くいました。'),
    design: 'randomised-trial',
    distance: 'human-controlled',
    about: 'this-product',
    population: words('Men', '男性'),
    n: 414,
    comparator: words('placebo', '偽薬'),
    followUpMonths: 11,
    result: { measure: 'of-100', treated: { per100: 58 }, control: { per100: 6 } },
    uncertainty: words('No interval is given.', '区間は示されていません。'),
    compare: { study: 'trial-2004', who: 'male-pattern', what: 'photo-better', against: 'placebo', masking: 'double' },
    certainty: 'moderate',
    funding: notKnown(),
    sources: [A_SOURCE],
    ...overrides,
  };
}
