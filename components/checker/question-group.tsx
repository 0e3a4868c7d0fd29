import { memo } from 'react';
import { fill } from '#lib/i18n/format';
import type { Question, QuestionGroup } from '#lib/views/check-view';
import { AllergyField } from './allergy-field.tsx';
import { QuestionField } from './question-field.tsx';
import { isAsked, type AnswerMap, type CheckerState } from './use-checker.ts';
import styles from './checker.module.css';

export interface GroupProps {
  readonly group: QuestionGroup;
  readonly locale: string;
  readonly words: Record<string, string>;
  readonly answers: AnswerMap;
  readonly allergies: ReadonlySet<string> | undefined;
  readonly open: boolean;
  readonly onOpen: (group: string, open: boolean) => void;
  readonly actions: Pick<CheckerState, 'answer' | 'answerRest' | 'clearGroup' | 'setAllergies'>;
}

/** What of the answers this group shows; the same text means that nothing of it has changed. */
function shown({ group, answers, allergies }: GroupProps): string {
  const own = group.questions.map(
    (question) => `${String(answers.get(question.factor))}${isAsked(question, answers) ? '' : '!'}`,
  );
  return `${own.join()}|${group.id === 'allergies' && allergies ? [...allergies].join() : String(allergies?.size)}`;
}

/**
 * One group of yes/no questions as a card: what it asks about, "none of these" for all of it, and the questions one by one on
 * demand. The buttons stay in their place, so that the focus is never lost.
 */
export const QuestionCard = memo(
  Card,
  (before, after) => before.open === after.open && before.group === after.group && shown(before) === shown(after),
);

function Card(props: GroupProps) {
  const { group, words, answers, allergies, open, onOpen, actions } = props;
  const comma = props.locale === 'ja' ? '、' : '; ';
  const asked = group.questions.filter((question) => isAsked(question, answers));
  const hidden = group.questions.filter((question) => !asked.includes(question));
  const id = `group-${group.id}`;
  const state = stateOf(asked, answers, allergies);
  return (
    <section className={styles.card} aria-labelledby={id} data-group={group.id} data-state={state.done ? 'done' : 'open'}>
      <h3 id={id}>{group.title}</h3>
      <p className={styles.asks}>{asked.map((question) => question.label).join(comma)}</p>
      <p className={styles.status} id={`${id}-status`}>
        {statusText(asked, answers, allergies, words, comma)}
      </p>
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.button}
          aria-pressed={state.allNo}
          aria-describedby={`${id} ${id}-status`}
          data-none=""
          onClick={() => (state.allNo ? actions.clearGroup(group) : actions.answerRest(group, 'no'))}
        >
          {state.some && !state.allNo ? words['checkerRestNo'] : words['checkerNone']}
        </button>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={`${id}-questions`}
          aria-describedby={id}
          data-each=""
          onClick={() => onOpen(group.id, !open)}
        >
          {words['checkerEach']}
        </button>
        <button
          type="button"
          className={styles.button}
          aria-pressed={state.allUnsaid}
          aria-describedby={id}
          onClick={() => (state.allUnsaid ? actions.clearGroup(group) : actions.answerRest(group, 'unsaid'))}
        >
          {words['answerUnsaid']}
        </button>
      </div>
      <div id={`${id}-questions`} className={styles.questions}>
        {open &&
          asked.map((question) =>
            question.kind === 'list' ? (
              <AllergyField
                key={question.factor}
                question={question}
                words={words}
                allergies={allergies}
                onChange={actions.setAllergies}
              />
            ) : (
              <QuestionField
                key={question.factor}
                question={question}
                value={answers.get(question.factor)}
                words={words}
                onAnswer={actions.answer}
              />
            ),
          )}
      </div>
      {hidden.length > 0 && (
        <p className={styles.help}>
          {fill(words['notAsked'] ?? '', { list: hidden.map((question) => question.label).join(comma) })}
        </p>
      )}
    </section>
  );
}

type Given = string | number | undefined;

/** Allergies are a list: none ticked is "no", not touched is no answer. */
const givenTo = (question: Question, answers: AnswerMap, allergies: ReadonlySet<string> | undefined): Given => {
  if (question.kind !== 'list') return answers.get(question.factor);
  if (allergies === undefined) return undefined;
  return allergies.size === 0 ? 'no' : 'yes';
};

function stateOf(asked: readonly Question[], answers: AnswerMap, allergies: ReadonlySet<string> | undefined) {
  const given = asked.map((question) => givenTo(question, answers, allergies));
  return {
    done: given.every((value) => value !== undefined),
    some: given.some((value) => value !== undefined),
    allNo: given.every((value) => value === 'no'),
    allUnsaid: given.every((value, index) => value === 'unsaid' || asked[index]?.kind === 'list') && given.includes('unsaid'),
  };
}

/** "Yes: heart failure. Don't know: low blood pressure. 3 open." */
function statusText(
  asked: readonly Question[],
  answers: AnswerMap,
  allergies: ReadonlySet<string> | undefined,
  words: Record<string, string>,
  comma: string,
): string {
  const named = (value: string) =>
    asked.filter((question) => givenTo(question, answers, allergies) === value).map((question) => question.label);
  const parts = (
    [
      ['yes', 'answerYes'],
      ['unknown', 'answerUnknown'],
      ['unsaid', 'answerUnsaid'],
    ] as const
  ).flatMap(([value, word]) => {
    const list = named(value);
    return list.length === 0
      ? []
      : [fill(words['checkerStatusPart'] ?? '', { answer: words[word] ?? '', list: list.join(comma) })];
  });
  const open = asked.filter((question) => givenTo(question, answers, allergies) === undefined).length;
  if (open === asked.length) return words['checkerStatusOpen'] ?? '';
  if (parts.length === 0 && open === 0) return words['checkerStatusNone'] ?? '';
  if (open > 0) parts.push(fill(words['checkerStatusRest'] ?? '', { count: open }));
  return parts.join(' ');
}
