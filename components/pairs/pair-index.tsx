import type { Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import type { PairIndexView } from '#lib/views/pair-index-view';
import ui from '../ui/ui.module.css';

/** Below each treatment: the pages that set it beside another one. */
export function PairIndex({ view, locale }: { view: PairIndexView; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <h1>{t('pairsTitle')}</h1>
      <p className={ui.lede}>{t('pairsLede', { count: view.count })}</p>
      {view.treatments
        .filter(({ pairs }) => pairs.length > 0)
        .map(({ id, name, pairs }) => (
          <section key={id} aria-labelledby={id} className={ui.item}>
            <h2 id={id}>{name}</h2>
            <ul className={ui.links}>
              {pairs.map(({ slug, other }) => (
                <li key={slug}>
                  <a href={paths.pair(locale, slug)}>{other}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
