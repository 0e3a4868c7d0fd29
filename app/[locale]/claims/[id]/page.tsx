import { Page } from '#components/layout/page';
import { ClaimPage } from '#components/claims/claims';
import { SourceList } from '#components/sources/source-list';
import { claimView } from '#lib/views/claim-view';
import { LOCALES, type Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { site } from '#site';
import { corpus, today } from '../../../corpus';
import { pageMetadata } from '../../../metadata';

type Props = { params: Promise<{ locale: Locale; id: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => LOCALES.flatMap((locale) => [...corpus().claims.keys()].map((id) => ({ locale, id })));

export async function generateMetadata({ params }: Props) {
  const { locale, id } = await params;
  const view = claimView(corpus(), id, locale, today());
  return pageMetadata(locale, view.phrase, translator(locale)('claimDescription', { phrase: view.phrase }), (l) =>
    paths.claim(l, id),
  );
}

export default async function RoutePage({ params }: Props) {
  const { locale, id } = await params;
  const t = translator(locale);
  const view = claimView(corpus(), id, locale, today());
  return (
    <Page
      locale={locale}
      site={site}
      path={(l) => paths.claim(l, id)}
      crumbs={[{ href: paths.claims(locale), label: t('navClaims') }]}
      title={view.phrase}
      state={view.state}
    >
      <ClaimPage view={view} sources={<SourceList sources={view.sources} locale={locale} />} />
    </Page>
  );
}
