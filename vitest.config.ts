import { defineConfig } from 'vitest/config';

/** Azurite is started once for all files; each opens tables of its own under a prefix. */
const withStorage = { globalSetup: './test/support/storage-setup.ts' };

export default defineConfig({
  test: {
    // Scenarios mostly wait, for Teams' pace and for storage: three at a time fit on two cores.
    maxWorkers: 3,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{store,scenarios,browser}/**'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['test/{store,scenarios}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          ...withStorage,
        },
      },
      {
        test: {
          name: 'browser',
          // Each story runs npm run dev, whose ports are one machine's.
          fileParallelism: false,
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
