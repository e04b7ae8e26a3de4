import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, quietFlags } from './find-browser.mjs';
import { root } from './run.mjs';
import { serve } from './serve.mjs';
import { sharedLinkPicture } from './shared-link-picture.mjs';

/**
 * `npm run screenshots [-- FOLDER]`: without a folder the README's pictures in `docs` and the picture for shared links in
 * `public`; with one, every screen at three widths in three themes, into it. The same app gives the same pictures: no
 * motion, no caret, fixed time zone and language.
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
  lesson: { view: 'lesson', lesson: 'told-two-ways', step: '2' },
  print: { view: 'print' },
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

/** The README shows one screen of every view. */
const inReadme = {
  explore: { claim: 'warrants-issued-in-march' },
  ledger: { view: 'ledger', claim: 'order-to-share' },
  history: { view: 'history', event: 'arrest-warrants' },
  sources: { view: 'sources' },
  lesson: { view: 'lesson', lesson: 'told-two-ways', step: '2' },
  print: { view: 'print', what: 'worksheet', lesson: 'told-two-ways' },
  about: { view: 'about' },
};

/**
 * Opens a screen.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {{ width: number, height: number }} viewport
 * @param {number} [scale] - Pixels of the picture in a pixel of the page.
 */
async function opened(browser, url, viewport, scale = 1) {
  const isPhone = viewport.width < 600;
  const page = await browser.newPage({
    viewport,
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'UTC',
    deviceScaleFactor: isPhone ? 2 : scale,
    isMobile: isPhone,
    hasTouch: isPhone,
  });
  await page.goto(url);
  await page.locator('[data-ready="true"]').first().waitFor({ timeout: 15_000 });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

/**
 * A picture as WebP, which takes a third of the bytes of a PNG and is made by the browser alone.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {Buffer} png
 */
async function webpOf(browser, png) {
  const page = await browser.newPage();
  const base64 = await page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', 0.9).split(',')[1] ?? '';
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  await page.close();
  return Buffer.from(base64, 'base64');
}

/** @param {Record<string, string>} query - What differs from the app's defaults. */
const search = (query) => `?${new URLSearchParams(query).toString()}`;

/** No motion and no caret. */
const STILL = /** @type {const} */ ({ animations: 'disabled', caret: 'hide' });

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} app - Its address.
 * @param {string} folder
 */
async function everyScreen(browser, app, folder) {
  await mkdir(folder, { recursive: true });
  for (const [name, query] of Object.entries(screens)) {
    for (const theme of themes) {
      for (const size of sizes) {
        const page = await opened(browser, app + search({ ...query, theme }), size);
        const path = join(folder, `${name}-${theme}-${size.width}.png`);
        await page.screenshot({ path, ...STILL });
        await page.close();
        console.log(path);
      }
    }
  }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} app - Its address.
 */
async function forReaders(browser, app) {
  for (const [name, query] of Object.entries(inReadme)) {
    const page = await opened(browser, app + search({ ...query, theme: 'light' }), {
      width: 1440,
      height: 900,
    });
    const path = join(root, 'docs', `${name}.webp`);
    await writeFile(path, await webpOf(browser, await page.screenshot(STILL)));
    await page.close();
    console.log(path);
  }
  const url = app + search({ theme: 'light', claim: 'warrants-issued-in-march' });
  const page = await opened(browser, url, { width: 1080, height: 900 }, 1.5);
  console.log(await sharedLinkPicture(browser, page));
  await page.close();
}

async function main() {
  const { path: executablePath, sandbox } = await findBrowser();
  const server = await serve({ port: 0 });
  const browser = await chromium.launch({ executablePath, chromiumSandbox: sandbox, args: quietFlags });
  const folder = process.argv[2];
  try {
    if (folder) await everyScreen(browser, server.url, resolve(folder));
    else await forReaders(browser, server.url);
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
