import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CheckerProps, Question } from '#lib/views/check-view';
import { evaluateTreatment } from '#lib/rules/evaluate-treatment';
import { recogniserFromIndex, type Recognised } from '#lib/rules/recognise-medicine';
import { resolvePatient } from '#lib/rules/resolve-patient';

export type AnswerMap = ReadonlyMap<string, string | number>;

export interface Medicines {
  /** As typed, one a line. */
  readonly text: string;
  /** "I take no medicine". */
  readonly none: boolean;
}

/**
 * Questions that another answer makes pointless are not asked; they count as 'no', and the form says so.
 * One that was answered before stays on the form with its answer: a 'yes' is never lost, a contradiction is named.
 */
export function isAsked(question: Question, answers: AnswerMap): boolean {
  const { askWhen } = question;
  if (!askWhen || answers.has(question.factor)) return true;
  const given = answers.get(askWhen.factor);
  return given === undefined || askWhen.oneOf.includes(String(given));
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

/** All state of the checker. Lives in memory only: nothing here writes anywhere. */
export function useChecker(props: CheckerProps) {
  const today = useToday(props.builtOn);
  const [answers, setAnswers] = useState<AnswerMap>(new Map());
  const [medicines, setMedicines] = useState<Medicines>({ text: '', none: false });
  const [allergies, setAllergies] = useState<ReadonlySet<string> | undefined>(undefined);

  const answer = useCallback((factor: string, value: string | number | undefined) => {
    setAnswers((before) => {
      const next = new Map(before);
      if (value === undefined) next.delete(factor);
      else next.set(factor, value);
      return next;
    });
  }, []);

  const recognise = useMemo(() => {
    let ready: ReturnType<typeof recogniserFromIndex> | undefined;
    return (line: string) => {
      ready ??= recogniserFromIndex(
        props.medicineKeys.map(([key, index]) => ({
          key,
          medicine: props.medicines[index]?.id ?? '',
          name: props.medicines[index]?.label ?? '',
        })),
        new Map(props.medicines.map(({ id, classes }) => [id, classes])),
      );
      return ready(line);
    };
  }, [props.medicineKeys, props.medicines]);

  const lines = useMemo(
    () =>
      medicines.text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    [medicines.text],
  );
  const read = useMemo(() => lines.map(recognise), [lines, recognise]);
  const recognised: Recognised[] = read.flatMap((result) => result.recognised);
  const unrecognised = read.flatMap((result) => result.unrecognised);

  const questions = props.groups.flatMap((group) => group.questions);
  const notAsked = questions.filter((question) => !isAsked(question, answers));
  const stated = new Map(answers);
  for (const question of notAsked) stated.set(question.factor, 'no');
  const saysMedicines = medicines.none || lines.length > 0;
  const { patient, conflicts } = resolvePatient(props.logic, {
    answers: stated,
    classes: saysMedicines ? [...new Set(recognised.flatMap(({ classes }) => classes))] : undefined,
    namedClasses: recognised.map(({ medicine }) => medicine),
    hasUnrecognisedMedicine: unrecognised.length > 0,
    allergies: allergies && [...allergies],
    unlisted: 'unknown',
  });
  const verdicts = props.sets.map((set) => evaluateTreatment(set, patient, today));
  const started = answers.size > 0 || saysMedicines || allergies !== undefined;

  return {
    today,
    answers,
    answer,
    answerRest: (factors: readonly string[]) => {
      const next = new Map(answers);
      for (const factor of factors) if (!next.has(factor)) next.set(factor, 'no');
      setAnswers(next);
    },
    medicines,
    setMedicines,
    allergies,
    setAllergies,
    recognised,
    unrecognised,
    notAsked,
    conflicts,
    verdicts,
    started,
    clear: () => {
      setAnswers(new Map());
      setMedicines({ text: '', none: false });
      setAllergies(undefined);
    },
  };
}
export type CheckerState = ReturnType<typeof useChecker>;
