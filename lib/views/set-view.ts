import type { Corpus } from '../domain/corpus.ts';
import { DEMANDS, STATUS_PLACES } from '../domain/comparison.ts';
import type { CompareRowId, Locale, SetId } from '../domain/vocabulary.ts';
import { translator } from '../i18n/messages.ts';
import { compareCatalogue } from './compare-catalogue.ts';
import { EVERYTHING, visibleTreatments, type CompareState, type Visible } from './compare-state.ts';
import { matrixView, type MatrixView } from './matrix-view.ts';

/** Ready-made views of the comparison, one page each: what the controls do with a script, as plain links. */
const STATES: readonly (readonly [SetId, CompareState])[] = [
  ...(['male-pattern', 'female-pattern', 'alopecia-areata'] as const).map(
    (diagnosis) => [diagnosis, { ...EVERYTHING, diagnosis }] as const,
  ),
  ...DEMANDS.map((demand) => [`without-${demand}`, { ...EVERYTHING, not: [demand] }] as const),
  ...STATUS_PLACES.map((place) => {
    const id = place.toLowerCase() as Lowercase<typeof place>;
    return [`approved-${id}`, { ...EVERYTHING, approvedIn: place }] as const;
  }),
];
export const SETS: readonly SetId[] = STATES.map(([id]) => id);

/** The short comparison of a set: what most readers ask first. The full table has all rows. */
const SHORT_ROWS: readonly CompareRowId[] = ['how-many', 'certainty', 'judge', 'harms', 'needles', 'first-year', 'status-jp'];

const stateOf = (set: SetId): CompareState => STATES.find(([id]) => id === set)?.[1] ?? EVERYTHING;

export interface SetView {
  readonly set: SetId;
  readonly title: string;
  readonly matrix: MatrixView;
  readonly hidden: readonly {
    readonly id: string;
    readonly name: string;
    readonly because: Visible['hidden'][number]['because'];
  }[];
  readonly kept: readonly {
    readonly id: string;
    readonly name: string;
    readonly although: Visible['kept'][number]['although'];
  }[];
}

/** One ready-made view: which treatments stay, which are away and why, and which stay although it is not known. */
export function setView(corpus: Corpus, set: SetId, locale: Locale, today: string): SetView {
  const catalogue = compareCatalogue(corpus, locale, today);
  const visible = visibleTreatments(stateOf(set), catalogue);
  const name = (id: string) => catalogue.treatments.find((one) => one.id === id)?.name ?? id;
  return {
    set,
    title: translator(locale)(`set.${set}`),
    matrix: matrixView(corpus, locale, today, { treatments: visible.shown, rows: SHORT_ROWS }),
    hidden: visible.hidden.map((one) => ({ ...one, name: name(one.id) })),
    kept: visible.kept.map((one) => ({ ...one, name: name(one.id) })),
  };
}
