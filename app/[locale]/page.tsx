import { Page } from '#components/layout/page';
import { Home } from '#components/layout/home';
import { newestCompiledOn, siteCounts } from '#lib/views/list-view';
import type { Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { site } from '#site';
import { corpus } from '../corpus';
import { pageMetadata } from '../metadata';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  return pageMetadata(locale, t('homeTitle'), t('homeDescription'), paths.home);
}

export default async function RoutePage({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  return (
    <Page locale={locale} site={site} path={paths.home} title={t('home')}>
      <Home locale={locale} site={site} counts={siteCounts(corpus())} compiledOn={newestCompiledOn(corpus())} />
    </Page>
  );
}
