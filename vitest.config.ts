import { defineConfig } from 'vitest/config';

/** They replace modules, or look at which are loaded: each needs its own. */
const ISOLATED = [
  'tests/discord/no-pictures.test.ts',
  'tests/pictures/index.test.ts',
  'tests/terminal/picture.test.ts',
];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    // Vitest leaves one core free: on two, half of what there is.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // Loading the program once for all of them halves the time.
        test: { name: 'shared', include: ['tests/**/*.test.ts'], exclude: ISOLATED, isolate: false },
      },
      { extends: true, test: { name: 'isolated', include: ISOLATED } },
    ],
  },
});
