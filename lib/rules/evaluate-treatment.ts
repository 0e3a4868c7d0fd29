import { COUNTRIES, VERDICTS, type Indication, type Jurisdiction, type Strength, type Verdict } from '../domain/vocabulary.ts';
import { factorsOf, leavesOf } from './condition-factors.ts';
import { decide, type Truth } from './decide.ts';
import { decisiveAnswers } from './decisive.ts';
import type { Patient } from './patient.ts';
import { concerns, type EngineRule, type RuleSet } from './rule-set.ts';
import { settle } from './settle.ts';

/** Why a verdict is what it is: one true rule. */
export interface Reason {
  readonly rule: string;
  /** As the source states it. */
  readonly strength: Strength;
  /** As it counts here: weaker than `strength` only for a rule that stands elsewhere. */
  readonly countsAs: Strength;
  readonly factors: readonly string[];
  readonly jurisdictions: readonly Jurisdiction[];
  readonly elsewhere: boolean;
  readonly sources: readonly string[];
  readonly variants?: readonly string[];
}

export interface TreatmentVerdict {
  readonly treatment: string;
  readonly verdict: Verdict;
  readonly indication: Indication;
  readonly reasons: readonly Reason[];
  /** Answers that could still change the verdict or add to its reasons: each alone can, given some answers to the others. */
  readonly missing: readonly string[];
  /** Answers by which the verdict itself can still change: some of `missing`, and the country where rules differ by it. */
  readonly decisive: readonly string[];
  /** Answers that only notices need. */
  readonly missingNotices: readonly string[];
  /** Factors and classes that are 'yes', stated or implied, and that nobody looked at for this treatment. */
  readonly notLooked: readonly string[];
  /** A rule is gone, or its source is past its review date. */
  readonly outOfDate: boolean;
  readonly variants: readonly { readonly variant: string; readonly verdict: Verdict }[];
}

const rank = (verdict: Verdict) => VERDICTS.indexOf(verdict);
const worse = (a: Verdict, b: Verdict): Verdict => (rank(a) <= rank(b) ? a : b);
const milder = (a: Verdict, b: Verdict): Verdict => (rank(a) >= rank(b) ? a : b);

const VERDICT_OF: Record<Strength, Verdict> = {
  absolute: 'contraindicated',
  avoid: 'avoid',
  caution: 'caution',
  notice: 'no-listed-contraindication',
};

/**
 * Judges one treatment for one patient. Pure; unanswered never means "no".
 * How rules, countries, variants and coverage combine: domain description, section 5.
 * @param today the day to judge review dates by, as "2026-11-24".
 */
export function evaluateTreatment(set: RuleSet, patient: Patient, today: string): TreatmentVerdict {
  return judge(
    set,
    set.rules.map((rule) => ({ rule, truth: settle(rule.when, patient) })),
    patient,
    today,
  );
}

/** A rule and how it comes out for the patient. */
export interface Decided {
  readonly rule: EngineRule;
  readonly truth: Truth;
}

/** The same when it is already known how each rule of the set comes out. */
export function judge(set: RuleSet, decided: readonly Decided[], patient: Patient, today: string): TreatmentVerdict {
  const country = patient.answers.get('country');
  const reasons = decided.flatMap(({ rule, truth }) => (truth.value === true ? [toReason(rule, truth, set, country)] : []));
  const unknown = decided.flatMap(({ rule, truth }) => (truth.value === 'unknown' ? [{ rule, missing: truth.missing }] : []));
  const open = unknown.filter(({ rule }) => rule.strength !== 'notice');
  const missing = unique(open.flatMap((one) => one.missing));
  const missingNotices = unique(unknown.flatMap((one) => one.missing)).filter((factor) => !missing.includes(factor));
  const notLooked = notLookedAt(set, patient);
  const outOfDate = isOutOfDate(set, today);

  const floor = floorOf(set, patient, notLooked.length > 0 || outOfDate);
  const forms = set.variants.length === 0 ? [undefined] : set.variants;
  const base = new Map(forms.map((form) => [form, hitsOf(reasons, form).reduce(worse, floor)]));
  const verdictFor = (form: string | undefined): Verdict => {
    const isOpen = open.some(({ rule }) => concerns(rule, form));
    return worse(base.get(form) ?? floor, isOpen ? 'needs-answers' : floor);
  };
  const verdict = forms.map(verdictFor).reduce(milder);

  return {
    treatment: set.treatment,
    verdict,
    indication: indicationFor(set, patient),
    reasons,
    missing,
    decisive: [
      ...decisiveAnswers(
        base,
        open.map(({ rule, missing: needed }) => ({
          brings: VERDICT_OF[countsAs(rule, set, country)],
          variants: rule.variants,
          missing: needed,
        })),
      ),
      ...(country === undefined && decided.some(({ rule, truth }) => truth.value !== false && dependsOnCountry(rule, set))
        ? ['country']
        : []),
    ],
    missingNotices,
    notLooked,
    outOfDate,
    variants: set.variants.map((variant) => ({ variant, verdict: verdictFor(variant) })),
  };
}

const hitsOf = (reasons: readonly Reason[], form: string | undefined): Verdict[] =>
  reasons.filter((reason) => concerns(reason, form)).map((reason) => VERDICT_OF[reason.countsAs]);

/** As the rule counts for a reader of this country. */
function countsAs(rule: EngineRule, set: RuleSet, country: string | number | undefined): Strength {
  const elsewhere = standsElsewhere(rule.jurisdictions, set.approvedIn, country);
  return elsewhere && rule.strength !== 'notice' ? 'caution' : rule.strength;
}

/** Would it count for less in some country of the reader? */
const dependsOnCountry = (rule: EngineRule, set: RuleSet): boolean =>
  COUNTRIES.some((place) => countsAs(rule, set, place) !== rule.strength);

function toReason(
  rule: EngineRule,
  truth: Extract<Truth, { value: true }>,
  set: RuleSet,
  country: string | number | undefined,
): Reason {
  return {
    rule: `${set.treatment}/${rule.id}`,
    strength: rule.strength,
    countsAs: countsAs(rule, set, country),
    factors: truth.because,
    jurisdictions: rule.jurisdictions,
    elsewhere: standsElsewhere(rule.jurisdictions, set.approvedIn, country),
    sources: rule.sources,
    ...(rule.variants ? { variants: rule.variants } : {}),
  };
}

/** Members of the EU whose own rules count for a reader in the EU. */
const WITHIN: Partial<Record<Jurisdiction, Jurisdiction>> = { ES: 'EU' };

/** A rule of other countries counts in full unless the reader's own country has an approved label for this use. */
function standsElsewhere(
  places: readonly Jurisdiction[],
  approvedIn: readonly Jurisdiction[],
  country: string | number | undefined,
): boolean {
  if (places.length === 0 || country === undefined || country === 'other') return false;
  if (places.some((place) => place === country || WITHIN[place] === country)) return false;
  return approvedIn.some((place) => place === country);
}

const unique = (ids: readonly string[]) => [...new Set(ids)];

interface Coverage {
  readonly ruled: ReadonlySet<string>;
  readonly found: ReadonlySet<string>;
  readonly allergyRules: ReadonlySet<string>;
}

const COVERAGE = new WeakMap<RuleSet, Coverage>();

/** Which factors and substances a rule set looks at. Worked out once per set. */
function coverageOf(set: RuleSet): Coverage {
  const known = COVERAGE.get(set);
  if (known) return known;
  const coverage = {
    ruled: new Set(set.rules.flatMap((rule) => factorsOf(rule.when))),
    found: new Set(set.nothingFound),
    allergyRules: new Set(set.rules.flatMap((rule) => substancesIn(rule.when))),
  };
  COVERAGE.set(set, coverage);
  return coverage;
}

const SAID_YES = new WeakMap<Patient, readonly string[]>();

/** Worked out once per patient: every treatment asks for it. */
function saidYes(patient: Patient): readonly string[] {
  const known = SAID_YES.get(patient) ?? [...patient.answers].flatMap(([factor, answer]) => (answer === 'yes' ? [factor] : []));
  SAID_YES.set(patient, known);
  return known;
}

/** What is 'yes', stated or implied, and is covered neither by a rule nor by a declared search without result. */
function notLookedAt(set: RuleSet, patient: Patient): string[] {
  const { ruled, found, allergyRules } = coverageOf(set);
  const open = saidYes(patient).filter((factor) => !ruled.has(factor) && !found.has(factor));
  const allergyOpen = !found.has('allergies') && [...(patient.allergies ?? [])].some((substance) => !allergyRules.has(substance));
  return allergyOpen ? [...open, 'allergies'] : open;
}

const substancesIn = (condition: EngineRule['when']): string[] =>
  leavesOf(condition).flatMap((leaf) => (leaf.test === 'is' && leaf.factor === 'allergies' ? [leaf.answer] : []));

function isOutOfDate(set: RuleSet, today: string): boolean {
  const present = new Set(set.rules.map((rule) => rule.id));
  if (set.agreedRules.some((id) => !present.has(id))) return true;
  return set.rules.some((rule) => rule.strength !== 'notice' && rule.validUntil < today);
}

function floorOf(set: RuleSet, patient: Patient, gap: boolean): Verdict {
  if (set.rules.length === 0 || gap) return 'not-assessed';
  return patient.hasUnrecognisedMedicine ? 'needs-answers' : 'no-listed-contraindication';
}

/** For the reader's country; where that is not known, only what is the same in every place on record. */
function indicationFor(set: RuleSet, patient: Patient): Indication {
  const country = patient.answers.get('country');
  if (country !== undefined && country !== 'other') return indicationIn(set, patient, country);
  const places = [...new Set(set.indications.flatMap((entry) => entry.jurisdictions))];
  const everywhere = new Set(places.map((place) => indicationIn(set, patient, place)));
  const [only] = everywhere;
  return everywhere.size === 1 && only !== undefined ? only : 'unknown';
}

function indicationIn(set: RuleSet, patient: Patient, country: string | number): Indication {
  const entries = set.indications.filter((entry) => entry.jurisdictions.some((place) => place === country));
  if (entries.length === 0) return 'unknown';
  for (const entry of entries) {
    const truth = entry.when ? decide(entry.when, patient) : ({ value: true } as const);
    if (truth.value === 'unknown') return 'unknown';
    if (truth.value === true) return entry.status;
  }
  return 'not-indicated';
}
