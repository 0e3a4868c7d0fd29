import { EvidencePage } from '#components/charts/evidence-page';
import { Page } from '#components/layout/page';
import { SourceList } from '#components/sources/source-list';
import { LOCALES, type Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { evidencePageView } from '#lib/views/evidence-view';
import { site } from '#site';
import { corpus, today } from '../../../../corpus';
import { pageMetadata } from '../../../../metadata';

type Props = { params: Promise<{ locale: Locale; id: string }> };

export const dynamicParams = false;
export const generateStaticParams = () =>
  LOCALES.flatMap((locale) => [...corpus().treatments.keys()].map((id) => ({ locale, id })));

export async function generateMetadata({ params }: Props) {
  const { locale, id } = await params;
  const t = translator(locale);
  const { name } = evidencePageView(corpus(), id, locale, today());
  return pageMetadata(locale, t('evpOneTitle', { name }), t('evpOneDescription', { name }), (l) =>
    paths.treatmentEvidence(l, id),
  );
}

export default async function RoutePage({ params }: Props) {
  const { locale, id } = await params;
  const t = translator(locale);
  const view = evidencePageView(corpus(), id, locale, today());
  return (
    <Page
      locale={locale}
      site={site}
      path={(l) => paths.treatmentEvidence(l, id)}
      crumbs={[
        { href: paths.treatments(locale), label: t('navTreatments') },
        { href: paths.treatment(locale, id), label: view.name },
      ]}
      title={t('evpTitle')}
      state={view.state}
    >
      <EvidencePage view={view} sources={<SourceList sources={view.sources} locale={locale} />} />
    </Page>
  );
}
