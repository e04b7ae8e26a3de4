import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { axeFaults, expect, open, test } from './reader.ts';

// The page around the frame is on another host, as it would be.
test.use({ expected: /^asked another host: http:\/\/127\.0\.0\.1:/ });

/** As EXPORTS.md tells authors to listen. */
const listener = (origin: string) => `
  window.heights = [];
  addEventListener('message', (event) => {
    if (event.origin !== '${origin}' || event.data?.type !== 'parallax:height') return;
    const frame = [...document.querySelectorAll('iframe')].find((each) => each.contentWindow === event.source);
    if (frame) frame.style.height = event.data.height + 'px';
    window.heights.push(event.data.height);
  });`;

let server: Server;
let around = '';
test.beforeAll(async () => {
  server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(around);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
test.afterAll(() => {
  server.close();
});

/** Puts the HTML of the dialog into a page of another origin, and opens that. */
async function frameIn(page: Page, html: string, baseURL = ''): Promise<FrameLocator> {
  around = `<!doctype html><meta charset="utf-8"><title>Course</title><body style="margin:0">
    <script>${listener(new URL(baseURL).origin)}</script>${html}`;
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[data-ready="true"]')).toBeVisible();
  return frame;
}

/** What the page was told so far, once nothing new has come for a while. */
async function heightsTold(page: Page): Promise<number[]> {
  const told = () => page.evaluate(() => (window as unknown as { heights: number[] }).heights);
  let before: number[];
  let now = await told();
  do {
    before = now;
    await page.waitForTimeout(300);
    now = await told();
  } while (now.length > before.length);
  return now;
}

/** All that the app could keep in this browser. */
const keptIn = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

const nothing = { local: 0, session: 0, cookies: '', databases: 0, caches: 0, workers: 0 };

test('a screen is put into a page of another host, which hears how high it is; links stay in it and nothing is kept', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page, '?event=arrest-warrants&theme=projector&from=2023-01-01&to=2023-12-31');
  await page.getByRole('button', { name: 'Share and take along' }).click();
  const html = await page.getByRole('dialog').locator('pre').innerText();
  expect(html).toContain('loading="lazy"');

  // A reader who was never here before.
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const reader = await context.newPage();
  const frame = await frameIn(reader, html, baseURL);
  await expect(reader.getByTitle(/ · Parallax$/)).toBeVisible();

  // The same screen, without what stands around it.
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'projector');
  await expect(frame.locator('[data-card][data-event="arrest-warrants"]')).toBeVisible();
  await expect(frame.getByRole('navigation')).toHaveCount(0);
  await expect(frame.getByRole('button', { name: 'Find' })).toHaveCount(0);
  await expect(frame.getByRole('button', { name: 'Copy link' })).toHaveCount(0);
  const whole = frame.getByRole('link', { name: 'Open the whole explorer' });
  await expect(whole).toHaveAttribute('target', '_blank');
  expect(await whole.getAttribute('href')).not.toContain('embed');
  expect(await whole.getAttribute('href')).toContain('event=arrest-warrants');

  // The page took what it was told, and that was the end of it.
  const [height = 0, ...more] = await heightsTold(reader);
  expect(more).toEqual([]);
  await expect(reader.locator('iframe')).toHaveJSProperty('offsetHeight', height);

  // From event to claim, and back, within the frame.
  await frame.locator('[data-card] .row-link').first().click();
  const inFrame = () => frame.locator(':root').evaluate(() => window.location.search);
  await expect.poll(inFrame).not.toContain('event=arrest-warrants');
  expect(await inFrame()).toContain('embed=1');
  await frame.locator(':root').evaluate(() => window.history.back());
  await expect.poll(inFrame).toContain('event=arrest-warrants');

  // Where the browser would let it keep something: by itself, after a choice that is kept otherwise.
  await reader.goto(`${baseURL ?? ''}?embed=1`);
  await reader.getByRole('button', { name: 'Reading' }).click();
  await reader.getByLabel('Keep columns together by claim').uncheck();
  expect(await keptIn(reader)).toEqual(nothing);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test('pages are as high as what they hold, others as their width asks, from 320 to 1000 px', async ({
  page,
  baseURL,
}) => {
  test.slow();
  for (const width of [320, 640, 1000]) {
    await page.setViewportSize({ width, height: 700 });
    for (const search of ['view=sources', 'view=ledger', 'view=lesson&lesson=told-two-ways']) {
      const html = `<iframe src="${baseURL ?? ''}?${search}&embed=1" title="x" width="100%" height="500" style="border: 0"></iframe>`;
      const frame = await frameIn(page, html, baseURL);
      const told = await heightsTold(page);
      const last = told.at(-1) ?? 0;
      expect(told.length, `${search} at ${width}: ${told.join(', ')}`).toBeLessThan(4);
      const { within, sideways } = await frame.locator(':root').evaluate((root) => ({
        within: document.querySelector('.app')?.scrollHeight ?? 0,
        sideways: root.scrollWidth - root.clientWidth,
      }));
      expect(sideways, `${search} at ${width} scrolls sideways`).toBe(0);
      if (search === 'view=sources') expect(Math.abs(within - last)).toBeLessThanOrEqual(1);
      else expect(last).toBeGreaterThan(500);
    }
  }
  // A lesson goes on in its frame.
  const frame = page.frameLocator('iframe');
  await frame
    .getByRole('button', { name: /Next|Show/ })
    .first()
    .click();
  await frame.getByRole('button', { name: 'All lessons (Esc)' }).first().click();
  await expect(frame.getByRole('heading', { name: 'Lessons' })).toBeVisible();
  expect(await frame.locator(':root').evaluate(() => window.location.search)).toContain('embed=1');
});

test('what shares can be used by everyone, and the QR code fills the screen', async ({ page }) => {
  await open(page, '?claim=order-to-share');
  await page.getByRole('button', { name: 'Share and take along' }).click();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show as QR code' }).click();
  const code = page.getByRole('img', { name: 'QR code of the link beneath' });
  const box = await code.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(320);
  await expect(page.getByText(page.url(), { exact: true })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
