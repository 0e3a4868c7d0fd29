import { SetPage } from '#components/comparison/set-page';
import { Page } from '#components/layout/page';
import { LOCALES, type Locale, type SetId } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { SETS, setView } from '#lib/views/set-view';
import { site } from '#site';
import { corpus, today } from '../../../../corpus';
import { pageMetadata } from '../../../../metadata';

type Props = { params: Promise<{ locale: Locale; set: SetId }> };

export const dynamicParams = false;
export const generateStaticParams = () => LOCALES.flatMap((locale) => SETS.map((set) => ({ locale, set })));

export async function generateMetadata({ params }: Props) {
  const { locale, set } = await params;
  const t = translator(locale);
  const { title, matrix } = setView(corpus(), set, locale, today());
  return pageMetadata(locale, title, t('setDescription', { title, count: matrix.columns.length }), (l) =>
    paths.compareSet(l, set),
  );
}

export default async function RoutePage({ params }: Props) {
  const { locale, set } = await params;
  const t = translator(locale);
  const view = setView(corpus(), set, locale, today());
  return (
    <Page
      locale={locale}
      site={site}
      path={(l) => paths.compareSet(l, set)}
      crumbs={[{ href: paths.compare(locale), label: t('navCompare') }]}
      title={view.title}
    >
      <SetPage view={view} locale={locale} />
    </Page>
  );
}
