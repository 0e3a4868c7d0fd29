import type { ReactNode } from 'react';
import type { Translate } from '#lib/i18n/messages';
import type { QuoteCurrency, QuoteField, QuoteProblem } from '#lib/rules/read-quote';
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

/** A number that can stand in the field; 3 where it counts times. */
const EXAMPLE: Readonly<Partial<Record<QuoteField, string>>> = { days: '28', grafts: '2000', term: '6', rate: '10' };

/** Why a text was refused, with an example of what is understood: amounts in the currency chosen. */
export function problemText(field: QuoteField, why: QuoteProblem, currency: QuoteCurrency, t: Translate): string {
  const example = takes(field) === 'amount' ? t(`quoteAmount.${currency}`) : (EXAMPLE[field] ?? '3');
  return `${t(`quoteError.${why}`)} ${t('quoteExample', { example })}`;
}

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

/** A text field; under it the reason and an example where it was not understood, and its hint. */
export function TextField({ field, label, hint, value, problem, alsoBy, onChange, onLeave }: TextFieldProps) {
  const id = `quote-${field}`;
  const by = [hint === '' ? '' : `${id}-hint`, alsoBy ?? '', problem === '' ? '' : `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field} data-wrong={problem === '' ? undefined : ''}>
      <label htmlFor={id}>{label}</label>
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
      <div className={styles.below}>
        {problem !== '' && (
          <p className={styles.error} id={`${id}-error`}>
            {problem}
          </p>
        )}
        {hint !== '' && (
          <p className={styles.hint} id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
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

/** Fields that belong together and stand in one row where there is room: a fee and how often it comes. */
export function Row({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
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
