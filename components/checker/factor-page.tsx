import type { ReactNode } from 'react';
import { formatDate } from '#lib/i18n/format';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import type { FactorView } from '#lib/views/factor-view';
import { Cited } from '#components/ui/cited';
import { RuleList } from '#components/ui/rule-list';
import ui from '../ui/ui.module.css';

/** One question or medicine class: what every treatment says about it, where nothing was found, where nobody looked. */
export function FactorPage({ view, sources }: { view: FactorView; sources: ReactNode }) {
  const { locale } = view;
  const t = translator(locale);
  const comma = locale === 'ja' ? '、' : ', ';
  return (
    <article>
      <h1>{t(view.isMedicine ? 'factorTitleMedicine' : 'factorTitle', { name: view.name })}</h1>
      <p className={ui.lede}>{view.isMedicine ? t('factorClass', { text: view.question }) : view.question}</p>
      {view.help !== undefined && <p>{view.help}</p>}
      {view.names.length > 0 && <p>{t('factorNames', { list: view.names.join(comma) })}</p>}
      <p>
        {t('factorCounts', { ruled: view.ruled.length, found: view.found.length, not: view.notLooked.length })}{' '}
        {view.checkedOn !== '' && t('factorChecked', { date: formatDate(view.checkedOn, locale) })} {t('factorReviewed')}
      </p>
      <p>
        <a href={paths.check(locale)}>{t('situationCheck')}</a>
      </p>
      <h2 id="rules">{t('factorRules')}</h2>
      {view.ruled.length === 0 && <p>{t('factorNoRules')}</p>}
      {view.ruled.map((treatment) => (
        <section key={treatment.id} className={ui.item} aria-labelledby={`of-${treatment.id}`}>
          <h3 id={`of-${treatment.id}`}>
            <a href={`${paths.treatment(locale, treatment.id)}#rules`}>{treatment.name}</a>
          </h3>
          {treatment.differ && (
            <p>
              <span className={ui.unknown}>{t('sourcesDiffer')}</span> {t('factorDiffer')}
            </p>
          )}
          <RuleList
            full
            locale={locale}
            rules={treatment.rules.map((rule) => ({ ...rule, anchor: `${treatment.id}-${rule.id}` }))}
          />
        </section>
      ))}
      {view.found.length > 0 && (
        <>
          <h2 id="nothing-found">{t('factorFound')}</h2>
          <p>{t('factorFoundText')}</p>
          <ul>
            {view.found.map((treatment) => (
              <li key={treatment.id}>
                <Cited value={treatment.text} locale={locale} />
              </li>
            ))}
          </ul>
        </>
      )}
      {view.notLooked.length > 0 && (
        <>
          <h2 id="not-looked">{t('factorNotLooked')}</h2>
          <p>{t('factorNotLookedText')}</p>
          <ul className={ui.links}>
            {view.notLooked.map((treatment) => (
              <li key={treatment.id}>
                <a href={paths.treatment(locale, treatment.id)}>{treatment.name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {view.situations.length > 0 && (
        <>
          <h2 id="situations">{t('navSituations')}</h2>
          <ul className={ui.links}>
            {view.situations.map((situation) => (
              <li key={situation.id}>
                <a href={paths.situation(locale, situation.id)}>{situation.name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 id="sources">{t('secSources')}</h2>
      {sources}
    </article>
  );
}
