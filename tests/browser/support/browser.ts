import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

export const SITE = inject('address');

/** Keeps Chromium from asking its makers for updates, so that every request that is seen is the page's own. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** Everything a page printed or reported while it was open, and every address it asked for. */
export interface Watched {
  readonly page: Page;
  readonly messages: string[];
  readonly requests: string[];
}

/**
 * One browser for a test file. `open` gives a new page that starts with nothing stored and writes down what it says and
 * asks for; the address is a path of the site.
 */
export function useBrowser() {
  let browser: Browser;
  beforeAll(async () => {
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await chromium.launch({ executablePath: inject('browser'), args: [...QUIET, ...asRoot] });
  });
  afterAll(() => browser.close());

  return {
    open: async (path: string, options: BrowserContextOptions = {}): Promise<Watched> => {
      const context = await browser.newContext({ baseURL: SITE, ...options });
      const page = await context.newPage();
      const watched: Watched = { page, messages: [], requests: [] };
      page.on('console', (message) => watched.messages.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => watched.messages.push(`error: ${error.message}`));
      page.on('request', (request) => watched.requests.push(request.url()));
      await page.goto(path, { waitUntil: 'networkidle' });
      return watched;
    },
  };
}
