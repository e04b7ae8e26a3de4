import { defineConfig } from 'vitest/config';

// One environment a layer: rules need no browser, what draws or stores gets a stand-in for one.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'domain',
          environment: 'node',
          include: ['tests/{domain,messages,seeds,formats,scripts,lint}/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          name: 'views',
          environment: 'jsdom',
          include: ['tests/{ui,views,features,data,app}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/setup-views.ts'],
        },
      },
    ],
  },
});
