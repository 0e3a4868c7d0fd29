import { Page } from '#components/layout/page';
import { FindOutPage } from '#components/prices/find-out-page';
import { SourceList } from '#components/sources/source-list';
import { findOutView } from '#lib/views/find-out-view';
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
  return pageMetadata(locale, t('findOutTitle'), t('findOutDescription'), paths.findOut);
}

export default async function RoutePage({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  const view = findOutView(corpus(), locale, today());
  return (
    <Page
      locale={locale}
      site={site}
      path={paths.findOut}
      crumbs={[{ href: paths.prices(locale), label: t('navPrices') }]}
      title={t('findOutTitle')}
    >
      <FindOutPage view={view} sources={<SourceList sources={view.sources} locale={locale} />} />
    </Page>
  );
}
