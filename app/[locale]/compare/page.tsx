import { Page } from '#components/layout/page';
import { Comparison } from '#components/comparison/comparison';
import { SourceList } from '#components/sources/source-list';
import { CostText } from '#components/ui/cost-text';
import { compareView } from '#lib/views/compare-view';
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
  return pageMetadata(locale, t('compareTitle'), t('compareDescription'), paths.compare);
}

export default async function RoutePage({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  const view = compareView(corpus(), locale, today());
  return (
    <Page locale={locale} site={site} path={paths.compare} title={t('navCompare')}>
      <>
        <h1>{t('compareTitle')}</h1>
        <p>{t('compareLede')}</p>
        <p>{t('compareMismatch')}</p>
        <Comparison view={view} locale={locale} renderCost={(line) => <CostText line={line} locale={locale} />} />
        <h2 id="sources">{t('secSources')}</h2>
        <SourceList sources={view.sources} locale={locale} />
      </>
    </Page>
  );
}
