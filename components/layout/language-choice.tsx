import { paths } from '#lib/i18n/paths';
import type { SiteSettings } from '#site';
import styles from './language-choice.module.css';

/** The page at "/": two links, no redirect. */
export function LanguageChoice({ site }: { site: SiteSettings }) {
  return (
    <main className={styles.choice}>
      <h1>
        {site.name.en} <span lang="ja">{site.name.ja}</span>
      </h1>
      <ul>
        <li>
          <a href={paths.home('en')} hrefLang="en">
            <strong>English</strong>
            <span>Hair-loss treatments compared: effect, harm, cost, sources</span>
          </a>
        </li>
        <li>
          <a href={paths.home('ja')} hrefLang="ja" lang="ja">
            <strong>日本語</strong>
            <span>薄毛・脱毛の治療をくらべる:効き目・害・費用・出典</span>
          </a>
        </li>
      </ul>
    </main>
  );
}
