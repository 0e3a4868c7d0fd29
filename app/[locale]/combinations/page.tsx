import { Page } from '#components/layout/page';
import { Combinations } from '#components/combinations/combinations';
import { combinationsView } from '#lib/views/pair-view';
import { SourceList } from '#components/sources/source-list';
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
  return pageMetadata(locale, t('combinationsTitle'), t('combinationsDescription'), paths.combinations);
}

export default async function RoutePage({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  const view = combinationsView(corpus(), locale, today());
  return (
    <Page
      locale={locale}
      site={site}
      path={paths.combinations}
      crumbs={[{ href: paths.guides(locale), label: t('navGuides') }]}
      title={t('combinationsTitle')}
    >
      <Combinations view={view} locale={locale} sources={<SourceList sources={view.sources} locale={locale} />} />
    </Page>
  );
}
