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

/** Every view of the explorer but the one it opens with, and paper. */
async function seeEveryView(room: Page): Promise<void> {
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
}

/** A lesson by the clicker, from the first step to the last. */
async function playLesson(room: Page, index: number): Promise<void> {
  await room.locator('.lesson-card h3 a').nth(index).click();
  for (let pressed = 0; pressed < 60; pressed++) {
    await expect(room.locator('.step-onwards')).toBeVisible();
    await expect(room.getByText('points at something that is not there')).toHaveCount(0);
    if (await room.locator('.step-onwards[aria-disabled]').count()) break;
    await room.keyboard.press('PageDown');
  }
  await expect(room.locator('.step-onwards[aria-disabled]')).toBeVisible();
}

test('a file for a class opens from disk without a network, asks nobody for anything, and is the same explorer', async ({
  page,
  browser,
}, testInfo) => {
  test.slow();
  await open(page);
  await page.getByRole('button', { name: 'Share and take along' }).click();
  const full = await saved(page, 'Full texts', testInfo.outputPath('full.html'));
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
  await seeEveryView(room);
  await playLesson(room, 0);
  await expect(room.getByRole('button', { name: 'QR code' })).toHaveCount(0);

  await room.getByRole('button', { name: 'Share and take along' }).click();
  await expect(room.getByRole('dialog')).toContainText('copy the file itself');
  await expect(room.getByRole('dialog').getByRole('button', { name: 'Save for class' })).toHaveCount(0);
  expect(met).toEqual([]);
  await room.context().close();
});

test('a file with quotations only says how much it holds, and is the same explorer in the dossier’s own words', async ({
  page,
  browser,
}, testInfo) => {
  test.slow();
  await open(page);
  const words = async (of: Page, id: string) => (await article(of, id).innerText()).length;
  const full = { nyt: await words(page, 'nyt'), nbc: await words(page, 'nbc') };
  await page.getByRole('button', { name: 'Share and take along' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Quotations only' }).check();
  const shares = await dialog.getByRole('listitem').allInnerTexts();
  expect(shares).toEqual([
    expect.stringMatching(/^The New York Times: \d\d%$/),
    expect.stringMatching(/^NBC News: \d\d%$/),
  ]);
  for (const share of shares) expect(Number(share.match(/\d+/)?.[0])).toBeLessThanOrEqual(40);
  expect(await axeFaults(page)).toEqual([]);
  const file = await saved(page, 'Quotations only', testInfo.outputPath('quotations.html'));

  const { page: room, met } = await offline(browser, file);
  await expect(room.getByText('quotations only; […] stands for what is left out').first()).toBeVisible();
  for (const id of ['nyt', 'nbc'] as const) {
    await expect(article(room, id)).toContainText('[…]');
    expect(await words(room, id)).toBeLessThan(full[id] / 2);
  }
  await article(room, 'nbc').locator('mark').first().click();
  await expect(card(room)).toBeVisible();

  // What a lesson shows is there in both outlets' words, with what differs named.
  await room.goto(`${file}?claim=order-to-share`);
  await expect(card(room).locator('.wording')).toBeVisible();
  await expect(card(room)).toContainText('possible Russian war crimes');
  // What is left out has its statement and its place, and says so.
  await room.goto(`${file}?claim=us-supports-courts-inquiry`);
  await expect(card(room).getByText('The words are left out of this copy.')).toHaveCount(2);
  await expect(card(room).locator('.wording')).toHaveCount(0);
  await card(room).getByRole('button', { name: '[…]' }).last().click();
  const gap = article(room, 'nbc').locator('mark[data-claims~="us-supports-courts-inquiry"]').first();
  await expect(gap).toHaveText('[…]');
  await expect(gap).toBeInViewport();
  // Of no article a word that its text in the file has not.
  await expect(room.locator('body')).not.toContainText('range of international investigations');

  await seeEveryView(room);
  for (const index of [0, 1, 2]) {
    await room.goto(`${file}?view=lesson`);
    await playLesson(room, index);
  }
  await room.goto(`${file}?view=about`);
  await expect(room.getByText('This copy holds some quotations')).toBeVisible();
  await expect(room.getByText(/The words of \d+ more are left out of this copy/)).toBeVisible();
  await expect(room.getByText('their SHA-256 agrees')).toHaveCount(0);
  const counts = (await room.getByText(/quotations found$/).innerText()).match(/\d+/g);
  expect(counts?.[0]).toBe(counts?.[1]);
  expect(met).toEqual([]);
  await room.context().close();
});
