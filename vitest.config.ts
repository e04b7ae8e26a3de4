import { defineConfig } from 'vitest/config';

const drawnOrStored = 'tests/{ui,views,features,data,app}/**';

// One environment a layer: rules need no browser, what draws or stores gets a stand-in for one.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'domain',
          environment: 'node',
          // Pure functions leave nothing behind: the files can share a worker and what it has loaded.
          pool: 'threads',
          isolate: false,
          // All but the others', so that no test file lies where nobody runs it.
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [`${drawnOrStored}/*`],
          // Some tests start the linter, the compiler or a build, which takes its time on a busy machine.
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'views',
          environment: 'jsdom',
          pool: 'threads',
          include: [`${drawnOrStored}/*.test.{ts,tsx}`],
          setupFiles: ['tests/support/setup-views.ts'],
          // TimelineJS is written for bundlers: its imports have no endings.
          server: { deps: { inline: ['@knight-lab/timelinejs'] } },
        },
      },
    ],
  },
});
