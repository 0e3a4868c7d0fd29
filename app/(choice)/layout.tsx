import type { ReactNode } from 'react';
import '../globals.css';

export const viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

export default function ChoiceLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
