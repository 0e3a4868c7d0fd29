import { Page } from '#components/layout/page';
import { SourcesOfKind } from '#components/sources/sources-page';
import { sourcePages, sourceViews } from '#lib/views/source-view';
import { LOCALES, type Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { site } from '#site';
import { corpus, today } from '../../../corpus';
import { pageMetadata } from '../../../metadata';

/** `kind` is a page of the full list: "study", "study-2". */
type Props = { params: Promise<{ locale: Locale; kind: string }> };

export const dynamicParams = false;
export const generateStaticParams = () =>
  LOCALES.flatMap((locale) => sourcePages(corpus()).map(({ page }) => ({ locale, kind: page })));

function pageOf(page: string, locale: Locale) {
  const found = sourcePages(corpus()).find((one) => one.page === page);
  if (!found) throw new Error(`there is no page of sources "${page}"`);
  const t = translator(locale);
  const name = t(`kind.${found.kind}`) + (found.parts > 1 ? ` ${found.part}/${found.parts}` : '');
  return {
    ids: found.ids,
    title: t('sourcesKindTitle', { kind: name }),
    description: t('sourcesKindDescription', { kind: name }),
  };
}

export async function generateMetadata({ params }: Props) {
  const { locale, kind } = await params;
  const { title, description } = pageOf(kind, locale);
  return pageMetadata(locale, title, description, (l) => paths.sourcesOfKind(l, kind));
}

export default async function RoutePage({ params }: Props) {
  const { locale, kind } = await params;
  const t = translator(locale);
  const { ids, title } = pageOf(kind, locale);
  const sources = sourceViews(ids, corpus(), locale, today()).sort((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <Page
      locale={locale}
      site={site}
      path={(l) => paths.sourcesOfKind(l, kind)}
      crumbs={[{ href: paths.sources(locale), label: t('footerSources') }]}
      title={title}
    >
      <SourcesOfKind title={title} sources={sources} locale={locale} />
    </Page>
  );
}
