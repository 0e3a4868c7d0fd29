import fc from 'fast-check';
import { loadCorpus } from '#lib/content/load-corpus';
import type { Condition } from '#lib/domain/condition';
import { COUNTRIES, STRENGTHS, type Jurisdiction } from '#lib/domain/vocabulary';
import type { FactorLogic, StatedAnswers } from '#lib/rules/resolve-patient';
import type { EngineRule, RuleSet } from '#lib/rules/rule-set';
import { questionnaireOf, ruleSets } from '#lib/views/rule-sets';
import { aFactorLogic } from './engine.ts';
import { all, any, atLeast, below, is, not } from './rule.ts';

/** Runs of each property: 10,000 unless said otherwise (mutation testing repeats them for every mutant and says fewer). */
export const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 10_000);

/** Everything a property needs: rule sets to draw from, and people to judge by them. */
export interface World {
  readonly name: string;
  readonly factors: readonly FactorLogic[];
  readonly set: fc.Arbitrary<RuleSet>;
  readonly stated: fc.Arbitrary<StatedAnswers>;
}

const subset = <T>(items: readonly T[], atMost = items.length) =>
  fc.subarray([...items], { maxLength: Math.min(atMost, items.length) });

interface Choices {
  readonly factors: readonly FactorLogic[];
  readonly substances: readonly string[];
  /** Choice factors with their answers; whole years are drawn besides. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

/** Any patient file that could be read: every answer given, unknown or left out, with or without lists. */
function anyStated({ factors, substances, choices }: Choices): fc.Arbitrary<StatedAnswers> {
  const yesNo = factors.filter(({ kind }) => kind === 'yes-no' || kind === 'class').map(({ id }) => id);
  const classes = factors.filter(({ kind }) => kind === 'class').map(({ id }) => id);
  const answer = fc.constantFrom('yes', 'no', 'no', 'unknown', undefined, undefined);
  return fc
    .record({
      yesNo: fc.array(answer, { minLength: yesNo.length, maxLength: yesNo.length }),
      chosen: fc.record(
        Object.fromEntries(
          Object.entries(choices).map(([id, answers]) => [id, fc.option(fc.constantFrom(...answers), { nil: undefined })]),
        ),
      ),
      age: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
      classes: fc.option(subset(classes, 4), { nil: undefined }),
      hasUnrecognisedMedicine: fc.boolean(),
      allergies: fc.option(subset(substances, 2), { nil: undefined }),
      unlisted: fc.constantFrom('no' as const, 'unknown' as const),
    })
    .map(({ yesNo: given, chosen, age, ...rest }) => {
      const pairs = [...yesNo.map((id, index) => [id, given[index]] as const), ...Object.entries(chosen), ['age', age] as const];
      const answers = new Map(pairs.flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const])));
      return { answers, ...rest };
    });
}

const SUBSTANCES = ['minoxidil', 'soya'];
const POOL: FactorLogic[] = [
  aFactorLogic('narrow', { implies: ['middle'] }),
  aFactorLogic('other-narrow', { implies: ['middle'] }),
  aFactorLogic('middle', { implies: ['broad'] }),
  aFactorLogic('broad'),
  aFactorLogic('alone'),
  aFactorLogic('narrow-class', { kind: 'class', implies: ['broad-class'] }),
  aFactorLogic('broad-class', { kind: 'class' }),
];
const YES_NO = POOL.map(({ id }) => id);
const PLACES: readonly Jurisdiction[] = ['JP', 'US', 'ES'];

const atom: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom(...YES_NO).map((id) => is(id)),
  fc.constantFrom(...SUBSTANCES).map((substance) => is('allergies', substance)),
  fc.constantFrom(is('sex', 'female'), not(is('sex', 'male')), below(20), atLeast(65)),
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2 },
    atom,
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((of) => all(...of)),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((of) => any(...of)),
  ),
}));

function anyRule(variants: readonly string[]): fc.Arbitrary<Omit<EngineRule, 'id'>> {
  const own =
    variants.length === 0
      ? fc.constant(undefined)
      : fc.option(
          subset(variants).filter((v) => v.length > 0),
          { nil: undefined },
        );
  return fc
    .record({
      strength: fc.constantFrom(...STRENGTHS),
      when: condition,
      jurisdictions: subset(PLACES),
      sources: fc.constant(['a-label']),
      validUntil: fc.constantFrom('2027-10-01', '2027-10-01', '2027-10-01', '2026-01-01', ''),
      variants: own,
    })
    .map(({ variants: only, ...rule }) => (only ? { ...rule, variants: only } : rule));
}

/** Rule sets made up by chance; conditions only look for 'yes', as the content check demands of every rule. */
export const madeUp: World = {
  name: 'rules made up by chance',
  factors: [...POOL, aFactorLogic('sex', { kind: 'choice' }), aFactorLogic('age', { kind: 'age' })],
  set: fc
    .constantFrom<readonly string[]>([], ['tablet', 'lotion'])
    .chain((variants) =>
      fc.record({
        treatment: fc.constant('finasteride-oral'),
        rules: fc
          .array(anyRule(variants), { minLength: 1, maxLength: 6 })
          .map((rules) => rules.map((rule, index): EngineRule => ({ id: `rule-${index}`, ...rule }))),
        nothingFound: subset([...YES_NO, 'allergies']),
        variants: fc.constant(variants),
        approvedIn: subset(PLACES),
        indications: fc.constant([]),
      }),
    )
    .map((set): RuleSet => ({ ...set, agreedRules: set.rules.map((rule) => rule.id) })),
  stated: anyStated({
    factors: POOL,
    substances: SUBSTANCES,
    choices: { sex: ['female', 'male', 'other-or-unsaid'], country: [...COUNTRIES] },
  }),
};

/** The rules and questions that the site really has. */
export function realContent(): World {
  const { corpus } = loadCorpus('content');
  const { factors } = questionnaireOf(corpus, 'en');
  const allowed = (id: string) => factors.find((factor) => factor.id === id)?.allowed ?? [];
  const choices = Object.fromEntries(factors.filter(({ kind }) => kind === 'choice').map(({ id }) => [id, allowed(id)]));
  return {
    name: 'the real content',
    factors,
    set: fc.constantFrom(...ruleSets(corpus)),
    stated: anyStated({ factors, substances: allowed('allergies'), choices }),
  };
}
