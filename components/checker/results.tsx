import { useCallback, useEffect, useRef, useState } from 'react';
import { fill, formatDate } from '#lib/i18n/format';
import type { TreatmentVerdict } from '#lib/rules/evaluate-treatment';
import type { Conflict } from '#lib/rules/resolve-patient';
import type { CheckerProps, CheckerWords } from '#lib/views/check-view';
import { VERDICTS } from '#lib/domain/vocabulary';
import { worstFirst } from './order.ts';
import { ResultItem } from './result-item.tsx';
import type { CheckerState } from './use-checker.ts';
import styles from './checker.module.css';

/** "Must not be used: 3; Ask first: 2", or what to do first. */
export function summaryText(props: CheckerProps, state: CheckerState): string {
  const { words } = props;
  if (!state.started) return words['resultsEmpty'] ?? '';
  return VERDICTS.map((verdict) => ({ verdict, count: state.verdicts.filter((v) => v.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => fill(words['resultCountItem'] ?? '', { verdict: words[`verdict.${verdict}`] ?? verdict, count }))
    .join(props.locale === 'ja' ? '、' : '; ');
}

interface Props {
  readonly props: CheckerProps;
  readonly later: CheckerWords | undefined;
  readonly state: CheckerState;
  readonly onGoTo: (factor: string) => void;
}

type Order = 'worst' | 'family';

/** Every treatment's verdict and indication, in the reader's order, each with all of its reasons on demand. */
export function Results({ props, later, state, onGoTo }: Props) {
  const { words } = props;
  const [order, setOrder] = useState<Order>('worst');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((treatment: string) => {
    setOpen((before) => {
      const next = new Set(before);
      if (!next.delete(treatment)) next.add(treatment);
      return next;
    });
  }, []);
  const allOpen = open.size === props.treatments.length;
  const list = useRef<HTMLUListElement>(null);
  const { rows, settled } = useRows(state, order, props, list);
  const taken = state.readMedicines.flatMap(({ recognised }) => recognised.map(({ medicine }) => medicine));
  return (
    <section className={styles.results} aria-labelledby="results">
      <h2 id="results">{words['results']}</h2>
      <p role="status" className={styles.summary}>
        {summaryText(props, state)}
      </p>
      {state.started && (
        <p className={styles.indication}>
          <time dateTime={state.today}>{fill(words['asOfToday'] ?? '', { date: formatDate(state.today, props.locale) })}</time>
        </p>
      )}
      <Conflicts conflicts={state.conflicts} props={props} />
      <div className={styles.tools}>
        <fieldset className={styles.order}>
          <legend>{words['checkerOrder']}</legend>
          {(['worst', 'family'] as const).map((one) => (
            <label key={one}>
              <input type="radio" name="order" value={one} checked={order === one} onChange={() => setOrder(one)} />
              <span>{words[one === 'worst' ? 'checkerOrderWorst' : 'checkerOrderFamily']}</span>
            </label>
          ))}
        </fieldset>
        <button
          type="button"
          className={styles.button}
          aria-pressed={allOpen}
          data-open-all=""
          onClick={() => setOpen(new Set(allOpen ? [] : props.treatments.map(({ id }) => id)))}
        >
          {words['checkerOpenAll']}
        </button>
      </div>
      <ul className={styles.verdicts} ref={list} aria-busy={!settled}>
        {rows.map(({ verdict, because }, index) => (
          <ResultItem
            key={verdict.treatment}
            verdict={verdict}
            because={because}
            props={props}
            later={later}
            open={open.has(verdict.treatment)}
            family={order === 'family' && isFirstOfFamily(rows[index - 1]?.verdict.treatment, verdict.treatment, props)}
            uses={usesIt(verdict.treatment, taken, props)}
            answered={open.has(verdict.treatment) ? state.patient.answers : undefined}
            onToggle={toggle}
            onGoTo={onGoTo}
          />
        ))}
      </ul>
      <p>
        <strong>{words['checkClosing']}</strong>
      </p>
    </section>
  );
}

interface Row {
  readonly verdict: TreatmentVerdict;
  readonly because: string;
}

/**
 * The rows in their order. After an answer the rows that are in view are drawn within the same frame; what is out of sight
 * follows in the next task, and the list is marked busy until then.
 */
function useRows(state: CheckerState, order: Order, props: CheckerProps, list: React.RefObject<HTMLUListElement | null>) {
  const inView = useTreatmentsInView(list);
  const known = useRef(new Map<string, Row>());
  const current = state.verdicts.map((verdict): Row => {
    const before = known.current.get(verdict.treatment);
    return before?.verdict === verdict ? before : { verdict, because: becauseText(verdict.reasons, props, state) };
  });
  const sorted = order === 'family' ? current : worstFirst(current, (row) => row.verdict.verdict);
  const [drawn, setDrawn] = useState({ order, rows: sorted });
  const settled = drawn.order === order && sorted.every((row, index) => row === drawn.rows[index]);
  known.current = new Map(current.map((row) => [row.verdict.treatment, row]));
  useEffect(() => {
    if (settled) return;
    const later = setTimeout(() => setDrawn({ order, rows: sorted }), 0);
    return () => clearTimeout(later);
  });
  if (settled) return { rows: sorted, settled };
  return { rows: inSight(sorted, drawn.rows, inView.current), settled };
}

/** New rows where somebody looks, the former ones elsewhere. */
function inSight(sorted: readonly Row[], drawn: readonly Row[], inView: ReadonlySet<string>): readonly Row[] {
  if (inView.size === 0) return drawn;
  if (!inView.has(drawn[0]?.verdict.treatment ?? '')) {
    // Scrolled down: what is in view keeps its place and says what is new; the order follows.
    return drawn.map((row) =>
      inView.has(row.verdict.treatment) ? (sorted.find((one) => one.verdict.treatment === row.verdict.treatment) ?? row) : row,
    );
  }
  const near = sorted.slice(0, inView.size);
  const far = drawn.filter((row) => !near.some(({ verdict }) => verdict.treatment === row.verdict.treatment));
  return [...near, ...far];
}

/** Which rows a reader can see now; the browser reports it by itself, without being asked to lay anything out. */
function useTreatmentsInView(list: React.RefObject<HTMLUListElement | null>) {
  const inView = useRef(new Set<string>());
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        const id = (target as HTMLElement).dataset['treatment'] ?? '';
        if (isIntersecting) inView.current.add(id);
        else inView.current.delete(id);
      }
    });
    for (const row of list.current?.children ?? []) observer.observe(row);
    return () => observer.disconnect();
  }, [list]);
  return inView;
}

function isFirstOfFamily(before: string | undefined, here: string, props: CheckerProps): boolean {
  const familyOf = (id: string | undefined) => props.treatments.find((treatment) => treatment.id === id)?.family;
  return familyOf(before) !== familyOf(here);
}

const usesIt = (treatment: string, taken: readonly string[], props: CheckerProps) =>
  taken.length > 0 &&
  (props.treatments.find(({ id }) => id === treatment)?.medicines.some((medicine) => taken.includes(medicine)) ?? false);

/** The reader's own answers behind the reasons that count against it: "pregnancy; 19 years". */
function becauseText(reasons: CheckerState['verdicts'][number]['reasons'], props: CheckerProps, state: CheckerState): string {
  const factors = new Set(reasons.flatMap((reason) => (reason.countsAs === 'notice' ? [] : reason.factors)));
  return [...factors].map((factor) => answerText(factor, props, state)).join(props.locale === 'ja' ? '、' : '; ');
}

/** One answer in words: a choice as chosen, an age in years, anything else by its label. */
function answerText(factor: string, props: CheckerProps, state: Pick<CheckerState, 'answers'>): string {
  const given = state.answers.get(factor);
  if (factor === 'age') return fill(props.words['checkerYears'] ?? '', { years: given ?? '' });
  const question = props.groups.flatMap(({ questions }) => questions).find((one) => one.factor === factor);
  if (question?.kind === 'choice') return question.options.find(({ id }) => id === given)?.label ?? question.label;
  return props.labels[factor] ?? factor;
}

function Conflicts({ conflicts, props }: { conflicts: readonly Conflict[]; props: CheckerProps }) {
  const { words } = props;
  if (conflicts.length === 0) return null;
  const label = (id: string | undefined) => props.labels[id ?? ''] ?? id ?? '';
  const text = ({ kind, factors, message }: Conflict): string => {
    if (kind === 'contradicts') return message;
    const [first, ...others] = factors;
    const key = kind === 'implied' ? 'checkerConflictImplied' : 'checkerConflictTaken';
    const joined = others.map(label).join(props.locale === 'ja' ? '、' : ', ');
    return fill(words[key] ?? '', { first: label(first), others: joined });
  };
  return (
    <div className={styles.conflict} data-conflicts="">
      <p>{words['resultConflicts']}</p>
      <ul>
        {conflicts.map((conflict) => (
          <li key={`${conflict.kind}-${conflict.factors.join()}`}>{text(conflict)}</li>
        ))}
      </ul>
    </div>
  );
}
