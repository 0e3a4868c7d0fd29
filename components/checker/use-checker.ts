import { useCallback, useEffect, useMemo, useState } from 'react';
import { decide } from '#lib/rules/decide';
import { evaluatorOf } from '#lib/rules/evaluator';
import { recogniserFromIndex, type IndexEntry, type Recognised } from '#lib/rules/recognise-medicine';
import { resolvePatient } from '#lib/rules/resolve-patient';
import type { CheckerProps, CheckerWords, Question, QuestionGroup } from '#lib/views/check-view';

/** 'unsaid' is "rather not say": it counts as not known. */
export type AnswerMap = ReadonlyMap<string, string | number>;

export interface MedicineList {
  /** As typed, one entry each. */
  readonly entries: readonly string[];
  /** "I take no medicine". */
  readonly none: boolean;
}

/** One entry of the list and what was understood of it. */
export interface ReadMedicine {
  readonly typed: string;
  readonly recognised: readonly Recognised[];
  readonly unrecognised: readonly string[];
}

/**
 * Questions that another answer makes pointless are not asked; they count as 'no', and the form says so.
 * One that was answered before stays on the form with its answer: a 'yes' is never lost, a contradiction is named.
 */
export function isAsked(question: Question, answers: AnswerMap): boolean {
  const { askWhen } = question;
  if (!askWhen || answers.has(question.factor)) return true;
  const given = answers.get(askWhen.factor);
  if (given === undefined || given === 'unsaid') return true;
  return askWhen.oneOf.includes(String(given));
}

/** The day in the reader's own time zone; until the page is alive, the day of the build. */
function useToday(builtOn: string): string {
  const [today, setToday] = useState(builtOn);
  useEffect(() => {
    const now = new Date();
    const day = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
    if (day > builtOn) setToday(day);
  }, [builtOn]);
  return today;
}

/** The index of medicine names as it travels, unpacked once and only when a name is typed. Empty until it has arrived. */
function useMedicines(later: CheckerWords | undefined) {
  return useMemo(() => {
    let index: IndexEntry[] | undefined;
    const entries = () =>
      (index ??= (later?.medicineKeys ?? []).map(([key, at, romaji, name]) => ({
        key,
        medicine: later?.medicines[at]?.id ?? '',
        name: name ?? key,
        ...(romaji ? { romaji: true as const } : {}),
      })));
    let ready: ReturnType<typeof recogniserFromIndex> | undefined;
    const recognise = (typed: string) =>
      (ready ??= recogniserFromIndex(entries(), new Map((later?.medicines ?? []).map(({ id, classes }) => [id, classes]))))(
        typed,
      );
    return { entries, recognise };
  }, [later]);
}

/** All state of the checker. Lives in memory only: nothing here writes anywhere. */
export function useChecker(props: CheckerProps, later: CheckerWords | undefined) {
  const today = useToday(props.builtOn);
  const [answers, setAnswers] = useState<AnswerMap>(new Map());
  const [medicines, setMedicines] = useState<MedicineList>({ entries: [], none: false });
  const [allergies, setAllergies] = useState<ReadonlySet<string> | undefined>(undefined);
  const [round, setRound] = useState(0);
  const index = useMedicines(later);
  const evaluate = useMemo(() => evaluatorOf(props.sets), [props.sets]);

  const answer = useCallback((factor: string, value: string | number | undefined) => {
    setAnswers((before) => {
      const next = new Map(before);
      if (value === undefined) next.delete(factor);
      else next.set(factor, value);
      return next;
    });
  }, []);

  /** One answer for every question of a group that is asked and has none yet. */
  const answerRest = useCallback((group: QuestionGroup, value: 'no' | 'unsaid') => {
    setAnswers((before) => {
      const next = new Map(before);
      for (const question of group.questions) {
        if (question.kind === 'yes-no' && isAsked(question, before) && !before.has(question.factor)) {
          next.set(question.factor, value);
        }
      }
      return next;
    });
    if (group.id === 'allergies') setAllergies((before) => before ?? (value === 'no' ? new Set() : undefined));
  }, []);

  const clearGroup = useCallback((group: QuestionGroup) => {
    setAnswers((before) => {
      const next = new Map(before);
      for (const { factor } of group.questions) next.delete(factor);
      return next;
    });
    if (group.id === 'allergies') setAllergies(undefined);
  }, []);

  const read = useMemo(
    (): ReadMedicine[] => medicines.entries.map((typed) => ({ typed, ...index.recognise(typed) })),
    [medicines.entries, index],
  );

  const judged = useMemo(() => {
    const stated = new Map<string, string | number>();
    for (const [factor, value] of answers) stated.set(factor, value === 'unsaid' ? 'unknown' : value);
    for (const { questions } of props.groups) {
      for (const question of questions) if (!isAsked(question, answers)) stated.set(question.factor, 'no');
    }
    const recognised = read.flatMap((one) => one.recognised);
    const saysMedicines = medicines.none || medicines.entries.length > 0;
    const { patient, conflicts } = resolvePatient(props.logic, {
      answers: stated,
      classes: saysMedicines ? [...new Set(recognised.flatMap(({ classes }) => classes))] : undefined,
      namedClasses: recognised.map(({ medicine }) => medicine),
      hasUnrecognisedMedicine: read.some(({ unrecognised }) => unrecognised.length > 0),
      allergies: allergies && [...allergies],
      unlisted: 'unknown',
    });
    return {
      patient,
      conflicts,
      verdicts: evaluate(patient, today),
      alerts: props.alerts.filter(({ when }): boolean => decide(when, patient).value === true),
    };
  }, [answers, medicines, allergies, read, props, evaluate, today]);

  const clear = useCallback(() => {
    setAnswers(new Map());
    setMedicines({ entries: [], none: false });
    setAllergies(undefined);
    setRound((before) => before + 1);
  }, []);

  return {
    ...judged,
    today,
    answers,
    answer,
    answerRest,
    clearGroup,
    medicines,
    setMedicines,
    readMedicines: read,
    suggestionIndex: index.entries,
    medicineLabel: (id: string) => later?.medicines.find((medicine) => medicine.id === id)?.label ?? id,
    allergies,
    setAllergies,
    started: answers.size > 0 || medicines.none || medicines.entries.length > 0 || allergies !== undefined,
    clear,
    /** Counts the times that everything was cleared: fields that keep their own text start anew. */
    round,
  };
}
export type CheckerState = ReturnType<typeof useChecker>;
