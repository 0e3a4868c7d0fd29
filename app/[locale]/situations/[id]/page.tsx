import { Page } from '#components/layout/page';
import { SituationPage } from '#components/situations/situations';
import { SourceList } from '#components/sources/source-list';
import { situationView } from '#lib/views/situation-view';
import { LOCALES, type Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { site } from '#site';
import { corpus, today } from '../../../corpus';
import { pageMetadata } from '../../../metadata';

type Props = { params: Promise<{ locale: Locale; id: string }> };

export const dynamicParams = false;
export const generateStaticParams = () =>
  LOCALES.flatMap((locale) => [...corpus().situations.keys()].map((id) => ({ locale, id })));

export async function generateMetadata({ params }: Props) {
  const { locale, id } = await params;
  const view = situationView(corpus(), id, locale, today());
  return pageMetadata(locale, view.name, translator(locale)('situationDescription', { name: view.name }), (l) =>
    paths.situation(l, id),
  );
}

export default async function RoutePage({ params }: Props) {
  const { locale, id } = await params;
  const t = translator(locale);
  const view = situationView(corpus(), id, locale, today());
  return (
    <Page
      locale={locale}
      site={site}
      path={(l) => paths.situation(l, id)}
      crumbs={[{ href: paths.situations(locale), label: t('navSituations') }]}
      title={view.name}
      state={view.state}
    >
      <SituationPage view={view} sources={<SourceList sources={view.sources} locale={locale} />} />
    </Page>
  );
}
