import type { Locale } from '#lib/domain/vocabulary';
import { translator, type MessageKey } from '#lib/i18n/messages';
import { paths } from '#lib/i18n/paths';
import styles from './prices.module.css';

const TOOLS: readonly (readonly [MessageKey, (locale: Locale) => string])[] = [
  ['prPause', (locale) => paths.guide(locale, 'before-paying')],
  ['prQuote', paths.myQuote],
  ['prFindOut', paths.findOut],
  ['prBudget', paths.budget],
  ['prFeesTitle', paths.fees],
  ['prAll', paths.prices],
];

/** What helps before money is paid; on every price page. The page that one is on is left out. */
export function PriceTools({ locale, current }: { locale: Locale; current: string }) {
  const t = translator(locale);
  return (
    <nav className={styles.tools} aria-label={t('prToolsTitle')}>
      <ul>
        {TOOLS.filter(([, href]) => href(locale) !== current).map(([key, href]) => (
          <li key={key}>
            <a href={href(locale)}>{t(key)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
