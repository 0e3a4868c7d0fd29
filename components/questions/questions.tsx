import type { ReactNode } from 'react';
import type { Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import type { QuestionsView } from '#lib/views/question-view';
import { Cited } from '#components/ui/cited';
import ui from '../ui/ui.module.css';

/** Questions by theme, each with a short answer and the way to the full one. */
export function Questions({ view, locale, sources }: { view: QuestionsView; locale: Locale; sources: ReactNode }) {
  const t = translator(locale);
  return (
    <>
      <h1>{t('questionsTitle')}</h1>
      <p className={ui.lede}>{t('questionsLede', { count: view.count })}</p>
      <nav aria-label={t('onThisPage')}>
        <ul className={ui.links}>
          {view.themes.map(({ id, theme }) => (
            <li key={id}>
              <a href={`#${id}`}>{theme}</a>
            </li>
          ))}
        </ul>
      </nav>
      {view.themes.map(({ id, theme, questions }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{theme}</h2>
          {questions.map((one) => (
            <div key={one.id} id={one.id} className={ui.item}>
              <h3>{one.question}</h3>
              <p>
                <Cited value={one.short} locale={locale} />
              </p>
              <p className={ui.where}>
                {t('questionMore')}:{' '}
                {one.links.map(({ href, label }, index) => (
                  <span key={href}>
                    {index > 0 && ' · '}
                    <a href={href}>{label}</a>
                  </span>
                ))}
              </p>
            </div>
          ))}
        </section>
      ))}
      <h2 id="sources">{t('secSources')}</h2>
      {sources}
    </>
  );
}
