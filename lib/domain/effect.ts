import type { Evidence } from './evidence.ts';
import { DISTANCES, type About, type Distance } from './vocabulary.ts';

/** How far a statement about effect stands from a reader, and whether it is about this product or its kind. */
export interface Badge {
  readonly distance: Distance;
  readonly about: About;
}

/** Words with which a text says what a treatment did to hair. */
const EFFECT = {
  en: /(\d[^.]*\b(hairs?|strands?)\b[^.]*\b(cm|per)\b|\bof 100\b[^.]*\b(improve|better|regrow|grew|cover|respond)|\bhair count\b[^.]*\d|\b(grew|grows|regrew|regrows) (hair|back))/i,
  ja: /(\d[^。]*本\/cm|100人中[^。]*(改善|良く|生え|効い|回復)|(毛が|発毛)[^。]*(増えました|生えました))/,
};

export const speaksOfEffect = (text: { en: string; ja: string }): boolean => EFFECT.en.test(text.en) || EFFECT.ja.test(text.ja);

/** A text that may carry its badge, or take it from evidence with the same sources. */
export interface Badged {
  readonly en: string;
  readonly ja: string;
  readonly sources?: readonly string[] | undefined;
  readonly distance?: Distance | undefined;
  readonly about?: About | undefined;
}

/**
 * The badge of a statement: its own; or, where it speaks of an effect, that of the evidence entries with the same
 * sources. Where those differ, the one farthest from people, and the class rather than the product.
 * @returns null for a statement that does not speak of an effect, or whose sources stand behind no evidence entry.
 */
export function badgeOf(statement: Badged, evidence: readonly Evidence[]): Badge | null {
  if (statement.distance && statement.about) return { distance: statement.distance, about: statement.about };
  if (!speaksOfEffect(statement)) return null;
  const cited = new Set(statement.sources ?? []);
  const behind = evidence.filter(({ sources }) => sources.some((source) => cited.has(source)));
  const distance = DISTANCES.findLast((step) => behind.some((one) => one.distance === step));
  if (!distance) return null;
  return { distance, about: behind.some((one) => one.about === 'this-class') ? 'this-class' : 'this-product' };
}
