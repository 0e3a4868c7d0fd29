import { Comparison } from '#components/comparison/comparison';
import { Page } from '#components/layout/page';
import { PairPage } from '#components/pairs/pair-page';
import { SourceList } from '#components/sources/source-list';
import { LOCALES, type Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { pairOfSlug, pairSlug, publishedPairs } from '#lib/rules/published-pairs';
import { pairPageView } from '#lib/views/pair-page-view';
import { site } from '#site';
import { corpus, today } from '../../../corpus';
import { pageMetadata } from '../../../metadata';

type Props = { params: Promise<{ locale: Locale; pair: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => {
  const slugs = publishedPairs(corpus().treatments).map(([a, b]) => pairSlug(a, b));
  return LOCALES.flatMap((locale) => slugs.map((pair) => ({ locale, pair })));
};

export async function generateMetadata({ params }: Props) {
  const { locale, pair } = await params;
  const t = translator(locale);
  const [a, b] = pairOfSlug(pair, corpus().treatments).map((id) => corpus().treatments.get(id)?.data.name[locale] ?? id);
  const names = { a: a ?? '', b: b ?? '' };
  return pageMetadata(locale, t('pairTitle', names), t('pairDescription', names), (l) => paths.pair(l, pair));
}

export default async function RoutePage({ params }: Props) {
  const { locale, pair } = await params;
  const t = translator(locale);
  const view = pairPageView(corpus(), ...pairOfSlug(pair, corpus().treatments), locale, today());
  const [a, b] = view.sides;
  return (
    <Page
      locale={locale}
      site={site}
      path={(l) => paths.pair(l, pair)}
      crumbs={[{ href: paths.compare(locale), label: t('navCompare') }]}
      title={t('pairHeading', { a: a.name, b: b.name })}
    >
      <PairPage
        view={view}
        matrix={
          <Comparison
            view={view.matrix}
            locale={locale}
            id="pair"
            layer="whole"
            caption={t('pairTitle', { a: a.name, b: b.name })}
          />
        }
        sources={<SourceList sources={view.sources} locale={locale} />}
      />
    </Page>
  );
}
