import type { Condition } from '../domain/condition.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Treatment } from '../domain/treatment.ts';
import { COMPARE_ROWS, DEMANDS, STATUS_PLACES, ORDER_ROWS } from '../domain/comparison.ts';
import type { DemandLevel, Demand, Locale, OrderRow } from '../domain/vocabulary.ts';
import { translator, type MessageKey } from '../i18n/messages.ts';
import { matrixCell } from './matrix-cells.ts';
import type { CompareCatalogue, CompareTreatment } from './compare-state.ts';

const APPROVED = ['approved', 'approved-otc', 'cleared'];

/** What the controls of the comparison need: no cell of the table, which stands in the page once. */
export function compareCatalogue(corpus: Corpus, locale: Locale, today: string): CompareCatalogue {
  const t = translator(locale);
  return {
    rows: COMPARE_ROWS.map((id) => ({ id, question: t(`row.${id}`) })),
    treatments: [...corpus.treatments].map(([id, { data }]): CompareTreatment => ({
      id,
      name: data.name[locale],
      family: t(`family.${data.family}`),
      research: data.family === 'research-stage',
      usedFor: data.usedFor,
      barredFor: [
        ...(barred(data, 'female') ? (['female-pattern'] as const) : []),
        ...(barred(data, 'male') ? (['male-pattern'] as const) : []),
      ],
      demands: Object.fromEntries(DEMANDS.map((demand) => [demand, demandLevel(data, demand)])) as Record<Demand, DemandLevel>,
      approvedIn: STATUS_PLACES.filter((place) => APPROVED.includes(data.regulatory[place].status)),
      order: Object.fromEntries(ORDER_ROWS.map((row) => [row, orderNumber(corpus, row, id, today)])) as Record<
        OrderRow,
        number | null
      >,
    })),
  };
}

const demandLevel = ({ demands }: Treatment, demand: Demand): DemandLevel => {
  return demand === 'hormones' ? demands.hormones.level : demand === 'days-off' ? demands.daysOff : demands[demand];
};

/** The lower end of a cell's number; money only in yen, so that columns are never ordered across currencies. */
function orderNumber(corpus: Corpus, row: OrderRow, id: string, today: string): number | null {
  const { amount } = matrixCell(corpus, row, id, 'en', today);
  const money = row === 'find-out' || row === 'first-year' || row === 'five-years';
  if (!amount || (money && amount.unit !== 'JPY')) return null;
  return amount.min;
}

/** An absolute rule that bars everybody of one sex. */
const barred = ({ rules }: Treatment, sex: string) =>
  rules.some(({ strength, variants, when }) => strength === 'absolute' && !variants && namesSex(when, sex));

function namesSex(when: Condition, sex: string): boolean {
  if (when.test === 'is') return when.factor === 'sex' && when.answer === sex;
  return when.test === 'any' && when.of.some((part) => namesSex(part, sex));
}

/** The site's words that the controls and the window of a cell use; the rest of the messages stays out of the browser. */
const CONTROL_WORDS = [
  'compareControls',
  'comparePick',
  'comparePickHelp',
  'comparePickFull',
  'compareClear',
  'compareKeepNothing',
  'compareFilters',
  'compareDiagnosis',
  'compareAny',
  'compareNot',
  'compareBudget',
  'compareBudgetNone',
  'compareBudgetOf',
  'compareApproved',
  'compareRows',
  'compareRowsHelp',
  'compareUp',
  'compareDown',
  'compareDiffer',
  'compareOrder',
  'compareOrderFamily',
  'compareShown',
  'compareNothingShown',
  'compareUnknown',
  'compareHidden',
  'compareKept',
  'compareCopyLink',
  'compareCopyText',
  'compareCsv',
  'comparePrint',
  'compareCopied',
  'compareCopyFailed',
  'compareViewTable',
  'compareViewCards',
  'comparePair',
  'compareClose',
  'comparePrevious',
  'compareNext',
  'compareLoading',
  'compareLoadFailed',
  'compareProfile',
  'compareQuestion',
  'diagnosis.male-pattern',
  'diagnosis.female-pattern',
  'diagnosis.alopecia-areata',
  'diagnosis.telogen-effluvium',
  'diagnosis.scarring',
  'demand.needle',
  'demand.hormones',
  'demand.daily',
  'demand.days-off',
  'demand.budget',
  'although.some',
  'although.not-known',
  'hidden.diagnosis',
  'hidden.barred',
  'hidden.status',
  'hidden.budget',
  'hidden.needle',
  'hidden.hormones',
  'hidden.daily',
  'hidden.days-off',
  'place.JP',
  'place.US',
  'place.GB',
  'place.EU',
  'place.KR',
  'notKnown',
  'notApplicable',
  'sourcesDiffer',
  'ofHundred',
  'ofHundredNot',
  'secSources',
  'cellNoSource',
  'certainty.high',
  'certainty.moderate',
  'certainty.low',
  'certainty.very-low',
  'certainty.not-assessed',
  'distance.human-controlled',
  'distance.human-uncontrolled',
  'distance.animal',
  'distance.laboratory',
  'distance.theory',
  'about.this-product',
  'about.this-class',
] as const satisfies readonly MessageKey[];
export type ControlWords = Readonly<Partial<Record<MessageKey, string>>>;

/** Those words in one language. */
export function controlWords(locale: Locale): ControlWords {
  const t = translator(locale);
  return Object.fromEntries(CONTROL_WORDS.map((key) => [key, t(key)]));
}
