import { Page } from '#components/layout/page';
import { SourceList } from '#components/sources/source-list';
import { Profile } from '#components/treatments/profile';
import { LOCALES, type Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { profileView } from '#lib/views/profile-view';
import { site } from '#site';
import { corpus, today } from '../../../corpus';
import { pageMetadata } from '../../../metadata';

type Props = { params: Promise<{ locale: Locale; id: string }> };

export const dynamicParams = false;
export const generateStaticParams = () =>
  LOCALES.flatMap((locale) => [...corpus().treatments.keys()].map((id) => ({ locale, id })));

export async function generateMetadata({ params }: Props) {
  const { locale, id } = await params;
  const view = profileView(corpus(), id, locale, today());
  return pageMetadata(locale, view.name, view.summary.lede.text, (l) => paths.treatment(l, id));
}

export default async function TreatmentPage({ params }: Props) {
  const { locale, id } = await params;
  const t = translator(locale);
  const view = profileView(corpus(), id, locale, today());
  return (
    <Page
      locale={locale}
      site={site}
      path={(l) => paths.treatment(l, id)}
      crumbs={[{ href: paths.treatments(locale), label: t('navTreatments') }]}
      title={view.name}
      state={view.state}
    >
      <Profile view={view} sources={<SourceList sources={view.sources} locale={locale} />} />
    </Page>
  );
}
