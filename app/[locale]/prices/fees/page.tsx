import { Page } from '#components/layout/page';
import { FeesPage } from '#components/prices/fees-page';
import { SourceList } from '#components/sources/source-list';
import { feesPageView } from '#lib/views/fees-view';
import type { Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { site } from '#site';
import { corpus, today } from '../../../corpus';
import { pageMetadata } from '../../../metadata';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  return pageMetadata(locale, t('prFeesTitle'), t('prFeesDescription'), paths.fees);
}

export default async function RoutePage({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  const view = feesPageView(corpus(), locale, today());
  return (
    <Page
      locale={locale}
      site={site}
      path={paths.fees}
      crumbs={[{ href: paths.prices(locale), label: t('navPrices') }]}
      title={t('prFeesTitle')}
    >
      <FeesPage view={view} sources={<SourceList sources={view.sources} locale={locale} />} />
    </Page>
  );
}
