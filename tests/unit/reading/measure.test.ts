import { describe, expect, it } from 'vitest';
import { measureEnglish, measureJapanese } from '../../../scripts/reading/measure.ts';

const NONE = /(?!)/g;

describe('reading age of English', () => {
  it('short plain sentences are read young, long learned ones old', () => {
    const plain = measureEnglish('The cat sat on the mat. It was a big cat.', NONE);
    const learned = measureEnglish(
      'Pharmacological administration necessitates individualised deliberation concerning contraindications.',
      NONE,
    );
    expect(plain.age).toBeLessThan(8);
    expect(learned.age).toBeGreaterThan(20);
  });
  it('counts the words of the longest sentence', () => {
    expect(measureEnglish('One two three. One two three four five.', NONE).longest).toBe(5);
  });
  it('a name that cannot be replaced counts as a short word', () => {
    const text = 'Take spironolactone each day.';
    expect(measureEnglish(text, /spironolactone/g).age).toBeLessThan(measureEnglish(text, NONE).age);
  });
});

describe('Japanese sentences and kanji', () => {
  it('measures sentences and the share of kanji', () => {
    const { longest, mean, kanji } = measureJapanese('毎日飲む。もっと長い文です。', NONE);
    expect({ longest, mean }).toEqual({ longest: 8, mean: 6 });
    expect(Math.round(kanji)).toBe(42);
  });
  it('finds kanji beyond elementary school and long runs', () => {
    expect(measureJapanese('前立腺肥大症の薬。', NONE)).toMatchObject({ beyond: ['腺', '症'], runs: ['前立腺肥大症'] });
  });
  it('leaves out named terms and what stands in brackets', () => {
    expect(measureJapanese('前立腺肥大症(腺)の薬。', /前立腺肥大症/g)).toMatchObject({ beyond: [], runs: [] });
  });
});
