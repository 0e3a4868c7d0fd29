/** See scripts/browser.mjs. */
export function findBrowser(): Promise<string | undefined>;
