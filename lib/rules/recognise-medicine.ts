import { distance } from 'fastest-levenshtein';
import { foldName, NOISE, withoutDirections } from './fold-name.ts';
import { romajiKey } from './romaji-key.ts';

/** A medicine or class with every name under which people write it. */
export interface MedicineNames {
  readonly id: string;
  readonly names: readonly string[];
  /** Classes that taking it answers with 'yes'. */
  readonly classes: readonly string[];
}

export interface Recognised {
  /** As the patient wrote it. */
  readonly as: string;
  readonly medicine: string;
  readonly classes: readonly string[];
  /** Set when the name was only near: the name it was taken for. */
  readonly spelledLike?: string;
}

/** Salts behind a name: "losartan potassium", 「ヘパリンナトリウム」. Tried only after the whole name was not found. */
const SALT =
  /(?<=\S{4,})\s*(?:sodium|potassium|calcium|hydrochloride|hcl|maleate|besylate|besilate|tartrate|succinate|mesylate|mesilate|acetate|ナトリウム|カリウム|カルシウム|塩酸塩|マレイン酸塩|ベシル酸塩|酒石酸塩|メシル酸塩)(?:水和物|\s*hydrate)?\s*$/iu;

/** Up to this many letters may differ, by length of the folded name; short names must match exactly. */
function tolerance(length: number): number {
  if (length < 6) return 0;
  return length < 11 ? 1 : 2;
}

/** Between two medicines written in one line; not inside brackets. */
const SEPARATOR = /(?:[、,，;；/／+＋&＆・\n]|と(?=[\p{Script=Katakana}\p{Script=Han}a-z])|\s+(?:and|plus)\s+)(?![^(（]*[)）])/iu;

/** Only doses and directions may be dropped from a list: a quoted name, "a cream" or "the pill" may stand for a medicine. */
const DIRECTIONS = [...NOISE.slice(1, -2), /\b(?:oral(?:ly)?|topical(?:ly)?|tablets?|tabs?|capsules?)\b|錠剤?|カプセル/gi];
const withoutDoses = (text: string) =>
  foldName(DIRECTIONS.reduce((rest, pattern) => rest.replace(pattern, ' '), text.normalize('NFKC')));
const isMoreThanDirections = (part: string) => withoutDoses(part) !== '';

/** What people write in the field when they take nothing, folded. */
const NO_MEDICINE = new Set(
  [
    'none',
    'no',
    'nothing',
    'nil',
    'na',
    'nomedicine',
    'nomedicines',
    'なし',
    '無し',
    '特になし',
    'ない',
    'ありません',
    '薬なし',
    '飲んでいない',
  ].map(foldName),
);

/** Written in Latin letters only: it may be the sound of a name in kana. */
const LATIN = /^[\p{Script=Latin}\p{M}\s\d.'’-]+$/u;

export type Recogniser = (written: string) => { recognised: Recognised[]; unrecognised: string[] };

/** A folded name and the medicine it belongs to (lib/rules/medicine-index.ts). */
export interface IndexEntry {
  readonly key: string;
  readonly medicine: string;
  /** The name as written in the record. */
  readonly name: string;
  /** The key is a name in kana, spelled in Latin letters (lib/rules/romaji-key.ts). */
  readonly romaji?: true;
}

/** A recogniser from an index. @param classes medicine id → the classes that taking it answers with 'yes'. */
export function recogniserFromIndex(index: readonly IndexEntry[], classes: ReadonlyMap<string, readonly string[]>): Recogniser {
  const byName = new Map<string, IndexEntry[]>();
  const byRomaji = new Map<string, IndexEntry[]>();
  for (const entry of index) {
    const names = entry.romaji ? byRomaji : byName;
    names.set(entry.key, [...(names.get(entry.key) ?? []), entry]);
  }
  const classesOf = (id: string) => classes.get(id) ?? [];

  const exact = (text: string) => {
    const plain = withoutDirections(text);
    for (const form of [
      foldName(text),
      withoutDoses(text),
      foldName(plain),
      foldName(plain.replace(/[\s,、]+$/, '').replace(SALT, '')),
    ]) {
      const found = form === '' ? undefined : byName.get(form);
      if (found) return found;
    }
    return LATIN.test(plain) ? byRomaji.get(romajiKey(plain)) : undefined;
  };

  const near = (text: string) => {
    const form = foldName(withoutDirections(text));
    const allowed = tolerance(form.length);
    if (allowed === 0) return undefined;
    const found = new Map<string, IndexEntry>();
    for (const [key, entries] of byName) {
      // People rarely mistake the first letter; medicines differ there (erythromycin is not telithromycin).
      if (key[0] !== form[0]) continue;
      const limit = Math.min(allowed, tolerance(key.length));
      if (limit === 0 || Math.abs(key.length - form.length) > limit || distance(key, form) > limit) continue;
      for (const entry of entries) found.set(entry.medicine, entry);
    }
    // A class named after its only substance is the same thing twice, not two candidates.
    const candidates = [...found.values()];
    const medicinesOnly = candidates.filter(
      ({ medicine }) => !candidates.some((other) => other.medicine !== medicine && classesOf(other.medicine).includes(medicine)),
    );
    return medicinesOnly.length === 1 ? medicinesOnly[0] : undefined;
  };

  const single = (as: string, text: string): Recognised[] | undefined => {
    const same = exact(text);
    if (same) return same.map(({ medicine }) => ({ as, medicine, classes: classesOf(medicine) }));
    const close = near(text);
    return close && [{ as, medicine: close.medicine, classes: classesOf(close.medicine), spelledLike: close.name }];
  };

  /** One name, with or without another in brackets: "Coumadin (warfarin)", 「ワーファリン(血液サラサラ)」. */
  const readPart = (part: string): { recognised: Recognised[]; unrecognised: string[] } => {
    const whole = single(part, part);
    if (whole) return { recognised: whole, unrecognised: [] };
    const inside = /[(（]([^)）]+)[)）]/.exec(part)?.[1];
    if (inside === undefined) return { recognised: [], unrecognised: [part] };
    const outside = part.replace(/[(（][^)）]*[)）]/g, ' ');
    const named = single(part, outside) ?? [];
    const bracketed = (single(part, inside) ?? []).filter(
      ({ medicine }) => !named.some((one) => one.medicine === medicine || one.classes.includes(medicine)),
    );
    if (named.length + bracketed.length === 0) return { recognised: [], unrecognised: [part] };
    // "X (a blood thinner)": what X is stays unknown, though its class is.
    const onlyAClass = named.length === 0 && bracketed.every(({ medicine, classes: own }) => own.includes(medicine));
    return { recognised: [...named, ...bracketed], unrecognised: onlyAClass ? [outside.trim()] : [] };
  };

  return (written) => {
    if (NO_MEDICINE.has(foldName(written))) return { recognised: [], unrecognised: [] };
    const parts = written
      .split(SEPARATOR)
      .map((part) => part.trim())
      .filter(isMoreThanDirections);
    // A name may hold a separator itself (ロサルタン・ヒドロクロロチアジド); "a cream, warfarin" is two although the cream has no name.
    const allNamed = parts.every((part) => foldName(withoutDirections(part)) !== '');
    if (byName.has(withoutDoses(written)) || byName.has(foldName(written)) || (allNamed && exact(written)))
      return readPart(written);
    if (parts.length > 1) {
      const read = parts.map(readPart);
      return { recognised: read.flatMap((r) => r.recognised), unrecognised: read.flatMap((r) => r.unrecognised) };
    }
    const words = written.split(/\s+/u).filter(isMoreThanDirections);
    const names = words.filter((word) => exact(word) !== undefined);
    if (words.length > 1 && names.length > 0) {
      const rest = words.filter((word) => !names.includes(word)).join(' ');
      const recognised = names.flatMap((name) => readPart(name).recognised);
      return { recognised, unrecognised: isMoreThanDirections(rest) ? [rest] : [] };
    }
    return readPart(written);
  };
}
