import type { Entry } from '../domain/corpus.ts';
import type { Treatment } from '../domain/treatment.ts';
import type { Diagnosis } from '../domain/vocabulary.ts';

/** The treatments with their records, in the order of the site. */
export type TreatmentsInOrder = ReadonlyMap<string, Pick<Entry<Treatment>, 'data'>>;

/** Two treatments in the order of the site. */
export type TreatmentPair = readonly [string, string];

const BETWEEN = '-vs-';

/**
 * The pairs that get a page: at least one kind of hair loss in common, and not both at the research stage (neither can be had).
 * Each pair once, in the order of the site.
 */
export function publishedPairs(treatments: TreatmentsInOrder): TreatmentPair[] {
  const list = [...treatments];
  return list.flatMap(([a, { data: first }], index) =>
    list
      .slice(index + 1)
      .filter(([, { data: second }]) => shareAPage(sideOf(first), sideOf(second)))
      .map(([b]): TreatmentPair => [a, b]),
  );
}

/** What decides whether two treatments share a page. */
export interface PairSide {
  readonly research: boolean;
  readonly usedFor: readonly Diagnosis[];
}

/** A kind of hair loss in common ("not diagnosed" is none), and not both at the research stage. */
export const shareAPage = (a: PairSide, b: PairSide): boolean =>
  !(a.research && b.research) && a.usedFor.some((kind) => kind !== 'not-diagnosed' && b.usedFor.includes(kind));

const sideOf = ({ family, usedFor }: Treatment): PairSide => ({ research: family === 'research-stage', usedFor });

/** Part of the address: "finasteride-oral-vs-minoxidil-topical". The caller gives the two in the order of the site. */
export const pairSlug = (a: string, b: string): string => `${a}${BETWEEN}${b}`;

/**
 * The published pair behind a part of an address.
 * @throws when no published pair has this address.
 */
export function pairOfSlug(slug: string, treatments: TreatmentsInOrder): TreatmentPair {
  const [a = '', b = ''] = slug.split(BETWEEN);
  const pair = publishedPairs(treatments).find(([x, y]) => x === a && y === b);
  if (!pair || pairSlug(...pair) !== slug) throw new Error(`there is no pair "${slug}"`);
  return pair;
}
