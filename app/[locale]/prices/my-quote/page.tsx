import { Page } from '#components/layout/page';
import { QuotePage } from '#components/prices/quote-page';
import { quoteView } from '#lib/views/quote-view';
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
  return pageMetadata(locale, t('quoteTitle'), t('quoteDescription'), paths.myQuote);
}

export default async function RoutePage({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  return (
    <Page
      locale={locale}
      site={site}
      path={paths.myQuote}
      crumbs={[{ href: paths.prices(locale), label: t('navPrices') }]}
      title={t('quoteCrumb')}
    >
      <QuotePage props={quoteView(corpus(), locale, today())} />
    </Page>
  );
}
