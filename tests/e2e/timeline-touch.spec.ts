import type { CDPSession, Locator, Page } from '@playwright/test';
import { card, expect, open, test } from './reader.ts';

type Point = { x: number; y: number };

const frame = (page: Page): Locator => page.getByRole('slider', { name: 'Part of the history in view' });

async function openTimeline(page: Page, search = ''): Promise<CDPSession> {
  await open(page, search);
  await page.getByRole('button', { name: 'Timeline', exact: true }).tap();
  await page.locator('.timeline-drawing').scrollIntoViewIfNeeded();
  return page.context().newCDPSession(page);
}

/** Fingers on the glass, each from one place to another, as the browser itself would have them. */
async function swipe(
  touch: CDPSession,
  fingers: readonly { from: Point; to: Point }[],
  steps = 8,
): Promise<void> {
  const at = (part: number) =>
    fingers.map(({ from, to }, id) => ({
      x: from.x + (to.x - from.x) * part,
      y: from.y + (to.y - from.y) * part,
      id,
    }));
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= steps; step += 1) {
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / steps) });
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function middleOf(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('it is not to be seen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const lengthOf = (page: Page): number => {
  const { searchParams } = new URL(page.url());
  return Date.parse(searchParams.get('to') ?? '') - Date.parse(searchParams.get('from') ?? '');
};

test('a finger drags the time, two fingers zoom, and a vertical swipe scrolls the page', async ({ page }) => {
  const touch = await openTimeline(page, '?from=2010-01-01&to=2014-12-31');
  const { x, y } = await middleOf(page.locator('.timeline-drawing'));

  const scrolled = await page.evaluate(() => scrollY);
  await swipe(touch, [{ from: { x, y }, to: { x: x + 120, y } }]);
  await expect(page).toHaveURL(/from=200[78]-/);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);

  const length = lengthOf(page);
  await swipe(touch, [
    { from: { x: x - 30, y }, to: { x: x - 90, y } },
    { from: { x: x + 30, y }, to: { x: x + 90, y } },
  ]);
  await expect.poll(() => lengthOf(page)).toBeLessThan(length * 0.6);

  const url = page.url();
  await swipe(touch, [{ from: { x, y }, to: { x, y: y - 200 } }]);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 100);
  expect(page.url()).toBe(url);
});

test('a tap opens a group, and another chooses an event', async ({ page }) => {
  await openTimeline(page);
  await page.locator('.timeline .timeline-group').first().tap();
  await expect(page).toHaveURL(/from=/);
  await page.locator('.timeline-event:not(.is-cut)').first().tap();
  await expect(card(page)).toHaveAttribute('data-event', /./);
});

test('the overview is dragged and tapped, and does not hold the page', async ({ page }) => {
  const touch = await openTimeline(page, '?from=2010-01-01&to=2014-12-31');
  await page.locator('.overview').scrollIntoViewIfNeeded();
  const at = await middleOf(frame(page));
  await swipe(touch, [{ from: at, to: { x: at.x - 80, y: at.y } }]);
  await expect(page).toHaveURL(/from=(199|200)\d-/);

  const strip = await page.locator('.overview-strip').boundingBox();
  await page.touchscreen.tap((strip?.x ?? 0) + (strip?.width ?? 0) - 6, at.y);
  await expect(page).toHaveURL(/to=202[5-7]-/);

  const url = page.url();
  const scrolled = await page.evaluate(() => scrollY);
  const now = await middleOf(frame(page));
  await swipe(touch, [{ from: now, to: { x: now.x, y: now.y - 250 } }]);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 100);
  expect(page.url()).toBe(url);
});

test('what moves the timeline is 44 px high, and the page is no wider than the phone', async ({ page }) => {
  await openTimeline(page, '?from=2023-07-18&to=2023-07-29');
  const targets = page.locator(
    '.timeline-tools button:visible, .overview-hold, .overview-grip, .timeline-thing:visible',
  );
  for (const target of await targets.all()) {
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
