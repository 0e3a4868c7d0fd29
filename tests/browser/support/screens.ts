import type { BrowserContextOptions } from 'playwright-core';
import { onePageOfEachKind } from './pages.ts';

/** A common small phone and a common laptop. */
export const PHONE = { width: 360, height: 740 } as const;
export const DESKTOP = { width: 1280, height: 800 } as const;

export type Screen = Required<Pick<BrowserContextOptions, 'viewport' | 'colorScheme'>>;

/** Every width and every theme once in each language. */
export const screensFor = (path: string): readonly [Screen, Screen] =>
  path.startsWith('/ja/')
    ? [
        { viewport: PHONE, colorScheme: 'dark' },
        { viewport: DESKTOP, colorScheme: 'light' },
      ]
    : [
        { viewport: PHONE, colorScheme: 'light' },
        { viewport: DESKTOP, colorScheme: 'dark' },
      ];

/** Profiles that differ most: an approved drug, an injection without approval, doing nothing. */
export const PROFILES = ['finasteride-oral', 'prp', 'no-treatment'].flatMap((id) => [`/en/treatments/${id}/`, `/ja/treatments/${id}/`]);

/** A page of every kind, the profiles above, and the page for addresses that do not exist. */
export const REPRESENTATIVE: readonly string[] = [...new Set([...onePageOfEachKind, ...PROFILES, '/there-is-no-such-page/'])];
