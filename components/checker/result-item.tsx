import { memo } from 'react';
import { fill, formatDate } from '#lib/i18n/format';
import type { CheckerProps, CheckerWords } from '#lib/views/check-view';
import type { Reason, TreatmentVerdict } from '#lib/rules/evaluate-treatment';
import { factorsOf } from '#lib/rules/condition-factors';
import { byStrength } from './order.ts';
import { SourceLinks } from './source-links.tsx';
import styles from './checker.module.css';

interface Props {
  readonly verdict: TreatmentVerdict;
  /** The reader's answers behind the verdict. */
  readonly because: string;
  readonly props: CheckerProps;
  readonly later: CheckerWords | undefined;
  readonly open: boolean;
  /** Print the family above it. */
  readonly family: boolean;
  /** The reader named it among the medicines. */
  readonly uses: boolean;
  /** Everything answered or implied; given only while the details are open. */
  readonly answered: ReadonlyMap<string, string | number> | undefined;
  readonly onToggle: (treatment: string) => void;
  readonly onGoTo: (factor: string) => void;
}

/** One treatment: the verdict, whether it is meant for this reader, because of what; everything else on demand. */
export const ResultItem = memo(function ResultItem(item: Props) {
  const { verdict, because, props, open, family, uses, onToggle } = item;
  const { words } = props;
  const treatment = props.treatments.find(({ id }) => id === verdict.treatment);
  const notices = verdict.reasons.filter((reason) => reason.countsAs === 'notice').length;
  const details = `details-${verdict.treatment}`;
  return (
    <li
      className={styles.verdict}
      data-verdict={verdict.verdict}
      data-treatment={verdict.treatment}
      data-indication={verdict.indication}
    >
      {family && <p className={styles.family}>{words[`family.${treatment?.family ?? ''}`]}</p>}
      <span className={styles.shape} data-shape={verdict.verdict} aria-hidden="true" />
      <div>
        <h3>
          <button type="button" aria-expanded={open} aria-controls={details} onClick={() => onToggle(verdict.treatment)}>
            {treatment?.name}
          </button>
        </h3>
        <p>
          <strong>{words[`verdict.${verdict.verdict}`]}</strong>
          <span className={styles.indication}> · {words[`indication.${verdict.indication}`]}</span>
        </p>
        <p className={styles.because}>{because === '' ? '' : fill(words['checkerBecause'] ?? '', { list: because })}</p>
        {verdict.outOfDate && <p className={styles.because}>{words['resultOutOfDate']}</p>}
        {uses && <p className={styles.uses}>{words['checkerUses']}</p>}
        {notices > 0 && <p className={styles.indication}>{fill(words['checkerNotices'] ?? '', { count: notices })}</p>}
        <div id={details}>{open && <Details {...item} />}</div>
      </div>
    </li>
  );
});

function Details({ verdict, props, later, answered, onGoTo }: Props) {
  const { words, locale } = props;
  const treatment = props.treatments.find(({ id }) => id === verdict.treatment);
  const comma = locale === 'ja' ? '、' : ', ';
  const label = (id: string) => props.labels[id] ?? id;
  const bars = byStrength(verdict.reasons.filter((reason) => reason.countsAs !== 'notice'));
  const notices = verdict.reasons.filter((reason) => reason.countsAs === 'notice');
  const others = verdict.missing.filter((factor) => !verdict.decisive.includes(factor));
  const gaps = answered ? neverLookedAt(verdict.treatment, answered, props) : [];
  const set = props.sets.find((one) => one.treatment === verdict.treatment);
  return (
    <div className={styles.details}>
      <p>{words[`verdictText.${verdict.verdict}`]}</p>
      {verdict.variants.length > 0 && (
        <p className={styles.indication}>
          {words['resultVariants']}{' '}
          {verdict.variants
            .map(({ variant, verdict: own }) => `${treatment?.variants[variant] ?? variant}: ${words[`verdict.${own}`] ?? own}`)
            .join(locale === 'ja' ? '、' : '; ')}
        </p>
      )}
      <Reasons reasons={bars} props={props} later={later} />
      {notices.length > 0 && (
        <>
          <h4>{words['checkerNoticesTitle']}</h4>
          <Reasons reasons={notices} props={props} later={later} />
        </>
      )}
      {verdict.notLooked.length > 0 && (
        <p>{fill(words['resultNotLooked'] ?? '', { list: verdict.notLooked.map(label).join(comma) })}</p>
      )}
      <Missing ids={verdict.decisive} title={words['checkerDecisive']} props={props} onGoTo={onGoTo} />
      <Missing ids={others} title={words['checkerMoreReasons']} props={props} onGoTo={onGoTo} />
      <Missing ids={verdict.missingNotices} title={words['resultNotices']} props={props} onGoTo={onGoTo} />
      {gaps.length > 0 && (
        <p className={styles.missing}>{fill(words['checkerGaps'] ?? '', { list: gaps.map(label).join(comma) })}</p>
      )}
      <p className={styles.missing}>
        {fill(words['checkerCovers'] ?? '', { rules: set?.rules.length ?? 0, found: set?.nothingFound.length ?? 0 })}{' '}
        <a href={`/${locale}/treatments/${verdict.treatment}/#rules`}>{words['checkerAllRules']}</a>
      </p>
    </div>
  );
}

/** Unanswered questions and classes that nobody looked at for this treatment: a "yes" there makes it "not assessed". */
function neverLookedAt(id: string, answered: ReadonlyMap<string, string | number>, props: CheckerProps): string[] {
  const set = props.sets.find(({ treatment }) => treatment === id);
  if (!set) return [];
  const looked = new Set([...set.nothingFound, ...set.rules.flatMap((rule) => factorsOf(rule.when))]);
  return props.logic.flatMap((factor) =>
    (factor.kind === 'yes-no' || factor.kind === 'class') && !looked.has(factor.id) && !answered.has(factor.id)
      ? [factor.id]
      : [],
  );
}

interface MissingProps {
  readonly ids: readonly string[];
  readonly title: string | undefined;
  readonly props: CheckerProps;
  readonly onGoTo: (factor: string) => void;
}

function Missing({ ids, title, props, onGoTo }: MissingProps) {
  if (ids.length === 0) return null;
  const classes = new Set(props.logic.filter((factor) => factor.kind === 'class').map((factor) => factor.id));
  const asked = [...new Set(ids.map((id) => (classes.has(id) ? 'medicines' : id)))];
  return (
    <p className={styles.missing} data-open="">
      {title}{' '}
      {asked.map((id, index) => (
        <span key={id}>
          {index > 0 && (props.locale === 'ja' ? '、' : ', ')}
          <a
            href={`#q-${id}`}
            onClick={(event) => {
              event.preventDefault();
              onGoTo(id);
            }}
          >
            {id === 'medicines' ? props.words['checkerMedicines'] : (props.labels[id] ?? id)}
          </a>
        </span>
      ))}
    </p>
  );
}

interface ReasonsProps {
  readonly reasons: readonly Reason[];
  readonly props: CheckerProps;
  readonly later: CheckerWords | undefined;
}

/** Every reason in words: strength, who, why, what to do, whose rule it is, where it stands there, and when it was checked. */
function Reasons({ reasons, props, later }: ReasonsProps) {
  const { words, locale } = props;
  if (reasons.length === 0) return null;
  if (!later) return <p>{words['checkerWordsLoading']}</p>;
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason) => {
        const text = later.rules[reason.rule];
        return text === undefined ? null : (
          <li key={reason.rule} data-rule={reason.rule} data-strength={reason.countsAs}>
            <p>
              <strong>
                {words[`strength.${reason.strength}`]}
                {locale === 'ja' ? ':' : ': '}
                {text.who}
              </strong>{' '}
              {text.reason}
            </p>
            {text.interaction && (
              <>
                <p>{fill(words['checkerMechanism'] ?? '', { text: text.interaction.mechanism })}</p>
                <p>{fill(words['checkerWhatToDo'] ?? '', { text: text.interaction.whatToDo })}</p>
              </>
            )}
            <p className={styles.where}>
              {text.where}
              {reason.elsewhere && ` · ${words['resultElsewhere'] ?? ''}`}
              {` · ${fill(words['checkerRuleChecked'] ?? '', { date: formatDate(text.checkedOn, locale) })} `}
              <SourceLinks ids={text.sources} sources={later.sources} locale={locale} words={words} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
