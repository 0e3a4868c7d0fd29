import { useEffect, useRef, useState } from 'react';
import type { CheckerProps, CheckerWords } from '#lib/views/check-view';
import { sheetHead, sheetParts, sheetText, type SheetLine } from './sheet-lines.ts';
import type { CheckerState } from './use-checker.ts';
import styles from './checker.module.css';

interface Props {
  readonly props: CheckerProps;
  readonly later: CheckerWords | undefined;
  readonly state: CheckerState;
}

/**
 * The sheet to take along: answers, results, medicines as typed and questions for the doctor. Printing or copying it is the only
 * way out of the page. Worked out only while it is shown, so that answering stays quick.
 */
export function Sheet({ props, later, state }: Props) {
  const { words } = props;
  const [shown, setShown] = useState(false);
  const [both, setBoth] = useState(false);
  const print = useRef(false);
  useEffect(() => {
    // Printing from the browser's menu prints the sheet too.
    const show = () => setShown(true);
    addEventListener('beforeprint', show);
    return () => removeEventListener('beforeprint', show);
  }, []);
  useEffect(() => {
    if (!shown || !print.current) return;
    print.current = false;
    window.print();
  });
  return (
    <section className={styles.sheet} aria-labelledby="sheet">
      <h2 id="sheet">{words['checkerSheetTitle']}</h2>
      <div className={styles.sheetTools}>
        <p>{words['checkerSheetText']}</p>
        <div className={styles.options}>
          <label>
            <input type="checkbox" checked={both} onChange={(event) => setBoth(event.currentTarget.checked)} />
            <span>{words['checkerBoth']}</span>
          </label>
        </div>
        <div className={styles.buttons}>
          <button
            type="button"
            className={styles.button}
            onClick={() => {
              if (shown) window.print();
              else {
                print.current = true;
                setShown(true);
              }
            }}
          >
            {words['checkerPrint']}
          </button>
          <button
            type="button"
            className={styles.button}
            aria-expanded={shown}
            aria-controls="sheet-content"
            onClick={() => setShown(!shown)}
          >
            {words['checkerShowSheet']}
          </button>
        </div>
      </div>
      <div id="sheet-content">{shown && <Content props={props} later={later} state={state} both={both} />}</div>
    </section>
  );
}

function Content({ props, later, state, both }: Props & { both: boolean }) {
  const { words } = props;
  const head = sheetHead(props, later, state.today, both);
  const parts = sheetParts(props, later, state, both);
  return (
    <>
      {head.slice(both ? 0 : 1).map((line) => (
        <p key={line.text}>
          <Line line={line} />
        </p>
      ))}
      {parts.map((part) => (
        <section key={part.id} aria-labelledby={`sheet-${part.id}`} data-sheet={part.id}>
          <h3 id={`sheet-${part.id}`}>
            <Line line={part.title} />
          </h3>
          <ul className={styles.lines}>
            {part.lines.map((line, index) => (
              <li key={`${index}-${line.text}`} data-head={line.text.startsWith('■') ? '' : undefined}>
                <Line line={line} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <div className={styles.sheetTools}>
        <label htmlFor="sheet-text">{words['checkerCopy']}</label>
        <textarea
          id="sheet-text"
          rows={6}
          readOnly
          value={sheetText(head, parts)}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
    </>
  );
}

function Line({ line }: { line: SheetLine }) {
  return (
    <>
      {line.text}
      {line.other !== undefined && <span className={styles.other}>{line.other}</span>}
    </>
  );
}
