/** Spellings of one sound, and sounds that writers of romaji do not keep apart; order matters. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/l/g, 'r'],
  [/shi/g, 'si'],
  [/sh/g, 'sy'],
  [/chi/g, 'ti'],
  [/ch/g, 'ty'],
  [/tsu/g, 'tu'],
  [/ji/g, 'zi'],
  [/j/g, 'zy'],
  [/zy?ei/g, 'ze'],
  [/hu/g, 'fu'],
  [/fu(?=[aieo])/g, 'f'],
  [/vu(?=[aieo])/g, 'v'],
  [/v/g, 'b'],
  [/([td])[eo]?i/g, '$1i'],
  [/ou/g, 'o'],
  [/(.)\1+/g, '$1'],
  [/m(?=[bp])/g, 'n'],
];

/**
 * Latin letters that stand for Japanese sounds, brought to one spelling: Hepburn and Kunrei, long vowels written or not
 * ("wāfarin", "waafarin", "wafarin"). For comparing only.
 */
export function romajiKey(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return SAME_SOUND.reduce((key, [sound, letter]) => key.replace(sound, letter), plain);
}
