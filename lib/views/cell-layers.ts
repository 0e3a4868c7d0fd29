import type { Corpus } from '../domain/corpus.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Treatment } from '../domain/treatment.ts';
import type { Certainty, CompareRowId, Distance, Locale } from '../domain/vocabulary.ts';
import { formatDate } from '../i18n/format.ts';
import { formatNumber, formatRange } from '../i18n/numbers.ts';
import { formatMoney } from '../i18n/money.ts';
import { translator } from '../i18n/messages.ts';
import { paths } from '../i18n/paths.ts';
import { controlledHeadline, countedHarms, otherGroup } from '../rules/headline.ts';
import { currenciesOf, derivePrices } from '../rules/price.ts';
import { describeCondition } from './when.ts';
import { matrixCell, type MatrixCell } from './matrix-cells.ts';
import { sourceViews } from './source-view.ts';

/** A share of people as a picture needs it. */
export interface Picture {
  readonly label: string;
  readonly per100: number;
  readonly kind: 'benefit' | 'harm';
}

/** One study, price or rule behind a cell: the third layer. */
export interface Proof {
  readonly title: string;
  readonly lines: readonly string[];
  readonly certainty?: Certainty;
  readonly distance?: Distance;
  readonly href?: string;
}

/** All three layers of one cell. */
export interface CellLayers extends MatrixCell {
  readonly name: string;
  readonly asOfText?: string;
  readonly pictures: readonly Picture[];
  /** Said where a picture would stand but no controlled number exists. */
  readonly noPicture?: string;
  readonly proofs: readonly Proof[];
  readonly sourceList: readonly { readonly label: string; readonly href: string }[];
}

/** The line, the number with its picture, and the studies, prices or rules behind one cell. @throws when there is no such treatment. */
export function cellLayers(corpus: Corpus, row: CompareRowId, id: string, locale: Locale, today: string): CellLayers {
  const cell = matrixCell(corpus, row, id, locale, today);
  const data = corpus.treatments.get(id)?.data;
  if (!data) throw new Error(`there is no treatment "${id}"`);
  const t = translator(locale);
  return {
    ...cell,
    name: data.name[locale],
    ...(cell.asOf ? { asOfText: t('asOf', { date: formatDate(cell.asOf, locale) }) } : {}),
    ...picturesOf(row, data, locale),
    proofs: proofsOf(row, data, corpus, id, locale, today),
    sourceList: sourceViews(cell.sources, corpus, locale, today).map((source) => ({
      label: source.label,
      href: paths.source(locale, source.page, source.id),
    })),
  };
}

/** Benefit and harm stand side by side or not at all; no controlled figure, no picture. */
function picturesOf(row: CompareRowId, data: Treatment, locale: Locale): Pick<CellLayers, 'pictures' | 'noPicture'> {
  if (row !== 'how-many' && row !== 'harms') return { pictures: [] };
  const t = translator(locale);
  const evidence = controlledHeadline(data);
  const [harm] = countedHarms(data);
  const pictures: Picture[] = [];
  const missing: string[] = [];
  if (evidence) {
    const { treated, control } = evidence.result;
    pictures.push(
      {
        label: `${evidence.outcome[locale]} – ${t(otherGroup(evidence, data) === 'nothing-leads' ? 'withNothing' : 'withTreatment')}`,
        per100: treated.per100,
        kind: 'benefit',
      },
      {
        label: `${evidence.outcome[locale]} – ${t('withControl', { comparator: evidence.comparator[locale] })}`,
        per100: control.per100,
        kind: 'benefit',
      },
    );
  } else missing.push(t('pictureNoBenefit'));
  if (harm) {
    pictures.push(
      { label: `${harm.name[locale]} – ${t('withTreatment')}`, per100: harm.treated.share.per100, kind: 'harm' },
      {
        label: `${harm.name[locale]} – ${t('withControl', { comparator: harm.setting[locale] })}`,
        per100: harm.placebo.share.per100,
        kind: 'harm',
      },
    );
  } else missing.push(t('pictureNoHarm'));
  return { pictures, ...(missing.length > 0 ? { noPicture: missing.join(' ') } : {}) };
}

/** Which studies stand behind a row: on effect, or on the row's own question. */
function proofsOf(row: CompareRowId, data: Treatment, corpus: Corpus, id: string, locale: Locale, today: string): Proof[] {
  switch (row) {
    case 'how-many':
    case 'certainty': {
      const lead = data.evidence.filter((one) => one.id === data.headlineEvidence);
      const rest = data.evidence.filter((one) => one.id !== data.headlineEvidence);
      return [...lead, ...rest].slice(0, 4).map((evidence) => studyProof(evidence, id, locale));
    }
    case 'harms':
      return data.adverseReactions.slice(0, 6).map((harm) => harmProof(harm, id, locale));
    case 'never':
      return data.rules
        .filter((rule) => rule.strength === 'absolute')
        .map((rule) => ({
          title: describeCondition(rule.when, corpus, locale),
          lines: [rule.reason[locale]],
          href: `${paths.treatment(locale, id)}#rule-${rule.id}`,
        }));
    case 'find-out':
    case 'first-year':
    case 'five-years':
      return priceProofs(corpus, id, locale, today);
    case 'stop':
      return data.timeline.stopping.map(({ months, answer }) => ({
        title: months
          ? translator(locale)('monthsShort', { range: formatRange(months, locale) })
          : translator(locale)('row.stop'),
        lines: [answer[locale]],
      }));
    default:
      return [];
  }
}

function studyProof(evidence: Evidence, id: string, locale: Locale): Proof {
  const t = translator(locale);
  const time =
    evidence.followUpMonths === null
      ? t('evFollowUpUnknown')
      : t('monthsShort', { range: formatNumber(evidence.followUpMonths, locale) });
  const people =
    evidence.n === undefined
      ? t('evNUnknown', { date: formatDate(evidence.nNotKnownAsOf ?? '', locale) })
      : formatNumber(evidence.n, locale);
  const line = (label: string, value: string) => `${label}${locale === 'ja' ? ':' : ': '}${value}`;
  return {
    title: evidence.outcome[locale],
    lines: [
      figureText(evidence, locale),
      line(t('evDesign'), t(`design.${evidence.design}`)),
      line(t('evPeople'), evidence.population[locale]),
      line(t('evN'), people),
      line(t('evComparator'), evidence.comparator[locale]),
      line(t('evFollowUp'), time),
      ...(evidence.uncertainty ? [line(t('evUncertainty'), evidence.uncertainty[locale])] : []),
      line(t('evFunding'), evidence.funding[locale]),
    ],
    certainty: evidence.certainty,
    distance: evidence.distance,
    href: `${paths.treatment(locale, id)}#evidence-${evidence.id}`,
  };
}

/** The result with its comparison, in one line. */
function figureText({ result, comparator }: Evidence, locale: Locale): string {
  const t = translator(locale);
  const number = (value: number) => formatNumber(value, locale, 2);
  const beside = (text: string | undefined) =>
    text === undefined ? '' : ` / ${t('withControl', { comparator: comparator[locale] })}: ${text}`;
  switch (result.measure) {
    case 'of-100': {
      const of100 = ({ per100 }: { per100: number }) => t('ofHundred', { n: formatNumber(per100, locale) });
      return of100(result.treated) + beside(result.control && of100(result.control));
    }
    case 'difference': {
      const range = result.ci ? ` (${t('ciText', { from: number(result.ci[0]), to: number(result.ci[1]) })})` : '';
      return `${result.value > 0 ? '+' : ''}${number(result.value)} ${result.unit[locale]}${range}`;
    }
    case 'change':
      return (
        `${number(result.treated)} ${result.unit[locale]}` +
        beside(result.control === undefined ? undefined : number(result.control))
      );
    case 'words':
      return result[locale];
    default:
      return result satisfies never;
  }
}

function harmProof(harm: Treatment['adverseReactions'][number], id: string, locale: Locale): Proof {
  const t = translator(locale);
  const words = (rate: typeof harm.treated) =>
    rate.share
      ? t('ofHundred', { n: formatNumber(rate.share.per100, locale) })
      : (rate.words?.[locale] ??
        (rate.noComparison
          ? t('noComparison')
          : `${t('notKnown')} ${t('asOf', { date: formatDate(rate.notKnownAsOf ?? '', locale) })}`));
  return {
    title: harm.name[locale],
    lines: [
      `${t('withTreatment')}: ${words(harm.treated)}`,
      `${t('placeboShort')}: ${words(harm.placebo)}`,
      harm.setting[locale],
    ],
    href: `${paths.treatment(locale, id)}#harms`,
  };
}

function priceProofs(corpus: Corpus, id: string, locale: Locale, today: string): Proof[] {
  const file = corpus.prices.get(id)?.data;
  if (!file) return [];
  const t = translator(locale);
  const used = new Set(currenciesOf(file).flatMap((currency) => derivePrices(file, currency, today).from));
  return file.observations
    .filter((observation) => used.has(observation.id))
    .map((observation) => ({
      title: observation.what[locale],
      lines: [
        formatMoney(observation.amount, observation.currency, locale),
        observation.region[locale],
        observation.observed === null ? t('undatedShort') : formatDate(observation.observed, locale),
      ],
      href: paths.price(locale, id),
    }));
}
