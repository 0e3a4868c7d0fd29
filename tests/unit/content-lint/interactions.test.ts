import { describe, expect, it } from 'vitest';
import { interactions } from '#lib/content-lint/interactions';
import { aClass, aFactor } from '#tests/builders/factor';
import { FINASTERIDE, finasteride, problemsOf } from '#tests/builders/lint';
import { aRule, is } from '#tests/builders/rule';
import { A_SOURCE, words } from '#tests/builders/text';

const known = {
  medicines: { anticoagulant: aClass('anticoagulant') },
  factors: { alcohol: aFactor({ consumed: true }), smoking: aFactor() },
};
const about = (factor: string, interaction?: boolean) =>
  problemsOf(interactions, {
    ...finasteride({
      rules: [
        aRule({
          id: 'one',
          when: is(factor),
          ...(interaction
            ? { interaction: { mechanism: words('It thins.', '薄くなる。'), whatToDo: words('Ask.', '聞く。') } }
            : {}),
        }),
      ],
    }),
    ...known,
  });

describe('a rule about something taken, eaten or drunk', () => {
  it.each(['anticoagulant', 'alcohol'])('says how and what to do: %s', (factor) => {
    expect(about(factor)).toEqual([
      `${FINASTERIDE} › rules[0].interaction: is missing: rule "one" is about ${factor} (write mechanism and whatToDo)`,
    ]);
    expect(about(factor, true)).toEqual([]);
  });

  it('is not asked for anything when it is about something else', () => {
    expect(about('smoking')).toEqual([]);
    expect(about('smoking', true)).toEqual([
      `${FINASTERIDE} › rules[0].interaction: belongs to a rule about something taken, eaten or drunk (remove it)`,
    ]);
  });
});

describe('a section', () => {
  it('belongs to a source of the rule', () => {
    const withSections = (sections: Record<string, string>) =>
      problemsOf(interactions, finasteride({ rules: [aRule({ sections })] }));
    expect(withSections({ [A_SOURCE]: '2.1' })).toEqual([]);
    expect(withSections({ 'another-label': '4.3' })).toEqual([
      `${FINASTERIDE} › rules[0].sections.another-label: is not among the sources of this rule`,
    ]);
  });
});
