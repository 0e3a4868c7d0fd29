import { VERDICTS } from '#lib/domain/vocabulary';
import { fill, formatDate } from '#lib/i18n/format';
import type { Reason, TreatmentVerdict } from '#lib/rules/evaluate-treatment';
import type { CheckerProps, CheckerWords, OtherWords, Question } from '#lib/views/check-view';
import { byStrength, worstFirst } from './order.ts';
import { isAsked, type CheckerState } from './use-checker.ts';

/** One line of the sheet; `other` says the same in the other language, where both are wanted. */
export interface SheetLine {
  readonly text: string;
  readonly other?: string;
}

export interface SheetPart {
  readonly id: 'answers' | 'medicines' | 'results' | 'questions';
  readonly title: SheetLine;
  readonly lines: readonly SheetLine[];
}

/** The words of one language, as far as the sheet needs them. */
interface Tongue {
  readonly locale: 'en' | 'ja';
  readonly word: (key: string, values?: Record<string, string | number>) => string;
  readonly label: (factor: string) => string;
  readonly answer: (question: Question, value: string | number) => string;
  readonly treatment: (id: string) => string;
  readonly medicine: (id: string) => string;
}

function ownTongue(props: CheckerProps, later: CheckerWords | undefined): Tongue {
  return {
    locale: props.locale,
    word: (key, values = {}) => fill(props.words[key] ?? key, values),
    label: (factor) => props.labels[factor] ?? factor,
    answer: (question, value) => question.options.find(({ id }) => id === value)?.label ?? String(value),
    treatment: (id) => props.treatments.find((treatment) => treatment.id === id)?.name ?? id,
    medicine: (id) => later?.medicines.find((medicine) => medicine.id === id)?.label ?? id,
  };
}

function otherTongue(other: OtherWords): Tongue {
  return {
    locale: other.locale,
    word: (key, values = {}) => fill(other.words[key] ?? key, values),
    label: (factor) => other.labels[factor] ?? factor,
    answer: (question, value) => other.answers[question.factor]?.[String(value)] ?? String(value),
    treatment: (id) => other.treatments[id] ?? id,
    medicine: (id) => other.medicines[id] ?? id,
  };
}

/** Everything on the sheet to take along, in the order of the page. @param both whether each line is said in both languages. */
export function sheetParts(
  props: CheckerProps,
  later: CheckerWords | undefined,
  state: CheckerState,
  both: boolean,
): SheetPart[] {
  const say = sayer(props, later, both);
  return [
    { id: 'answers', title: say(({ word }) => word('checkerSheetAnswers')), lines: answerLines(props, state, say) },
    { id: 'medicines', title: say(({ word }) => word('checkerSheetMedicines')), lines: medicineLines(state, say) },
    { id: 'results', title: say(({ word }) => word('checkerSheetResults')), lines: resultLines(props, state, later, say) },
    { id: 'questions', title: say(({ word }) => word('checkerSheetQuestions')), lines: questionLines(props, state, say) },
  ];
}

type Say = (write: (tongue: Tongue) => string) => SheetLine;

/** Says a line in the page's language, or in both where they differ. */
function sayer(props: CheckerProps, later: CheckerWords | undefined, both: boolean): Say {
  const own = ownTongue(props, later);
  const tongues = both && later ? [own, otherTongue(later.other)] : [own];
  return (write) => {
    const [text = '', other] = tongues.map(write);
    return other === undefined || other === text ? { text } : { text, other };
  };
}

const list = (items: readonly string[], { locale }: Tongue) => items.join(locale === 'ja' ? '、' : '; ');

function answerLines(props: CheckerProps, state: CheckerState, say: Say): SheetLine[] {
  const questions = props.groups.flatMap((group) => group.questions);
  const chosen = questions.filter(({ factor, kind }) => (kind === 'choice' || kind === 'age') && state.answers.has(factor));
  const yesNo = questions.filter(({ kind }) => kind === 'yes-no');
  const given = (value: string) => yesNo.filter(({ factor }) => state.answers.get(factor) === value);
  const open = yesNo.filter((question) => isAsked(question, state.answers) && !state.answers.has(question.factor));
  const named = (key: string, some: readonly Question[]): SheetLine[] =>
    some.length === 0
      ? []
      : [
          say(
            (tongue) =>
              `${tongue.word(key)}: ${list(
                some.map(({ factor }) => tongue.label(factor)),
                tongue,
              )}`,
          ),
        ];
  return [
    ...chosen.map((question) =>
      say((tongue) => `${tongue.label(question.factor)}: ${tongue.answer(question, state.answers.get(question.factor) ?? '')}`),
    ),
    ...named('answerYes', given('yes')),
    ...named('answerUnknown', given('unknown')),
    ...named('answerUnsaid', given('unsaid')),
    ...named('answerNo', given('no')),
    ...allergyLines(props, state, say),
    ...openLines(open, say),
  ];
}

/** A few are named; of many only the number: the sheet has to stay readable. */
const NAMED = 8;

function openLines(open: readonly Question[], say: Say): SheetLine[] {
  if (open.length === 0) return [];
  return [
    say((tongue) => {
      const few = list(
        open.slice(0, NAMED).map(({ factor }) => tongue.label(factor)),
        tongue,
      );
      const more = open.length > NAMED ? ` ${tongue.word('checkerSheetMore', { count: open.length - NAMED })}` : '';
      return `${tongue.word('checkerSheetOpen')}: ${few}${more}`;
    }),
  ];
}

function allergyLines(props: CheckerProps, { allergies }: CheckerState, say: Say): SheetLine[] {
  const question = props.groups.flatMap(({ questions }) => questions).find(({ kind }) => kind === 'list');
  if (allergies === undefined || !question) return [];
  return [
    say((tongue) => {
      const substances = [...allergies].map((id) => tongue.answer(question, id));
      return `${tongue.label(question.factor)}: ${substances.length === 0 ? tongue.word('answerNo') : list(substances, tongue)}`;
    }),
  ];
}

function medicineLines({ medicines, readMedicines }: CheckerState, say: Say): SheetLine[] {
  if (medicines.none) return [say(({ word }) => word('checkerSheetNoMedicine'))];
  if (readMedicines.length === 0) return [say(({ word }) => word('checkerSheetNotSaid'))];
  return readMedicines.map(({ typed, recognised, unrecognised }) =>
    say((tongue) => {
      const understood = recognised.map(({ medicine }) => tongue.medicine(medicine));
      const parts = unrecognised.length > 0 ? [...understood, tongue.word('checkerSheetUnknown')] : understood;
      return parts.length === 0 ? typed : `${typed} → ${list(parts, tongue)}`;
    }),
  );
}

/** Treatments that something speaks against with their reasons, the worst first; then the others, one line for each verdict. */
function resultLines(props: CheckerProps, state: CheckerState, later: CheckerWords | undefined, say: Say): SheetLine[] {
  const sorted = worstFirst(state.verdicts, ({ verdict }) => verdict);
  const withReasons = sorted.filter(({ reasons }) => reasons.length > 0);
  const without = VERDICTS.map((verdict) => ({
    verdict,
    treatments: sorted.filter((one) => one.verdict === verdict && one.reasons.length === 0).map(({ treatment }) => treatment),
  })).filter(({ treatments }) => treatments.length > 0);
  return [
    ...withReasons.flatMap((verdict) => [verdictLine(verdict, say), ...reasonLines(verdict, props, state, later, say)]),
    ...without.map(({ verdict, treatments }) =>
      say((tongue) => `■ ${tongue.word(`verdict.${verdict}`)}: ${list(treatments.map(tongue.treatment), tongue)}`),
    ),
  ];
}

const verdictLine = (verdict: TreatmentVerdict, say: Say): SheetLine =>
  say(
    ({ treatment, word }) =>
      `■ ${treatment(verdict.treatment)}: ${word(`verdict.${verdict.verdict}`)} (${word(`indication.${verdict.indication}`)})`,
  );

/** One line a reason: strength, whose answers, whose rule, source and day. Sources stand in the language of the page. */
function reasonLines(
  verdict: TreatmentVerdict,
  props: CheckerProps,
  { answers }: CheckerState,
  later: CheckerWords | undefined,
  say: Say,
): SheetLine[] {
  const questions = props.groups.flatMap((group) => group.questions);
  return byStrength(verdict.reasons).map((reason) => {
    const source = sourceText(reason, later);
    return say((tongue) => {
      const why = reason.factors.map((factor) => {
        const question = questions.find((one) => one.factor === factor);
        const chosen = question?.kind === 'choice' || question?.kind === 'age';
        return chosen ? `${tongue.label(factor)} ${tongue.answer(question, answers.get(factor) ?? '')}` : tongue.label(factor);
      });
      return `– ${tongue.word(`strength.${reason.strength}`)}: ${list(why, tongue)}${tongue.locale === later?.other.locale ? '' : source}`;
    });
  });
}

function sourceText(reason: Reason, later: CheckerWords | undefined): string {
  const text = later?.rules[reason.rule];
  if (!text || !later) return '';
  const [id, section] = text.sources[0] ?? [];
  const label = id === undefined ? '' : (later.sources[id]?.[1] ?? id);
  return ` (${[text.where, section === undefined ? label : `${label} ${section}`, text.checkedOn].filter((part) => part !== '').join('; ')})`;
}

function questionLines(props: CheckerProps, state: CheckerState, say: Say): SheetLine[] {
  const unsure = [...state.answers].flatMap(([factor, value]) => (value === 'unknown' ? [factor] : []));
  const notLooked = [...new Set(state.verdicts.flatMap((verdict) => verdict.notLooked))];
  const unread = state.readMedicines.flatMap(({ unrecognised }) => unrecognised);
  const treatmentsIn = (verdict: string) =>
    state.verdicts.filter((one) => one.verdict === verdict).map(({ treatment }) => treatment);
  const cautions = treatmentsIn('caution');
  return [
    ...unread.map((as) => say(({ word }) => word('checkerPharmacistLine', { as }))),
    ...(unsure.length > 0
      ? [say((tongue) => tongue.word('checkerSheetUnsure', { list: list(unsure.map(tongue.label), tongue) }))]
      : []),
    ...(cautions.length > 0
      ? [say((tongue) => tongue.word('checkerSheetCautions', { list: list(cautions.map(tongue.treatment), tongue) }))]
      : []),
    ...(notLooked.length > 0
      ? [say((tongue) => tongue.word('checkerSheetNotLooked', { list: list(notLooked.map(tongue.label), tongue) }))]
      : []),
    ...(state.conflicts.length > 0 ? [say(({ word }) => word('checkerSheetConflicts'))] : []),
    say(({ word }) => word('checkerSheetCause')),
    say(({ word }) => word('checkerSheetOwn')),
  ];
}

/** The whole sheet as plain text, for copying. */
export function sheetText(head: readonly SheetLine[], parts: readonly SheetPart[]): string {
  const lines = (all: readonly SheetLine[]) =>
    all.flatMap(({ text, other }) => (other === undefined ? [text] : [text, `  ${other}`]));
  return [lines(head), ...parts.map((part) => ['', ...lines([part.title]), ...lines(part.lines)])].flat().join('\n');
}

/** Title, day, version of the content, and what it is not. */
export function sheetHead(props: CheckerProps, later: CheckerWords | undefined, today: string, both: boolean): SheetLine[] {
  const say = sayer(props, later, both);
  return [
    say(({ word }) => word('checkerSheetTitle')),
    say(({ word, locale }) =>
      word('checkerSheetVersion', { today: formatDate(today, locale), version: formatDate(props.contentOf, locale) }),
    ),
    say(({ word }) => word('checkerSheetNot')),
  ];
}
