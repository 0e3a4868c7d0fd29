import type { Metadata } from 'next';
import './globals.css';
import { paths } from '#lib/i18n/paths';
import { site } from '#site';
import styles from '../components/layout/language-choice.module.css';

export const metadata: Metadata = {
  title: `Page not found | ページが見つかりません | ${site.name.en}`,
  description: 'This address leads nowhere on this site. このアドレスのページはありません。',
  icons: { icon: '/icon.svg' },
  formatDetection: { telephone: false, email: false, address: false, date: false },
};
export const viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

/** A wrong address: says so in both languages and offers the two ways on. */
export default function NotFound() {
  return (
    <html lang="en">
      <body>
        <main className={styles.choice}>
          <h1>
            Page not found <span lang="ja">ページが見つかりません</span>
          </h1>
          <p>The address may be old or misspelled. Nothing you entered was lost, because nothing is stored.</p>
          <p lang="ja">アドレスが古いか、まちがっているかもしれません。</p>
          <ul>
            <li>
              <a href={paths.treatments('en')}>
                <strong>All treatments</strong>
              </a>
            </li>
            <li>
              <a href={paths.treatments('ja')} hrefLang="ja" lang="ja">
                <strong>治療の一覧</strong>
              </a>
            </li>
          </ul>
        </main>
      </body>
    </html>
  );
}
