import type { Question } from '#lib/views/check-view';
import styles from './checker.module.css';

interface Props {
  readonly question: Question;
  readonly words: Record<string, string>;
  readonly allergies: ReadonlySet<string> | undefined;
  readonly onChange: (allergies: ReadonlySet<string> | undefined) => void;
}

/** Substances: none of these, or each that applies. Untouched: not answered. */
export function AllergyField({ question, words, allergies, onChange }: Props) {
  const toggle = (id: string, on: boolean) => {
    const next = new Set(allergies ?? []);
    if (on) next.add(id);
    else next.delete(id);
    onChange(next.size === 0 ? undefined : next);
  };
  return (
    <fieldset className={styles.question} id="q-allergies">
      <legend>{question.question}</legend>
      {question.help && <p className={styles.help}>{question.help}</p>}
      <div className={styles.options}>
        <label>
          <input
            type="checkbox"
            value="none"
            checked={allergies !== undefined && allergies.size === 0}
            onChange={(event) => onChange(event.currentTarget.checked ? new Set() : undefined)}
          />
          <span>{words['allergiesNone']}</span>
        </label>
        {question.options.map((option) => (
          <label key={option.id}>
            <input
              type="checkbox"
              value={option.id}
              checked={allergies?.has(option.id) ?? false}
              onChange={(event) => toggle(option.id, event.currentTarget.checked)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
