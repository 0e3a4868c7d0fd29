import type { ReactNode } from 'react';
import type { Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import type { SituationTreatment, SituationView } from '#lib/views/situation-view';
import { Cited } from '#components/ui/cited';
import { CitedList } from '#components/ui/cited-list';
import { RuleList } from '#components/ui/rule-list';
import ui from '../ui/ui.module.css';

interface Card {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
}

/** All situations, each a way in. */
export function Situations({ situations, locale }: { situations: readonly Card[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <h1>{t('situationsTitle')}</h1>
      <p className={ui.lede}>{t('situationsLede')}</p>
      <ul className={ui.cards}>
        {situations.map((situation) => (
          <li key={situation.id}>
            <h2>
              <a href={paths.situation(locale, situation.id)}>{situation.name}</a>
            </h2>
            <p>{situation.summary}</p>
          </li>
        ))}
      </ul>
      <p>
        <a href={paths.check(locale)}>{t('situationCheck')}</a>
      </p>
    </>
  );
}

/** One situation: what to do, then every treatment by what its rules say here. */
export function SituationPage({ view, sources }: { view: SituationView; sources: ReactNode }) {
  const { locale } = view;
  const t = translator(locale);
  return (
    <article>
      <h1>{view.name}</h1>
      <p className={ui.lede}>
        <Cited value={view.summary} locale={locale} />
      </p>
      <h2 id="advice">{t('situationAdvice')}</h2>
      <CitedList items={view.advice} locale={locale} />
      <p>
        <a href={paths.check(locale)}>{t('situationCheck')}</a>
      </p>
      {view.cases.map((one) => (
        <Case key={one.id} one={one} locale={locale} alone={view.cases.length === 1} />
      ))}
      <h2 id="others">{t('situationOthers')}</h2>
      <ul className={ui.links}>
        {view.others.map((other) => (
          <li key={other.id}>
            <a href={paths.situation(locale, other.id)}>{other.name}</a>
          </li>
        ))}
      </ul>
      <h2 id="sources">{t('secSources')}</h2>
      {sources}
    </article>
  );
}

const noRule = (one: SituationTreatment) => one.rules.length === 0 && one.notLooked.length === 0 && !one.notAssessed;

function Case({ one, locale, alone }: { one: SituationView['cases'][number]; locale: Locale; alone: boolean }) {
  const t = translator(locale);
  const hits = one.treatments.filter(({ rules }) => rules.some((rule) => rule.dependsOn.length === 0));
  const open = one.treatments.filter(({ rules }) => rules.some((rule) => rule.dependsOn.length > 0));
  const blocks = [
    ['hits', t('situationHits'), hits, (rule: { dependsOn: readonly string[] }) => rule.dependsOn.length === 0],
    ['open', t('situationOpen'), open, (rule: { dependsOn: readonly string[] }) => rule.dependsOn.length > 0],
  ] as const;
  return (
    <section aria-labelledby={`case-${one.id}`}>
      <h2 id={`case-${one.id}`}>{alone ? t('navTreatments') : one.name}</h2>
      {blocks.map(
        ([id, title, treatments, match]) =>
          treatments.length > 0 && (
            <div key={id}>
              <h3 id={`${id}-${one.id}`}>{title}</h3>
              {treatments.map((treatment) => (
                <div key={treatment.id} className={ui.item}>
                  <h4>
                    <a href={paths.treatment(locale, treatment.id)}>{treatment.name}</a>
                  </h4>
                  <RuleList
                    locale={locale}
                    rules={treatment.rules.filter(match).map((rule) => ({
                      ...rule,
                      anchor: `${one.id}-${treatment.id}-${rule.id}`,
                      ...(rule.dependsOn.length > 0
                        ? { note: t('situationDepends', { factors: rule.dependsOn.join(locale === 'ja' ? '、' : ', ') }) }
                        : {}),
                    }))}
                  />
                </div>
              ))}
            </div>
          ),
      )}
      <Names
        id={`none-${one.id}`}
        title={t('situationNone')}
        text={t('situationNoneText')}
        treatments={one.treatments.filter(noRule)}
        locale={locale}
      />
      <Names
        id={`not-looked-${one.id}`}
        title={t('situationNotLooked')}
        text={t('situationNotLookedText')}
        treatments={one.treatments.filter(
          ({ rules, notLooked, notAssessed }) => rules.length === 0 && notLooked.length > 0 && !notAssessed,
        )}
        locale={locale}
      />
      <Names
        id={`research-${one.id}`}
        title={t('situationNotAssessed')}
        treatments={one.treatments.filter(({ notAssessed }) => notAssessed)}
        locale={locale}
      />
    </section>
  );
}

interface NamesProps {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly treatments: readonly SituationTreatment[];
  readonly locale: Locale;
}

function Names({ id, title, text, treatments, locale }: NamesProps) {
  if (treatments.length === 0) return null;
  return (
    <>
      <h3 id={id}>{title}</h3>
      {text && <p>{text}</p>}
      <ul className={ui.links}>
        {treatments.map((treatment) => (
          <li key={treatment.id}>
            <a href={`${paths.treatment(locale, treatment.id)}#rules`}>{treatment.name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
