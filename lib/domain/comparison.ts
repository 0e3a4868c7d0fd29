/**
 * Closed vocabularies of the comparison and of the evidence. A file of their own, so that the checker's script does not carry them; they are
 * exported with the others by vocabulary.ts.
 */

/** Places whose status every profile states. KR where known. */
export const STATUS_PLACES = ['JP', 'US', 'GB', 'EU', 'KR'] as const;
export type StatusPlace = (typeof STATUS_PLACES)[number];

/** Whom (or what) a finding is about. Findings on different groups are never drawn on one axis. */
export const STUDY_GROUPS = [
  'male-pattern',
  'female-pattern',
  'pattern-both',
  'alopecia-areata',
  'telogen-effluvium',
  'other-people',
  'animals',
  'cells',
] as const;
export type StudyGroup = (typeof STUDY_GROUPS)[number];

/** What was measured. `responded`: the study's own definition of a response. Counts include density (per cm²). */
export const MEASURED = [
  'photo-better',
  'self-rated-better',
  'doctor-rated-better',
  'responded',
  'not-worse',
  'worse',
  'hair-count',
  'thick-hair-count',
  'hair-thickness',
  'hair-weight',
  'growing-share',
  'areata-cover-80',
  'areata-regrowth',
  'satisfaction',
  'stage-score',
  'quality-of-life',
  'graft-survival',
  'hormone-level',
  'harm',
  'other',
] as const;
export type Measured = (typeof MEASURED)[number];

/**
 * What the comparison group had. `placebo`: a dummy, a sham or the carrier alone. `added`: both groups had the same other
 * treatment, one had this one on top. `before`: only the people's own state before. `untreated-side`: the other half of the head.
 */
export const AGAINST = [
  'placebo',
  'no-treatment',
  'other-treatment',
  'added',
  'other-dose',
  'untreated-side',
  'before',
  'none',
] as const;
export type Against = (typeof AGAINST)[number];

/** Who did not know which treatment was given: people and judges, judges only, nobody. */
export const MASKINGS = ['double', 'assessor', 'open', 'not-stated', 'not-applicable'] as const;
export type Masking = (typeof MASKINGS)[number];

/** Units of figures that are not shares of people. `percent` is a relative figure without counts: never drawn beside others. */
export const EFFECT_UNITS = ['hairs-per-cm2', 'hairs-in-area', 'percent', 'micrometre', 'points', 'other'] as const;
export type EffectUnit = (typeof EFFECT_UNITS)[number];

/** What a treatment asks of a person that some will not accept. `some`: in some forms, or now and then. */
export const DEMANDS = ['needle', 'hormones', 'daily', 'days-off'] as const;
export type Demand = (typeof DEMANDS)[number];
export const DEMAND_LEVELS = ['yes', 'some', 'no', 'not-known'] as const;
export type DemandLevel = (typeof DEMAND_LEVELS)[number];

/**
 * Where a treatment acts. The first four are the stages of pattern loss (FAGA): inherited sensitivity of the hair roots;
 * male hormones and their change to DHT; the root's answer (shorter growth, finer hair); the thinning that one sees.
 * `immune-attack`: alopecia areata. `new-root`: a root is moved or made. `outside`: hidden, nothing in the skin changes.
 */
export const ACTION_POINTS = [
  'sensitivity',
  'hormones',
  'root',
  'visible-hair',
  'immune-attack',
  'new-root',
  'outside',
  'nowhere',
] as const;
export type ActionPoint = (typeof ACTION_POINTS)[number];

/** Phases of the hair cycle: growth, change, rest, shedding. */
export const CYCLE_PHASES = ['anagen', 'catagen', 'telogen', 'exogen'] as const;
export type CyclePhase = (typeof CYCLE_PHASES)[number];

/** The rows of the comparison in their fixed order: what patients ask. Ids stand in addresses and published data. */
export const COMPARE_ROWS = [
  'for-whom',
  'how-many',
  'judge',
  'certainty',
  'harms',
  'never',
  'each-week',
  'visits',
  'needles',
  'days-off',
  'hormones',
  'find-out',
  'first-year',
  'five-years',
  'stop',
  'pregnancy',
  'partner',
  'blood',
  'status-jp',
  'status-us',
  'status-gb',
  'status-eu',
  'status-kr',
  'who-pays',
] as const;
export type CompareRowId = (typeof COMPARE_ROWS)[number];

/** Rows that a reader may order the columns by: one named row of like numbers. "Of 100 people" is not one: its numbers are unlike. */
export const ORDER_ROWS = [
  'judge',
  'certainty',
  'find-out',
  'first-year',
  'five-years',
] as const satisfies readonly CompareRowId[];
export type OrderRow = (typeof ORDER_ROWS)[number];

/** Ready-made views of the comparison, one page each. */
export type SetId =
  'male-pattern' | 'female-pattern' | 'alopecia-areata' | `without-${Demand}` | `approved-${Lowercase<StatusPlace>}`;

/** The option that every comparison keeps beside the others. */
export const NO_TREATMENT = 'no-treatment';
