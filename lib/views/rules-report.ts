import type { Corpus } from '../domain/corpus.ts';
import type { Rule } from '../domain/rule.ts';
import type { Locale } from '../domain/vocabulary.ts';
import { translator } from '../i18n/messages.ts';
import { interactionText } from './rule-view.ts';
import { placesText } from '../i18n/places.ts';
import { describeCondition } from './when.ts';

/** Columns of the report in their order; the keys are the CSV's header. */
export const REPORT_COLUMNS = [
  'rule',
  'treatment',
  'condition',
  'strength',
  'country',
  'forms',
  'sources',
  'checked',
  'reason',
  'mechanism',
  'whatToDo',
] as const;
export type ReportColumn = (typeof REPORT_COLUMNS)[number];
export type ReportRow = Readonly<Record<ReportColumn, string>>;

/** Every rule as one line for a pharmacist's review, treatments in the order of the site, rules in the author's. */
export function rulesReport(corpus: Corpus, locale: Locale): ReportRow[] {
  return [...corpus.treatments.values()].flatMap(({ id, data }) => {
    const forms = new Map((data.variants ?? []).map((variant) => [variant.id, variant.name[locale]]));
    return data.rules.map((rule): ReportRow => reportRow(id, data.name[locale], rule, forms, corpus, locale));
  });
}

function reportRow(
  treatment: string,
  name: string,
  rule: Rule,
  forms: ReadonlyMap<string, string>,
  corpus: Corpus,
  locale: Locale,
): ReportRow {
  const t = translator(locale);
  const interaction = rule.interaction && interactionText(rule.interaction, locale);
  const listed = (items: readonly string[]) => items.join(locale === 'ja' ? '、' : ', ');
  return {
    rule: `${treatment}/${rule.id}`,
    treatment: name,
    condition: describeCondition(rule.when, corpus, locale),
    strength: t(`strength.${rule.strength}`),
    country: placesText(rule.jurisdictions, locale),
    forms: listed((rule.variants ?? []).map((variant) => forms.get(variant) ?? variant)),
    sources: rule.sources.map((source) => sourceText(source, rule, corpus, locale)).join('; '),
    checked: rule.checkedOn,
    reason: rule.reason[locale],
    mechanism: interaction?.mechanism ?? '',
    whatToDo: interaction?.whatToDo ?? '',
  };
}

/** "Japanese label, finasteride §2.1 (copy)": what it is, where in it, and how it was read. */
function sourceText(id: string, rule: Rule, corpus: Corpus, locale: Locale): string {
  const source = corpus.sources.get(id)?.data;
  const section = rule.sections?.[id];
  const label = source?.label[locale] ?? id;
  const reading = source === undefined ? '' : ` (${translator(locale)(`reading.${source.reading}`)})`;
  return `${label}${section === undefined ? '' : ` § ${section}`}${reading}`;
}

/** A Markdown table: one row a line, whatever the texts hold. */
export function markdownTable(columns: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string {
  const cell = (text: string) => text.replace(/\s+/g, ' ').replace(/\\/g, '\\\\').replace(/\|/g, '\\|').trim();
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map((column) => row[column] ?? ''))),
  ].join('\n');
}
