import { isKana, toRomaji } from 'wanakana';
import { foldName, withoutDirections } from './fold-name.ts';
import { recogniserFromIndex, type IndexEntry, type MedicineNames, type Recogniser } from './recognise-medicine.ts';
import { romajiKey } from './romaji-key.ts';

/** Shorter kana names would meet English words by chance. */
const SHORTEST_ROMAJI = 4;

/**
 * Every name of every medicine in folded form, each pair of name and medicine once; names in kana once more as they are written
 * in Latin letters ("rokisonin" for ロキソニン). Made once, at build time for the browser: folding all names takes a while.
 */
export function medicineIndex(medicines: readonly MedicineNames[]): IndexEntry[] {
  const seen = new Set<string>();
  const once = (entry: IndexEntry): IndexEntry[] => {
    const pair = `${entry.romaji ? 'r' : 'f'}|${entry.key}|${entry.medicine}`;
    if (entry.key === '' || seen.has(pair)) return [];
    seen.add(pair);
    return [entry];
  };
  return medicines.flatMap(({ id, names }) =>
    [id, ...names].flatMap((name) => [
      ...[foldName(name), foldName(withoutDirections(name))].flatMap((key) => once({ key, medicine: id, name })),
      ...romajiOf(name).flatMap((key) => once({ key, medicine: id, name, romaji: true })),
    ]),
  );
}

function romajiOf(name: string): string[] {
  const plain = withoutDirections(name).replace(/[\s・]/g, '');
  if (plain === '' || !isKana(plain)) return [];
  const key = romajiKey(toRomaji(plain));
  return key.length < SHORTEST_ROMAJI ? [] : [key];
}

/**
 * Builds a recogniser of medicine names as patients write them. An exact match (after folding) may mean several medicines
 * and then reports all of them; a near misspelling counts only when one medicine alone is near.
 */
export function medicineRecogniser(medicines: readonly MedicineNames[]): Recogniser {
  return recogniserFromIndex(medicineIndex(medicines), new Map(medicines.map(({ id, classes }) => [id, classes])));
}
