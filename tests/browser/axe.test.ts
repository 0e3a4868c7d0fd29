import { describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { REPRESENTATIVE, screensFor } from './support/screens.ts';

const { open } = useBrowser();

describe('pages', () => {
  it.each(REPRESENTATIVE)('%s has no barrier that axe knows, on a phone and on a desktop', async (path) => {
    const [first, second] = screensFor(path);
    const { page } = await open(path, first);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize(second.viewport);
    await page.emulateMedia({ colorScheme: second.colorScheme });
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
