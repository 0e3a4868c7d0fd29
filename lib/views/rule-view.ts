import type { Corpus } from '../domain/corpus.ts';
import type { Interaction, Rule } from '../domain/rule.ts';
import { STRENGTHS, type Jurisdiction, type Locale, type Strength } from '../domain/vocabulary.ts';
import { formatDate } from '../i18n/format.ts';
import { translator } from '../i18n/messages.ts';
import type { CitedText, Citations } from './cited.ts';
import { describeCondition } from './when.ts';

/** One rule as a page shows it. */
export interface RuleView {
  readonly id: string;
  /** Anchor on the page: `rule-pregnancy`. */
  readonly anchor: string;
  readonly strength: Strength;
  readonly who: string;
  readonly reason: CitedText;
  readonly jurisdictions: readonly Jurisdiction[];
  readonly variants: readonly string[];
  readonly checkedOn: string;
  readonly note?: string;
  /** Where it stands in its sources: number of the source on the page, and the section. */
  readonly sections: readonly { readonly n: number; readonly section: string }[];
  readonly interaction?: InteractionText;
}

/** For something taken, eaten or drunk: how the two work on each other, or that it is not known, and what to do. */
export interface InteractionText {
  readonly mechanism: string;
  readonly whatToDo: string;
}

/** All rules of a treatment, the strictest first, in the author's order within a strength. */
export function ruleViews(
  rules: readonly Rule[],
  variantNames: ReadonlyMap<string, string>,
  corpus: Corpus,
  citations: Citations,
): RuleView[] {
  return STRENGTHS.flatMap((strength) => rules.filter((rule) => rule.strength === strength)).map((rule) => ({
    id: rule.id,
    anchor: `rule-${rule.id}`,
    strength: rule.strength,
    who: describeCondition(rule.when, corpus, citations.locale),
    reason: citations.text(rule.reason, rule.sources),
    jurisdictions: rule.jurisdictions,
    variants: (rule.variants ?? []).map((id) => variantNames.get(id) ?? id),
    checkedOn: rule.checkedOn,
    sections: Object.entries(rule.sections ?? {}).flatMap(([id, section]) =>
      citations.refs([id]).map(({ n }) => ({ n, section })),
    ),
    ...(rule.interaction ? { interaction: interactionText(rule.interaction, citations.locale) } : {}),
    ...(rule.primaryNotRead ? { note: rule.primaryNotRead[citations.locale] } : {}),
  }));
}

/** An interaction in one language. */
export function interactionText({ mechanism, whatToDo }: Interaction, locale: Locale): InteractionText {
  const how =
    'en' in mechanism
      ? mechanism[locale]
      : translator(locale)('mechanismNotKnown', { date: formatDate(mechanism.notKnownAsOf, locale) });
  return { mechanism: how, whatToDo: whatToDo[locale] };
}
