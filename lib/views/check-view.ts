import type { Alert } from '../domain/alert.ts';
import type { Condition } from '../domain/condition.ts';
import type { Corpus } from '../domain/corpus.ts';
import { FACTOR_GROUPS } from '../domain/patient-factor.ts';
import type { Rule } from '../domain/rule.ts';
import type { Answer } from '../domain/text.ts';
import { URGENCIES, type Country, type Locale, type Urgency } from '../domain/vocabulary.ts';
import { translator, type MessageKey } from '../i18n/messages.ts';
import { placesText } from '../i18n/places.ts';
import { otherLocale } from '../i18n/paths.ts';
import { factorsOf } from '../rules/condition-factors.ts';
import { medicineIndex } from '../rules/medicine-index.ts';
import type { FactorLogic } from '../rules/resolve-patient.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import { en } from '../i18n/messages/en.ts';
import { factorLogic, medicineNames, ruleSets } from './rule-sets.ts';
import { Citations } from './cited.ts';
import { ruleViews, type InteractionText, type RuleView } from './rule-view.ts';
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
  readonly checkedOn: string;
  /** Source id, and the section of that text; page and label of a source stand in `sources`. */
  readonly sources: readonly (readonly [id: string, section?: string])[];
  readonly interaction?: InteractionText;
}

/** A step, or a reason, with its sources by id. */
export interface AlertText {
  readonly text: string;
  readonly sources: readonly string[];
}

export interface AlertView {
  readonly id: string;
  readonly kind: Alert['kind'];
  readonly urgency: Urgency;
  readonly when: Condition;
  readonly title: string;
  readonly why: AlertText;
  readonly steps: readonly AlertText[];
  readonly helplines: readonly string[];
}

export interface HelplineView {
  readonly id: string;
  readonly country: Country;
  readonly name: string;
  readonly phone?: string;
  readonly url?: string;
  readonly hours: string;
  readonly checkedOn: string;
  readonly sources: readonly string[];
}

/** What the checker needs to ask and to judge: plain data in one language. */
export interface CheckerProps {
  readonly locale: Locale;
  readonly builtOn: string;
  /** Day of the newest record behind the verdicts: the content's version on the sheet. */
  readonly contentOf: string;
  readonly groups: readonly QuestionGroup[];
  readonly treatments: readonly {
    readonly id: string;
    readonly name: string;
    readonly family: string;
    readonly variants: Record<string, string>;
    /** Medicines that are this treatment under another name. */
    readonly medicines: readonly string[];
  }[];
  readonly sets: readonly RuleSet[];
  readonly logic: readonly FactorLogic[];
  readonly alerts: readonly AlertView[];
  readonly helplines: readonly HelplineView[];
  /** Labels of everything that can be missing or not looked at. */
  readonly labels: Record<string, string>;
  readonly words: Record<string, string>;
  /** Sources of alerts and helplines: id → its page in the full list, and its label. */
  readonly sources: SourceLabels;
}

export type SourceLabels = Record<string, readonly [page: string, label: string]>;

/**
 * The long words and the names of medicines, which follow in a file of their own. Until they are there, a verdict is shown without
 * its words, and every medicine counts as not recognised.
 */
export interface CheckerWords {
  /** Folded name, position in `medicines`, and 1 for a sound in Latin letters; the name itself where it differs from the key. */
  readonly medicineKeys: readonly (readonly [key: string, medicine: number, romaji: 0 | 1, name?: string])[];
  readonly medicines: readonly { readonly id: string; readonly label: string; readonly classes: readonly string[] }[];
  /** Rule ("prp/pregnancy") → its words. */
  readonly rules: Record<string, RuleText>;
  readonly sources: SourceLabels;
  /** What the sheet needs to say everything in the other language too. */
  readonly other: OtherWords;
}

export interface OtherWords {
  readonly locale: Locale;
  readonly labels: Record<string, string>;
  /** Factor → answer → label; only for choices. */
  readonly answers: Record<string, Record<string, string>>;
  readonly treatments: Record<string, string>;
  readonly medicines: Record<string, string>;
  readonly words: Record<string, string>;
}

/** Factors and classes that any rule or indication of the site's treatments needs. */
function neededFactors(corpus: Corpus): Set<string> {
  return new Set(
    [...corpus.treatments.values()]
      .flatMap(({ data }) => [
        ...data.rules.flatMap((rule) => factorsOf(rule.when)),
        ...data.indications.flatMap((entry) => (entry.when ? factorsOf(entry.when) : [])),
        'country',
      ])
      .concat([...corpus.alerts.values()].flatMap(({ data }) => factorsOf(data.when))),
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
  /^(verdict|verdictText|indication|strength|place|urgency|family)\.|^(answer|notAsked|medicine|allergiesNone|result|clearAll|checkClosing|asOfToday|formTitle|checker)/;
const OTHER_WORDS = /^(verdict|indication|strength)\.|^(answer|checkerSheet|checkerPharmacistLine)/;

const wordsOf = (locale: Locale, which: RegExp) => {
  const t = translator(locale);
  return Object.fromEntries((Object.keys(en) as MessageKey[]).filter((key) => which.test(key)).map((key) => [key, t(key)]));
};

/** What can come before any verdict, with the words around it. */
export type FirstProps = Pick<CheckerProps, 'locale' | 'words' | 'alerts' | 'helplines' | 'sources'>;

/** Alerts and helplines: for the island, and for the page on which they stand in full. */
export function firstProps(corpus: Corpus, locale: Locale): FirstProps {
  const helplines = [...corpus.helplines].sort(([, a], [, b]) => a.data.order - b.data.order);
  const alerts = alertViews(corpus, locale);
  const cited = [
    ...alerts.flatMap(({ why, steps }) => [why, ...steps].flatMap(({ sources }) => sources)),
    ...helplines.flatMap(([, { data }]) => data.sources),
  ];
  return {
    locale,
    words: wordsOf(locale, WORDS),
    alerts,
    helplines: helplines.map(([id, { data }]) => ({
      id,
      country: data.country,
      name: data.name[locale],
      ...(data.phone === undefined ? {} : { phone: data.phone }),
      ...(data.url === undefined ? {} : { url: data.url }),
      hours: data.hours[locale],
      checkedOn: data.checkedOn,
      sources: data.sources,
    })),
    sources: sourceLabels(corpus, locale, cited),
  };
}

/** What the island needs at once. */
export function checkerProps(corpus: Corpus, locale: Locale, builtOn: string): CheckerProps {
  return {
    ...firstProps(corpus, locale),
    builtOn,
    contentOf: newest(corpus),
    groups: questionGroups(corpus, locale),
    treatments: [...corpus.treatments].map(([id, { data }]) => ({
      id,
      name: data.name[locale],
      family: data.family,
      variants: Object.fromEntries((data.variants ?? []).map((variant) => [variant.id, variant.name[locale]])),
      medicines: data.sameMedicines ?? [],
    })),
    sets: ruleSets(corpus).map((set) => ({
      ...set,
      agreedRules: [],
      rules: set.rules.map((rule) => ({ ...rule, sources: [] })),
    })),
    logic: factorLogic(corpus, locale),
    labels: labelsOf(corpus, locale),
  };
}

/** What the island can wait for. */
export function checkerWords(corpus: Corpus, locale: Locale): CheckerWords {
  const rules = ruleTexts(corpus, locale);
  const other = otherLocale(locale);
  const medicines = medicineNames(corpus);
  const position = new Map(medicines.map(({ id }, index) => [id, index]));
  return {
    rules,
    medicineKeys: medicineIndex(medicines).map(({ key, medicine, romaji, name }) => {
      const at = position.get(medicine) ?? 0;
      return name === key ? ([key, at, romaji ? 1 : 0] as const) : ([key, at, romaji ? 1 : 0, name] as const);
    }),
    medicines: medicines.map(({ id, classes }) => ({ id, label: corpus.medicines.get(id)?.data.label[locale] ?? id, classes })),
    sources: sourceLabels(
      corpus,
      locale,
      Object.values(rules).flatMap((text) => text.sources.map(([id]) => id)),
    ),
    other: {
      locale: other,
      labels: labelsOf(corpus, other),
      answers: Object.fromEntries(
        [...corpus['patient-factors']].flatMap(([id, { data }]) =>
          data.answers ? [[id, Object.fromEntries(data.answers.map((answer) => [answer.id, answer.label[other]]))] as const] : [],
        ),
      ),
      treatments: Object.fromEntries([...corpus.treatments].map(([id, { data }]) => [id, data.name[other]])),
      medicines: Object.fromEntries([...corpus.medicines].map(([id, { data }]) => [id, data.label[other]])),
      words: wordsOf(other, OTHER_WORDS),
    },
  };
}

/** Questions, medicine classes: everything that a result may have to name. */
function labelsOf(corpus: Corpus, locale: Locale): Record<string, string> {
  return Object.fromEntries([
    ...[...corpus['patient-factors']].map(([id, { data }]) => [id, data.label[locale]] as const),
    ...[...corpus.medicines].flatMap(([id, { data }]) => (data.kind === 'class' ? [[id, data.label[locale]] as const] : [])),
  ]);
}

function sourceLabels(corpus: Corpus, locale: Locale, ids: readonly string[]): SourceLabels {
  return Object.fromEntries(
    [...new Set(ids)].flatMap((id) => {
      const source = corpus.sources.get(id)?.data;
      return source ? [[id, [sourcePage(corpus, id), source.label[locale]] as const]] : [];
    }),
  );
}

const KIND_ORDER: readonly Alert['kind'][] = ['danger', 'look-first', 'check-answers'];

/** What helps a person in danger first; within a kind the most urgent. */
function alertViews(corpus: Corpus, locale: Locale): AlertView[] {
  const text = (answer: Answer): AlertText => ({ text: answer[locale], sources: answer.sources ?? [] });
  return [...corpus.alerts.values()]
    .sort(
      ({ data: a }, { data: b }) =>
        KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
        URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency) ||
        a.order - b.order,
    )
    .map(({ id, data }) => ({
      id,
      kind: data.kind,
      urgency: data.urgency,
      when: data.when,
      title: data.title[locale],
      why: text(data.why),
      steps: data.steps.map(text),
      helplines: data.helplines,
    }));
}

/** The latest day on which a rule or profile was checked or compiled. */
function newest(corpus: Corpus): string {
  const days = [...corpus.treatments.values()].flatMap(({ data }) => [
    data.compiledOn,
    ...data.rules.map((rule) => rule.checkedOn),
  ]);
  return days.reduce((latest, day) => (day > latest ? day : latest), '');
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
  const places = placesText(rule.jurisdictions, locale);
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
          checkedOn: rule.checkedOn,
          sources: sourcesOf(rules.find(({ id }) => id === rule.id)),
          ...(rule.interaction ? { interaction: rule.interaction } : {}),
        },
      ]);
    }),
  );
}

const sourcesOf = (rule: Rule | undefined): RuleText['sources'] =>
  (rule?.sources ?? []).map((id) => {
    const section = rule?.sections?.[id];
    return section === undefined ? ([id] as const) : ([id, section] as const);
  });
