import { Page } from '#components/layout/page';
import { Guides } from '#components/guides/guides';
import { guidesView } from '#lib/views/guide-view';
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
  return pageMetadata(locale, t('guidesTitle'), t('guidesDescription'), paths.guides);
}

export default async function RoutePage({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  return (
    <Page locale={locale} site={site} path={paths.guides} title={t('guidesTitle')}>
      <Guides guides={guidesView(corpus(), locale)} locale={locale} />
    </Page>
  );
}
