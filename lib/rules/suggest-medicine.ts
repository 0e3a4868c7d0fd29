import { foldName } from './fold-name.ts';
import type { IndexEntry } from './recognise-medicine.ts';
import { romajiKey } from './romaji-key.ts';

/** One name to choose from a list while typing. */
export interface Suggestion {
  readonly medicine: string;
  /** As written in the record. */
  readonly name: string;
}

/** Fewer letters than this could mean almost anything. */
export const SHORTEST_TYPED = 2;

/**
 * Names that begin as typed (kana, half-width kana, Latin letters), then those that sound so (romaji), then, from three letters on,
 * those that hold it; one for each medicine, the shortest first. Nothing for fewer than two letters.
 */
export function suggestMedicines(index: readonly IndexEntry[], typed: string, limit: number): Suggestion[] {
  const form = foldName(typed);
  // Counted as typed: folding takes long and small marks away, and 「わー」 is two.
  if (form === '' || [...typed.normalize('NFKC').trim()].length < SHORTEST_TYPED) return [];
  const sound = /^[a-z]+$/.test(form) ? romajiKey(typed) : '';
  const rankOf = ({ key, romaji }: IndexEntry): number => {
    if (romaji) return sound.length >= SHORTEST_TYPED && key.startsWith(sound) ? 1 : -1;
    if (key.startsWith(form)) return 0;
    return form.length > SHORTEST_TYPED && key.includes(form) ? 2 : -1;
  };
  const found = index
    .map((entry) => ({ entry, rank: rankOf(entry) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank || a.entry.key.length - b.entry.key.length || (a.entry.key < b.entry.key ? -1 : 1));
  const best = new Map<string, Suggestion>();
  for (const { entry } of found) {
    if (best.size === limit) break;
    if (!best.has(entry.medicine)) best.set(entry.medicine, { medicine: entry.medicine, name: entry.name });
  }
  return [...best.values()];
}
