import { Page } from '#components/layout/page';
import { SourceKinds } from '#components/sources/sources-page';
import { sourcePages } from '#lib/views/source-view';
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
  return pageMetadata(locale, t('sourcesTitle'), t('sourcesDescription'), paths.sources);
}

export default async function RoutePage({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  const kinds = sourcePages(corpus()).map(({ page, kind, part, parts, ids }) => ({ page, kind, part, parts, count: ids.length }));
  return (
    <Page locale={locale} site={site} path={paths.sources} title={t('footerSources')}>
      <SourceKinds kinds={kinds} total={corpus().sources.size} locale={locale} />
    </Page>
  );
}
