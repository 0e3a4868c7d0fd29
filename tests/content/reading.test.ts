import { describe, expect, it } from 'vitest';
import { corpus } from '#tests/builders/real-content';
import { summariesOf } from '../../scripts/reading/summaries.ts';

/** Targets of the web description, section 4: English reading age 9 to 11; Japanese in short sentences, no long run of kanji. */
describe.each(summariesOf(corpus).map((summary) => [summary.page, summary] as const))('the summary of %s', (_, { english, japanese }) => {
  it('can be read at 11, in sentences of at most 25 words', () => {
    expect(english.age).toBeLessThanOrEqual(11);
    expect(english.longest).toBeLessThanOrEqual(25);
  });

  it('has short Japanese sentences and leaves no run of more than four kanji unexplained', () => {
    expect(japanese.mean).toBeLessThanOrEqual(36);
    expect(japanese.longest).toBeLessThanOrEqual(60);
    expect(japanese.runs).toEqual([]);
  });
});
