import { describe, expect, it } from 'vitest';
import { numbersIn } from '#lib/content-lint/numbers';

const sorted = (text: string) => [...numbersIn(text)].sort((a, b) => a - b);

describe('numbers of a text', () => {
  it.each([
    ['58 of 100 men after 48 weeks', [48, 58, 100]],
    ['1,000,000 yen', [1_000_000]],
    ['100万円', [1_000_000]],
    ['１００万円', [1_000_000]],
    ['1億2000万円', [120_000_000]],
    ['25万4400円', [254_400]],
    ['0.05 %', [0.05]],
    ['２０２６年１１月２４日', [11, 24, 2026]],
    ['24 November 2026', [24, 2026]],
    ['2 million cells', [2_000_000]],
    ['1.5 to 3 million cells', [1_500_000, 3_000_000]],
    ['see https://example.org/2024/12345 for 14 trials', [14]],
    ['no number', []],
  ])('%s', (text, numbers) => {
    expect(sorted(text)).toEqual(numbers);
  });
});
