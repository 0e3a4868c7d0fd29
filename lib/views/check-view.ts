import type { Corpus } from '../domain/corpus.ts';
import { FACTOR_GROUPS } from '../domain/patient-factor.ts';
import type { Locale } from '../domain/vocabulary.ts';
import { translator, type MessageKey } from '../i18n/messages.ts';
import { paths } from '../i18n/paths.ts';
import { factorsOf } from '../rules/condition-factors.ts';
import { medicineIndex } from '../rules/recognise-medicine.ts';
import type { FactorLogic } from '../rules/resolve-patient.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import { en } from '../i18n/messages/en.ts';
import { factorLogic, medicineNames, ruleSets } from './rule-sets.ts';
import { Citations } from './cited.ts';
import { ruleViews, type RuleView } from './rule-view.ts';
import { sourcePage } from './source-view.ts';

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

/** The words of one rule. */
export interface RuleText {
  readonly who: string;
  readonly reason: string;
  /** Places and forms it is for. */
  readonly where: string;
  /** Source ids; their page and label stand in `sources`. */
  readonly sources: readonly string[];
}

/** Everything the checker island gets: plain data in one language. */
export interface CheckerProps {
  readonly locale: Locale;
  readonly builtOn: string;
  readonly groups: readonly QuestionGroup[];
  readonly treatments: readonly {
    readonly id: string;
    readonly name: string;
    readonly href: string;
    readonly variants: Record<string, string>;
  }[];
  readonly sets: readonly RuleSet[];
  /** Rule ("prp/pregnancy") → its words. */
  readonly rules: Record<string, RuleText>;
  /** Source id → its page in the full list, and its label. */
  readonly sources: Record<string, readonly [page: string, label: string]>;
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
      .map(([factor, { data }]): Question => ({
        factor,
        kind: data.kind,
        label: data.label[locale],
        question: data.question[locale],
        ...(data.help ? { help: data.help[locale] } : {}),
        options: (data.answers ?? []).map((answer) => ({ id: answer.id, label: answer.label[locale] })),
        ...(data.askWhen ? { askWhen: data.askWhen } : {}),
      })),
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
  const texts = ruleTexts(corpus, locale);
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
    sets: ruleSets(corpus).map((set) => ({
      ...set,
      agreedRules: [],
      rules: set.rules.map((rule) => ({ ...rule, sources: [] })),
    })),
    rules: texts,
    sources: Object.fromEntries(
      [...new Set(Object.values(texts).flatMap((text) => text.sources))].flatMap((id) => {
        const source = corpus.sources.get(id)?.data;
        return source ? [[id, [sourcePage(corpus, id), source.label[locale]] as const]] : [];
      }),
    ),
    logic: factorLogic(corpus, locale),
    medicineKeys: medicineIndex(medicines).map(({ key, medicine }) => [key, position.get(medicine) ?? 0] as const),
    medicines: medicines.map(({ id, classes }) => ({ id, label: corpus.medicines.get(id)?.data.label[locale] ?? id, classes })),
    labels: Object.fromEntries([
      ...[...corpus['patient-factors']].map(([id, { data }]) => [id, data.label[locale]] as const),
      ...[...corpus.medicines].flatMap(([id, { data }]) => (data.kind === 'class' ? [[id, data.label[locale]] as const] : [])),
    ]),
    words: Object.fromEntries(keys.map((key) => [key, t(key)])),
  };
}

/** The static lists: every rule of every treatment with its reason; sources stand with the rule on the profile. */
export function checkLists(corpus: Corpus, locale: Locale) {
  return [...corpus.treatments].map(([id, { data }]) => {
    const names = new Map((data.variants ?? []).map((variant) => [variant.id, variant.name[locale]]));
    return { id, name: data.name[locale], rules: ruleViews(data.rules, names, corpus, new Citations(corpus, locale)) };
  });
}
export type CheckLists = ReturnType<typeof checkLists>;

/** Places, and the forms a rule is limited to, in words. */
export function whereText(rule: Pick<RuleView, 'jurisdictions' | 'variants'>, locale: Locale): string {
  const t = translator(locale);
  const places =
    rule.jurisdictions.length === 0 ? t('ruleNoPlace') : rule.jurisdictions.map((place) => t(`place.${place}`)).join(', ');
  return rule.variants.length === 0 ? places : `${places} · ${t('ruleVariants', { variants: rule.variants.join(', ') })}`;
}

function ruleTexts(corpus: Corpus, locale: Locale): Record<string, RuleText> {
  return Object.fromEntries(
    checkLists(corpus, locale).flatMap((list) => {
      const rules = corpus.treatments.get(list.id)?.data.rules ?? [];
      return list.rules.map((rule) => [
        `${list.id}/${rule.id}`,
        {
          who: rule.who,
          reason: rule.reason.text,
          where: whereText(rule, locale),
          sources: rules.find(({ id }) => id === rule.id)?.sources ?? [],
        },
      ]);
    }),
  );
}
