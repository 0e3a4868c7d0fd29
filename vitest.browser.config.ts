import { defineConfig } from 'vitest/config';

/** Tests in a real browser, on the finished site in out/ (npm run build), served with its own headers. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/support/preview.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
