'use client';
import { fill } from '#lib/i18n/format';
import type { CheckerProps, QuestionGroup } from '#lib/views/check-view';
import { AllergyField, MedicineField } from './medicine-field.tsx';
import { QuestionField } from './question-field.tsx';
import { Results, summaryText } from './results.tsx';
import { isAsked, useChecker, type CheckerState } from './use-checker.ts';
import styles from './checker.module.css';

/** Answer once, see every treatment. Answers live in memory; nothing is stored or sent. */
export default function Checker(props: CheckerProps) {
  const state = useChecker(props);
  return (
    <div className={styles.checker}>
      <form className={styles.form} onSubmit={(event) => event.preventDefault()} aria-labelledby="answers" noValidate>
        <h2 id="answers">{props.words['formTitle']}</h2>
        {props.groups.map((group) => (
          <Group key={group.id} group={group} props={props} state={state} />
        ))}
        <button type="button" className={styles.button} onClick={state.clear}>
          {props.words['clearAll']}
        </button>
        {state.started && (
          <a className={styles.jump} href="#results">
            {props.words['results']}: {summaryText(props, state)}
          </a>
        )}
      </form>
      <Results props={props} state={state} />
    </div>
  );
}

function Group({ group, props, state }: { group: QuestionGroup; props: CheckerProps; state: CheckerState }) {
  const { words } = props;
  const asked = group.questions.filter((question) => isAsked(question, state.answers));
  const hidden = group.questions.filter((question) => !asked.includes(question));
  const open = asked.filter((question) => question.kind === 'yes-no' && !state.answers.has(question.factor));
  return (
    <section className={styles.group} aria-labelledby={`group-${group.id}`}>
      <h3 id={`group-${group.id}`}>{group.title}</h3>
      {group.id === 'medicines' && <MedicineField props={props} state={state} />}
      {asked.map((question) =>
        question.kind === 'list' ? (
          <AllergyField
            key={question.factor}
            options={question.options}
            question={question.question}
            help={question.help}
            words={words}
            state={state}
          />
        ) : (
          <QuestionField
            key={question.factor}
            question={question}
            value={state.answers.get(question.factor)}
            words={words}
            onAnswer={state.answer}
          />
        ),
      )}
      {open.length > 1 && (
        <button type="button" className={styles.button} onClick={() => state.answerRest(open.map((question) => question.factor))}>
          {words['restNo']}
        </button>
      )}
      {hidden.length > 0 && (
        <p className={styles.help}>
          {fill(words['notAsked'] ?? '', {
            list: hidden.map((question) => question.label).join(props.locale === 'ja' ? '、' : ', '),
          })}
        </p>
      )}
    </section>
  );
}
