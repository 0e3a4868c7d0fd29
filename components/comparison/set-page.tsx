import type { Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import type { SetView } from '#lib/views/set-view';
import { Comparison } from './comparison.tsx';
import ui from '../ui/ui.module.css';

/** A ready-made view of the comparison, with what is away and what is kept although it is not known. */
export function SetPage({ view, locale }: { view: SetView; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <h1>{view.title}</h1>
      <p className={ui.lede}>{t('setLede', { count: view.matrix.columns.length })}</p>
      <p>{t('compareMismatch')}</p>
      <Comparison view={view.matrix} locale={locale} id="matrix" layer="line" caption={view.title} anchors />
      <ul className={ui.links}>
        <li>
          <a href={paths.compare(locale)}>{t('setAll')}</a>
        </li>
      </ul>
      {view.kept.length > 0 && (
        <>
          <h2>{t('setKept')}</h2>
          <ul className={ui.lines}>
            {view.kept.map(({ id, name, although }) => (
              <li key={id}>
                <a href={paths.treatment(locale, id)}>{name}</a>
                {' – '}
                {although.map(({ about, level }) => t(`although.${level}`, { about: t(`demand.${about}`) })).join('; ')}
              </li>
            ))}
          </ul>
        </>
      )}
      {view.hidden.length > 0 && (
        <>
          <h2>{t('setHidden')}</h2>
          <ul className={ui.lines}>
            {view.hidden.map(({ id, name, because }) => (
              <li key={id}>
                <a href={paths.treatment(locale, id)}>{name}</a>
                {' – '}
                {t(`hidden.${because}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
