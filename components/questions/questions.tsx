import type { ReactNode } from 'react';
import type { Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import type { QuestionsView, QuestionThemeView } from '#lib/views/question-view';
import { Cited } from '#components/ui/cited';
import ui from '../ui/ui.module.css';

/** All questions by theme; each leads to its answer. */
export function Questions({ view, locale }: { view: QuestionsView; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <h1>{t('questionsTitle')}</h1>
      <p className={ui.lede}>{t('questionsLede', { count: view.count })}</p>
      {view.themes.map(({ id, theme, questions }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>
            <a href={paths.questionTheme(locale, id)}>{theme}</a>
          </h2>
          <ul className={ui.lines}>
            {questions.map((one) => (
              <li key={one.id}>
                <a href={`${paths.questionTheme(locale, id)}#${one.id}`}>{one.question}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** One theme: each question with a short answer and the way to the full one. */
export function QuestionTheme({ view, sources }: { view: QuestionThemeView; sources: ReactNode }) {
  const { locale } = view;
  const t = translator(locale);
  return (
    <>
      <h1>{view.theme}</h1>
      {view.questions.map((one) => (
        <section key={one.id} className={ui.item} aria-labelledby={one.id}>
          <h2 id={one.id}>{one.question}</h2>
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
        </section>
      ))}
      <h2 id="others">{t('questionOthers')}</h2>
      <ul className={ui.links}>
        {view.others.map(({ id, theme }) => (
          <li key={id}>
            <a href={paths.questionTheme(locale, id)}>{theme}</a>
          </li>
        ))}
      </ul>
      <h2 id="sources">{t('secSources')}</h2>
      {sources}
    </>
  );
}
