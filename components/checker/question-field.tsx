import { memo, useState } from 'react';
import type { Question } from '#lib/views/check-view';
import styles from './checker.module.css';

interface Props {
  readonly question: Question;
  readonly value: string | number | undefined;
  readonly words: Record<string, string>;
  readonly onAnswer: (factor: string, value: string | number | undefined) => void;
}

/** One question: yes / no / don't know / rather not say, a choice, or whole years. Drawn again only when its own answer changes. */
export const QuestionField = memo(function QuestionField({ question, value, words, onAnswer }: Props) {
  if (question.kind === 'age') return <AgeField question={question} value={value} words={words} onAnswer={onAnswer} />;
  const id = `q-${question.factor}`;
  const options =
    question.kind === 'choice'
      ? question.options
      : [
          { id: 'yes', label: words['answerYes'] ?? '' },
          { id: 'no', label: words['answerNo'] ?? '' },
          { id: 'unknown', label: words['answerUnknown'] ?? '' },
          { id: 'unsaid', label: words['answerUnsaid'] ?? '' },
        ];
  return (
    <fieldset className={styles.question} id={id} data-kind={question.kind}>
      <legend>{question.question}</legend>
      {question.help && <p className={styles.help}>{question.help}</p>}
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.id}>
            <input
              type="radio"
              name={id}
              value={option.id}
              checked={value === option.id}
              onChange={() => onAnswer(question.factor, option.id)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
});

const OLDEST = 130;

/** Whole years as typed, also in full-width digits; undefined: nothing, "wrong": no age. */
function readAge(typed: string): number | 'wrong' | undefined {
  const text = typed.normalize('NFKC').replace(/[\s歳才]|years?( old)?/gi, '');
  if (text === '') return undefined;
  return /^\d{1,3}$/.test(text) && Number(text) <= OLDEST ? Number(text) : 'wrong';
}

/** While one digit stands there it is not yet an age: it counts when the field is left. What is no age is said so. */
function AgeField({ question, value, words, onAnswer }: Props) {
  const id = `q-${question.factor}`;
  const [wrong, setWrong] = useState(false);
  const take = (age: ReturnType<typeof readAge>) => {
    setWrong(age === 'wrong');
    const years = age === 'wrong' ? undefined : age;
    if (years !== value) onAnswer(question.factor, years);
  };
  return (
    <div className={styles.question} id={id}>
      <label htmlFor={`${id}-years`}>{question.question}</label>
      <input
        id={`${id}-years`}
        className={styles.years}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={value === undefined ? '' : String(value)}
        aria-invalid={wrong}
        aria-describedby={`${id}-help ${id}-wrong`}
        onInput={(event) => {
          const age = readAge(event.currentTarget.value);
          take(typeof age === 'number' && age < 10 ? undefined : age);
        }}
        onBlur={(event) => take(readAge(event.currentTarget.value))}
      />
      <p className={styles.wrong} id={`${id}-wrong`} role="status">
        {wrong ? words['checkerAgeWrong'] : ''}
      </p>
      <p className={styles.help} id={`${id}-help`}>
        {question.help} {words['checkerAgeHelp']}
      </p>
    </div>
  );
}
