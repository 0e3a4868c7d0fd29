import type { Corpus } from '../domain/corpus.ts';

/** What two treatments have in common: the very medicine, or only a class of medicines; ids of content/medicines. */
export interface SameKind {
  readonly medicine: readonly string[];
  readonly classes: readonly string[];
}

/** The medicines that a treatment is; where its record names none, the medicine that its id begins with ("spironolactone-topical"). */
function medicinesOf({ treatments, medicines }: Pick<Corpus, 'treatments' | 'medicines'>, id: string): readonly string[] {
  const named = treatments.get(id)?.data.sameMedicines;
  if (named) return named;
  return [...medicines].flatMap(([medicine, { data }]) =>
    data.kind === 'medicine' && id.startsWith(`${medicine}-`) ? [medicine] : [],
  );
}

/** The classes of a medicine and all that these belong to. */
function classesOf({ medicines }: Pick<Corpus, 'medicines'>, id: string, seen = new Set<string>()): Set<string> {
  const data = medicines.get(id)?.data;
  const above = data?.kind === 'medicine' ? data.classes : (data?.implies ?? []);
  for (const one of above) {
    if (seen.has(one)) continue;
    seen.add(one);
    classesOf({ medicines }, one, seen);
  }
  return seen;
}

/** Active ingredient and classes that two treatments share, by the records of medicines; null where none is known to be shared. */
export function sameKind(corpus: Pick<Corpus, 'treatments' | 'medicines'>, a: string, b: string): SameKind | null {
  const one = medicinesOf(corpus, a);
  const other = medicinesOf(corpus, b);
  const medicine = one.filter((id) => other.includes(id));
  const all = (ids: readonly string[]) => ids.flatMap((id) => [...classesOf(corpus, id)]);
  const others = new Set(all(other));
  const classes = [...new Set(all(one))].filter((id) => others.has(id));
  return medicine.length + classes.length > 0 ? { medicine, classes } : null;
}
