import type { ReactNode } from 'react';
import type { Locale } from '#lib/domain/vocabulary';
import { formatDate } from '#lib/i18n/format';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import type { DisagreementsView, GuidesView, GuideView } from '#lib/views/guide-view';
import { Cited } from '#components/ui/cited';
import { FactList } from '#components/ui/fact-list';
import { CitedList } from '#components/ui/cited-list';
import { Tag } from '#components/ui/tag';
import ui from '../ui/ui.module.css';

/** All pages about deciding. */
export function Guides({ guides, locale }: { guides: GuidesView; locale: Locale }) {
  const t = translator(locale);
  const cards = [
    ...guides.map(({ id, title, summary }) => ({ href: paths.guide(locale, id), title, text: summary })),
    { href: paths.disagreements(locale), title: t('disagreementsTitle'), text: t('disagreementsLede') },
    { href: paths.combinations(locale), title: t('combinationsTitle'), text: t('combinationsDescription') },
  ];
  return (
    <>
      <h1>{t('guidesTitle')}</h1>
      <p className={ui.lede}>{t('guidesLede')}</p>
      <ul className={ui.cards}>
        {cards.map(({ href, title, text }) => (
          <li key={href}>
            <h2>
              <a href={href}>{title}</a>
            </h2>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** One page about deciding. */
export function GuidePage({ view, sources }: { view: GuideView; sources: ReactNode }) {
  const { locale } = view;
  const t = translator(locale);
  return (
    <article>
      <h1>{view.title}</h1>
      <p className={ui.lede}>
        <Cited value={view.summary} locale={locale} />
      </p>
      {view.sections.map((section) => (
        <section key={section.id} aria-labelledby={section.id}>
          <h2 id={section.id}>{section.heading}</h2>
          <CitedList items={section.items} locale={locale} ordered={section.ordered} />
        </section>
      ))}
      {view.questions.length > 0 && (
        <>
          <h2 id="questions">{t('secQuestions')}</h2>
          <ul>
            {view.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
      {view.payers.length > 0 && <Payers view={view} />}
      <h2 id="sources">{t('secSources')}</h2>
      {sources}
    </article>
  );
}

/** Who pays beside the reader, for each kind of hair loss. */
function Payers({ view: { payers, locale } }: { view: GuideView }) {
  const t = translator(locale);
  return (
    <section aria-labelledby="who-pays">
      <h2 id="who-pays">{t('payersTitle')}</h2>
      <p>{t('payersText')}</p>
      {payers.map(({ diagnosis, facts, compiledOn }) => (
        <details key={diagnosis} id={`pays-${diagnosis}`}>
          <summary>{t(`diagnosis.${diagnosis}`)}</summary>
          <FactList locale={locale} facts={facts.map(({ id, value }) => ({ id, label: t(`payer.${id}`), value }))} />
          <p className={ui.where}>{t('compiledOnDate', { date: formatDate(compiledOn, locale) })}</p>
        </details>
      ))}
    </section>
  );
}

/** Where authorities differ: each topic with who says what, and when. */
export function Disagreements({ view, locale, sources }: { view: DisagreementsView; locale: Locale; sources: ReactNode }) {
  const t = translator(locale);
  return (
    <>
      <h1>{t('disagreementsTitle')}</h1>
      <p className={ui.lede}>{t('disagreementsLede')}</p>
      {view.topics.map((topic) => (
        <section key={topic.id} className={ui.item} aria-labelledby={topic.id}>
          <h2 id={topic.id}>{topic.topic}</h2>
          <p className={ui.where}>
            {t('disagreementCompared', { date: formatDate(topic.comparedOn, locale) })}{' '}
            {topic.overdue && <Tag tone="unknown">{t('overdueSource')}</Tag>}
          </p>
          <dl className={ui.facts}>
            {topic.positions.map((position) => (
              <div key={position.who}>
                <dt>
                  {position.who}
                  <br />
                  <small>{position.dated ? formatDate(position.dated, locale) : t('undatedShort')}</small>
                </dt>
                <dd>
                  <Cited value={position.says} locale={locale} />
                </dd>
              </div>
            ))}
          </dl>
          <p className={ui.ask}>
            <strong>{t('disagreementMeaning')}:</strong> <Cited value={topic.meaning} locale={locale} />
          </p>
          <ul className={ui.links}>
            {topic.treatments.map(({ id, name }) => (
              <li key={id}>
                <a href={paths.treatment(locale, id)}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <h2 id="sources">{t('secSources')}</h2>
      {sources}
    </>
  );
}
