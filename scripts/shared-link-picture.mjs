import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './run.mjs';
import { PICTURE } from './site.mjs';

const SANS = 'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';

/**
 * Writes the picture that stands for the default view where a link is shared: the name, and beneath it the two articles as
 * the app shows them, with one claim joined.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {import('@playwright/test').Page} app - With two articles beside each other, enlarged: the picture is mostly seen small.
 * @returns {Promise<string>} Where it is.
 */
export async function sharedLinkPicture(browser, app) {
  const columns = await app.locator('article[data-article]').evaluateAll((articles) => {
    const boxes = articles.map((each) => (each.closest('section') ?? each).getBoundingClientRect());
    return { x: boxes[0]?.x ?? 0, y: boxes[0]?.y ?? 0, end: Math.max(...boxes.map(({ right }) => right)) };
  });
  const clip = { x: columns.x, y: columns.y, width: columns.end - columns.x, height: 340 };
  const articles = await app.screenshot({ clip, animations: 'disabled', caret: 'hide' });
  /** @param {string} type @param {Buffer} file */
  const data = (type, file) => `data:${type};base64,${file.toString('base64')}`;
  const icon = data('image/svg+xml', await readFile(join(root, 'public/icon.svg')));
  const font = data('font/woff2', await readFile(join(root, SANS)));
  const page = await browser.newPage({ viewport: { width: PICTURE.width, height: PICTURE.height } });
  await page.setContent(`<!doctype html><style>
    @font-face { font-family: Sans; src: url(${font}); font-weight: 200 900 }
    body { margin: 0; background: #f8f5ee; color: #211f1b; font-family: Sans; overflow: hidden }
    header { display: flex; align-items: center; gap: 24px; box-sizing: border-box; block-size: 138px; padding-inline: 40px }
    b { font-size: 58px; font-weight: 650; letter-spacing: -.02em }
    span { margin-inline-start: auto; color: #5c564b; font-size: 34px }
    .articles { display: block; inline-size: 100%; border-block-start: 1px solid #d8d1c2 }
  </style><header><img src="${icon}" width="72" alt=""><b>Parallax</b><span>One story, several outlets, side by side</span></header>
  <img class="articles" src="${data('image/png', articles)}" alt="">`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const path = join(root, 'public', PICTURE.file);
  await writeFile(path, await page.screenshot());
  await page.close();
  return path;
}
