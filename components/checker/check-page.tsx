import { Fragment } from 'react';
import { STRENGTHS, type Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import type { FactorList } from '#lib/views/factor-view';
import type { CheckerProps, CheckerWords, CheckLists, FirstProps } from '#lib/views/check-view';
import { Island } from '#components/ui/island';
import { STRENGTH_SIGNAL } from '#components/ui/rule-list';
import { Signal } from '#components/ui/signal';
import { AlertCard } from './alerts.tsx';
import Checker from './checker.client.tsx';
import ui from '../ui/ui.module.css';
import styles from './checker.module.css';

/** The form, and below it the complete static lists that also work without a script. */
interface CheckPageProps {
  readonly props: CheckerProps;
  readonly later: CheckerWords;
  readonly lists: CheckLists;
  readonly factors: FactorList;
}

export function CheckPage({ props, later, lists, factors }: CheckPageProps) {
  const t = translator(props.locale);
  return (
    <>
      <h1>{t('checkTitle')}</h1>
      <p>{t('checkLede')}</p>
      <p>
        {t('checkPrivacy')} <a href={paths.privacy(props.locale)}>{t('footerPrivacy')}</a>
      </p>
      <noscript>
        <p className={styles.noscript}>{t('checkNoScript')}</p>
      </noscript>
      <Island name="checker" props={props} later={later}>
        <Checker {...props} later={later} />
      </Island>
      <StaticAlerts props={props} />
      <FactorIndex factors={factors} groups={props.groups} locale={props.locale} />
      <StaticLists lists={lists} locale={props.locale} />
    </>
  );
}

/** Two rules for the same people (of two countries, say) are one entry here. */
const firstOfEach = (rules: CheckLists[number]['rules']) =>
  rules.filter((rule, index) => rules.findIndex(({ who }) => who === rule.who) === index);

function StaticLists({ lists, locale }: { lists: CheckLists; locale: Locale }) {
  const t = translator(locale);
  return (
    <section className={styles.lists} aria-labelledby="lists">
      <h2 id="lists">{t('checkLists')}</h2>
      <p>{t('checkListsText')}</p>
      {lists.map((list) => (
        <section key={list.id} aria-labelledby={`list-${list.id}`}>
          <h3 id={`list-${list.id}`}>
            <a href={`${paths.treatment(locale, list.id)}#rules`}>{list.name}</a>
          </h3>
          {list.rules.length === 0 ? (
            <p>{t('verdictText.not-assessed')}</p>
          ) : (
            <ul className={styles.rules}>
              {STRENGTHS.filter((strength) => list.rules.some((rule) => rule.strength === strength)).map((strength) => (
                <li key={strength}>
                  <Signal name={STRENGTH_SIGNAL[strength]} />
                  <div>
                    <strong>{t(`strength.${strength}`)}:</strong>{' '}
                    {firstOfEach(list.rules.filter((rule) => rule.strength === strength)).map((rule, index) => (
                      <Fragment key={rule.id}>
                        {index > 0 && (locale === 'ja' ? '、' : '; ')}
                        <a href={`${paths.treatment(locale, list.id)}#${rule.anchor}`}>{rule.who}</a>
                      </Fragment>
                    ))}
                  </div>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </section>
  );
}

/** What can come before a verdict, with how urgent it is; each leads to what to do and who helps. */
function StaticAlerts({ props }: { props: FirstProps }) {
  const t = translator(props.locale);
  return (
    <section className={styles.lists} aria-labelledby="first">
      <h2 id="first">{t('checkFirst')}</h2>
      <p>{t('checkFirstText')}</p>
      <ul className={ui.links}>
        {before(props).map((alert) => (
          <li key={alert.id}>
            <a href={`${paths.checkFirst(props.locale)}#first-${alert.id}`}>{alert.title}</a>{' '}
            <small>{t(`urgency.${alert.urgency}`)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

const before = ({ alerts }: FirstProps) => alerts.filter(({ kind }) => kind !== 'check-answers');

/** The same in full, on a page of its own: for readers whose browser runs no script, and for everybody who looks it up. */
export function CheckFirstPage({ props }: { props: FirstProps }) {
  const t = translator(props.locale);
  return (
    <>
      <h1>{t('checkFirst')}</h1>
      <p className={ui.lede}>{t('checkFirstText')}</p>
      <p>{t('factorReviewed')}</p>
      {before(props).map((alert) => (
        <AlertCard key={alert.id} alert={alert} props={props} country={undefined} id={`first-${alert.id}`} />
      ))}
    </>
  );
}

/** A link for each question and medicine class, in the groups of the form, with how many rules look at it. */
function FactorIndex({ factors, groups, locale }: { factors: FactorList; groups: CheckerProps['groups']; locale: Locale }) {
  const t = translator(locale);
  const comma = locale === 'ja' ? '、' : ', ';
  return (
    <section className={styles.lists} aria-labelledby="by-factor">
      <h2 id="by-factor">{t('checkListsByFactor')}</h2>
      <p>{t('checkListsByFactorText')}</p>
      {groups.map((group) => {
        const own = factors.filter((factor) => factor.group === group.id);
        return own.length === 0 ? null : (
          <div key={group.id}>
            <h3 id={`by-${group.id}`}>{group.title}</h3>
            <ul className={ui.links}>
              {own.map((factor) => (
                <li key={factor.id}>
                  <a href={paths.factor(locale, factor.id)}>{factor.name}</a>{' '}
                  <small>
                    {factor.counts
                      .map(({ strength, count }) => t('resultCountItem', { verdict: t(`strength.${strength}`), count }))
                      .join(comma)}
                  </small>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
