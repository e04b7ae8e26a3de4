import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, quietFlags } from './find-browser.mjs';
import { root } from './run.mjs';

/** `npm run icons`: the PNG icons of `public`, drawn by the browser from `public/icon.svg`. */

/**
 * An icon that the system cuts into a shape of its own is the tile without its round corners, and its picture within the
 * circle of four fifths that no shape cuts: https://www.w3.org/TR/appmanifest/#icon-masks
 *
 * @type {{ name: string, size: number, isCut: boolean }[]}
 */
const icons = [
  { name: 'icon-192.png', size: 192, isCut: false },
  { name: 'icon-512.png', size: 512, isCut: false },
  { name: 'icon-maskable-512.png', size: 512, isCut: true },
  // iOS rounds the corners itself.
  { name: 'icon-180.png', size: 180, isCut: true },
];

const folder = join(root, 'public');
const svg = await readFile(join(folder, 'icon.svg'), 'utf8');
const ground = /<rect width="32" height="32"[^>]* fill="(?<colour>[^"]+)"/.exec(svg)?.groups?.['colour'];
if (!ground) throw new Error('public/icon.svg has no tile of its own, which a cut icon would go on with.');

const found = await findBrowser();
const browser = await chromium.launch({
  executablePath: found.path,
  args: quietFlags,
  chromiumSandbox: found.sandbox,
});
const page = await browser.newPage();
for (const { name, size, isCut } of icons) {
  const picture = isCut ? size * 0.8 : size;
  const image = `<img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}" width="${picture}">`;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;block-size:100vh;${isCut ? `background:${ground}` : ''}">${image}`,
  );
  await page.evaluate(() => document.images[0]?.decode());
  await writeFile(join(folder, name), await page.screenshot({ omitBackground: true }));
  console.log(`public/${name} written`);
}
await browser.close();
