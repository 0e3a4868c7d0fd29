import { Page } from '#components/layout/page';
import { StaticPage } from '#components/layout/static-page';
import { staticPage } from '#lib/views/static-pages';
import { siteFacts } from '../../site-facts';
import type { Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { site } from '#site';
import { pageMetadata } from '../../metadata';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  return pageMetadata(locale, t('aboutTitle'), t('aboutDescription'), paths.about);
}

export default async function RoutePage({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  return (
    <Page locale={locale} site={site} path={paths.about} title={t('aboutTitle')}>
      <StaticPage title={t('aboutTitle')} sections={staticPage('about', locale, siteFacts(locale))} />
    </Page>
  );
}
