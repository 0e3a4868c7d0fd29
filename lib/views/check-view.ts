import type { Corpus } from '../domain/corpus.ts';
import { FACTOR_GROUPS } from '../domain/patient-factor.ts';
import type { Locale, Strength } from '../domain/vocabulary.ts';
import { translator, type MessageKey } from '../i18n/messages.ts';
import { paths } from '../i18n/paths.ts';
import { factorsOf } from '../rules/condition-factors.ts';
import { medicineIndex } from '../rules/recognise-medicine.ts';
import type { FactorLogic } from '../rules/resolve-patient.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import { en } from '../i18n/messages/en.ts';
import { factorLogic, medicineNames, ruleSets } from './rule-sets.ts';
import { Citations } from './cited.ts';
import { ruleViews } from './rule-view.ts';

export interface Question {
  readonly factor: string;
  readonly kind: 'yes-no' | 'choice' | 'age' | 'list';
  readonly label: string;
  readonly question: string;
  readonly help?: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly askWhen?: { readonly factor: string; readonly oneOf: readonly string[] };
}

export interface QuestionGroup {
  readonly id: (typeof FACTOR_GROUPS)[number];
  readonly title: string;
  readonly questions: readonly Question[];
}

/** Everything the checker island gets: plain data in one language. Words of the rules stay in the page's static lists. */
export interface CheckerProps {
  readonly locale: Locale;
  readonly builtOn: string;
  readonly groups: readonly QuestionGroup[];
  readonly treatments: readonly { readonly id: string; readonly name: string; readonly href: string; readonly variants: Record<string, string> }[];
  readonly sets: readonly RuleSet[];
  readonly logic: readonly FactorLogic[];
  /** Folded name and position in `medicines`. */
  readonly medicineKeys: readonly (readonly [string, number])[];
  readonly medicines: readonly { readonly id: string; readonly label: string; readonly classes: readonly string[] }[];
  /** Labels of everything that can be missing or not looked at. */
  readonly labels: Record<string, string>;
  readonly words: Record<string, string>;
}

/** Factors and classes that any rule or indication of the site's treatments needs. */
function neededFactors(corpus: Corpus): Set<string> {
  return new Set(
    [...corpus.treatments.values()].flatMap(({ data }) => [
      ...data.rules.flatMap((rule) => factorsOf(rule.when)),
      ...data.indications.flatMap((entry) => (entry.when ? factorsOf(entry.when) : [])),
      'country',
    ]),
  );
}

function questionGroups(corpus: Corpus, locale: Locale): QuestionGroup[] {
  const t = translator(locale);
  const needed = neededFactors(corpus);
  const questions = [...corpus['patient-factors']].filter(([id]) => needed.has(id));
  return FACTOR_GROUPS.map((group) => ({
    id: group,
    title: t(`group.${group}` as MessageKey),
    questions: questions
      .filter(([, { data }]) => data.group === group)
      .sort(([, a], [, b]) => a.data.order - b.data.order)
      .map(
        ([factor, { data }]): Question => ({
          factor,
          kind: data.kind,
          label: data.label[locale],
          question: data.question[locale],
          ...(data.help ? { help: data.help[locale] } : {}),
          options: (data.answers ?? []).map((answer) => ({ id: answer.id, label: answer.label[locale] })),
          ...(data.askWhen ? { askWhen: data.askWhen } : {}),
        }),
      ),
  })).filter(({ id, questions: list }) => list.length > 0 || id === 'medicines');
}

const WORDS =
  /^(verdict|verdictText|indication|group|strength|answer|rest|notAsked|ageLabel|medicine|medicines|allergiesNone|result|results|clearAll|checkClosing|asOfToday|formTitle|moreUnanswered|place)/;

/** The island's data. */
export function checkerProps(corpus: Corpus, locale: Locale, builtOn: string): CheckerProps {
  const t = translator(locale);
  const medicines = medicineNames(corpus);
  const position = new Map(medicines.map(({ id }, index) => [id, index]));
  const keys = (Object.keys(en) as MessageKey[]).filter((key) => WORDS.test(key));
  const needed = neededFactors(corpus);
  return {
    locale,
    builtOn,
    groups: questionGroups(corpus, locale),
    treatments: [...corpus.treatments].map(([id, { data }]) => ({
      id,
      name: data.name[locale],
      href: paths.treatment(locale, id),
      variants: Object.fromEntries((data.variants ?? []).map((variant) => [variant.id, variant.name[locale]])),
    })),
    sets: ruleSets(corpus).map((set) => ({ ...set, agreedRules: [], rules: set.rules.map((rule) => ({ ...rule, sources: [] })) })),
    logic: factorLogic(corpus, locale),
    medicineKeys: medicineIndex(medicines).map(({ key, medicine }) => [key, position.get(medicine) ?? 0] as const),
    medicines: medicines.map(({ id, classes }) => ({ id, label: corpus.medicines.get(id)?.data.label[locale] ?? id, classes })),
    labels: Object.fromEntries([
      ...[...corpus['patient-factors']].map(([id, { data }]) => [id, data.label[locale]] as const),
      ...[...corpus.medicines].flatMap(([id, { data }]) =>
        data.kind === 'class' && (needed.has(id) || true) ? [[id, data.label[locale]] as const] : [],
      ),
    ]),
    words: Object.fromEntries(keys.map((key) => [key, t(key)])),
  };
}

/** The static lists: every rule of every treatment with its reason and where its sources stand. */
export function checkLists(corpus: Corpus, locale: Locale) {
  return [...corpus.treatments].map(([id, { data }]) => {
    const cite = new Citations(corpus, locale);
    const names = new Map((data.variants ?? []).map((variant) => [variant.id, variant.name[locale]]));
    const views = new Map(ruleViews(data.rules, names, corpus, cite).map((rule) => [rule.id, rule]));
    return {
      id,
      name: data.name[locale],
      rules: [...views.values()].map((rule) => ({
        ...rule,
        key: `${id}/${rule.id}`,
        sources: (data.rules.find((r) => r.id === rule.id)?.sources ?? []).flatMap((source) => {
          const found = corpus.sources.get(source)?.data;
          return found ? [{ href: paths.source(locale, found.kind, source), label: found.label[locale] }] : [];
        }),
      })),
    };
  });
}
export type CheckLists = ReturnType<typeof checkLists>;
export type { Strength };
