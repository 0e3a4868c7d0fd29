import { memo } from 'react';
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

/** Years as typed, also in full-width digits. The first of two digits is not yet an age. */
function AgeField({ question, value, words, onAnswer }: Props) {
  const id = `q-${question.factor}`;
  const read = (typed: string) => typed.normalize('NFKC').replace(/\D/g, '');
  const take = (typed: string) => {
    const years = Number(read(typed));
    onAnswer(question.factor, read(typed) === '' || years > 130 ? undefined : years);
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
        maxLength={3}
        defaultValue={value === undefined ? '' : String(value)}
        aria-describedby={`${id}-help`}
        onInput={(event) => {
          if (read(event.currentTarget.value).length !== 1) take(event.currentTarget.value);
        }}
        onBlur={(event) => take(event.currentTarget.value)}
      />
      <p className={styles.help} id={`${id}-help`}>
        {question.help} {words['checkerAgeHelp']}
      </p>
    </div>
  );
}
