import type { Locator, Page } from '@playwright/test';
import { card, drawn, expect, listed, open, test } from './reader.ts';

const frame = (page: Page): Locator => page.getByRole('slider', { name: 'Part of the history in view' });
const preset = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('it is not to be seen');
  return { ...box, middle: box.x + box.width / 2, line: box.y + box.height / 2 };
};

/** Change the dossier on its way to the app. */
async function given(page: Page, change: (json: Dossier) => void): Promise<void> {
  await page.route(/assets\/dossier-.*\.json/, async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    change(json);
    await route.fulfill({ json });
  });
}
type Event = { id: string; title: string; date: string; [field: string]: unknown };
type Dossier = {
  events: Event[];
  claims: unknown[];
  notes: unknown[];
  lessons: unknown[];
  presets: unknown[];
};

test('the overview keeps pace with the drawing, and moves it: frame, edge and strip', async ({ page }) => {
  await open(page, '?from=2010-01-01&to=2014-12-31');
  await expect(frame(page)).toHaveAttribute('aria-valuetext', 'January 2010 to December 2014');
  const drawing = await boxOf(page.locator('.timeline-drawing'));
  const before = await boxOf(frame(page));

  // The drawing is dragged: the frame follows before anything is let go, the link after.
  await page.mouse.move(drawing.middle, drawing.y + 30);
  await page.mouse.down();
  await page.mouse.move(drawing.middle + 200, drawing.y + 30, { steps: 4 });
  expect((await boxOf(frame(page))).x).toBeLessThan(before.x - 5);
  expect(page.url()).toContain('from=2010-01-01');
  await page.mouse.up();
  await expect(page).toHaveURL(/from=200[89]-/);

  // The frame is dragged: the same the other way round.
  const held = await boxOf(frame(page));
  await page.mouse.move(held.middle, held.line);
  await page.mouse.down();
  await page.mouse.move(held.middle - 120, held.line, { steps: 4 });
  await expect(drawn(page, 'darfur-referral')).toBeInViewport();
  await page.mouse.up();
  await expect(page).toHaveURL(/from=200[3-6]-/);

  // Its end alone.
  const moved = await boxOf(frame(page));
  const end = await boxOf(page.locator('.overview-grip').last());
  await page.mouse.move(end.middle, end.line);
  await page.mouse.down();
  await page.mouse.move(end.middle + 150, end.line, { steps: 4 });
  await page.mouse.up();
  const longer = await boxOf(frame(page));
  expect(Math.abs(longer.x - moved.x)).toBeLessThanOrEqual(2);
  expect(longer.width).toBeGreaterThan(moved.width + 140);

  // A click beside it.
  await page.goto('/?from=2010-01-01&to=2014-12-31');
  await expect(frame(page)).toBeVisible();
  const strip = await boxOf(page.locator('.overview-strip'));
  await page.mouse.click(strip.x + 30, strip.line);
  await expect(page).toHaveURL(/from=199[0-3]-/);
  await expect(drawn(page, 'ad-hoc-tribunals')).toBeInViewport();
});

test('the overview is one tab stop, moved by keys and never beyond the history', async ({ page }) => {
  await open(page, '?from=2010-01-01&to=2014-12-31');
  await frame(page).focus();
  await page.keyboard.press('PageDown');
  await expect(frame(page)).toHaveAttribute(
    'aria-valuetext',
    /2004 to January 2010|2005 to (January|December)/,
  );
  await page.keyboard.press('Home');
  await expect(frame(page)).toHaveAttribute('aria-valuenow', '0');
  await expect(drawn(page, 'ad-hoc-tribunals')).toBeInViewport();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('End');
  await expect(frame(page)).toHaveAttribute('aria-valuenow', '100');
  const latest = page.url();
  await page.keyboard.press('ArrowRight');
  expect(page.url()).toBe(latest);
  await page.keyboard.press('-');
  await expect(frame(page)).not.toHaveAttribute('aria-valuetext', /2021/);
  await page.keyboard.press('Tab');
  await expect(frame(page)).not.toBeFocused();
});

test('presets say which of them is in view; buttons zoom around what is chosen', async ({ page }) => {
  await open(page, '?event=darfur-referral');
  await expect(preset(page, 'All')).toHaveAttribute('aria-pressed', 'true');
  await expect(preset(page, 'Zoom out')).toHaveAttribute('aria-disabled', 'true');
  for (let press = 0; press < 6; press += 1) await preset(page, 'Zoom in').click();
  await expect(drawn(page, 'darfur-referral')).toBeInViewport();
  await expect(preset(page, 'All')).toHaveAttribute('aria-pressed', 'false');
  await preset(page, 'The week').click();
  await expect(preset(page, 'The week')).toHaveAttribute('aria-pressed', 'true');
  await expect(frame(page)).toHaveAttribute('aria-valuetext', 'July 18, 2023 to July 29, 2023');
  await preset(page, 'All').click();
  await expect(page).not.toHaveURL(/from=/);
});

test('the wheel scrolls the page; with Ctrl or Cmd it zooms', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 500 });
  await open(page);
  const { middle, line } = await boxOf(page.locator('.timeline-drawing'));
  await page.mouse.move(middle, line);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(page).not.toHaveURL(/from=/);
  const scrolled = await page.evaluate(() => scrollY);
  for (const key of ['Control', 'Meta']) {
    const before = page.url();
    await page.keyboard.down(key);
    await page.mouse.wheel(0, -120);
    await page.keyboard.up(key);
    await expect(page).toHaveURL(/from=/);
    await expect.poll(() => page.url()).not.toBe(before);
  }
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});

test('choosing what has no end, or lasts long, keeps the view in the history', async ({ page }) => {
  await open(page, '?from=2019-01-01&to=2022-12-31');
  for (const event of [
    'alleged-war-crimes',
    'experts-deployed',
    'pentagon-resistance',
    'evidence-gathered',
  ]) {
    await listed(page, event).click();
    await expect(card(page)).toHaveAttribute('data-event', event);
    await expect(drawn(page, event).first()).toBeInViewport();
    const { searchParams } = new URL(page.url());
    expect(Number(searchParams.get('to')?.slice(0, 4))).toBeLessThanOrEqual(2024);
  }
});

test('a dossier opens on the stretch that it names, and All is one click away', async ({ page }) => {
  await open(page, '?dossier=marrow-lock');
  await expect(preset(page, 'Since the flood')).toHaveAttribute('aria-pressed', 'true');
  await expect(page).not.toHaveURL(/from=/);
  await preset(page, 'All').click();
  await expect(frame(page)).toHaveAttribute('aria-valuetext', /^1885? .*|^\w+ 188\d to/);
  await expect(page.locator('.timeline').getByText('Swing footbridge built')).toBeVisible();
  await page.reload();
  await expect(preset(page, 'All')).toHaveAttribute('aria-pressed', 'true');
});

test('events before year 1 and after 9999, of one day and of no date, can all be found', async ({ page }) => {
  await given(page, ({ events, presets }) => {
    const [early, late, undated, unknown, ...others] = events;
    Object.assign(early ?? {}, { date: '-0043-03-15' });
    Object.assign(late ?? {}, { date: 'Y12000' });
    Object.assign(undated ?? {}, { date: '../..' });
    Object.assign(unknown ?? {}, { date: '/..' });
    for (const event of others.slice(0, 5)) event.date = '1998-07-17';
    presets.length = 0;
  });
  await open(page, '?by=none');
  await expect(page.getByText('45 events, 2 without a date')).toBeVisible();
  await expect(page.locator('ol [data-event]')).toHaveCount(45);
  await expect(page.locator('.vis-text.vis-minor:visible').filter({ hasText: /BC/ })).not.toHaveCount(0);

  await page.locator('ol [data-event]').filter({ hasText: '44 BC' }).click();
  await preset(page, 'Zoom in').click({ clickCount: 12 });
  await expect(page).toHaveURL(/from=-00\d{4}-/);
  await expect(page.locator('.timeline [aria-current]')).toBeInViewport();
  const url = page.url();
  await page.reload();
  await expect(page.locator('.timeline [aria-current]')).toBeInViewport();
  expect(page.url()).toBe(url);

  await page.locator('ol [data-event]').filter({ hasText: '12000' }).click();
  await expect(page).toHaveURL(/to=%2B01\d{4}-/);
  await expect(page.locator('.timeline [aria-current]')).toBeInViewport();
});

test('a span that ends before it begins is a fault, named with its place', async ({ page }) => {
  await given(page, ({ events }) => Object.assign(events[3] ?? {}, { date: '2023-07/2022-02' }));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText(
    'events[3].date: "2023-07/2022-02" ends before it begins',
  );
});

test('of 560 events none is lost: each is in the list and within reach of the keys', async ({ page }) => {
  const count = 560;
  await given(page, (json) => {
    const [model] = json.events;
    json.events = Array.from({ length: count }, (_, index) => ({
      ...model,
      id: `event-${index}`,
      title: `Event ${index}`,
      // Ever denser, as histories are, and many on the very same day.
      date: new Date(Date.UTC(2023, 6, 26) - Math.floor(((count - index) / 20) ** 3) * 43_200_000)
        .toISOString()
        .slice(0, 10),
      reported: [],
      claims: [],
    }));
    json.notes = [];
    json.lessons = [];
  });
  await open(page, '?by=none');
  await expect(page.getByText(`${count} events`, { exact: true }).first()).toBeVisible();

  const things = page.locator('.timeline-thing');
  await things.first().focus();
  await page.keyboard.press('Home');
  let reached = 0;
  for (let at = '', steps = 0; steps < count; steps += 1) {
    const focused = page.locator('.timeline-thing:focus');
    const name = (await focused.getAttribute('aria-label')) ?? '';
    if (name === at) break;
    at = name;
    reached += Number((await focused.getAttribute('data-count')) ?? 1);
    await page.keyboard.press('ArrowRight');
  }
  expect(reached).toBe(count);

  // Enter opens group after group until the event itself is chosen.
  await page.keyboard.press('End');
  for (let steps = 0; steps < 20 && (await card(page).count()) === 0; steps += 1)
    await page.keyboard.press('Enter');
  await expect(card(page)).toHaveAttribute('data-event', /event-\d+/);
});
