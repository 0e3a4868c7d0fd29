import { memo } from 'react';
import { fill, formatDate } from '#lib/i18n/format';
import type { CheckerProps } from '#lib/views/check-view';
import type { TreatmentVerdict } from '#lib/rules/evaluate-treatment';
import { VERDICTS, type Verdict } from '#lib/domain/vocabulary';
import { Signal, type SignalName } from '#components/ui/signal';
import type { CheckerState } from './use-checker.ts';
import styles from './checker.module.css';

const SIGNAL: Record<Verdict, SignalName> = {
  contraindicated: 'stop',
  avoid: 'avoid',
  caution: 'ask',
  'not-assessed': 'open',
  'needs-answers': 'open',
  'no-listed-contraindication': 'none',
};

/** Unanswered questions named in full; beyond these only their number. */
const NAMED = 6;

/** "Must not be used: 3; Ask first: 2", or what to do first. */
export function summaryText(props: CheckerProps, state: CheckerState): string {
  const { words } = props;
  if (!state.started) return words['resultsEmpty'] ?? '';
  return VERDICTS.map((verdict) => ({ verdict, count: state.verdicts.filter((v) => v.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => fill(words['resultCountItem'] ?? '', { verdict: words[`verdict.${verdict}`] ?? verdict, count }))
    .join(props.locale === 'ja' ? '、' : '; ');
}

/** Every treatment's verdict and indication, the worst first, each with all of its reasons. */
export function Results({ props, state }: { props: CheckerProps; state: CheckerState }) {
  const { words } = props;
  const sorted = [...state.verdicts].sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
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
      {state.conflicts.length > 0 && (
        <div className={styles.conflict}>
          <p>{words['resultConflicts']}</p>
          <ul>
            {state.conflicts.map((conflict) => (
              <li key={conflict.factors.join()}>
                {conflict.factors.map((factor) => props.labels[factor] ?? factor).join(' – ')}
              </li>
            ))}
          </ul>
        </div>
      )}
      {state.started && (
        <>
          <ul className={styles.verdicts}>
            {sorted.map((verdict) => (
              <VerdictItem key={verdict.treatment} verdict={verdict} props={props} text={JSON.stringify(verdict)} />
            ))}
          </ul>
          <p>
            <strong>{words['checkClosing']}</strong>
          </p>
        </>
      )}
    </section>
  );
}

/** Drawn again only when what it says has changed. */
const VerdictItem = memo(VerdictView, (before, after) => before.text === after.text);

function VerdictView({ verdict, props }: { verdict: TreatmentVerdict; props: CheckerProps; text: string }) {
  const { words } = props;
  const treatment = props.treatments.find(({ id }) => id === verdict.treatment);
  const comma = props.locale === 'ja' ? '、' : ', ';
  const stop = props.locale === 'ja' ? '。' : '.';
  const rank = (strength: string) => ['absolute', 'avoid', 'caution', 'notice'].indexOf(strength);
  const reasons = [...verdict.reasons].sort((a, b) => rank(a.countsAs) - rank(b.countsAs));
  return (
    <li className={styles.verdict} data-verdict={verdict.verdict} data-treatment={verdict.treatment}>
      <Signal name={SIGNAL[verdict.verdict]} />
      <div>
        <h3>
          <a href={treatment?.href}>{treatment?.name}</a>
        </h3>
        <p>
          <strong>
            {words[`verdict.${verdict.verdict}`]}
            {stop}
          </strong>{' '}
          {words[`verdictText.${verdict.verdict}`]}
        </p>
        <p className={styles.indication}>{words[`indication.${verdict.indication}`]}</p>
        {verdict.variants.length > 0 && (
          <p className={styles.indication}>
            {words['resultVariants']}{' '}
            {verdict.variants
              .map(({ variant, verdict: own }) => `${treatment?.variants[variant] ?? variant}: ${words[`verdict.${own}`] ?? own}`)
              .join(props.locale === 'ja' ? '、' : '; ')}
          </p>
        )}
        <Reasons reasons={reasons} props={props} text={JSON.stringify(reasons)} />
        {verdict.notLooked.length > 0 && (
          <p>
            {fill(words['resultNotLooked'] ?? '', { list: verdict.notLooked.map((id) => props.labels[id] ?? id).join(comma) })}
          </p>
        )}
        {verdict.outOfDate && <p>{words['resultOutOfDate']}</p>}
        <Missing ids={verdict.missing} title={words['resultMissing']} props={props} />
        <Missing ids={verdict.missingNotices} title={words['resultNotices']} props={props} />
      </div>
    </li>
  );
}

function Missing({ ids, title, props }: { ids: readonly string[]; title: string | undefined; props: CheckerProps }) {
  if (ids.length === 0) return null;
  const classes = new Set(props.logic.filter((factor) => factor.kind === 'class').map((factor) => factor.id));
  const asked = [...new Set(ids.map((id) => (classes.has(id) ? 'medicines' : id)))];
  return (
    <p className={styles.missing}>
      {title}{' '}
      {asked.slice(0, NAMED).map((id, index) => (
        <span key={id}>
          {index > 0 && (props.locale === 'ja' ? '、' : ', ')}
          <a href={`#q-${id}`}>{id === 'medicines' ? props.words['group.medicines'] : (props.labels[id] ?? id)}</a>
        </span>
      ))}
      {asked.length > NAMED && ` ${fill(props.words['moreUnanswered'] ?? '', { count: asked.length - NAMED })}`}
    </p>
  );
}

interface ReasonsProps {
  readonly reasons: TreatmentVerdict['reasons'];
  readonly props: CheckerProps;
  readonly text: string;
}

/** The longest part of a result: drawn again only when the reasons themselves change, not with every open question. */
const Reasons = memo(ReasonsView, (before, after) => before.text === after.text);

function ReasonsView({ reasons, props }: ReasonsProps) {
  const { words } = props;
  const stop = props.locale === 'ja' ? '。' : '.';
  if (reasons.length === 0) return null;
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason) => {
        const text = props.rules[reason.rule];
        return (
          <li key={reason.rule} data-strength={reason.countsAs}>
            <strong>
              {words[`strength.${reason.strength}`]}
              {props.locale === 'ja' ? ':' : ': '}
              {text?.who}
              {stop}
            </strong>{' '}
            {text?.reason}{' '}
            <span className={styles.where}>
              {text?.where}
              {reason.elsewhere && ` · ${words['resultElsewhere'] ?? ''}`}{' '}
              {text?.sources.map((source) => {
                const [page, label] = props.sources[source] ?? ['', source];
                return (
                  <a key={source} href={`/${props.locale}/sources/${page}/#${source}`}>
                    {label}
                  </a>
                );
              })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
