import type { Page } from '@playwright/test';
import { en, es } from '#tests/support/messages.ts';
import { axeFaults, card, expect, open, test } from './reader.ts';
import { turnTo } from './walk.ts';
import { wordsOfDossier, wordsOn, wronglyMarked } from './words-in-language.ts';

/** Every view, with what in it has words of its own. */
const SCREENS = [
  '?claim=order-to-share&threads=all',
  '?event=arrest-warrants&dates=reported&apart=shown',
  '?event=arrest-warrants&draw=orders',
  '?view=ledger&group=standing&claim=order-to-share',
  '?view=history&event=rome-statute-adopted',
  '?view=history&only=nbc',
  '?view=sources',
  '?view=about',
  '?view=print&what=strip',
  '?view=print&what=list',
  '?view=print&what=articles',
  '?view=print&what=worksheet&lesson=told-two-ways',
  '?view=lesson',
  '?view=lesson&lesson=told-two-ways&step=2',
  '?view=lesson&lesson=told-two-ways&step=3',
  '?dossier=marrow-lock',
];

const chooseSpanish = async (page: Page): Promise<void> => {
  await page.getByRole('combobox', { name: en.app.language }).selectOption({ label: 'Español' });
  await expect(page.getByRole('link', { name: es.app.view.history })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
};

test('every view can be read in Spanish, with the dossier’s words marked as English', async ({ page }) => {
  test.setTimeout(240_000);
  await open(page);
  await chooseSpanish(page);
  for (const screen of SCREENS) {
    // Each is opened anew: the choice was kept.
    await open(page, screen);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.getByText(/^(?:Abriendo|Dibujando|Opening|Drawing)/)).toHaveCount(0);
    const words = await wordsOn(page);
    expect(words.length, screen).toBeGreaterThan(30);
    expect(wronglyMarked(words, await wordsOfDossier(page)), screen).toEqual([]);
    expect(await axeFaults(page), screen).toEqual([]);
    for (const width of [390, 1024, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond, `${screen} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
  await page.getByRole('combobox', { name: es.app.language }).selectOption({ label: 'English' });
  await expect(page.getByRole('link', { name: en.app.view.history })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('what opens over the page is in Spanish too', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, '?claim=order-to-share');
  await chooseSpanish(page);
  const own = await wordsOfDossier(page);
  const named = (name: string) => page.getByRole('button', { name, exact: true }).first();
  const opened: Record<string, () => Promise<void>> = {
    [es.find.title]: () => page.keyboard.press('Control+k'),
    [es.cite.title]: () => card(page).getByRole('button', { name: es.cite.title }).click(),
    [es.sharing.share]: () => named(es.sharing.share).click(),
    [es.keys.title]: () => named(es.keys.title).click(),
    [es.dossiers.title]: () => named(es.dossiers.choose).click(),
    [es.reading.options]: () => named(es.reading.options).click(),
    [es.taking.title]: () => named(es.taking.title).click(),
    [es.events.key]: () => named(es.events.key).click(),
    [es.events.options]: () => named(es.events.options).click(),
  };
  for (const [name, deed] of Object.entries(opened)) {
    await deed();
    const shown = page.locator('dialog[open], [popover]:popover-open');
    await expect(shown, name).toHaveCount(1);
    await expect(shown).toHaveAccessibleName(name);
    if (name === es.find.title) {
      await page.keyboard.type('Pentagon');
      await expect(shown.getByRole('option').first()).toBeVisible();
    }
    expect(wronglyMarked(await wordsOn(page), own), name).toEqual([]);
    expect(await axeFaults(page), name).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(shown, name).toHaveCount(0);
  }
});

test('dates, numbers and counts have their Spanish forms, and the presenter’s window speaks Spanish', async ({
  page,
}) => {
  await open(page);
  await chooseSpanish(page);
  await turnTo(page, '?event=arrest-warrants');
  await expect(card(page)).toContainText('17 de marzo de 2023');
  await expect(page.locator('.filter-bar').getByRole('status')).toHaveText('98 afirmaciones');
  await expect(page.locator('.article-status').last()).toHaveText('28 afirmaciones marcadas');
  await turnTo(page, '?view=sources');
  await expect(page.locator('main')).toContainText(/52 de 87 afirmaciones/);
  await expect(page.locator('main')).toContainText(/60\s%/);
  await turnTo(page, '?view=about');
  await expect(page.locator('main')).toContainText('206 de 206 citas encontradas');
  await page.reload();
  await expect(page.getByRole('combobox', { name: es.app.language })).toHaveValue('es');

  await turnTo(page, '?view=lesson&lesson=told-two-ways&step=2');
  const [desk] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: es.lesson.desk.open }).click(),
  ]);
  await expect(desk.locator('html')).toHaveAttribute('lang', 'es');
  await expect(desk.getByText(es.lesson.desk.onScreen)).toBeVisible();
  expect(wronglyMarked(await wordsOn(desk), await wordsOfDossier(page))).toEqual([]);
});

test.describe('with a browser in Spanish', () => {
  test.use({ locale: 'es-AR' });

  test('Spanish is there without being asked for, and its dates with it', async ({ page }) => {
    await open(page, '?event=arrest-warrants');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.locator('[data-card]')).toContainText('17 de marzo de 2023');
    await expect(page.getByRole('combobox', { name: es.app.language })).toHaveValue('es');
  });
});
