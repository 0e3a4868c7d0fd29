import { describe, expect, it } from 'vitest';
import { treatmentParts } from '#lib/content-lint/treatment-parts';
import type { Treatment } from '#lib/domain/treatment';
import { finasteride, problemsOf } from '#tests/builders/lint';
import { CHECKED, stated } from '#tests/builders/text';

const unapprovedInJapan: Treatment['unapprovedInJapan'] = {
  unapproved: stated(),
  supplyRoute: stated(),
  approvedInJapan: stated(),
  overseasSafety: stated(),
  reliefSystem: stated(),
};
const research = { status: stated(), asOf: CHECKED, availability: stated() };

describe('who pays if it harms', () => {
  it('is told once: by the five statements, or by its own answer', () => {
    const own = { publicRelief: 'does-not-apply', provider: stated() } as const;
    expect(problemsOf(treatmentParts)).toEqual([]);
    expect(problemsOf(treatmentParts, finasteride({ ifHarmed: own }))).toEqual([
      expect.stringContaining('ifHarmed.relief: is missing'),
    ]);
    expect(problemsOf(treatmentParts, finasteride({ ifHarmed: own, unapprovedInJapan }))).toEqual([]);
    expect(problemsOf(treatmentParts, finasteride({ ifHarmed: { ...own, relief: stated() }, unapprovedInJapan }))).toEqual([
      expect.stringContaining('ifHarmed.relief: stands in "unapprovedInJapan.reliefSystem" already'),
    ]);
  });

  it('public relief is not held out for what Japan has not approved', () => {
    const ifHarmed = { publicRelief: 'may-apply', provider: stated() } as const;
    expect(problemsOf(treatmentParts, finasteride({ ifHarmed, unapprovedInJapan }))).toEqual([
      expect.stringContaining('ifHarmed.publicRelief: is "may-apply"'),
    ]);
  });
});

it('what comes from blood or cells tells its class under the Act', () => {
  expect(problemsOf(treatmentParts, finasteride({ family: 'blood-derived' }))).toEqual([
    expect.stringContaining('regenerative: is missing'),
  ]);
  expect(
    problemsOf(treatmentParts, finasteride({ family: 'blood-derived', regenerative: { class: 'III', note: stated() } })),
  ).toEqual([]);
});

describe('the research stage', () => {
  it('says that it cannot be bought, and has no rules and no prices', () => {
    const agent = { family: 'research-stage', research, rules: [] } as const;
    const corpus = { treatments: { pp405: agent } } as const;
    expect(problemsOf(treatmentParts, corpus as never)).toEqual([]);
    expect(problemsOf(treatmentParts, { treatments: { pp405: { family: 'research-stage', rules: [] } } })).toEqual([
      expect.stringContaining('content/treatments/pp405.md › research: is missing'),
    ]);
    expect(problemsOf(treatmentParts, { treatments: { pp405: { family: 'research-stage', research } } })).toEqual([
      expect.stringContaining('pp405.md › rules: are given for something that cannot be bought'),
    ]);
    expect(problemsOf(treatmentParts, { ...(corpus as object), prices: { pp405: {} } })).toEqual([
      expect.stringContaining('pp405.md › name: has prices, but cannot be bought'),
    ]);
  });

  it('is nothing for a tablet that is sold', () => {
    expect(problemsOf(treatmentParts, finasteride({ research }))).toEqual([
      expect.stringContaining('research: belongs to the research stage only'),
    ]);
  });
});
