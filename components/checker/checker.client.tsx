'use client';
import { useCallback, useEffect, useState } from 'react';
import type { CheckerProps, CheckerWords, QuestionGroup } from '#lib/views/check-view';
import { Alerts } from './alerts.tsx';
import { MedicineField } from './medicine-field.tsx';
import { QuestionField } from './question-field.tsx';
import { QuestionCard } from './question-group.tsx';
import { Results, summaryText } from './results.tsx';
import type { Sheet } from './sheet.tsx';
import { isAsked, useChecker, type CheckerState } from './use-checker.ts';
import styles from './checker.module.css';

/** The sheet's code comes in a file of its own, asked for when the page comes to life and not when somebody answers. */
function useSheet(): typeof Sheet | undefined {
  const [sheet, setSheet] = useState<{ readonly Sheet: typeof Sheet }>();
  useEffect(() => {
    void import('./sheet.tsx').then(setSheet);
  }, []);
  return sheet?.Sheet;
}

/** Answer once, see every treatment. Answers live in memory; nothing is stored or sent. */
export default function Checker(props: CheckerProps & { later?: CheckerWords }) {
  const { groups, later } = props;
  const state = useChecker(props, later);
  const TakeAlong = useSheet();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const onOpen = useCallback((group: string, isOpen: boolean) => {
    setOpen((before) => {
      const next = new Set(before);
      if (isOpen) next.add(group);
      else next.delete(group);
      return next;
    });
  }, []);
  const goTo = useCallback(
    (factor: string) => {
      const group = groups.find(({ questions }) => questions.some((question) => question.factor === factor));
      if (group) onOpen(group.id, true);
      // The question is drawn first, then found.
      setTimeout(() => {
        const question = document.getElementById(`q-${factor}`);
        question?.scrollIntoView({ block: 'center' });
        question?.querySelector<HTMLElement>('input')?.focus();
      }, 0);
    },
    [groups, onOpen],
  );
  const clear = () => {
    state.clear();
    setOpen(new Set());
  };
  const country = state.answers.get('country');
  return (
    <div className={styles.checker} data-started={state.started ? '' : undefined}>
      <Alerts props={props} alerts={state.alerts} country={country === undefined ? undefined : String(country)} />
      <form className={styles.form} onSubmit={(event) => event.preventDefault()} aria-labelledby="answers" noValidate>
        <h2 id="answers">{props.words['formTitle']}</h2>
        {groups.map((group) => (
          <Group key={group.id} group={group} props={props} state={state} open={open.has(group.id)} onOpen={onOpen} />
        ))}
        <button type="button" className={styles.button} data-clear="" onClick={clear}>
          {props.words['clearAll']}
        </button>
        {state.started && (
          <a className={styles.jump} href="#results">
            {props.words['results']}: {summaryText(props, state)}
          </a>
        )}
      </form>
      <Results props={props} later={later} state={state} onGoTo={goTo} />
      {state.started && TakeAlong && <TakeAlong props={props} later={later} state={state} />}
    </div>
  );
}

interface GroupProps {
  readonly group: QuestionGroup;
  readonly props: CheckerProps;
  readonly state: CheckerState;
  readonly open: boolean;
  readonly onOpen: (group: string, open: boolean) => void;
}

function Group({ group, props, state, open, onOpen }: GroupProps) {
  const { words, locale } = props;
  if (group.id === 'about-you' || group.id === 'medicines') {
    return (
      <section className={styles.card} aria-labelledby={`group-${group.id}`} data-group={group.id}>
        <h3 id={`group-${group.id}`}>{group.title}</h3>
        {group.id === 'medicines' && <MedicineField props={props} state={state} />}
        {group.questions
          .filter((question) => isAsked(question, state.answers))
          .map((question) => (
            <QuestionField
              key={question.kind === 'age' ? `age-${state.round}` : question.factor}
              question={question}
              value={state.answers.get(question.factor)}
              words={words}
              onAnswer={state.answer}
            />
          ))}
      </section>
    );
  }
  return (
    <QuestionCard
      group={group}
      locale={locale}
      words={words}
      answers={state.answers}
      allergies={state.allergies}
      open={open}
      onOpen={onOpen}
      actions={state}
    />
  );
}
