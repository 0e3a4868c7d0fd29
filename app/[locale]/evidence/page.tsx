import { EvidenceOverviewPage } from '#components/charts/evidence-overview';
import { Page } from '#components/layout/page';
import { SourceList } from '#components/sources/source-list';
import type { Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { evidenceOverview } from '#lib/views/evidence-view';
import { site } from '#site';
import { corpus, today } from '../../corpus';
import { pageMetadata } from '../../metadata';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  return pageMetadata(locale, t('evpTitle'), t('evpDescription'), paths.evidence);
}

export default async function RoutePage({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  const view = evidenceOverview(corpus(), locale, today());
  return (
    <Page
      locale={locale}
      site={site}
      path={paths.evidence}
      crumbs={[{ href: paths.treatments(locale), label: t('navTreatments') }]}
      title={t('evpTitle')}
    >
      <EvidenceOverviewPage view={view} sources={<SourceList sources={view.sources} locale={locale} />} />
    </Page>
  );
}
