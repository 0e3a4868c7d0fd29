import { describe, expect, it } from 'vitest';
import type { Share } from '#lib/domain/evidence';
import { recompute, RECOMPUTED_ROWS } from '#lib/views/recompute';
import { aCorpus, type CorpusParts } from '#tests/builders/corpus';
import { anEvidence } from '#tests/builders/evidence';
import { anObservation } from '#tests/builders/price';
import { corpus as realCorpus } from '#tests/builders/real-content';
import { aRule, is } from '#tests/builders/rule';
import { TODAY, words } from '#tests/builders/text';

const FINASTERIDE = 'finasteride-oral';
const lines = (parts: CorpusParts, row: (typeof RECOMPUTED_ROWS)[number]) => recompute(aCorpus(parts), FINASTERIDE, TODAY, [row]);
const share = (treated: Share) =>
  lines({ treatments: { [FINASTERIDE]: { evidence: [anEvidence({ result: { measure: 'of-100', treated } })] } } }, 'how-many')[0];

describe('a share of people', () => {
  it('is worked out from the counts, with its range', () => {
    const line = share({ per100: 58, events: 77, of: 132 });
    expect(line?.text).toContain('100 × 77 / 132 = 58.3 of 100, published 58; 95 % range 49.8 to 66.4');
    expect(line?.agrees).toBe(true);
  });

  it.each([
    [{ per100: 58.3, events: 77, of: 132 }, true],
    [{ per100: 58.4, events: 77, of: 132 }, false],
    [{ per100: 59, events: 77, of: 132 }, false],
    [{ per100: 0, events: 0, of: 16 }, true],
    [{ per100: 12.5, events: 1, of: 8 }, true],
  ] as const)('of %o agrees: %s', (given, agrees) => {
    expect(share(given)?.agrees).toBe(agrees);
  });

  it('without counts is what the source prints, and says so', () => {
    expect(share({ per100: 66 })).toMatchObject({ agrees: true, text: expect.stringContaining('without counts') as string });
  });

  it('of people harmed is held to the same', () => {
    const harm = {
      id: 'itch',
      name: words(),
      serious: false,
      treated: { share: { per100: 10, events: 1, of: 8 } },
      placebo: { noComparison: true },
      setting: words(),
      sources: ['a-label'],
    } as const;
    const parts = { treatments: { [FINASTERIDE]: { adverseReactions: [{ ...harm, sources: [...harm.sources] }] } } };
    expect(lines(parts, 'harms').map(({ agrees }) => agrees)).toEqual([false]);
  });
});

describe('a difference', () => {
  it.each([
    [[80, 130] as [number, number], true],
    [[110, 130] as [number, number], false],
  ])('lies inside its range %o: %s', (ci, agrees) => {
    const evidence = [anEvidence({ result: { measure: 'difference', value: 107, unit: words('hairs', '本'), ci } })];
    expect(lines({ treatments: { [FINASTERIDE]: { evidence } } }, 'how-many')[0]?.agrees).toBe(agrees);
  });
});

describe('money', () => {
  it('is the cheapest unit × the fewest and the dearest × the most, as the cell says', () => {
    const observations = [
      anObservation({ id: 'cheap', amount: { min: 3000, max: 3000 } }),
      anObservation({ id: 'dear', amount: { min: 9000, max: 10_500 } }),
      anObservation({ id: 'left-out', amount: { min: 1, max: 1 }, comparable: words('first month only', '初回のみ') }),
    ];
    const [line] = lines({ prices: { [FINASTERIDE]: { observations } } }, 'first-year');
    expect(line).toMatchObject({ agrees: true });
    expect(line?.text).toBe(
      'JPY: low 3000 / 30 (cheap) × 365 day = 36500, high 10500 / 30 (dear) × 365 day = 127750; published 36500 to 127750',
    );
  });

  it('has the tax in it that a buyer pays, and says so', () => {
    const observations = [anObservation({ id: 'net', amount: { min: 3000, max: 3000 }, tax: 'excluded' })];
    const [line] = lines({ prices: { [FINASTERIDE]: { observations } } }, 'first-year');
    expect(line?.text).toContain('low 3000 with tax 3300 / 30 (net) × 365 day = 40150');
  });

  it('leaves out what is too old or holds only under a condition', () => {
    const observations = [anObservation({ id: 'old', observed: '2020' }), anObservation({ id: 'set', conditions: ['set-only'] })];
    expect(lines({ prices: { [FINASTERIDE]: { observations } } }, 'first-year')).toEqual([]);
  });

  it('of five years is the first and four more', () => {
    const [line] = lines({}, 'five-years');
    expect(line?.text).toBe('JPY: low 73000 + 4 × 73000 = 365000, high 73000 + 4 × 73000 = 365000; published 365000');
  });

  it('printed beside a price is added up', () => {
    const stated = (beforeTax: number) => ({
      prices: { [FINASTERIDE]: { observations: [anObservation({ stated: { beforeTax, taxRatePercent: 10 } })] } },
    });
    expect(lines(stated(5455), 'first-year').map(({ agrees }) => agrees)).toEqual([true, true]);
    expect(lines(stated(5000), 'first-year').map(({ agrees }) => agrees)).toEqual([true, false]);
  });
});

describe('rules', () => {
  it('are counted by strength, and the bars by their condition', () => {
    const rules = [
      aRule({ id: 'a' }),
      aRule({ id: 'b', jurisdictions: ['US'] }),
      aRule({ id: 'c', when: is('sex', 'female') }),
      aRule({ id: 'd', strength: 'caution' }),
    ];
    const [line] = lines({ treatments: { [FINASTERIDE]: { rules } } }, 'never');
    expect(line?.text).toBe(
      'rules: 3 absolute + 0 avoid + 1 caution + 0 notice = 4; different conditions among the absolute: 2, published 2',
    );
  });
});

it('works out every number of the real content, and finds them as published', () => {
  const all = [...realCorpus.treatments.keys()].flatMap((id) => recompute(realCorpus, id, TODAY));
  expect(all.filter(({ agrees }) => !agrees).map(({ treatment, text }) => `${treatment}: ${text}`)).toEqual([]);
  expect(new Set(all.map(({ cell }) => cell))).toEqual(new Set(RECOMPUTED_ROWS));
});

it('refuses a treatment that does not exist', () => {
  expect(() => recompute(aCorpus(), 'no-such', TODAY, ['judge'])).toThrow('no-such');
  expect(() => recompute(aCorpus(), 'no-such', TODAY, ['find-out'])).toThrow('no-such');
});
