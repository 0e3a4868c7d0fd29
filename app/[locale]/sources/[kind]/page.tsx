import { Page } from '#components/layout/page';
import { SourcesOfKind } from '#components/sources/sources-page';
import { sourceViews } from '#lib/views/source-view';
import { LOCALES, type Locale, type SourceKind } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { site } from '#site';
import { corpus, today } from '../../../corpus';
import { pageMetadata } from '../../../metadata';

type Props = { params: Promise<{ locale: Locale; kind: string }> };

const sourcesOf = (kind: string, locale: Locale) =>
  sourceViews(
    [...corpus().sources.values()].filter((source) => source.data.kind === kind).map((source) => source.id),
    corpus(),
    locale,
    today(),
  ).sort((a, b) => a.label.localeCompare(b.label, locale));

export const dynamicParams = false;
export const generateStaticParams = () =>
  LOCALES.flatMap((locale) =>
    [...new Set([...corpus().sources.values()].map((source) => source.data.kind))].map((kind) => ({ locale, kind })),
  );

export async function generateMetadata({ params }: Props) {
  const { locale, kind } = await params;
  const t = translator(locale);
  return pageMetadata(
    locale,
    t('sourcesKindTitle', { kind: t(`kind.${kind as SourceKind}`) }),
    t('sourcesKindDescription', { kind: t(`kind.${kind as SourceKind}`) }),
    (l) => paths.sourcesOfKind(l, kind),
  );
}

export default async function RoutePage({ params }: Props) {
  const { locale, kind } = await params;
  const t = translator(locale);
  const view = sourcesOf(kind, locale);
  return (
    <Page
      locale={locale}
      site={site}
      path={(l) => paths.sourcesOfKind(l, kind)}
      crumbs={[{ href: paths.sources(locale), label: t('footerSources') }]}
      title={t('sourcesKindTitle', { kind: t(`kind.${kind as SourceKind}`) })}
    >
      <SourcesOfKind kind={kind as SourceKind} sources={view} locale={locale} />
    </Page>
  );
}
