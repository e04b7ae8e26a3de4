import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './reader.ts';
import { shiftOf, watchShifts } from './shifts.ts';

// From a server of its own.
test.use({ expected: /asked another host: http:\/\/localhost|404/ });

/** A host of the page alone; each visit to it gets the rest once it is let go. */
async function inTwoParts(html: Buffer, others: RequestListener) {
  let cut = 0;
  let free: Promise<void> = Promise.resolve();
  const slow = createServer((asked, answer) => {
    if (!/^\/(?:\?|$)/.test(asked.url ?? '')) {
      others(asked, answer);
      return;
    }
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(html.subarray(0, cut));
    void free.then(() => answer.end(html.subarray(cut)));
  });
  await new Promise<void>((done) => slow.listen(0, 'localhost', done));
  return {
    url: `http://localhost:${(slow.address() as AddressInfo).port}/`,
    cutAt: (place: number): (() => void) => {
      cut = Math.floor(place);
      let letGo = (): void => undefined;
      free = new Promise<void>((done) => (letGo = done));
      return letGo;
    },
    close: () => {
      slow.closeAllConnections();
      slow.close();
    },
  };
}

test('the end of an HTML that comes in two parts moves nothing of its beginning, wherever it is cut', async ({
  page,
  request,
}) => {
  const html = await (await request.get('/')).body();
  const start = html.indexOf('</style>');
  // The page alone: what it asks for is another matter.
  const host = await inTwoParts(html, (_, answer) => void answer.writeHead(404).end());
  await watchShifts(page);
  try {
    for (const part of [0.15, 0.25, 0.35, 0.5, 0.7, 0.9]) {
      const letGo = host.cutAt(start + (html.length - start) * part);
      await page.goto(host.url, { waitUntil: 'commit' });
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      await expect(page.locator('.foreword')).not.toBeAttached();
      letGo();
      await expect(page.locator('.foreword')).toBeAttached();
      await page.waitForLoadState('load');
      await page.waitForTimeout(100);
      expect(await shiftOf(page), `cut at ${part}`).toBeLessThan(0.01);
    }
  } finally {
    host.close();
  }
});

test('the app waits for the end of such an HTML, however soon its own code is there', async ({
  page,
  request,
}) => {
  const html = await (await request.get('/')).body();
  const start = html.indexOf('</style>');
  const host = await inTwoParts(html, (asked, answer) => {
    void request.get(asked.url ?? '').then(async (file) => {
      answer.writeHead(file.status(), { 'content-type': file.headers()['content-type'] ?? '' });
      answer.end(await file.body());
    });
  });
  try {
    for (const [query, part] of [
      ['?claim=order-to-share', 0],
      ['', 0.5],
    ] as const) {
      const letGo = host.cutAt(start + (html.length - start) * part);
      const code = page.waitForResponse(/assets\/index-.*\.js/);
      await page.goto(host.url + query, { waitUntil: 'commit' });
      await (await code).finished();
      // Long enough for it to do what it should not.
      await page.waitForTimeout(500);
      await expect(page.locator('.foreword')).not.toBeAttached();
      letGo();
      await expect(page.locator('[data-ready="true"]')).toBeVisible();
    }
  } finally {
    host.close();
  }
});
