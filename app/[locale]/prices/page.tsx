import { Page } from '#components/layout/page';
import { PriceTools } from '#components/prices/price-tools';
import { PricesTable } from '#components/prices/prices-table';
import { SourceList } from '#components/sources/source-list';
import { pricesView } from '#lib/views/prices-view';
import type { Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { site } from '#site';
import { corpus, today } from '../../corpus';
import { pageMetadata } from '../../metadata';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  return pageMetadata(locale, t('pricesTitle'), t('pricesDescription'), paths.prices);
}

export default async function RoutePage({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  const view = pricesView(corpus(), locale, today());
  return (
    <Page locale={locale} site={site} path={paths.prices} title={t('navPrices')}>
      <>
        <h1>{t('pricesTitle')}</h1>
        <p>{t('pricesLede')}</p>
        <PriceTools locale={locale} current={paths.prices(locale)} />
        <PricesTable view={view} locale={locale} />
        <h2 id="sources">{t('secSources')}</h2>
        <SourceList sources={view.sources} locale={locale} />
      </>
    </Page>
  );
}
