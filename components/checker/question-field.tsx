import { memo } from 'react';
import type { Question } from '#lib/views/check-view';
import styles from './checker.module.css';

interface Props {
  readonly question: Question;
  readonly value: string | number | undefined;
  readonly words: Record<string, string>;
  readonly onAnswer: (factor: string, value: string | number | undefined) => void;
}

/** One question: yes / no / don't know, a choice, or whole years. Drawn again only when its own answer changes. */
export const QuestionField = memo(function QuestionField({ question, value, words, onAnswer }: Props) {
  const id = `q-${question.factor}`;
  if (question.kind === 'age') {
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
          value={value === undefined ? '' : String(value)}
          onInput={(event) => {
            const digits = event.currentTarget.value.normalize('NFKC').replace(/\D/g, '');
            const years = Number(digits);
            onAnswer(question.factor, digits === '' || years > 130 ? undefined : years);
          }}
        />
      </div>
    );
  }
  const options =
    question.kind === 'choice'
      ? question.options
      : [
          { id: 'yes', label: words['answerYes'] ?? '' },
          { id: 'no', label: words['answerNo'] ?? '' },
          { id: 'unknown', label: words['answerUnknown'] ?? '' },
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
