import { defineConfig } from 'vitest/config';

/** GPRIME_LONG=1 also runs the slow files (*.long.test.ts), and lets other tests take more samples. */
const long = process.env.GPRIME_LONG === '1';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: long ? [] : ['test/**/*.long.test.ts'],
    globalSetup: ['test/setup.ts'],
    testTimeout: long ? 600_000 : 30_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
