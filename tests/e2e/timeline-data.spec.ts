import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { dossierOf, expect, open, readCsv, test } from './reader.ts';

async function openMenu(page: Page, isMobile: boolean): Promise<void> {
  if (isMobile) await page.getByRole('button', { name: 'Timeline', exact: true }).click();
  await page.getByRole('button', { name: 'Take along', exact: true }).click();
}

/** Saves by one of the buttons of the open menu, and reads what was saved. */
async function saved(page: Page, name: string): Promise<{ file: string; text: string }> {
  const download: Promise<Download> = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  const file = await download;
  return { file: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('the events leave as a table, for TimelineJS, and as a calendar that names what it lacks', async ({
  page,
  isMobile,
}) => {
  await open(page);
  const { events } = await dossierOf(page);
  await openMenu(page, isMobile);
  const menu = page.getByRole('group', { name: 'Take along' });
  await expect(menu).toContainText(`The ${events.length} events shown`);
  const status = menu.getByRole('status');

  const table = await saved(page, 'CSV');
  await expect(status).toHaveText(`Saved us-icc-timeline.csv: ${events.length} events.`);
  const [header = [], ...rows] = readCsv(table.text.slice(1));
  const cell = (row: string[], name: string) => row[header.indexOf(name)] ?? '';
  const told = rows.filter((row) => cell(row, 'Type') === '');
  expect(new Set(told.map((row) => cell(row, 'Event')))).toEqual(new Set(events.map(({ id }) => id)));
  const vague = told.find((row) => cell(row, 'Event') === 'biden-order') ?? [];
  expect(['Year', 'Month', 'Day', 'Display Date'].map((name) => cell(vague, name))).toEqual([
    '2023',
    '7',
    '',
    'about July 2023',
  ]);

  const slides = await saved(page, 'TimelineJS');
  await expect(status).toHaveText(`Saved us-icc-timelinejs.json: ${events.length} events.`);
  const timeline = JSON.parse(slides.text) as { events: { unique_id: string; text: { text: string } }[] };
  const link = /href="([^"]*)">This event/.exec(timeline.events[0]?.text.text ?? '')?.[1];
  expect(link).toBe(new URL(`/?event=${timeline.events[0]?.unique_id}`, page.url()).href);

  const calendar = await saved(page, 'iCalendar');
  const read = new ICAL.Component(ICAL.parse(calendar.text)).getAllSubcomponents('vevent');
  const titles = new Set(read.map((event) => String(event.getFirstPropertyValue('summary'))));
  await expect(status).toContainText(`us-icc-timeline.ics: ${titles.size} of ${events.length} events.`);
  const lacking = events.filter(({ title }) => !titles.has(title));
  expect(lacking.length).toBeGreaterThan(0);
  await expect(status.getByRole('listitem')).toHaveCount(lacking.length);
  for (const { title } of lacking) await expect(status).toContainText(title);

  // However much it says, the menu stays where it can be seen and scrolled.
  const box = await menu.boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
});

test.describe('code that does not arrive', () => {
  test.use({ expected: /Failed to load resource|ERR_FAILED|Failed to fetch dynamically/ });

  test('by keys: it is said, another try saves what passes the filter, Escape closes', async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'a phone has no keys');
    let fails = true;
    await page.route(/assets\/timeline-files-.*\.js/, (route) => (fails ? route.abort() : route.continue()));
    await open(page, '?standing=differ');
    await page.getByRole('button', { name: 'Take along', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const status = page.getByRole('group', { name: 'Take along' }).getByRole('status');
    await expect(status).toContainText('Try again');

    fails = false;
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const rows = readCsv((await readFile(await (await download).path(), 'utf8')).slice(1));
    const [header = []] = rows;
    const ids = new Set(rows.slice(1).flatMap((row) => row[header.indexOf('Event')] || []));
    await expect(status).toHaveText(`Saved us-icc-timeline.csv: ${ids.size} events.`);
    expect(ids.size).toBeLessThan((await dossierOf(page)).events.length);

    await page.keyboard.press('Escape');
    await expect(status).toBeHidden();
    await expect(page.getByRole('button', { name: 'Take along', exact: true })).toBeFocused();
  });
});
