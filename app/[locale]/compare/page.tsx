import { Page } from '#components/layout/page';
import { ComparePage } from '#components/comparison/compare-page';
import { compareCatalogue, controlWords } from '#lib/views/compare-catalogue';
import { matrixView } from '#lib/views/matrix-view';
import type { Locale } from '#lib/domain/vocabulary';
import { formatDate } from '#lib/i18n/format';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { publishedPairs } from '#lib/rules/published-pairs';
import { site } from '#site';
import { corpus, today } from '../../corpus';
import { pageMetadata } from '../../metadata';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  return pageMetadata(locale, t('compareTitle'), t('compareDescription'), paths.compare);
}

export default async function RoutePage({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  const title = `${t('compareTitle')} – ${site.name[locale]}, ${formatDate(today(), locale)}`;
  return (
    <Page locale={locale} site={site} path={paths.compare} title={t('navCompare')}>
      <ComparePage
        view={matrixView(corpus(), locale, today())}
        props={{ locale, catalogue: compareCatalogue(corpus(), locale, today()), words: controlWords(locale), title }}
        pairs={publishedPairs(corpus().treatments).length}
      />
    </Page>
  );
}
