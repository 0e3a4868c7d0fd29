import type { ComparisonKeys, Evidence } from '../domain/evidence.ts';

/** Why two findings may not stand on one axis. In the order in which they are said to a reader. */
export const MISMATCHES = [
  'not-a-number',
  'relative-without-counts',
  'no-comparison-group',
  'group',
  'outcome',
  'unit',
  'comparator',
  'masking',
  'time',
] as const;
export type Mismatch = (typeof MISMATCHES)[number];

/** Months by which two times may differ and still count as the same: 24 weeks (5.5 months) and 6 months do, 24 and 48 weeks do not. */
export const SAME_TIME_MONTHS = 1;

/** One finding with the treatment in whose record it stands. */
export interface Finding {
  readonly treatment: string;
  readonly evidence: Evidence;
}

/** One finding that shares no axis, with the finding that comes nearest to it and what keeps the two apart. */
export interface Refusal {
  readonly treatment: string;
  readonly evidence: string;
  readonly against: { readonly treatment: string; readonly evidence: string };
  readonly reasons: readonly Mismatch[];
}

/** What the source itself defined ("responded"), or a group that the vocabulary does not name: the same only within one study. */
const OWN_OUTCOMES: readonly string[] = ['responded'];
const OWN_GROUPS: readonly string[] = ['other-people'];
/** Collecting words that hold unlike things even within one study. */
const UNLIKE_OUTCOMES: readonly string[] = ['other', 'harm'];
/** The counted area, or the scale of points, is each study's own: a circle of one inch is not a square centimetre. */
const OWN_UNITS: readonly string[] = ['hairs-in-area', 'points'];
const WITHOUT_GROUP: readonly string[] = ['before', 'none'];

/**
 * Everything that keeps two findings from being compared: an empty list means that they may be drawn on one axis. Group, outcome,
 * unit, comparator, masking and time must agree, and both must be numbers with a comparison group. What is not known (no
 * time, masking not stated) never agrees. Never throws; the order of the two does not matter.
 */
export function mismatches(a: Evidence, b: Evidence): Mismatch[] {
  const found = new Set<Mismatch>();
  if (a.result.measure === 'words' || b.result.measure === 'words') found.add('not-a-number');
  if (!sameTime(a.followUpMonths, b.followUpMonths)) found.add('time');
  for (const reason of unlikeKeys(a.compare, b.compare)) found.add(reason);
  if (isRelative(a) || isRelative(b)) found.add('relative-without-counts');
  if (!sameUnit(a, b)) found.add('unit');
  return MISMATCHES.filter((reason) => found.has(reason));
}

function unlikeKeys(a: ComparisonKeys, b: ComparisonKeys): Mismatch[] {
  const oneStudy = a.study === b.study;
  const agree = (x: string, y: string, own: readonly string[]) => x === y && (oneStudy || !own.includes(x));
  const reasons: Mismatch[] = [];
  if (!agree(a.who, b.who, OWN_GROUPS)) reasons.push('group');
  if (!agree(a.what, b.what, OWN_OUTCOMES) || UNLIKE_OUTCOMES.includes(a.what)) reasons.push('outcome');
  if (WITHOUT_GROUP.includes(a.against) || WITHOUT_GROUP.includes(b.against)) reasons.push('no-comparison-group');
  else if (!sameComparator(a, b)) reasons.push('comparator');
  if (a.masking !== b.masking || a.masking === 'not-stated') reasons.push('masking');
  return reasons;
}

const sameTime = (a: number | null, b: number | null) => a !== null && b !== null && Math.abs(a - b) <= SAME_TIME_MONTHS + 1e-9;

/** "Another treatment" is one comparator only when it is the same treatment; another dose is a dose of each one's own. */
function sameComparator(a: ComparisonKeys, b: ComparisonKeys): boolean {
  if (a.against !== b.against || a.against === 'other-dose') return false;
  if (a.against !== 'other-treatment' && a.against !== 'added') return true;
  const names = (keys: ComparisonKeys) => [...(keys.versus ?? [])].sort().join(' ');
  return names(a) !== '' && names(a) === names(b);
}

/** A share of people is counted; a percentage of something else is not. */
const isRelative = ({ result, compare }: Evidence) => result.measure !== 'of-100' && compare.unit === 'percent';

/** A difference between groups and a change within one are not one scale, even in the same unit. */
function sameUnit(a: Evidence, b: Evidence): boolean {
  if (a.result.measure !== b.result.measure) return false;
  if (a.result.measure === 'of-100' || a.result.measure === 'words') return true;
  const unit = a.compare.unit;
  if (unit === undefined || unit === 'other' || unit !== b.compare.unit) return false;
  return !OWN_UNITS.includes(unit) || a.compare.study === b.compare.study;
}

/**
 * Sorts findings into groups in which each may be compared with each, and says of all others why not. A group names at least two
 * treatments; within a group and between groups the given order stays. Findings of one treatment alone give neither groups nor
 * refusals: there is nothing to compare them with.
 */
export function oneAxis(findings: readonly Finding[]): { groups: Finding[][]; refused: Refusal[] } {
  const sorted: Finding[][] = [];
  for (const finding of findings) {
    const fits = sorted.find((group) => group.every((other) => mismatches(other.evidence, finding.evidence).length === 0));
    if (fits) fits.push(finding);
    else sorted.push([finding]);
  }
  const groups = sorted.filter((group) => new Set(group.map(({ treatment }) => treatment)).size > 1);
  const drawn = new Set(groups.flat());
  const refused = findings.filter((finding) => !drawn.has(finding)).flatMap((finding) => refusal(finding, findings));
  return { groups, refused };
}

/** Against the finding of another treatment that comes nearest: with the fewest reasons, the first of several. */
function refusal(finding: Finding, findings: readonly Finding[]): Refusal[] {
  const others = findings
    .filter((other) => other.treatment !== finding.treatment)
    .map((other) => ({ other, reasons: mismatches(finding.evidence, other.evidence) }));
  // Nothing may keep it from one finding of a group and yet something from another: that one is named.
  const apart = others.filter(({ reasons }) => reasons.length > 0);
  const [nearest] = apart.sort((x, y) => x.reasons.length - y.reasons.length);
  if (!nearest) return [];
  const { other, reasons } = nearest;
  return [
    {
      treatment: finding.treatment,
      evidence: finding.evidence.id,
      against: { treatment: other.treatment, evidence: other.evidence.id },
      reasons,
    },
  ];
}
