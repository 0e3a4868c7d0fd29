import type { Metadata } from 'next';
import { LanguageChoice } from '#components/layout/language-choice';
import { site } from '#site';

export const metadata: Metadata = {
  title: `${site.name.en} | ${site.name.ja}`,
  description: 'Choose English or Japanese. 言語を選んでください。',
  icons: { icon: '/icon.svg' },
  formatDetection: { telephone: false, email: false, address: false, date: false },
};

export default function Page() {
  return <LanguageChoice site={site} />;
}
