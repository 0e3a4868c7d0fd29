import { FactorPage } from '#components/checker/factor-page';
import { Page } from '#components/layout/page';
import { SourceList } from '#components/sources/source-list';
import { LOCALES, type Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { factorPages, factorView } from '#lib/views/factor-view';
import { site } from '#site';
import { corpus, today } from '../../../corpus';
import { pageMetadata } from '../../../metadata';

type Props = { params: Promise<{ locale: Locale; factor: string }> };

export const dynamicParams = false;
export const generateStaticParams = () =>
  LOCALES.flatMap((locale) => factorPages(corpus()).map((factor) => ({ locale, factor })));

export async function generateMetadata({ params }: Props) {
  const { locale, factor } = await params;
  const t = translator(locale);
  const { name, isMedicine } = factorView(corpus(), factor, locale, today());
  return pageMetadata(
    locale,
    t(isMedicine ? 'factorTitleMedicine' : 'factorTitle', { name }),
    t('factorDescription', { name }),
    (l) => paths.factor(l, factor),
  );
}

export default async function RoutePage({ params }: Props) {
  const { locale, factor } = await params;
  const t = translator(locale);
  const view = factorView(corpus(), factor, locale, today());
  return (
    <Page
      locale={locale}
      site={site}
      path={(l) => paths.factor(l, factor)}
      crumbs={[{ href: paths.check(locale), label: t('navCheck') }]}
      title={view.name}
    >
      <FactorPage view={view} sources={<SourceList sources={view.sources} locale={locale} />} />
    </Page>
  );
}
