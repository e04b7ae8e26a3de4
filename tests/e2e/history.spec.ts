import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { card, dossierOf, expect, open, test, readCsv } from './reader.ts';

const row = (page: Page, event: string): Locator => page.locator(`tr[data-event="${event}"]`);
const rows = (page: Page): Locator => page.locator('tr[data-event]');

test('each event says of each outlet whether it tells it, in the order of the record', async ({ page }) => {
  await open(page, '?view=history');
  const { events } = await dossierOf(page);
  await expect(rows(page)).toHaveCount(events.length);
  await expect(page.getByText(`${events.length} events`, { exact: true })).toBeVisible();
  const ids = await rows(page).evaluateAll((all) => all.map((each) => each.getAttribute('data-event') ?? ''));
  expect(ids.indexOf('rome-statute-adopted')).toBeLessThan(ids.indexOf('arrest-warrants'));

  const signs = row(page, 'us-signs');
  await expect(signs.locator('td[data-told]')).toHaveText([/told.*2000/s, /not told/]);
  await expect(signs).toContainText('December 31, 2000');
  for (const cell of await row(page, 'arrest-warrants').locator('td[data-told]').all()) {
    await expect(cell).toContainText('told differently');
    await expect(cell).toContainText('March 2023');
  }
  // Every shared event's cells follow one rule, so that neither outlet alone is “different”.
  for (const { id, reported } of events) {
    const told = await row(page, id)
      .locator('td[data-told]')
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-told')));
    if (new Set(reported.map(({ article }) => article)).size < 2) expect(told).not.toContain('differently');
  }
});

test('context is marked, and can be hidden by a switch that is in the link', async ({ page }) => {
  await open(page, '?view=history');
  const { events } = await dossierOf(page);
  const context = events.filter(({ reported }) => reported.length === 0);
  await expect(row(page, context[0]?.id ?? '')).toContainText('In no article: context from the record.');
  await page.getByRole('checkbox', { name: /^Context/ }).uncheck();
  await expect(page).toHaveURL(/context=hidden/);
  await expect(rows(page)).toHaveCount(events.length - context.length);
  await expect(
    page.getByText(`${events.length - context.length} of ${events.length} events`, { exact: true }),
  ).toBeVisible();
});

test('had you read only one outlet: what remains, and what you would not have met', async ({ page }) => {
  await open(page, '?view=history');
  const { articles, events } = await dossierOf(page);
  const told = events.filter(({ reported }) => reported.length > 0);
  for (const { id, outlet } of articles) {
    await page.getByRole('button', { name: outlet.toUpperCase(), exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`only=${outlet}`));
    const met = told.filter(({ reported }) => reported.some(({ article }) => article === id));
    const missed = told.filter((event) => !met.includes(event));
    await expect(
      page.getByText(
        new RegExp(
          `^Had you read only .*: ${met.length} of ${told.length} told events remain; ${missed.length} are`,
        ),
      ),
    ).toBeVisible();
    const idsOf = (all: Locator) =>
      all.evaluateAll((list) => list.map((each) => each.getAttribute('data-event')));
    expect(new Set(await idsOf(rows(page)))).toEqual(new Set(met.map((event) => event.id)));
    expect(new Set(await idsOf(page.locator('li[data-event]')))).toEqual(
      new Set(missed.map((event) => event.id)),
    );
    // In its words: they stand there without opening a row.
    await expect(rows(page).first().locator('blockquote').first()).toBeVisible();
    await expect(page.getByRole('columnheader')).toHaveCount(3);
  }
  await page.getByRole('button', { name: 'Read all' }).click();
  await expect(rows(page)).toHaveCount(events.length);
});

test('two actions lead from a row to the outlet’s words in their place', async ({ page, isMobile }) => {
  await open(page, '?view=history');
  const signs = row(page, 'us-signs');
  await signs.getByRole('button', { name: /^Details/ }).click();
  await expect(signs.getByRole('button', { name: /^Details/ })).toHaveAttribute('aria-expanded', 'true');
  await expect(signs).toContainText('President Clinton has the Rome Statute signed');
  await signs.getByRole('button', { name: /^President Bill Clinton signed/ }).click();
  await expect(page).toHaveURL(/event=us-signs/);
  await expect(card(page)).toContainText('The United States signs');
  if (!isMobile)
    await expect(page.locator('article[data-article="nyt"] mark[data-chosen]').first()).toBeInViewport();
  await page.goBack();
  await expect(row(page, 'us-signs')).toBeVisible();
});

test('the filter and the search narrow the rows, and one action shows all again', async ({ page }) => {
  await open(page, '?view=history&standing=alike');
  const { events } = await dossierOf(page);
  const before = await rows(page).count();
  expect(before).toBeLessThan(events.length);
  await page.getByRole('searchbox').fill('nothing has this in it');
  await expect(page.getByText('No event passes this filter and search.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Clear filter' }).click();
  await expect(rows(page)).toHaveCount(events.length);
  expect(new URL(page.url()).search).toBe('?view=history');

  await page.getByRole('searchbox').fill('Rome statute');
  await expect(page).toHaveURL(/q=Rome/);
  expect(await rows(page).count()).toBeLessThan(events.length);
  await page.getByRole('button', { name: 'Clear search' }).click();
  await expect(rows(page)).toHaveCount(events.length);
});

test('the history leaves as a table that reads back as it was', async ({ page }) => {
  await open(page, '?view=history');
  const { events } = await dossierOf(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('us-icc-history.csv');
  const text = await readFile(await file.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [header = [], ...lines] = readCsv(text.slice(1));
  expect(lines).toHaveLength(events.length);
  expect(new Set(lines.map((line) => line.length))).toEqual(new Set([header.length]));
  const signs = lines.find(([id]) => id === 'us-signs');
  const cell = (name: string) => signs?.[header.indexOf(name)];
  expect(cell('date in the record (EDTF)')).toBe('2000-12-31');
  expect(cell('NYT: told')).toBe('told');
  expect(cell('NBC: told')).toBe('not told');
  expect(cell('NYT: exact words')).toMatch(/^President Bill Clinton signed/);
});

test('keys open a row and follow its title', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no keys');
  await open(page, '?view=history');
  const signs = row(page, 'us-signs');
  await signs.getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await expect(signs.locator('blockquote').first()).toBeVisible();
  await page.keyboard.press('Space');
  await expect(signs.locator('blockquote')).toHaveCount(0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?event=us-signs(&|$)/);
});

test('paper has the whole table with headings that repeat', async ({ page }) => {
  await open(page, '?view=history');
  await page.emulateMedia({ media: 'print' });
  const shown = await page.locator('thead').evaluate((head) => getComputedStyle(head).display);
  expect(shown).toBe('table-header-group');
  const scroller = page.locator('[data-scroller]');
  expect(await scroller.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(1);
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(rows(page).last()).toBeVisible();
});
