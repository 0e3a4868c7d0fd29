import { RowPage } from '#components/comparison/row-page';
import { Page } from '#components/layout/page';
import { COMPARE_ROWS } from '#lib/domain/comparison';
import { LOCALES, type CompareRowId, type Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { rowPageView } from '#lib/views/row-page-view';
import { site } from '#site';
import { corpus, today } from '../../../../corpus';
import { pageMetadata } from '../../../../metadata';

type Props = { params: Promise<{ locale: Locale; row: CompareRowId }> };

export const dynamicParams = false;
export const generateStaticParams = () => LOCALES.flatMap((locale) => COMPARE_ROWS.map((row) => ({ locale, row })));

export async function generateMetadata({ params }: Props) {
  const { locale, row } = await params;
  const t = translator(locale);
  const question = t(`row.${row}`);
  return pageMetadata(locale, t('rowPageTitle', { question }), t('rowPageDescription', { question }), (l) =>
    paths.compareRow(l, row),
  );
}

export default async function RoutePage({ params }: Props) {
  const { locale, row } = await params;
  const t = translator(locale);
  const view = rowPageView(corpus(), row, locale, today());
  return (
    <Page
      locale={locale}
      site={site}
      path={(l) => paths.compareRow(l, row)}
      crumbs={[{ href: paths.compare(locale), label: t('navCompare') }]}
      title={view.question}
    >
      <RowPage view={view} locale={locale} />
    </Page>
  );
}
