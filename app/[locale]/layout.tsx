import type { ReactNode } from 'react';
import { notFound } from 'next/navigation';
import '../globals.css';
import { LOCALES, type Locale } from '#lib/domain/vocabulary';

export const dynamicParams = false;
export const generateStaticParams = () => LOCALES.map((locale) => ({ locale }));

export const viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

export default async function LocaleLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!LOCALES.includes(locale as Locale)) notFound();
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  );
}
