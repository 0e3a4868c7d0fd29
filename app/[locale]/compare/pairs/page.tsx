import { Page } from '#components/layout/page';
import { PairIndex } from '#components/pairs/pair-index';
import { pairIndexView } from '#lib/views/pair-index-view';
import type { Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { site } from '#site';
import { corpus } from '../../../corpus';
import { pageMetadata } from '../../../metadata';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  const { count } = pairIndexView(corpus(), locale);
  return pageMetadata(locale, t('pairsTitle'), t('pairsDescription', { count }), paths.comparePairs);
}

export default async function RoutePage({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  return (
    <Page
      locale={locale}
      site={site}
      path={paths.comparePairs}
      crumbs={[{ href: paths.compare(locale), label: t('navCompare') }]}
      title={t('pairsTitle')}
    >
      <PairIndex view={pairIndexView(corpus(), locale)} locale={locale} />
    </Page>
  );
}
