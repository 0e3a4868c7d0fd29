import type { ReactNode } from 'react';
import { otherLocale, paths } from '#lib/i18n/paths';
import type { Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import type { GlossaryView } from '#lib/views/glossary-view';
import { Cited } from '#components/ui/cited';
import ui from '../ui/ui.module.css';

/** All terms, each with its own anchor. */
export function Glossary({ view, locale, sources }: { view: GlossaryView; locale: Locale; sources: ReactNode }) {
  const t = translator(locale);
  return (
    <>
      <h1>{t('glossaryTitle')}</h1>
      <p className={ui.lede}>{t('glossaryLede', { count: view.terms.length })}</p>
      <dl>
        {view.terms.map((term) => (
          <div key={term.id} id={term.id} className={ui.item}>
            <dt>
              <strong>{term.term}</strong>
              {term.reading && <small> {term.reading}</small>} <small lang={otherLocale(locale)}>{term.otherTerm}</small>
            </dt>
            <dd>
              <Cited value={term.meaning} locale={locale} />
            </dd>
            {term.notToConfuse && (
              <dd>
                <strong>{t('glossaryNot')}:</strong> <Cited value={term.notToConfuse} locale={locale} />
              </dd>
            )}
            {term.treatments.length > 0 && (
              <dd>
                <ul className={ui.links}>
                  {term.treatments.map(({ id, name }) => (
                    <li key={id}>
                      <a href={paths.treatment(locale, id)}>{name}</a>
                    </li>
                  ))}
                </ul>
              </dd>
            )}
          </div>
        ))}
      </dl>
      <h2 id="sources">{t('secSources')}</h2>
      {sources}
    </>
  );
}
