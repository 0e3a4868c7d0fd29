import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../../scripts/browser.mjs';
import { startPreview } from '../../../scripts/preview-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the finished site, without a slash at the end. */
    address: string;
    /** Program file of the browser. */
    browser: string;
  }
}

/** Serves the finished site once for all browser tests and finds their browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await findBrowser();
  if (browser === undefined) throw new Error('there is no browser (see above)');
  const preview = await startPreview('out', 0);
  project.provide('address', preview.address);
  project.provide('browser', browser);
  return preview.close;
}
