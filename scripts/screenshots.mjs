import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, quietFlags } from './find-browser.mjs';
import { root } from './run.mjs';
import { serve } from './serve.mjs';

/**
 * `npm run screenshots [-- FOLDER]`: the built app at three widths in three themes, and the README's picture.
 *
 * Without a folder the pictures go to `docs/screenshots`, and the README's to `docs/explore.png`; with one, all
 * of them go there. The same app gives the same pictures: no motion, no caret, fixed time zone and language.
 */

/** Each screen by name, with what in the link makes it. */
const screens = {
  explore: {},
  matched: { claim: 'warrants-issued-in-march', threads: 'all' },
  orders: { draw: 'orders', event: 'arrest-warrants' },
  ledger: { view: 'ledger', group: 'topic', claim: 'order-to-share' },
  history: { view: 'history', event: 'rome-statute-adopted' },
  only: { view: 'history', only: 'nbc' },
  sources: { view: 'sources' },
  about: { view: 'about' },
  invented: { dossier: 'marrow-lock' },
  'invented-ledger': { dossier: 'marrow-lock', view: 'ledger' },
};
const themes = ['light', 'dark', 'projector'];
const sizes = [
  { width: 390, height: 844 },
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
];

const wanted = process.argv[2];
const folder = wanted ? resolve(wanted) : join(root, 'docs/screenshots');
const readmePicture = wanted ? join(folder, 'explore.png') : join(root, 'docs/explore.png');

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {{ width: number, height: number }} viewport
 * @param {string} path
 */
async function picture(browser, url, viewport, path) {
  const context = await browser.newContext({
    viewport,
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'UTC',
    ...(viewport.width < 600 ? { isMobile: true, hasTouch: true, deviceScaleFactor: 2 } : {}),
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('[data-ready="true"]').first().waitFor({ timeout: 15_000 });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  await context.close();
  console.log(path);
}

/** @param {Record<string, string>} query - What differs from the app's defaults. */
const search = (query) => `?${new URLSearchParams(query).toString()}`;

async function main() {
  const { path: executablePath, sandbox } = await findBrowser();
  const server = await serve({ port: 0 });
  const browser = await chromium.launch({ executablePath, chromiumSandbox: sandbox, args: quietFlags });
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, query] of Object.entries(screens)) {
      for (const theme of themes) {
        for (const size of sizes) {
          const url = server.url + search({ ...query, theme });
          await picture(browser, url, size, join(folder, `${name}-${theme}-${size.width}.png`));
        }
      }
    }
    await picture(
      browser,
      server.url + search({ theme: 'light', claim: 'warrants-issued-in-march' }),
      { width: 1440, height: 900 },
      readmePicture,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
