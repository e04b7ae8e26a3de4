import { defineConfig, devices } from '@playwright/test';
import { quietFlags } from './scripts/find-browser.mjs';

// Set by scripts/test.mjs, which finds the browser and builds the app.
const { CHROME_BIN, CHROME_SANDBOX = 'on', E2E_PORT = '4899' } = process.env;
const url = `http://localhost:${E2E_PORT}/`;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // A journey that fails now and then is a fault, of the app or of the test.
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['CI'] ? 'list' : 'line',
  // A busy machine takes its time: long enough that only a fault runs out of it.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: url,
    // What it answers passes by the routes of a journey; tests/e2e/offline.spec.ts has it.
    serviceWorkers: 'block',
    locale: 'en-US',
    timezoneId: 'UTC',
    // Recording slows every step: ask for it with `npm run test:e2e -- --trace on`.
    trace: 'off',
    launchOptions: {
      ...(CHROME_BIN ? { executablePath: CHROME_BIN } : {}),
      args: quietFlags,
      chromiumSandbox: CHROME_SANDBOX === 'on' && process.getuid?.() !== 0,
    },
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: /(phone|touch)\.spec\.ts/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      // What does not depend on the width is gone through once.
      testIgnore:
        /(about|cite|dialogs|dossiers|every-link|faults|keyboard|links|offline|pseudo-language|safe|sources|spanish|timeline|timeline-finding)\.spec\.ts/,
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        hasTouch: true,
        isMobile: true,
      },
    },
  ],
  webServer: {
    command: 'node scripts/serve.mjs --exact-port',
    env: { PORT: E2E_PORT },
    url,
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
