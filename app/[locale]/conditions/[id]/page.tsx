import { Page } from '#components/layout/page';
import { ConditionPage } from '#components/conditions/conditions';
import { SourceList } from '#components/sources/source-list';
import { conditionView } from '#lib/views/condition-view';
import { LOCALES, type Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { site } from '#site';
import { corpus, today } from '../../../corpus';
import { pageMetadata } from '../../../metadata';

type Props = { params: Promise<{ locale: Locale; id: string }> };

export const dynamicParams = false;
export const generateStaticParams = () =>
  LOCALES.flatMap((locale) => [...corpus().conditions.keys()].map((id) => ({ locale, id })));

export async function generateMetadata({ params }: Props) {
  const { locale, id } = await params;
  const view = conditionView(corpus(), id, locale, today());
  return pageMetadata(locale, view.name, view.summary.text, (l) => paths.condition(l, id));
}

export default async function RoutePage({ params }: Props) {
  const { locale, id } = await params;
  const t = translator(locale);
  const view = conditionView(corpus(), id, locale, today());
  return (
    <Page
      locale={locale}
      site={site}
      path={(l) => paths.condition(l, id)}
      crumbs={[{ href: paths.conditions(locale), label: t('navConditions') }]}
      title={view.name}
      state={view.state}
    >
      <ConditionPage view={view} sources={<SourceList sources={view.sources} locale={locale} />} />
    </Page>
  );
}
