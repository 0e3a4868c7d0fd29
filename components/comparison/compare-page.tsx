import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import type { MatrixView } from '#lib/views/matrix-view';
import { SETS } from '#lib/views/set-view';
import { Island } from '#components/ui/island';
import { Comparison } from './comparison.tsx';
import Compare, { type CompareProps } from './compare.client.tsx';
import ui from '../ui/ui.module.css';
import styles from './comparison.module.css';

/** The whole matrix. Controls need a script; the same views stand behind plain links below the table. */
export function ComparePage({ view, props, pairs }: { view: MatrixView; props: CompareProps; pairs: number }) {
  const { locale } = props;
  const t = translator(locale);
  return (
    <>
      <h1 className={styles.screen}>{t('compareTitle')}</h1>
      <p className={styles.screen}>{t('compareLede')}</p>
      <p className={styles.screen}>
        {t('compareMismatch')} <a href="#ready">{t('compareReady')}</a>
      </p>
      <Island name="compare" props={props}>
        <Compare {...props} />
      </Island>
      <section aria-label={t('compareTitle')}>
        <Comparison
          view={view}
          locale={locale}
          id="matrix"
          layer="line"
          caption={t('compareCaption')}
          paper={`${props.title}. ${t('compareMismatch')} ${t('footerNotAdvice')}`}
          anchors
        />
      </section>
      <section aria-labelledby="ready" className={styles.screen}>
        <h2 id="ready">{t('compareReady')}</h2>
        <ul className={ui.links}>
          {SETS.map((set) => (
            <li key={set}>
              <a href={paths.compareSet(locale, set)}>{t(`set.${set}`)}</a>
            </li>
          ))}
          <li>
            <a href={paths.evidence(locale)}>{t('evpTitle')}</a>
          </li>
          <li>
            <a href={paths.comparePairs(locale)}>{t('pairsLink', { count: pairs })}</a>
          </li>
          <li>
            <a href="/data/comparison.csv">{t('compareData')}</a>
          </li>
        </ul>
      </section>
    </>
  );
}
