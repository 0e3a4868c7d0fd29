import type { Regulatory, Treatment } from '#lib/domain/treatment';
import { anEvidence } from './evidence.ts';
import { aRule } from './rule.ts';
import { A_SOURCE, CHECKED, NEXT_YEAR, notKnown, ofEffect, stated, words } from './text.ts';

/** The status in one place. */
export const aStatus = (status: Regulatory['status'] = 'approved'): Regulatory => ({
  status,
  note: stated(),
  checkedOn: CHECKED,
});

/** An approved tablet with one rule, one trial, and every section filled. */
export function aTreatment(overrides: Partial<Treatment> = {}): Treatment {
  const answers = (...fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, stated()]));
  return {
    family: 'oral-drugs',
    name: words('Finasteride tablet', 'フィナステリド内服'),
    subtitle: words('tablet', '飲み薬'),
    reading: 'ふぃなすてりど',
    aka: { en: ['Propecia'], ja: ['プロペシア'] },
    compiledOn: CHECKED,
    reviewDue: NEXT_YEAR,
    review: { status: 'not-reviewed' },
    usedFor: ['male-pattern'],
    summary: { lede: stated(), forWhom: stated(), howWell: ofEffect(), mainRisk: stated(), status: stated() },
    certainty: { level: 'moderate', why: stated() },
    is: [stated()],
    isNot: [stated()],
    contents: answers('substance', 'dose', 'origin', 'process', 'volume', 'maker') as Treatment['contents'],
    mechanism: { how: [ofEffect()], stage: stated(), actsOn: [{ point: 'hormones', answer: stated() }] },
    evidence: [anEvidence()],
    noStudy: [],
    guidelines: [{ source: A_SOURCE, men: 'A', women: 'D' }],
    rules: [aRule()],
    nothingFound: [],
    indications: [],
    adverseReactions: [],
    harmsNote: stated(),
    warningSigns: [{ sign: words(), urgency: 'same-day', where: words(), sources: [A_SOURCE] }],
    burden: {
      visits: stated(),
      minutes: stated(),
      needles: stated(),
      downtime: stated(),
      aftercare: [{ when: words(), advice: stated() }],
    },
    demands: { needle: 'no', daily: 'yes', daysOff: 'no', hormones: { level: 'yes', answer: stated() } },
    timeline: {
      firstChange: { answer: stated() },
      judge: { answer: stated() },
      afterStopping: { answer: stated() },
      shedding: { answer: notKnown() },
      fullEffect: { months: { min: 12, max: 24 }, answer: stated() },
      stopping: [{ months: { min: 0, max: 12 }, answer: stated() }],
      restarting: stated(),
      switching: stated(),
    },
    household: answers(
      'partner',
      'pregnancyPlans',
      'breastFeeding',
      'bloodDonation',
      'psa',
      'tests',
      'children',
      'pets',
    ) as Treatment['household'],
    regulatory: { JP: aStatus(), US: aStatus(), GB: aStatus(), EU: aStatus(), KR: aStatus() },
    ifHarmed: { publicRelief: 'may-apply', relief: stated(), provider: stated() },
    alternatives: [{ treatment: 'no-treatment', because: words() }],
    questions: [words(), words(), words()],
    counterweights: [],
    ...overrides,
  };
}
