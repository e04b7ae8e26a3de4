import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { findBrowser, usualPlaces } from '#scripts/find-browser.mjs';

afterEach(() => vi.unstubAllEnvs());

test('says so when CHROME_BIN points nowhere', async () => {
  vi.stubEnv('CHROME_BIN', '/nowhere/chrome');
  await expect(findBrowser()).rejects.toThrow(
    'CHROME_BIN points to /nowhere/chrome, where there is no file.',
  );
});

test('says so when CHROME_BIN is no browser', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-no-browser-'));
  const program = join(folder, 'chromium');
  writeFileSync(program, '#!/bin/sh\necho "Install the snap first"\n', { mode: 0o755 });
  vi.stubEnv('CHROME_BIN', program);
  await expect(findBrowser()).rejects.toThrow('does not start as a Chrome or Chromium');
  rmSync(folder, { recursive: true });
});

test.skipIf(process.platform !== 'linux')(
  'takes one without a window for the tests, and what readers have for all else',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parallax-two-browsers-'));
    for (const name of ['chromium', 'chromium-headless-shell'])
      writeFileSync(join(folder, name), '#!/bin/sh\necho drawn\n', { mode: 0o755 });
    vi.stubEnv('CHROME_BIN', '');
    vi.stubEnv('PATH', folder);
    expect((await findBrowser()).path).toBe(join(folder, 'chromium'));
    expect((await findBrowser({ forTests: true })).path).toBe(join(folder, 'chromium-headless-shell'));
    rmSync(folder, { recursive: true });
  },
);

test('looks through the PATH in its order', () => {
  const env = { PATH: ['/first', '/second'].join(delimiter) };
  const places = usualPlaces({ platform: 'linux', env });
  expect(places.slice(0, 3)).toEqual([
    join('/first', 'chromium'),
    join('/first', 'chromium-browser'),
    join('/first', 'google-chrome'),
  ]);
  expect(places).toContain(join('/second', 'google-chrome-stable'));
});

test('knows where macOS and Windows keep their browsers', () => {
  expect(usualPlaces({ platform: 'darwin', env: { HOME: '/Users/ada' } })).toEqual(
    expect.arrayContaining([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium',
    ]),
  );
  expect(usualPlaces({ platform: 'win32', env: { PROGRAMFILES: 'C:\\Programs' } })).toContain(
    'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe',
  );
});
