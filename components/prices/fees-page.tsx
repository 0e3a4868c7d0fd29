import type { ReactNode } from 'react';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import type { FeesPageView } from '#lib/views/fees-view';
import { Cited } from '#components/ui/cited';
import { FeesSeen } from './fees-seen.tsx';
import { PriceRows } from './price-rows.tsx';
import { PriceTools } from './price-tools.tsx';
import styles from './prices.module.css';

/** Visits, tests, shipping and the like: the range of each, then every fee seen with date and source. */
export function FeesPage({ view, sources }: { view: FeesPageView; sources: ReactNode }) {
  const { locale } = view;
  const t = translator(locale);
  return (
    <>
      <h1>{t('prFeesTitle')}</h1>
      <p>{t('prFeesLede')}</p>
      <PriceTools locale={locale} current={paths.fees(locale)} />
      <FeesSeen fees={view.lines} locale={locale} />
      {view.fees.map((fee) => (
        <section key={fee.id} aria-labelledby={fee.id}>
          <h2 id={fee.id}>{fee.name}</h2>
          <p>
            <Cited value={fee.note} locale={locale} />
          </p>
          <PriceRows
            id={`fee-${fee.id}`}
            caption={`${fee.name}${locale === 'ja' ? ':' : ': '}${t('prRowsCaption')}`}
            rows={fee.rows}
            locale={locale}
            prefix={`fee-${fee.id}`}
          />
        </section>
      ))}
      <p className={styles.note}>
        <a href={`/data/prices/fees.${locale}.csv`} download>
          {t('prCsv')}
        </a>
      </p>
      <h2 id="sources">{t('secSources')}</h2>
      {sources}
    </>
  );
}
