import { defineConfig } from 'vitest/config';

/**
 * What mutation testing runs for every change that it makes to lib/rules: the tests of the rules, with fewer runs of each property.
 * Whoever calls it through `npm run mutation` gets a score at the end.
 */
process.env['PROPERTY_RUNS'] ??= '60';

export default defineConfig({
  test: {
    include: ['tests/unit/rules/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
    env: { PROPERTY_RUNS: process.env['PROPERTY_RUNS'] },
  },
});
