/**
 * Closed vocabularies of the record model. The ids are fixed by the project's domain description: other people's
 * files, links and checks depend on them, so they are added to, never renamed.
 */

export type * from './comparison.ts';

export const LOCALES = ['en', 'ja'] as const;
export type Locale = (typeof LOCALES)[number];

/** Families in the order in which the site lists them. */
export const FAMILIES = [
  'oral-drugs',
  'topical-drugs',
  'supplements',
  'blood-derived',
  'growth-factor-injections',
  'exosomes',
  'culture-supernatant',
  'cells',
  'devices',
  'surgery',
  'alopecia-areata-only',
  'cover',
  'none',
  'research-stage',
] as const;
export type Family = (typeof FAMILIES)[number];

/** Every treatment the site will know, with its family. A profile may only be filed under one of these ids. */
export const TREATMENT_FAMILIES = {
  'finasteride-oral': 'oral-drugs',
  'dutasteride-oral': 'oral-drugs',
  'minoxidil-oral': 'oral-drugs',
  'spironolactone-oral': 'oral-drugs',
  'minoxidil-topical': 'topical-drugs',
  'finasteride-topical': 'topical-drugs',
  'spironolactone-topical': 'topical-drugs',
  supplements: 'supplements',
  prp: 'blood-derived',
  harg: 'growth-factor-injections',
  'growth-factor-mesotherapy': 'growth-factor-injections',
  'dutasteride-mesotherapy': 'growth-factor-injections',
  exosome: 'exosomes',
  'culture-supernatant': 'culture-supernatant',
  'g-cell': 'culture-supernatant',
  'autologous-stem-cell': 'cells',
  's-dsc': 'cells',
  'follicle-micrograft': 'cells',
  'low-level-laser': 'devices',
  microneedling: 'devices',
  'hair-transplant': 'surgery',
  'corticosteroid-areata': 'alopecia-areata-only',
  baricitinib: 'alopecia-areata-only',
  ritlecitinib: 'alopecia-areata-only',
  deuruxolitinib: 'alopecia-areata-only',
  'wigs-and-fibres': 'cover',
  'scalp-micropigmentation': 'cover',
  'no-treatment': 'none',
  pp405: 'research-stage',
  'et-02': 'research-stage',
  clascoterone: 'research-stage',
  'follicle-regeneration': 'research-stage',
} as const satisfies Record<string, Family>;

/** Places a rule can stand in. An empty list on a rule means: not tied to a country (guideline, consensus, plan). */
export const JURISDICTIONS = ['JP', 'US', 'GB', 'EU', 'KR', 'CA', 'AU', 'ES', 'SG'] as const;
export type Jurisdiction = (typeof JURISDICTIONS)[number];

/** What a reader can answer to "whose labels lead". */
export const COUNTRIES = ['JP', 'US', 'GB', 'EU', 'other'] as const;
export type Country = (typeof COUNTRIES)[number];

/** Rule strengths, the worst first. Meaning: see `ruleSchema`. */
export const STRENGTHS = ['absolute', 'avoid', 'caution', 'notice'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Verdicts, the worst first. This order decides which of two verdicts is reported. */
export const VERDICTS = [
  'contraindicated',
  'avoid',
  'caution',
  'not-assessed',
  'needs-answers',
  'no-listed-contraindication',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Is it meant for my kind of hair loss, sex and age here? A separate axis from the verdict. */
export const INDICATIONS = ['indicated', 'off-label', 'unapproved', 'not-indicated', 'unknown'] as const;
export type Indication = (typeof INDICATIONS)[number];

/**
 * Legal status for hair loss in one place.
 * `cleared`: a device may be sold there because it is like one already sold (US 510(k)); its effect was not judged.
 * `off-label`: the product is approved there for something else. `unapproved`: not approved there for any use.
 * `outside-act-unapproved`: not a cell product under Japan's regenerative-medicine act, and not an approved medicine.
 * `plan-filed-unapproved`: may be given under a filed plan (Japan) although no product is approved.
 */
export const REGULATORY_STATUSES = [
  'approved',
  'approved-otc',
  'cleared',
  'off-label',
  'unapproved',
  'plan-filed-unapproved',
  'outside-act-unapproved',
  'not-a-product',
  'not-known',
] as const;
export type RegulatoryStatus = (typeof REGULATORY_STATUSES)[number];

export const CERTAINTIES = ['high', 'moderate', 'low', 'very-low', 'not-assessed'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** How far the evidence stands from a reader: people with a control group … theory. */
export const DISTANCES = ['human-controlled', 'human-uncontrolled', 'animal', 'laboratory', 'theory'] as const;
export type Distance = (typeof DISTANCES)[number];

/** Does a statement speak of this very product, or of the kind of product it belongs to? */
export const ABOUTS = ['this-product', 'this-class'] as const;
export type About = (typeof ABOUTS)[number];

/** Do Japan's public relief systems (PMDA) come into question when the treatment harms somebody? */
export const PUBLIC_RELIEFS = ['may-apply', 'does-not-apply', 'not-a-medicine'] as const;
export type PublicRelief = (typeof PUBLIC_RELIEFS)[number];

/** Classes of Japan's Act on the Safety of Regenerative Medicine, by risk and not by effect. */
export const REGENERATIVE_CLASSES = ['I', 'II', 'III', 'outside-act', 'not-known'] as const;
export type RegenerativeClass = (typeof REGENERATIVE_CLASSES)[number];

/** What is known of two treatments used at the same time. */
export const TOGETHER_STATUSES = ['studied', 'used-not-studied', 'not-studied', 'not-together', 'no-sense'] as const;
export type TogetherStatus = (typeof TOGETHER_STATUSES)[number];

export const CLAIM_THEMES = [
  'own-body',
  'harm',
  'effect',
  'numbers',
  'approval',
  'product',
  'comparison',
  'lasting',
  'price',
] as const;
export type ClaimTheme = (typeof CLAIM_THEMES)[number];

export const DESIGNS = [
  'meta-analysis',
  'randomised-trial',
  'non-randomised-controlled',
  'before-after',
  'retrospective',
  'case-series',
  'cross-sectional',
  'cohort',
  'animal',
  'laboratory',
  'expert-opinion',
] as const;
export type Design = (typeof DESIGNS)[number];

export const URGENCIES = ['emergency', 'same-day', 'within-days', 'next-visit'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** What kind of document a source is. Rule strengths are checked against this. */
export const SOURCE_KINDS = [
  'label',
  'regulator',
  'law',
  'guideline',
  'consensus',
  'provider-exclusion-list',
  'study',
  'review',
  'registry',
  'database',
  'public-health-service',
  'maker',
  'provider',
  'shop',
  'news',
  'comparison-page',
  'reference-work',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Was the text itself read (`primary`), a copy of it, a page about it (`secondary`), or a page of low standing? */
export const READINGS = ['primary', 'copy', 'secondary', 'weak'] as const;
export type Reading = (typeof READINGS)[number];

export const PRICE_BASES = ['per-session', 'per-month', 'per-pack', 'per-course', 'per-graft', 'per-unit'] as const;
export type PriceBasis = (typeof PRICE_BASES)[number];

export const PRICE_UNITS = ['day', 'session', 'tablet', 'graft', 'device', 'treatment', 'visit', 'test', 'delivery'] as const;
export type PriceUnit = (typeof PRICE_UNITS)[number];

export const CURRENCIES = ['JPY', 'USD', 'GBP', 'EUR', 'KRW'] as const;
export type Currency = (typeof CURRENCIES)[number];

/** Whether the amount has the sales tax in it, as the page says; `exempt`: insured care, which is not taxed. */
export const PRICE_TAXES = ['included', 'excluded', 'not-stated', 'by-custom-not-included', 'exempt'] as const;
export type PriceTax = (typeof PRICE_TAXES)[number];

export const PRICE_CONDITIONS = ['monitor', 'first-time', 'minimum-term', 'set-only', 'subscription', 'campaign'] as const;
export type PriceCondition = (typeof PRICE_CONDITIONS)[number];

export const PRICE_ITEMS = ['medicine', 'visit', 'tests', 'anaesthesia', 'shipping', 'procedure', 'dispensing'] as const;
export type PriceItem = (typeof PRICE_ITEMS)[number];

/** Grades of the Japanese guideline of 2017: A strongly advised … D should not be done. */
export const GUIDELINE_GRADES = ['A', 'B', 'C1', 'C2', 'D', 'not-graded'] as const;
export type GuidelineGrade = (typeof GUIDELINE_GRADES)[number];

export const DIAGNOSES = [
  'male-pattern',
  'female-pattern',
  'alopecia-areata',
  'telogen-effluvium',
  'scarring',
  'not-diagnosed',
] as const;
export type Diagnosis = (typeof DIAGNOSES)[number];
