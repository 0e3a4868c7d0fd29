import { defineConfig } from 'vitest/config';

/** `#lib/*`, `#tests/*` … come from package.json "imports", which Vite reads itself: there is no second list of aliases. */
export default defineConfig({
  test: {
    include: ['tests/{unit,content,architecture}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup/fail-on-console-error.ts'],
    environment: 'node',
    // The commands are started as child processes in a few tests; the rest takes milliseconds.
    testTimeout: 30_000,
    maxWorkers: 2,
    restoreMocks: true,
  },
});
