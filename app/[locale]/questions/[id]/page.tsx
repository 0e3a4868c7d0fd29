import { Page } from '#components/layout/page';
import { QuestionTheme } from '#components/questions/questions';
import { SourceList } from '#components/sources/source-list';
import { questionThemeView } from '#lib/views/question-view';
import { LOCALES, type Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { site } from '#site';
import { corpus, today } from '../../../corpus';
import { pageMetadata } from '../../../metadata';

type Props = { params: Promise<{ locale: Locale; id: string }> };

export const dynamicParams = false;
export const generateStaticParams = () =>
  LOCALES.flatMap((locale) => [...corpus().questions.keys()].map((id) => ({ locale, id })));

export async function generateMetadata({ params }: Props) {
  const { locale, id } = await params;
  const view = questionThemeView(corpus(), id, locale, today());
  return pageMetadata(
    locale,
    translator(locale)('questionThemeTitle', { theme: view.theme }),
    translator(locale)('questionThemeDescription', { theme: view.theme, count: view.questions.length }),
    (l) => paths.questionTheme(l, id),
  );
}

export default async function RoutePage({ params }: Props) {
  const { locale, id } = await params;
  const t = translator(locale);
  const view = questionThemeView(corpus(), id, locale, today());
  return (
    <Page
      locale={locale}
      site={site}
      path={(l) => paths.questionTheme(l, id)}
      crumbs={[{ href: paths.questions(locale), label: t('navQuestions') }]}
      title={view.theme}
    >
      <QuestionTheme view={view} sources={<SourceList sources={view.sources} locale={locale} />} />
    </Page>
  );
}
