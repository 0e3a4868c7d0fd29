import type { Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import type { RowPageView } from '#lib/views/row-page-view';
import { CellLayersView } from './cell-layers.tsx';
import ui from '../ui/ui.module.css';

/** One question, every treatment: the layers of the cells of one row, for readers without a script and for search. */
export function RowPage({ view, locale }: { view: RowPageView; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <h1>{t('rowPageTitle', { question: view.question })}</h1>
      <p className={ui.lede}>{t('rowPageLede', { count: view.cells.length })}</p>
      <p>
        <a href={`${paths.compare(locale)}#row-${view.row}`}>{t('rowPageBack')}</a>
      </p>
      {view.cells.map((cell) => (
        <section key={cell.treatment} id={cell.treatment} className={ui.item} aria-labelledby={`${cell.treatment}-name`}>
          <h2 id={`${cell.treatment}-name`}>{cell.name}</h2>
          <CellLayersView cell={cell} locale={locale} t={t} />
        </section>
      ))}
      <h2>{t('rowPageOthers')}</h2>
      <ul className={ui.links}>
        {view.others.map(({ row, question }) => (
          <li key={row}>
            <a href={paths.compareRow(locale, row)}>{question}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
