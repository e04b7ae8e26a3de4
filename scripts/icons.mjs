import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, quietFlags } from './find-browser.mjs';
import { root } from './run.mjs';

/** `npm run icons`: the icons of `public` in pixels, drawn by the browser from `public/icon.svg`. */

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
  // Asked for by programs that read no HTML, and by browsers that know no SVG icons.
  { name: 'favicon.ico', size: 32, isCut: false },
];

/**
 * A PNG as the one picture of an ICO: https://learn.microsoft.com/en-us/windows/win32/menurc/resourcedirectory
 *
 * @param {Buffer} png
 * @param {number} size - Its width and height, in px, below 256.
 */
function icoOf(png, size) {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2); // an icon
  header.writeUInt16LE(1, 4); // of one picture
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10); // colour planes
  header.writeUInt16LE(32, 12); // bits a pixel
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18); // where it begins
  return Buffer.concat([header, png]);
}

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
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(join(folder, name), name.endsWith('.ico') ? icoOf(png, size) : png);
  console.log(`public/${name} written`);
}
await browser.close();
