import type { ReactNode } from 'react';
import type { Locale } from '#lib/domain/vocabulary';
import { translator, type MessageKey } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import type { ConditionsView, ConditionView } from '#lib/views/condition-view';
import { Cited } from '#components/ui/cited';
import { Tag } from '#components/ui/tag';
import styles from './conditions.module.css';

const urgent = (urgency: string) => (urgency === 'emergency' || urgency === 'same-day' ? 'no' : 'unknown');

/** All kinds of hair loss, and first of all what should not wait. */
export function Conditions({ view, locale }: { view: ConditionsView; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <h1>{t('conditionsTitle')}</h1>
      <p>{t('conditionsLede')}</p>
      <ul className={styles.cards}>
        {view.cards.map((card) => (
          <li key={card.id}>
            <h2>
              <a href={paths.condition(locale, card.id)}>{card.name}</a>
            </h2>
            <p>{card.summary}</p>
          </li>
        ))}
      </ul>
      <h2 id="flags">{t('conditionFlags')}</h2>
      <ul className={styles.flags}>
        {view.flags.map((flag) => (
          <li key={`${flag.condition}${flag.sign}`}>
            <Tag tone={urgent(flag.urgency)}>{t(`urgency.${flag.urgency}`)}</Tag>
            {flag.sign} – {flag.where} <a href={paths.condition(locale, flag.condition)}>{flag.conditionName}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href={paths.treatments(locale)}>{t('treatmentsTitle')}</a>
      </p>
    </>
  );
}

/** One kind of hair loss. */
export function ConditionPage({ view, sources }: { view: ConditionView; sources: ReactNode }) {
  const { locale } = view;
  const t = translator(locale);
  const list = (items: ConditionView['signs']) => (
    <ul>
      {items.map((item) => (
        <li key={item.text}>
          <Cited value={item} locale={locale} />
        </li>
      ))}
    </ul>
  );
  return (
    <article>
      <h1>{view.name}</h1>
      <p className={styles.lede}>
        <Cited value={view.summary} locale={locale} />
      </p>
      <h2 id="flags">{t('conditionFlags')}</h2>
      <ul className={styles.flags}>
        {view.redFlags.map((flag) => (
          <li key={flag.sign.text}>
            <Tag tone={urgent(flag.urgency)}>{t(`urgency.${flag.urgency}`)}</Tag>
            <Cited value={flag.sign} locale={locale} /> – {flag.where}
          </li>
        ))}
      </ul>
      <h2 id="signs">{t('conditionSigns')}</h2>
      {list(view.signs)}
      <h2 id="course">{t('conditionCourse')}</h2>
      <p>
        <Cited value={view.course} locale={locale} />
      </p>
      <h2 id="common">{t('conditionCommon')}</h2>
      <p>
        <Cited value={view.howCommon} locale={locale} />
      </p>
      <h2 id="diagnosis">{t('conditionDiagnosis')}</h2>
      {list(view.diagnosis)}
      <h2 id="treatments">{t('conditionTreatments')}</h2>
      {view.treatments.length === 0 ? (
        <p>{t('secNoStudy')}</p>
      ) : (
        <ul>
          {view.treatments.map((treatment) => (
            <li key={treatment.id}>
              <a href={paths.treatment(locale, treatment.id)}>{treatment.name}</a> ({t('place.JP')}:{' '}
              {t(`reg.${treatment.status}` as MessageKey)})
            </li>
          ))}
        </ul>
      )}
      <h2 id="questions">{t('secQuestions')}</h2>
      <ul>
        {view.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <h2 id="sources">{t('secSources')}</h2>
      {sources}
    </article>
  );
}
