import { Page } from '#components/layout/page';
import { Questions } from '#components/questions/questions';
import { questionsView } from '#lib/views/question-view';
import type { Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { site } from '#site';
import { corpus } from '../../corpus';
import { pageMetadata } from '../../metadata';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  return pageMetadata(locale, t('questionsTitle'), t('questionsDescription'), paths.questions);
}

export default async function RoutePage({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  const view = questionsView(corpus(), locale);
  return (
    <Page locale={locale} site={site} path={paths.questions} title={t('questionsTitle')}>
      <Questions view={view} locale={locale} />
    </Page>
  );
}
