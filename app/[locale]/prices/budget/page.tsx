import { Page } from '#components/layout/page';
import { BudgetPage } from '#components/prices/budget-page';
import { budgetView, budgetWords } from '#lib/views/budget-view';
import type { Locale } from '#lib/domain/vocabulary';
import { formatDate } from '#lib/i18n/format';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { site } from '#site';
import { corpus, today } from '../../../corpus';
import { pageMetadata } from '../../../metadata';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  return pageMetadata(locale, t('budgetTitle'), t('budgetDescription'), paths.budget);
}

export default async function RoutePage({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  const view = budgetView(corpus(), locale, today());
  const title = `${t('budgetTitle')} – ${site.name[locale]}, ${formatDate(today(), locale)}`;
  return (
    <Page
      locale={locale}
      site={site}
      path={paths.budget}
      crumbs={[{ href: paths.prices(locale), label: t('navPrices') }]}
      title={t('budgetTitle')}
    >
      <BudgetPage view={view} props={{ locale, catalogue: view.catalogue, words: budgetWords(locale), title }} />
    </Page>
  );
}
