import { CheckPage } from '#components/checker/check-page';
import { Page } from '#components/layout/page';
import type { Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { checkerProps, checkerWords, checkLists } from '#lib/views/check-view';
import { factorList } from '#lib/views/factor-view';
import { site } from '#site';
import { corpus, today } from '../../corpus';
import { pageMetadata } from '../../metadata';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  return pageMetadata(locale, t('checkTitle'), t('checkDescription'), paths.check);
}

export default async function RoutePage({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  return (
    <Page locale={locale} site={site} path={paths.check} title={t('navCheck')}>
      <CheckPage
        props={checkerProps(corpus(), locale, today())}
        later={checkerWords(corpus(), locale)}
        lists={checkLists(corpus(), locale)}
        factors={factorList(corpus(), locale)}
      />
    </Page>
  );
}
