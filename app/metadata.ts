import type { Metadata } from 'next';
import { otherLocale } from '#lib/i18n/paths';
import type { Locale } from '#lib/domain/vocabulary';
import { site } from '#site';

/** Title, description, canonical address and both languages of one page (F-5, F-7, F-10). */
export function pageMetadata(locale: Locale, title: string, description: string, path: (locale: Locale) => string): Metadata {
  const address = (l: Locale) => (site.baseUrl ? `${site.baseUrl}${path(l)}` : undefined);
  const own = address(locale);
  const other = address(otherLocale(locale));
  return {
    title: `${title} | ${site.name[locale]}`,
    description,
    icons: { icon: '/icon.svg' },
    formatDetection: { telephone: false, email: false, address: false, date: false },
    ...(own && other
      ? {
          alternates: {
            canonical: own,
            languages: { [locale]: own, [otherLocale(locale)]: other, 'x-default': `${site.baseUrl}/` },
          },
        }
      : {}),
    openGraph: { title, description, siteName: site.name[locale], locale: locale === 'ja' ? 'ja_JP' : 'en_GB', type: 'article' },
  };
}
