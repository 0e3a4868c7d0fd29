import { Page } from '#components/layout/page';
import { PricePage } from '#components/prices/price-page';
import { SourceList } from '#components/sources/source-list';
import { priceView } from '#lib/views/prices-view';
import { LOCALES, type Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { site } from '#site';
import { corpus, today } from '../../../corpus';
import { pageMetadata } from '../../../metadata';

type Props = { params: Promise<{ locale: Locale; id: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => LOCALES.flatMap((locale) => [...corpus().prices.keys()].map((id) => ({ locale, id })));

export async function generateMetadata({ params }: Props) {
  const { locale, id } = await params;
  const t = translator(locale);
  // The name alone: the whole view is worked out once, for the page.
  const name = corpus().treatments.get(id)?.data.name[locale] ?? id;
  return pageMetadata(locale, t('priceTitle', { name }), t('priceDescription', { name }), (l) => paths.price(l, id));
}

export default async function RoutePage({ params }: Props) {
  const { locale, id } = await params;
  const t = translator(locale);
  const view = priceView(corpus(), id, locale, today());
  return (
    <Page
      locale={locale}
      site={site}
      path={(l) => paths.price(l, id)}
      crumbs={[{ href: paths.prices(locale), label: t('navPrices') }]}
      title={t('priceTitle', { name: view.name })}
      state={view.state}
    >
      <PricePage view={view} sources={<SourceList sources={view.sources} locale={locale} />} />
    </Page>
  );
}
