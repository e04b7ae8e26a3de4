import type { Page } from '@playwright/test';
import { article, axeFaults, card, drawn, expect, isInView, open, test } from './reader.ts';

const player = (page: Page) => page.getByRole('group', { name: 'The story, step by step' });
const order = (page: Page) => page.getByRole('combobox', { name: 'Order of the story' });
const chosen = (page: Page) => card(page).getAttribute('data-event');
/** How many events NBC tells. */
const TOLD = 12;

/** Where in an article the words that tell an event begin, in px from its top. */
async function toldAt(page: Page, id: string, event: string): Promise<number> {
  const words = article(page, id).locator(`mark[data-tells~="${event}"]`).first();
  await expect.poll(() => isInView(words)).toBe(true);
  return words.evaluate((mark) => {
    const top = mark.closest('article')?.getBoundingClientRect().top ?? 0;
    return mark.getBoundingClientRect().top - top;
  });
}

test('with the mouse through the whole story as NBC tells it, from its first words to its last', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a phone has the articles behind the timeline');
  await open(page);
  await order(page).selectOption('as NBC tells it');
  await expect(page).toHaveURL(/\?story=nbc$/);
  const next = player(page).getByRole('button', { name: 'Next event of the story' });
  const places: number[] = [];
  const events = new Set<string | null>();
  for (let step = 1; step <= TOLD; step += 1) {
    await next.click();
    await expect(player(page)).toContainText(`${step} of ${TOLD}`);
    await expect(card(page)).toContainText(`Event ${step} of ${TOLD}`);
    const event = await chosen(page);
    events.add(event);
    places.push(await toldAt(page, 'nbc', event ?? ''));
    await expect(drawn(page, event ?? '')).toBeInViewport();
  }
  expect(events.size).toBe(TOLD);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  await expect(next).toBeFocused();

  const last = await chosen(page);
  await page.goBack();
  await expect(player(page)).toContainText(`${TOLD - 1} of ${TOLD}`);
  await page.goForward();
  await expect(card(page)).toHaveAttribute('data-event', last ?? '');
  await page.reload();
  await expect(player(page)).toContainText(`${TOLD} of ${TOLD}`);
  await expect(order(page)).toHaveValue('nbc');
});

test('by key it plays itself to the end, waits where it is paused, and is one step to go back to', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a phone has no keys');
  await page.clock.install();
  await open(page, '?story=nbc');
  await page.keyboard.press('n');
  await expect(player(page)).toContainText(`1 of ${TOLD}`);
  await page.getByRole('button', { name: 'Play the story' }).focus();
  await page.keyboard.press('Space');
  await expect(player(page)).toContainText(`2 of ${TOLD}`);
  await page.clock.runFor(8500);
  await expect(player(page)).toContainText(`3 of ${TOLD}`);

  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Play the story' })).toBeFocused();
  await page.clock.runFor(20_000);
  await expect(player(page)).toContainText(`3 of ${TOLD}`);

  await page.keyboard.press('Space');
  for (let step = 4; step < TOLD; step += 1) {
    await expect(player(page)).toContainText(`${step} of ${TOLD}`);
    await page.clock.runFor(8500);
  }
  await expect(player(page)).toContainText(`${TOLD} of ${TOLD}`);
  await expect(page.getByText('The story has ended')).toBeAttached();
  // Playing began twice.
  await page.goBack();
  await expect(player(page)).toContainText(`3 of ${TOLD}`);
  await page.goBack();
  await expect(player(page)).toContainText(`1 of ${TOLD}`);
});

test('an article that is not beside the others comes there to tell its story', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone shows one article at a time');
  await open(page, '?dossier=marrow-lock&story=engineer');
  await expect(article(page, 'engineer')).toBeHidden();
  await page.keyboard.press('n');
  await expect(article(page, 'engineer')).toBeVisible();
  await toldAt(page, 'engineer', (await chosen(page)) ?? '');
});

test('on a phone the player stays above the sheet', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'elsewhere it stands under the list');
  await open(page, '?event=us-signs');
  const next = player(page).getByRole('button', { name: 'Next event of the story' });
  await next.tap();
  await expect(card(page)).toHaveAttribute('data-event', 'us-withdraws-signature');
  for (const button of await player(page).getByRole('button').all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  await page.getByRole('button', { name: 'Lower the card' }).tap();
  await next.tap();
  await expect(card(page)).not.toHaveAttribute('data-event', 'us-withdraws-signature');
});

/** Both ends of each line to related events, in px on the screen. */
async function lines(page: Page) {
  const path = page.locator('.timeline-frame > .timeline-lines path');
  const box = await page.locator('.timeline-frame > .timeline-lines').boundingBox();
  const all = ((await path.getAttribute('d')) ?? '').split('M').slice(1);
  return all.map((line) => {
    const numbers = line.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const point = (x = NaN, y = NaN) => ({ x: x + (box?.x ?? 0), y: y + (box?.y ?? 0) });
    return { from: point(...numbers.slice(0, 2)), to: point(...numbers.slice(-2)) };
  });
}

/** The middle of an event's dot. */
async function dot(page: Page, event: string) {
  const box = await drawn(page, event).locator('.timeline-dot').first().boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}

/** How far in px the lines' ends are from the dots of these events. */
async function farOff(page: Page, from: string, to: readonly string[]): Promise<number> {
  const drawnLines = await lines(page);
  if (drawnLines.length !== to.length) return Infinity;
  const start = await dot(page, from);
  const ends = await Promise.all(to.map((event) => dot(page, event)));
  const off = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);
  return Math.max(
    ...drawnLines.map((line) => off(line.from, start)),
    ...drawnLines.map((line, index) => off(line.to, ends[index] ?? { x: 0, y: 0 })),
  );
}

test('lines lead from the chosen event to its related ones, wherever these are moved', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'marks are too close there to be told apart');
  const related = ['rome-statute-adopted', 'us-withdraws-signature'];
  await open(page, '?from=1997-01-01&to=2005-01-01');
  expect(await lines(page)).toEqual([]);
  await drawn(page, 'us-signs').click();
  await expect.poll(() => farOff(page, 'us-signs', related)).toBeLessThan(2);
  const before = await dot(page, 'us-signs');

  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect
    .poll(async () => (await dot(page, 'us-withdraws-signature')).x - before.x)
    .toBeGreaterThan(150);
  await expect.poll(() => farOff(page, 'us-signs', related)).toBeLessThan(2);

  // There is nothing in them to press.
  expect(
    await page
      .locator('.timeline-frame > .timeline-lines')
      .evaluate((svg) => getComputedStyle(svg).pointerEvents),
  ).toBe('none');

  // Dragged far enough the earlier one is out of view, and its line runs out after it.
  const box = (await page.locator('.timeline-drawing').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height - 60);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height - 60, { steps: 8 });
  await page.mouse.up();
  await expect.poll(async () => (await lines(page))[0]?.to.x ?? 0).toBeLessThan(box.x);
  expect((await lines(page)).length).toBe(2);

  await page.keyboard.press('Escape');
  await expect.poll(() => lines(page)).toEqual([]);
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing with a story in play and lines shown, ${theme}`, async ({ page, isMobile }) => {
    test.skip(isMobile && theme === 'dark', 'the colours are the same as on a wide screen');
    await open(page, `?event=pentagon-resistance&story=nbc&theme=${theme}`);
    await expect(page.locator('.timeline-lines[data-shown]')).toBeAttached();
    await page.getByRole('button', { name: 'Play the story' }).click();
    await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });
}

/** So many events on one day of one lane: more than there are rows. */
const CROWD = 20;

test('of events on one day each can be reached, at the closest zoom and far away, by click and by key', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the drawing is the same');
  await page.route(/assets\/dossier-.*\.json/, async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    for (const [index, event] of json.events.entries()) {
      Object.assign(event, index < CROWD ? { date: '2001-05-05', lane: 'court' } : { lane: 'congress' });
    }
    await route.fulfill({ json });
  });
  const group = page.getByRole('button', { name: /^\d+ events?, May 2001:/ }).first();
  for (const way of ['click', 'Enter'] as const) {
    await open(page, way === 'click' ? '' : '?from=2001-05-01&to=2001-05-10');
    const reached = new Set<string>();
    for (let opened = 0; opened < CROWD; opened += 1) {
      for (const event of await page.locator('.timeline-drawing [data-event]').all()) {
        const name = await event.getAttribute('aria-label');
        if (name?.includes('May 5, 2001')) reached.add(name);
      }
      if (reached.size === CROWD) break;
      const before = page.url();
      if (way === 'click') await group.click();
      else await group.press('Enter');
      // It came closer, or chose the next of its events.
      await expect(page).not.toHaveURL(before);
    }
    expect(reached.size).toBe(CROWD);
  }
});
