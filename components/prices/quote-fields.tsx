import type { ReactNode } from 'react';
import type { Translate } from '#lib/i18n/messages';
import type { QuoteField, QuoteProblem } from '#lib/rules/read-quote';
import styles from './quote.module.css';

/** What kind of text a field takes: it decides the example beside it. */
export const takes = (field: QuoteField): 'amount' | 'count' | 'rate' => {
  if (field === 'rate') return 'rate';
  return COUNTS.includes(field) ? 'count' : 'amount';
};
const COUNTS: readonly QuoteField[] = [
  'setSize',
  'course',
  'firstYear',
  'laterYear',
  'days',
  'grafts',
  'visits',
  'tests',
  'deliveries',
  'term',
];

/** Why a text was refused, with an example of what is understood. */
export const problemText = (field: QuoteField, why: QuoteProblem, t: Translate): string =>
  `${t(`quoteError.${why}`)} ${t(`quoteExample.${takes(field)}`)}`;

interface TextFieldProps {
  readonly field: QuoteField;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly problem: string;
  /** Id of a paragraph elsewhere that also helps with this field. */
  readonly alsoBy?: string | undefined;
  readonly onChange: (value: string) => void;
  readonly onLeave: () => void;
}

/** A text field with its hint and, where it was not understood, the reason and an example. */
export function TextField({ field, label, hint, value, problem, alsoBy, onChange, onLeave }: TextFieldProps) {
  const id = `quote-${field}`;
  const by = [hint === '' ? '' : `${id}-hint`, alsoBy ?? '', problem === '' ? '' : `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field} data-wrong={problem === '' ? undefined : ''}>
      <label htmlFor={id}>{label}</label>
      {hint !== '' && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type="text"
        inputMode={takes(field) === 'count' ? 'numeric' : undefined}
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-invalid={problem === '' ? undefined : true}
        aria-describedby={by === '' ? undefined : by}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={onLeave}
      />
      {problem !== '' && (
        <p className={styles.error} id={`${id}-error`}>
          {problem}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
}

/** One of a list, closed. */
export function Choice<Value extends string>({ name, label, value, options, onChange }: ChoiceProps<Value>) {
  const id = `quote-${name}`;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find(([option]) => option === currentTarget.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** One of a few, all in sight. */
export function Radios<Value extends string>({ name, label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <fieldset className={styles.radios}>
      <legend>{label}</legend>
      {options.map(([option, text]) => (
        <label key={option}>
          <input
            type="radio"
            name={`quote-${name}`}
            value={option}
            checked={value === option}
            onChange={() => onChange(option)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}

/** A group of fields under its heading. */
export function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
