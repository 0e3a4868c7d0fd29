import { Page } from '#components/layout/page';
import { Situations } from '#components/situations/situations';
import { situationsView } from '#lib/views/situation-view';
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
  return pageMetadata(locale, t('situationsTitle'), t('situationsDescription'), paths.situations);
}

export default async function RoutePage({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  return (
    <Page locale={locale} site={site} path={paths.situations} title={t('situationsTitle')}>
      <Situations situations={situationsView(corpus(), locale)} locale={locale} />
    </Page>
  );
}
