import { Page } from '#components/layout/page';
import { Calendar } from '#components/editorial/calendar';
import { calendarView } from '#lib/views/calendar-view';
import type { Locale } from '#lib/domain/vocabulary';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import { site } from '#site';
import { corpus, today } from '../../corpus';
import { pageMetadata } from '../../metadata';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  return pageMetadata(locale, t('calendarTitle'), t('calendarDescription'), paths.calendar);
}

export default async function RoutePage({ params }: Props) {
  const { locale } = await params;
  const t = translator(locale);
  return (
    <Page locale={locale} site={site} path={paths.calendar} title={t('calendarTitle')}>
      <Calendar view={calendarView(corpus(), locale, today())} locale={locale} />
    </Page>
  );
}
