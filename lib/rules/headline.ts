import type { Evidence } from '../domain/evidence.ts';
import type { AdverseReaction, Treatment } from '../domain/treatment.ts';

type Shares = Extract<Evidence['result'], { measure: 'of-100' }>;

/** A finding that counted people in two groups of a controlled study. */
export type ControlledShare = Evidence & { readonly result: Shares & { readonly control: NonNullable<Shares['control']> } };

/** Comparisons in which nobody went without: such a share has no "without" beside it. */
const NO_CONTROL: readonly string[] = ['before', 'none'];

/** May this finding be said, and drawn, as "x of 100 with, y of 100 without"? */
export const isControlledShare = (evidence: Evidence): evidence is ControlledShare =>
  evidence.result.measure === 'of-100' &&
  evidence.result.control !== undefined &&
  evidence.distance === 'human-controlled' &&
  !NO_CONTROL.includes(evidence.compare.against);

/** The finding that leads, when it counted people with and without; everywhere the same one. */
export const controlledHeadline = ({ evidence, headlineEvidence }: Treatment): ControlledShare | undefined =>
  evidence.filter(isControlledShare).find(({ id }) => id === headlineEvidence);

/**
 * What the figure on the right stands for. `went-without`: a dummy or nothing. `same-base`: both groups had another treatment, one had
 * this on top. `treated`: another treatment or dose. `nothing-leads`: in the record of doing nothing it is the figure on the left
 * that went without.
 */
export type OtherGroup = 'went-without' | 'same-base' | 'treated' | 'nothing-leads';

/** Only `went-without` may be worded as "without": else a treated group would pass for an untreated one. */
export function otherGroup({ compare }: Evidence, { family }: Pick<Treatment, 'family'>): OtherGroup {
  if (family === 'none') return 'nothing-leads';
  if (compare.against === 'added') return 'same-base';
  return compare.against === 'other-treatment' || compare.against === 'other-dose' ? 'treated' : 'went-without';
}

/** An adverse reaction that was counted with and without. */
export type CountedHarm = AdverseReaction & {
  readonly treated: { readonly share: NonNullable<AdverseReaction['treated']['share']> };
  readonly placebo: { readonly share: NonNullable<AdverseReaction['placebo']['share']> };
};

/** Adverse reactions that were counted in both groups, in the author's order. */
export const countedHarms = ({ adverseReactions }: Treatment): CountedHarm[] =>
  adverseReactions.filter((harm): harm is CountedHarm => harm.treated.share !== undefined && harm.placebo.share !== undefined);

/** Months of a mark of the timeline; none where the record says that no source gives them. */
export const knownMonths = ({ months, answer }: Treatment['timeline']['judge']) =>
  answer.notKnownAsOf === undefined ? months : undefined;
