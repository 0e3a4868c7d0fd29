import { onePageOfEachKind } from './pages.ts';

/** A common small phone and a common laptop. */
export const PHONE = { width: 360, height: 740 } as const;
export const DESKTOP = { width: 1280, height: 800 } as const;

/** Every width and every theme once in each language. */
export const screensFor = (path: string) =>
  path.startsWith('/ja/')
    ? ([
        { viewport: PHONE, colorScheme: 'dark' },
        { viewport: DESKTOP, colorScheme: 'light' },
      ] as const)
    : ([
        { viewport: PHONE, colorScheme: 'light' },
        { viewport: DESKTOP, colorScheme: 'dark' },
      ] as const);

/** Profiles that differ most: an approved drug, an injection without approval, doing nothing. */
export const PROFILES = ['/en/treatments/finasteride-oral/', '/ja/treatments/prp/', '/ja/treatments/no-treatment/'] as const;

/** A page of every kind in every language, the profiles above, and the page for addresses that do not exist. */
export const REPRESENTATIVE: readonly string[] = [...new Set([...onePageOfEachKind, ...PROFILES, '/there-is-no-such-page/'])];
