import { Fragment } from 'react';
import { STRENGTHS, type Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import type { CheckerProps, CheckLists } from '#lib/views/check-view';
import { Island } from '#components/ui/island';
import { STRENGTH_SIGNAL } from '#components/ui/rule-list';
import { Signal } from '#components/ui/signal';
import Checker from './checker.client.tsx';
import styles from './checker.module.css';

/** The form, and below it the complete static lists that also work without a script. */
export function CheckPage({ props, lists }: { props: CheckerProps; lists: CheckLists }) {
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
      <Island name="checker" props={props}>
        <Checker {...props} />
      </Island>
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
