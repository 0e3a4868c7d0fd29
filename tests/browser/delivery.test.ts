import { describe, expect, it } from 'vitest';
import { EVERYWHERE } from '../../lib/delivery/headers.ts';
import { SITE, useBrowser } from './support/browser.ts';
import { onePageOfEachKind } from './support/pages.ts';

const { open } = useBrowser();

describe('headers', () => {
  it.each(['/', '/en/', '/ja/', '/robots.txt', '/data/rules.json', '/there-is-no-such-page/'])(
    '%s has those of every response',
    async (path) => {
      const { headers } = await fetch(`${SITE}${path}`);
      for (const [name, value] of Object.entries(EVERYWHERE)) expect(headers.get(name), name).toBe(value);
    },
  );

  it('lets hashed files be kept for ever and pages be asked for again', async () => {
    const page = await fetch(`${SITE}/en/`);
    const css = /\/assets\/[^"]+\.css/.exec(await page.text())?.[0] ?? '';
    expect(page.headers.get('cache-control')).toContain('must-revalidate');
    expect((await fetch(`${SITE}${css}`)).headers.get('cache-control')).toContain('immutable');
  });

  it('answers 404 with a page of the site', async () => {
    const response = await fetch(`${SITE}/there-is-no-such-page/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('<html');
  });
});

describe('pages', () => {
  it.each(onePageOfEachKind)('%s prints nothing to the console and asks this host only', async (path) => {
    const { page, messages, requests } = await open(path);
    expect(messages).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(`${SITE}/`))).toEqual([]);
    await page.context().close();
  });

  it('prefetches the page behind a link on which the reader rests', async () => {
    const { page } = await open('/en/');
    const link = page.locator('main a[href^="/en/"]').first();
    const prefetched = page
      .context()
      .waitForEvent('request', (request) => request.headers()['sec-purpose']?.includes('prefetch') ?? false);
    await link.hover();
    expect((await prefetched).url()).toContain(`${SITE}/en/`);
    await page.context().close();
  });
});
