import type { HairLossCondition } from '#lib/domain/hair-loss-condition';
import { A_SOURCE, CHECKED, NEXT_YEAR, stated, words } from './text.ts';

/** One kind of hair loss with every section filled. */
export function aHairLossCondition(overrides: Partial<HairLossCondition> = {}): HairLossCondition {
  return {
    name: words('Male pattern hair loss', '男性型脱毛症'),
    reading: 'だんせいがただつもうしょう',
    compiledOn: CHECKED,
    reviewDue: NEXT_YEAR,
    review: { status: 'not-reviewed' },
    summary: stated(),
    signs: [stated()],
    course: stated(),
    howCommon: stated(),
    typicalAge: stated(),
    differences: [{ from: 'telogen-effluvium', how: stated() }],
    whereToGo: [stated()],
    scales: [],
    redFlags: [{ sign: words(), urgency: 'within-days', where: words(), sources: [A_SOURCE] }],
    diagnosis: [stated()],
    treatments: [],
    questions: [words()],
    ...overrides,
  };
}
