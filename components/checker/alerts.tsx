import { memo } from 'react';
import { fill, formatDate } from '#lib/i18n/format';
import type { AlertText, AlertView, FirstProps, HelplineView } from '#lib/views/check-view';
import type { Country } from '#lib/domain/vocabulary';
import { Signal, type SignalName } from '#components/ui/signal';
import { SourceLinks } from './source-links.tsx';
import styles from './checker.module.css';

const SIGNAL: Record<AlertView['kind'], SignalName> = { danger: 'stop', 'look-first': 'ask', 'check-answers': 'info' };

interface Props {
  readonly props: FirstProps;
  readonly alerts: readonly AlertView[];
  /** Of the reader, when answered: its numbers come first. */
  readonly country: string | undefined;
}

/** What has to come before any verdict: help in danger, signs for a doctor's look, answers to look at again. */
export const Alerts = memo(
  AlertList,
  (before, after) => before.country === after.country && ids(before.alerts) === ids(after.alerts),
);

const ids = (alerts: readonly AlertView[]) => alerts.map(({ id }) => id).join();

function AlertList({ props, alerts, country }: Props) {
  return (
    <>
      <div role="alert" className={styles.alerts} id="alerts">
        {alerts.map((alert) => (
          <AlertCard key={alert.id} alert={alert} props={props} country={country} id={`alert-${alert.id}`} />
        ))}
      </div>
      <FirstBar alert={alerts.find(({ kind }) => kind !== 'check-answers')} props={props} country={country} />
    </>
  );
}

/**
 * The most urgent alert at the top of the window, wherever on the page the answer was given: what is written above the form would
 * be out of sight. In danger with the first number to call.
 */
function FirstBar({ alert, props, country }: Omit<Props, 'alerts'> & { readonly alert: AlertView | undefined }) {
  if (!alert) return null;
  const line = alert.kind === 'danger' ? helplinesOf(alert, props, country).find(({ phone }) => phone !== undefined) : undefined;
  return (
    <p className={styles.bar} data-kind={alert.kind} data-bar="">
      <Signal name={SIGNAL[alert.kind]} />
      <a href="#alerts">{alert.title}</a>
      {line?.phone !== undefined && (
        <strong>
          <a href={telephone(line.phone)}>{line.phone}</a> {line.name}
        </strong>
      )}
    </p>
  );
}

interface CardProps {
  readonly alert: AlertView;
  readonly props: FirstProps;
  readonly country: string | undefined;
  /** Of its heading. */
  readonly id: string;
}

/** One alert: how urgent, what to do now, whom to call, and why it shows. */
export function AlertCard({ alert, props, country, id }: CardProps) {
  const { words } = props;
  const lines = <Helplines list={helplinesOf(alert, props, country)} props={props} />;
  return (
    <section className={styles.alert} data-alert={alert.id} data-kind={alert.kind} aria-labelledby={id}>
      <Signal name={SIGNAL[alert.kind]} />
      <div>
        <h2 id={id}>{alert.title}</h2>
        {alert.kind !== 'check-answers' && (
          <p className={styles.urgency}>
            {alert.kind === 'look-first' && `${words['checkerLookFirst'] ?? ''} · `}
            {words[`urgency.${alert.urgency}`]}
          </p>
        )}
        {/* In danger the numbers come before anything to read. */}
        {alert.kind === 'danger' && lines}
        <ol className={styles.steps}>
          {alert.steps.map((step) => (
            <li key={step.text}>
              <Cited text={step} props={props} />
            </li>
          ))}
        </ol>
        {alert.kind !== 'danger' && lines}
        <p className={styles.help}>
          <Cited text={alert.why} props={props} />
        </p>
      </div>
    </section>
  );
}

function Cited({ text, props }: { text: AlertText; props: FirstProps }) {
  return (
    <>
      {text.text}{' '}
      <SourceLinks
        ids={text.sources.map((id) => [id] as const)}
        sources={props.sources}
        locale={props.locale}
        words={props.words}
        brief
      />
    </>
  );
}

/** The numbers of the reader's country, then those that lead anywhere; of all countries when it is not known. */
function helplinesOf(alert: AlertView, props: FirstProps, country: string | undefined): HelplineView[] {
  const own = alert.helplines.flatMap((id) => props.helplines.filter((line) => line.id === id));
  const known = country !== undefined && own.some((line) => line.country === country);
  return known ? own.filter((line) => line.country === country || line.country === 'other') : own;
}

function Helplines({ list, props }: { list: readonly HelplineView[]; props: FirstProps }) {
  const { words } = props;
  if (list.length === 0) return null;
  return (
    <ul className={styles.helplines}>
      {list.map((line) => (
        <li key={line.id}>
          <strong>
            {line.phone !== undefined && <a href={telephone(line.phone)}>{line.phone}</a>}{' '}
            {line.url === undefined ? (
              line.name
            ) : (
              <a href={line.url} rel="external">
                {line.name}
              </a>
            )}
          </strong>{' '}
          <span className={styles.help}>
            {placeOf(line.country, words)} {line.hours}{' '}
            {fill(words['checkerSeen'] ?? '', { date: formatDate(line.checkedOn, props.locale) })}{' '}
            <SourceLinks
              ids={line.sources.map((id) => [id] as const)}
              sources={props.sources}
              locale={props.locale}
              words={words}
              brief
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

const placeOf = (country: Country, words: Record<string, string>) => `${words[`place.${country}`] ?? country}:`;

/** "#" begins a fragment in an address, so it is written in its coded form. */
const telephone = (phone: string) => `tel:${encodeURIComponent(phone.replaceAll('-', ''))}`;
