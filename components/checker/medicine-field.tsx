import { fill } from '#lib/i18n/format';
import type { CheckerProps } from '#lib/views/check-view';
import type { CheckerState } from './use-checker.ts';
import styles from './checker.module.css';

/** Names of medicines as the patient writes them, with what was understood. */
export function MedicineField({ props, state }: { props: CheckerProps; state: CheckerState }) {
  const { words } = props;
  const label = (id: string) => props.medicines.find((medicine) => medicine.id === id)?.label ?? id;
  return (
    <div className={styles.question} id="q-medicines">
      <label htmlFor="medicine-names">{words['medicinesLabel']}</label>
      <p className={styles.help} id="medicine-help">
        {words['medicinesHelp']}
      </p>
      <textarea
        id="medicine-names"
        aria-describedby="medicine-help"
        rows={4}
        autoComplete="off"
        spellCheck={false}
        value={state.medicines.text}
        onInput={(event) => state.setMedicines({ text: event.currentTarget.value, none: false })}
      />
      <div className={styles.options}>
        <label>
          <input
            type="checkbox"
            checked={state.medicines.none}
            onChange={(event) => state.setMedicines({ text: '', none: event.currentTarget.checked })}
          />
          <span>{words['medicinesNone']}</span>
        </label>
      </div>
      <ul className={styles.read} aria-live="polite">
        {state.recognised.map((found, index) => (
          <li key={`${found.as}-${found.medicine}-${index}`} data-near={found.spelledLike ? '' : undefined}>
            {fill((found.spelledLike ? words['medicineNear'] : words['medicineKnown']) ?? '', {
              as: found.as,
              medicine: label(found.medicine),
            })}
          </li>
        ))}
        {state.unrecognised.map((name) => (
          <li key={name} data-unknown="">
            {fill(words['medicineUnknown'] ?? '', { as: name })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Substances: none of these, or each that applies. Untouched: not answered. */
export function AllergyField({
  options,
  question,
  help,
  words,
  state,
}: {
  options: readonly { id: string; label: string }[];
  question: string;
  help: string | undefined;
  words: Record<string, string>;
  state: CheckerState;
}) {
  const chosen = state.allergies;
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen ?? []);
    if (on) next.add(id);
    else next.delete(id);
    state.setAllergies(next.size === 0 ? undefined : next);
  };
  return (
    <fieldset className={styles.question} id="q-allergies">
      <legend>{question}</legend>
      {help && <p className={styles.help}>{help}</p>}
      <div className={styles.options}>
        <label>
          <input
            type="checkbox"
            checked={chosen !== undefined && chosen.size === 0}
            onChange={(event) => state.setAllergies(event.currentTarget.checked ? new Set() : undefined)}
          />
          <span>{words['allergiesNone']}</span>
        </label>
        {options.map((option) => (
          <label key={option.id}>
            <input
              type="checkbox"
              checked={chosen?.has(option.id) ?? false}
              onChange={(event) => toggle(option.id, event.currentTarget.checked)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
