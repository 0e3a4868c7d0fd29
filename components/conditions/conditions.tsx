import type { ReactNode } from 'react';
import type { Locale } from '#lib/domain/vocabulary';
import { translator, type MessageKey } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import type { ConditionsView, ConditionView } from '#lib/views/condition-view';
import { Cited } from '#components/ui/cited';
import { CitedList } from '#components/ui/cited-list';
import { FactList } from '#components/ui/fact-list';
import { Tag } from '#components/ui/tag';
import ui from '../ui/ui.module.css';
import styles from './conditions.module.css';

const urgent = (urgency: string) => (urgency === 'emergency' || urgency === 'same-day' ? 'no' : 'unknown');

/** All kinds of hair loss, and first of all what should not wait. */
export function Conditions({ view, locale }: { view: ConditionsView; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <h1>{t('conditionsTitle')}</h1>
      <p>{t('conditionsLede')}</p>
      <ul className={ui.cards}>
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
  return (
    <article>
      <h1>{view.name}</h1>
      <p className={ui.lede}>
        <Cited value={view.summary} locale={locale} />
      </p>
      <h2 id="flags">{t('conditionGate')}</h2>
      {view.gate.map(({ level, flags }) => (
        <div key={level}>
          <h3>{t(`gate.${level}`)}</h3>
          <ul className={styles.flags}>
            {flags.map((flag) => (
              <li key={flag.sign.text}>
                <Tag tone={urgent(flag.urgency)}>{t(`urgency.${flag.urgency}`)}</Tag>
                <Cited value={flag.sign} locale={locale} /> – {flag.where}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <h2 id="signs">{t('conditionSigns')}</h2>
      <CitedList items={view.signs} locale={locale} />
      <h2 id="differs">{t('conditionDiffers')}</h2>
      <FactList
        locale={locale}
        facts={view.differences.map((other) => ({
          id: other.id,
          label: <a href={paths.condition(locale, other.id)}>{other.name}</a>,
          value: other.how,
        }))}
      />
      {(
        [
          ['course', 'conditionCourse', view.course],
          ['age', 'conditionAge', view.typicalAge],
          ['common', 'conditionCommon', view.howCommon],
        ] as const
      ).map(([id, title, answer]) => (
        <div key={id}>
          <h2 id={id}>{t(title)}</h2>
          <p>
            <Cited value={answer} locale={locale} />
          </p>
        </div>
      ))}
      {view.pathway.length > 0 && <h2 id="pathway">{t('conditionPathway')}</h2>}
      {view.pathway.map((step, index) => (
        <div key={step.id} className={ui.item}>
          <h3 id={`pathway-${step.id}`}>
            {index + 1}. {step.name}
          </h3>
          <p>
            <Cited value={step.what} locale={locale} />
          </p>
          {step.actsHere.length > 0 && (
            <>
              <p>
                <strong>{t('conditionActsHere')}:</strong>
              </p>
              <ul>
                {step.actsHere.map((act) => (
                  <li key={act.id}>
                    <a href={paths.treatment(locale, act.id)}>{act.name}</a>: <Cited value={act.how} locale={locale} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      ))}
      {view.scales.length > 0 && <h2 id="scales">{t('conditionScales')}</h2>}
      {view.scales.map((scale) => (
        <div key={scale.id}>
          <h3 id={scale.id}>{scale.name}</h3>
          <p>
            <Cited value={scale.about} locale={locale} />
          </p>
          <FactList
            locale={locale}
            facts={scale.grades.map((grade) => ({ id: grade.id, label: grade.label, value: grade.description }))}
          />
        </div>
      ))}
      <h2 id="where">{t('conditionWhere')}</h2>
      <CitedList items={view.whereToGo} locale={locale} />
      <h2 id="diagnosis">{t('conditionDiagnosis')}</h2>
      <CitedList items={view.diagnosis} locale={locale} />
      <h2 id="treatments">{t('conditionTreatments')}</h2>
      {view.treatments.length === 0 ? (
        <p>{t('conditionNoTreatments')}</p>
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
