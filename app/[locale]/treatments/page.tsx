import { Page } from '#components/layout/page';
import { TreatmentList } from '#components/treatments/treatment-list';
import { listView } from '#lib/views/list-view';
import type { Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { site } from '#site';
import { corpus } from '../../corpus';
import { pageMetadata } from '../../metadata';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  return pageMetadata(locale, t('treatmentsTitle'), t('treatmentsDescription'), paths.treatments);
}

export default async function RoutePage({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  return (
    <Page locale={locale} site={site} path={paths.treatments} title={t('navTreatments')} crumbs={[]}>
      <TreatmentList view={listView(corpus(), locale)} locale={locale} />
    </Page>
  );
}
