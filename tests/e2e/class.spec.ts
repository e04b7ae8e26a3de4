import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { article, axeFaults, card, drawn, expect, open, test } from './reader.ts';

/** Saves the open dossier as a file for a class, and says where it is. */
async function saved(page: Page, extent: string, path: string): Promise<string> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: extent }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save for class' }).click(),
  ]);
  await download.saveAs(path);
  await expect(dialog.getByRole('status').last()).toHaveText(/^us-icc-class.*\.html, \d(\.\d)? MB\./);
  return pathToFileURL(path).href;
}

/** A reader without a network opens a file from disk. What it asks for beside itself, or complains of, is told. */
async function offline(browser: Browser, file: string): Promise<{ page: Page; met: string[] }> {
  const context = await browser.newContext({ offline: true, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const met: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && url.replace(/\?.*$/, '') !== file) met.push(`asked for ${url}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) met.push(message.text());
  });
  page.on('pageerror', (error) => met.push(error.message));
  await page.goto(file);
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
  return { page, met };
}

const see = (page: Page, view: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByText(view).click();

test('a file for a class opens from disk without a network, asks nobody for anything, and is the same explorer', async ({
  page,
  browser,
}, testInfo) => {
  test.slow();
  await open(page);
  await page.getByRole('button', { name: 'Share and take along' }).click();
  const full = await saved(page, 'Full texts', testInfo.outputPath('full.html'));
  await page.getByRole('dialog').getByRole('radio', { name: 'Quotations only' }).check();
  await expect(page.getByRole('dialog')).toContainText(/the quotations are \d\d\s?% of the texts/);
  expect(await axeFaults(page)).toEqual([]);
  const quotations = await saved(page, 'Quotations only', testInfo.outputPath('quotations.html'));
  await page.keyboard.press('Escape');
  const words = await article(page, 'nyt').innerText();

  const { page: room, met } = await offline(browser, full);
  expect(await article(room, 'nyt').innerText()).toBe(words);

  // A claim, its event in the timeline, and what cites them.
  await article(room, 'nyt').locator('mark[data-claims~="order-to-share"]').first().click();
  await expect(card(room)).toHaveAttribute('data-claim', /./);
  await card(room).locator('.row-link').last().click();
  await expect(card(room)).toHaveAttribute('data-event', /./);
  const event = (await card(room).getAttribute('data-event')) ?? '';
  await expect(drawn(room, event).first()).toBeVisible();
  await card(room).getByRole('button', { name: 'Cite' }).click();
  await expect(room.getByRole('dialog', { name: 'Cite' })).toContainText('2023');
  await room.keyboard.press('Escape');

  // A link to a screen is a link within the file.
  expect(room.url()).toBe(`${full}?event=${event}`);
  await room.reload();
  await expect(card(room)).toHaveAttribute('data-event', event);

  // What is searched, and what leaves the file.
  await room.keyboard.press('Control+k');
  await room.keyboard.type('Pentagon');
  await expect(room.getByRole('group', { name: 'Claims' }).getByRole('option').first()).toBeVisible();
  await room.keyboard.press('Escape');
  await room.keyboard.press('Escape');
  await room.getByRole('button', { name: 'Take along', exact: true }).click();
  const picture = room.getByRole('group', { name: 'Picture of this view', exact: true });
  await Promise.all([room.waitForEvent('download'), picture.getByRole('button', { name: 'PNG' }).click()]);
  await room.getByRole('link', { name: 'Wall strip' }).click();
  await expect(room.locator('.app[data-view="print"] [data-ready="true"]')).toBeVisible();

  for (const [view, shown] of [
    ['Ledger', 'tr[data-claim]'],
    ['History', 'tr[data-event]'],
    ['Sources', '.sources'],
    ['About', '.about'],
    ['Lessons', '.lesson-card'],
  ] as const) {
    await see(room, view);
    await expect(room.locator(shown).first()).toBeVisible();
  }

  // A lesson by the clicker, from the first step to the last.
  await room.locator('.lesson-card h3 a').first().click();
  for (let pressed = 0; pressed < 60; pressed++) {
    if (await room.locator('.step-onwards[aria-disabled]').count()) break;
    await room.keyboard.press('PageDown');
  }
  await expect(room.locator('.step-onwards[aria-disabled]')).toBeVisible();
  await expect(room.getByRole('button', { name: 'QR code' })).toHaveCount(0);

  await room.getByRole('button', { name: 'Share and take along' }).click();
  await expect(room.getByRole('dialog')).toContainText('copy the file itself');
  await expect(room.getByRole('dialog').getByRole('button', { name: 'Save for class' })).toHaveCount(0);
  expect(met).toEqual([]);
  await room.context().close();

  const { page: quoted, met: metThere } = await offline(browser, quotations);
  await expect(quoted.getByText('quotations only; […] stands for what is left out').first()).toBeVisible();
  await expect(article(quoted, 'nyt')).toContainText('[…]');
  expect((await article(quoted, 'nyt').innerText()).length).toBeLessThan(words.length);
  await article(quoted, 'nbc').locator('mark').first().click();
  await expect(card(quoted)).toBeVisible();
  await see(quoted, 'About');
  await expect(quoted.getByText('This copy holds the quoted passages')).toBeVisible();
  await expect(quoted.getByText('their SHA-256 agrees')).toHaveCount(0);
  const counts = (await quoted.getByText(/quotations found$/).innerText()).match(/\d+/g);
  expect(counts?.[0]).toBe(counts?.[1]);
  expect(metThere).toEqual([]);
  await quoted.context().close();
});
