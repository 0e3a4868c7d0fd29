import { fleschKincaid } from 'flesch-kincaid';
import Kanji from 'kanji.js';
import { syllable } from 'syllable';

/**
 * Kanji taught in Japan's elementary schools, by grade (the list before the twenty place-name kanji of 2020 were added).
 * Source: the `grade` field of KANJIDIC as packed in kanji.js.
 */
const ELEMENTARY = new Set(Kanji.dump().flatMap(({ literal, grade }) => (grade >= 1 && grade <= 6 ? [literal] : [])));

export interface EnglishMeasure {
  /** Age at which a text of this Flesch–Kincaid grade is read in school: grade plus five. */
  readonly age: number;
  readonly words: number;
  /** Words of the longest sentence. */
  readonly longest: number;
}

export interface JapaneseMeasure {
  /** Characters of the longest and of the mean sentence. */
  readonly longest: number;
  readonly mean: number;
  /** Kanji of 100 characters (punctuation and digits left out). */
  readonly kanji: number;
  /** Kanji beyond elementary school, each once. */
  readonly beyond: readonly string[];
  /** Runs of more than four kanji. */
  readonly runs: readonly string[];
}

/**
 * Reading age of an English text by Flesch–Kincaid. A term in `names` (drugs, brands, procedures: words that cannot be
 * replaced and that the page explains) counts as one word of two syllables.
 */
export function measureEnglish(text: string, names: RegExp): EnglishMeasure {
  const plain = text
    .replace(names, 'tablet')
    .replace(/(\d)[.,](\d)/g, '$1$2')
    .replace(/[()“”"]/g, '');
  const sentences = plain.split(/[.!?;:]+(?:\s|$)/).filter((part) => /[a-z]/i.test(part));
  const wordsOf = (part: string) => part.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + (/\d/.test(word) ? 1 : Math.max(1, syllable(word))), 0);
  const grade = fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
  return {
    age: Math.max(5, grade + 5),
    words: words.length,
    longest: Math.max(0, ...sentences.map((part) => wordsOf(part).length)),
  };
}

/** Sentence length and kanji of a Japanese text. Terms in `names` are left out of the kanji counts. */
export function measureJapanese(text: string, names: RegExp): JapaneseMeasure {
  const sentences = text.split(/[。!?\uFF01\uFF1F]/).filter((part) => part.trim() !== '');
  const lengths = sentences.map((part) => [...part.trim()].length);
  const letters = [...text.replace(/[\p{P}\p{S}\p{N}\s]/gu, '')];
  const open = text.replace(names, '・').replace(/[(\uFF08][^)\uFF09]*[)\uFF09]/g, '・');
  const isKanji = (letter: string) => /\p{Script=Han}/u.test(letter) && letter !== '々';
  return {
    longest: Math.max(0, ...lengths),
    mean: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
    kanji: (100 * letters.filter(isKanji).length) / Math.max(1, letters.length),
    beyond: [...new Set([...open].filter((letter) => isKanji(letter) && !ELEMENTARY.has(letter)))],
    runs: [...open.matchAll(/\p{Script=Han}{5,}/gu)].map(([run]) => run),
  };
}
