import { useState } from 'react';
import { fill } from '#lib/i18n/format';
import { suggestMedicines, type Suggestion } from '#lib/rules/suggest-medicine';
import type { CheckerProps } from '#lib/views/check-view';
import type { CheckerState, ReadMedicine } from './use-checker.ts';
import styles from './checker.module.css';

const MOST_SUGGESTIONS = 8;

/** Names of medicines, kampo and supplements as the patient writes them, one after another, with what was understood. */
export function MedicineField({ props, state }: { props: CheckerProps; state: CheckerState }) {
  const { words } = props;
  const label = state.medicineLabel;
  const add = (text: string) => {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    const fresh = lines.filter((line) => line !== '' && !state.medicines.entries.includes(line));
    if (fresh.length > 0) state.setMedicines({ entries: [...state.medicines.entries, ...fresh], none: false });
  };
  const remove = (typed: string) =>
    state.setMedicines({ entries: state.medicines.entries.filter((entry) => entry !== typed), none: false });
  return (
    <div className={styles.question} id="q-medicines">
      <MedicineBox key={state.round} props={props} state={state} label={label} onAdd={add} />
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.button}
          aria-pressed={state.medicines.none}
          data-none=""
          onClick={() => state.setMedicines({ entries: [], none: !state.medicines.none })}
        >
          {words['medicinesNone']}
        </button>
      </div>
      <ul className={styles.read} data-medicine-list="">
        {state.readMedicines.map((one) => (
          <li
            key={one.typed}
            data-unknown={one.unrecognised.length > 0 ? '' : undefined}
            data-near={isNear(one) ? '' : undefined}
          >
            <div>
              {one.recognised.map((found) => (
                <p key={`${found.as}-${found.medicine}`}>
                  {fill((found.spelledLike ? words['medicineNear'] : words['medicineKnown']) ?? '', {
                    as: found.as,
                    medicine: label(found.medicine),
                  })}{' '}
                  <span className={styles.classes}>{classNames(found.classes, props)}</span>
                </p>
              ))}
              {one.unrecognised.map((name) => (
                <p key={name}>{fill(words['medicineUnknown'] ?? '', { as: name })}</p>
              ))}
              {one.unrecognised.map((name) => (
                <p key={`line-${name}`} className={styles.quote}>
                  {fill(words['checkerPharmacistLine'] ?? '', { as: name })}
                </p>
              ))}
              {one.recognised.length === 0 && one.unrecognised.length === 0 && <p>{one.typed}</p>}
            </div>
            <button
              type="button"
              className={styles.remove}
              aria-label={fill(words['checkerRemove'] ?? '', { name: one.typed })}
              onClick={() => remove(one.typed)}
            >
              {words['checkerRemoveShort']}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const isNear = (one: ReadMedicine) => one.recognised.some(({ spelledLike }) => spelledLike !== undefined);

const classNames = (classes: readonly string[], props: CheckerProps) =>
  classes.length === 0 ? '' : `(${classes.map((id) => props.labels[id] ?? id).join(props.locale === 'ja' ? '、' : ', ')})`;

interface BoxProps {
  readonly props: CheckerProps;
  readonly state: CheckerState;
  readonly label: (id: string) => string;
  readonly onAdd: (text: string) => void;
}

/**
 * A combobox after the ARIA pattern: typing opens the list, arrows move in it, Enter takes the chosen name or what was typed,
 * Escape closes it. What is typed and left counts too: a medicine must not get lost because a button was not pressed.
 */
function MedicineBox({ props, state, label, onAdd }: BoxProps) {
  const { words } = props;
  const [text, setText] = useState('');
  const [active, setActive] = useState(-1);
  const [closed, setClosed] = useState(false);
  const options = closed ? [] : suggestMedicines(state.suggestionIndex(), text, MOST_SUGGESTIONS);
  const take = (written: string) => {
    onAdd(written);
    setText('');
    setActive(-1);
  };
  const move = (step: number) => {
    setClosed(false);
    setActive((before) => ((before + step + options.length + 1 + 1) % (options.length + 1)) - 1);
  };
  const onKeyDown = (event: React.KeyboardEvent<HTMLInputElement>) => {
    // While Japanese text is being converted, Enter and the arrows belong to the input method.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter') take(options[active]?.name ?? text);
    else if (event.key === 'Escape' && options.length > 0) setClosed(true);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.combobox}>
      <label htmlFor="medicine-name">{words['medicinesLabel']}</label>
      <p className={styles.help} id="medicine-help">
        {words['medicinesHelp']}
      </p>
      <div className={styles.box}>
        <input
          id="medicine-name"
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls="medicine-options"
          aria-activedescendant={active >= 0 && active < options.length ? `medicine-option-${active}` : undefined}
          aria-describedby="medicine-help"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setActive(-1);
            setClosed(false);
          }}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text');
            if (!/\n/.test(pasted)) return;
            event.preventDefault();
            take(`${text}${pasted}`);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => take(text)}
        />
        <button type="button" className={styles.button} onClick={() => take(text)}>
          {words['checkerAdd']}
        </button>
      </div>
      <ul
        role="listbox"
        id="medicine-options"
        aria-label={words['checkerSuggestions']}
        className={styles.suggestions}
        hidden={options.length === 0}
      >
        {options.map((option, index) => (
          <li
            key={option.medicine}
            id={`medicine-option-${index}`}
            role="option"
            aria-selected={index === active}
            // Pressing must not take the focus from the field: leaving it would add what was typed so far.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(option.name)}
          >
            {optionText(option, label)}
          </li>
        ))}
      </ul>
      <p role="status" className="visually-hidden">
        {options.length > 0 ? fill(words['checkerSuggestionCount'] ?? '', { count: options.length }) : ''}
      </p>
    </div>
  );
}

/** "Coumadin (warfarin)"; the name alone where both are one. */
function optionText({ name, medicine }: Suggestion, label: (id: string) => string): string {
  const generic = label(medicine);
  return generic === name ? name : `${name} (${generic})`;
}
