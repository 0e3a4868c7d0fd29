import type { Corpus, Entry } from '../domain/corpus.ts';
import type { Treatment } from '../domain/treatment.ts';
import { STRENGTHS, type Locale } from '../domain/vocabulary.ts';
import { factorsOf } from '../rules/condition-factors.ts';
import { Citations, type CitedText } from './cited.ts';
import { factorLogic } from './rule-sets.ts';
import { ruleViews, type RuleView } from './rule-view.ts';
import { sourceViews } from './source-view.ts';
import { factorLabel } from './when.ts';

/** One treatment with what its rules say about the factor. */
export interface FactorTreatment {
  readonly id: string;
  readonly name: string;
  readonly rules: readonly RuleView[];
  /** Two lists say it with different strength: both are shown. */
  readonly differ: boolean;
}

/** Questions in the order of the form, then medicine classes, that have a page: all that some rule looks at, or that somebody looked for in vain. */
export function factorPages(corpus: Corpus): string[] {
  const named = new Set(
    [...corpus.treatments.values()].flatMap(({ data }) => [
      ...data.rules.flatMap((rule) => factorsOf(rule.when)),
      ...data.nothingFound.flatMap((found) => found.factors),
    ]),
  );
  const asked = [...corpus['patient-factors']].sort(([, a], [, b]) => a.data.order - b.data.order).map(([id]) => id);
  return [...asked, ...corpus.medicines.keys()].filter((id) => named.has(id));
}

const SHOWN_NAMES = 60;

/** Labels begin with a small letter, for the middle of a sentence. */
const asTitle = (label: string) => label.charAt(0).toUpperCase() + label.slice(1);

/**
 * Every rule of every treatment that looks at one question or medicine class, whoever says it; then where somebody looked and found
 * nothing, and where nobody has looked.
 * @throws when there is no such factor or class.
 */
export function factorView(corpus: Corpus, id: string, locale: Locale, today: string) {
  const factor = corpus['patient-factors'].get(id)?.data;
  const medicine = corpus.medicines.get(id)?.data;
  const kind = medicine?.kind === 'class' ? medicine : undefined;
  if (!factor && !kind) throw new Error(`there is no patient factor or medicine class "${id}"`);
  const cite = new Citations(corpus, locale);
  const treatments = [...corpus.treatments.values()];
  const ruled = treatments.flatMap((entry) => ruledBy(entry, id, corpus, cite));
  const found = treatments.flatMap((entry) => foundNothing(entry, id, cite));
  const looked = new Set([...ruled, ...found].map((one) => one.id));
  return {
    id,
    locale,
    name: asTitle(factorLabel(id, corpus, locale)),
    question: factor?.question[locale] ?? kind?.plain[locale] ?? '',
    help: factor?.help?.[locale],
    isMedicine: kind !== undefined,
    /** Some names that count as this class. */
    names: kind ? namesIn(corpus, id, locale) : [],
    ruled,
    found,
    notLooked: treatments
      .filter((entry) => !looked.has(entry.id))
      .map((entry) => ({ id: entry.id, name: entry.data.name[locale] })),
    situations: [...corpus.situations.values()]
      .filter(({ data }) => data.cases.some((one) => id in one.answers || one.takes?.includes(id)))
      .map((situation) => ({ id: situation.id, name: situation.data.name[locale] })),
    checkedOn: ruled.flatMap(({ rules }) => rules.map((rule) => rule.checkedOn)).reduce((a, b) => (a > b ? a : b), ''),
    sources: sourceViews(cite.cited(), corpus, locale, today),
  };
}
export type FactorView = ReturnType<typeof factorView>;

function ruledBy({ id, data }: Entry<Treatment>, factor: string, corpus: Corpus, cite: Citations): FactorTreatment[] {
  const rules = data.rules.filter((rule) => factorsOf(rule.when).includes(factor));
  if (rules.length === 0) return [];
  const forms = new Map((data.variants ?? []).map((variant) => [variant.id, variant.name[cite.locale]]));
  const barring = rules.filter((rule) => rule.strength !== 'notice');
  const strengths = new Set(barring.map((rule) => rule.strength));
  const everySays = barring.every((rule) => rule.variants === undefined && sameQuestion(rule.when, barring[0]?.when));
  return [
    {
      id,
      name: data.name[cite.locale],
      rules: ruleViews(rules, forms, corpus, cite),
      differ: strengths.size > 1 && everySays,
    },
  ];
}

/** Rules about the very same people; another threshold or a further condition is no difference between lists. */
const sameQuestion = (a: object, b: object | undefined) => JSON.stringify(a) === JSON.stringify(b);

interface FoundNothing {
  readonly id: string;
  readonly name: string;
  readonly text: CitedText;
}

function foundNothing({ id, data }: Entry<Treatment>, factor: string, cite: Citations): FoundNothing[] {
  const found = data.nothingFound.find(({ factors }) => factors.includes(factor));
  if (!found || data.rules.some((rule) => factorsOf(rule.when).includes(factor))) return [];
  const name = data.name[cite.locale];
  return [{ id, name, text: { text: name, refs: cite.refs(found.sources), state: 'stated', asOf: found.asOf } }];
}

/** Labels of the medicines of a class and of the classes in it, each once. */
function namesIn(corpus: Corpus, id: string, locale: Locale): string[] {
  const within = new Set([id]);
  // A class may imply a broader one, so members of members count too.
  for (const { id: other, implies } of factorLogic(corpus, locale)) if (implies.includes(id)) within.add(other);
  const names = [...corpus.medicines.values()].flatMap(({ data }) =>
    data.kind === 'medicine' && data.classes.some((one) => within.has(one)) ? [data.label[locale]] : [],
  );
  return [...new Set(names)].slice(0, SHOWN_NAMES);
}

/** All pages by the groups of the form, medicine classes last; rules counted by strength. */
export function factorList(corpus: Corpus, locale: Locale) {
  const rules = [...corpus.treatments.values()].flatMap(({ data }) => data.rules);
  return factorPages(corpus).map((id) => {
    const own = rules.filter((rule) => factorsOf(rule.when).includes(id));
    return {
      id,
      group: corpus['patient-factors'].get(id)?.data.group ?? ('medicines' as const),
      name: factorLabel(id, corpus, locale),
      counts: STRENGTHS.map((strength) => ({ strength, count: own.filter((rule) => rule.strength === strength).length })).filter(
        ({ count }) => count > 0,
      ),
    };
  });
}
export type FactorList = ReturnType<typeof factorList>;
