import { Page } from '#components/layout/page';
import { GuidePage } from '#components/guides/guides';
import { SourceList } from '#components/sources/source-list';
import { guideView } from '#lib/views/guide-view';
import { LOCALES, type Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { site } from '#site';
import { corpus, today } from '../../../corpus';
import { pageMetadata } from '../../../metadata';

type Props = { params: Promise<{ locale: Locale; id: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => LOCALES.flatMap((locale) => [...corpus().guides.keys()].map((id) => ({ locale, id })));

export async function generateMetadata({ params }: Props) {
  const { locale, id } = await params;
  const view = guideView(corpus(), id, locale, today());
  return pageMetadata(locale, view.title, view.summary.text, (l) => paths.guide(l, id));
}

export default async function RoutePage({ params }: Props) {
  const { locale, id } = await params;
  const t = translator(locale);
  const view = guideView(corpus(), id, locale, today());
  return (
    <Page
      locale={locale}
      site={site}
      path={(l) => paths.guide(l, id)}
      crumbs={[{ href: paths.guides(locale), label: t('navGuides') }]}
      title={view.title}
      state={view.state}
    >
      <GuidePage view={view} sources={<SourceList sources={view.sources} locale={locale} />} />
    </Page>
  );
}
