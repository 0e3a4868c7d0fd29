import type { Locale } from '#lib/domain/vocabulary';
import { formatDate } from '#lib/i18n/format';
import { translator } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import type { SiteSettings } from '#site';
import styles from './home.module.css';

const INTENTS = [
  ['intentUnderstand', 'intentUnderstandText', paths.conditions],
  ['intentCompare', 'intentCompareText', paths.compare],
  ['intentCheck', 'intentCheckText', paths.check],
  ['intentPrices', 'intentPricesText', paths.prices],
  ['intentSituation', 'intentSituationText', paths.situations],
  ['intentTold', 'intentToldText', paths.claims],
  ['intentQuestions', 'intentQuestionsText', paths.questions],
  ['intentDecide', 'intentDecideText', paths.guides],
  ['intentClinic', 'intentClinicText', paths.clinics],
] as const;

/** What this is, who runs it and who pays, and five ways on: in one screen. */
export function Home({
  locale,
  site,
  counts,
  compiledOn,
}: {
  locale: Locale;
  site: SiteSettings;
  counts: { count: number; claims: number; questions: number };
  compiledOn: string;
}) {
  const t = translator(locale);
  return (
    <>
      <h1>{t('siteTagline')}</h1>
      <p className={styles.lede}>{t('homeLede')}</p>
      <dl className={styles.who}>
        <div>
          <dt>{t('homeWho')}</dt>
          <dd>{site.operator ? site.operator[locale] : t('footerOperatorUnset')}</dd>
        </div>
        <div>
          <dt>{t('homeWhoPays')}</dt>
          <dd>{t('homeNobody')}</dd>
        </div>
        <div>
          <dt>{t('homeReviewed')}</dt>
          <dd>{t('homeNotYet', { date: formatDate(compiledOn, locale) })}</dd>
        </div>
      </dl>
      <h2>{t('homeIntents')}</h2>
      <ul className={styles.intents}>
        {INTENTS.map(([title, text, to]) => (
          <li key={title}>
            <a href={to(locale)}>
              <strong>{t(title)}</strong>
              <span>{t(text, counts)}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
