import { CheckFirstPage } from '#components/checker/check-page';
import { Page } from '#components/layout/page';
import type { Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { firstProps } from '#lib/views/check-view';
import { site } from '#site';
import { corpus } from '../../../corpus';
import { pageMetadata } from '../../../metadata';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  return pageMetadata(locale, t('checkFirst'), t('checkFirstText'), paths.checkFirst);
}

export default async function RoutePage({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  return (
    <Page
      locale={locale}
      site={site}
      path={paths.checkFirst}
      crumbs={[{ href: paths.check(locale), label: t('navCheck') }]}
      title={t('checkFirst')}
    >
      <CheckFirstPage props={firstProps(corpus(), locale)} />
    </Page>
  );
}
