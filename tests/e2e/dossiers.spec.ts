import type { Page } from '@playwright/test';
import { article, axeFaults, card, dossierOf, expect, isInView, open, test } from './reader.ts';

const invented = { name: 'The footbridge at Marrow Lock (an invented story)' };
const real = { name: 'The U.S. order to share evidence with the International Criminal Court' };
const MARROW = '?dossier=marrow-lock';

const heading = (page: Page, { name }: { name: string }) => page.getByRole('heading', { level: 1, name });
const list = (page: Page) => page.getByRole('dialog', { name: 'Dossiers' });

test('the real story opens by itself; the invented one is two presses away, and Back leads back', async ({
  page,
}) => {
  await open(page);
  await expect(heading(page, real)).toBeVisible();
  const choose = page.getByRole('button', { name: 'Choose another dossier' });
  expect(await isInView(choose)).toBe(true);
  await choose.click();
  await expect(list(page).getByRole('link', real)).toHaveAttribute('aria-current', 'true');
  expect(await axeFaults(page)).toEqual([]);
  await list(page).getByRole('link', invented).click();
  await expect(page).toHaveURL(/\?dossier=marrow-lock$/);
  await expect(heading(page, invented)).toBeVisible();
  await expect(list(page)).toHaveCount(0);
  await expect(article(page, 'engineer')).toBeAttached();
  await page.goBack();
  await expect(heading(page, real)).toBeVisible();
  await expect(article(page, 'nyt')).toBeAttached();
});

test('the list closes with Escape and gives the focus back', async ({ page }) => {
  await open(page);
  const choose = page.getByRole('button', { name: 'Choose another dossier' });
  await choose.focus();
  await page.keyboard.press('Enter');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list(page)).toHaveCount(0);
  await expect(choose).toBeFocused();
});

test('an unknown dossier is named, and both that are here are offered', async ({ page }) => {
  await page.goto('/?dossier=moon-landing');
  await expect(page.getByRole('alert')).toContainText('There is no dossier “moon-landing” here.');
  await expect(page.getByRole('main').getByRole('link')).toHaveText([real.name, invented.name]);
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('main').getByRole('link', real).click();
  await expect(article(page, 'nyt')).toBeAttached();
});

test('every quotation of the invented story is found, and the page leads to the real one', async ({
  page,
}) => {
  await open(page, `${MARROW}&view=about`);
  const proof = await page.getByText(/^\d+ of \d+ quotations found$/).innerText();
  const [found, total] = proof.match(/\d+/g) ?? [];
  expect(Number(found)).toBeGreaterThan(0);
  expect(found).toBe(total);
  await expect(page.getByText('their SHA-256 agrees')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('main').getByRole('link', real).click();
  await expect(article(page, 'nyt')).toBeAttached();
});

test('the page’s code names the dossiers and holds no claim of theirs', async ({ page }) => {
  await open(page, MARROW);
  const { claims } = await dossierOf(page);
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  );
  const code = await Promise.all(scripts.map(async (url) => (await page.request.get(url)).text()));
  expect(code.some((text) => text.includes(invented.name))).toBe(true);
  expect(claims.filter(({ statement }) => code.some((text) => text.includes(statement)))).toEqual([]);
});

/** Brings an article to the front where there is room for one only. */
async function bringToFront(page: Page, id: string, tab: string): Promise<void> {
  const column = article(page, id);
  if (!(await column.isVisible())) await page.getByRole('button', { name: tab, exact: true }).click();
  await expect(column).toBeVisible();
}

test('words written from right to left are marked and chosen like all others', async ({ page }) => {
  await open(page, MARROW);
  await bringToFront(page, 'courier-tuesday', 'Courier 2024-03-12');
  await article(page, 'courier-tuesday').locator('mark', { hasText: 'الجسر للجميع' }).first().click();
  await expect(card(page)).toHaveAttribute('data-claim', 'sign-for-everyone');
  await expect(card(page)).toContainText('“الجسر للجميع”');
  await expect(article(page, 'post').locator('mark[data-chosen]').first()).toBeAttached();
});

test('an emoji of several characters stays whole in the text and on the card', async ({ page }) => {
  await open(page, MARROW);
  await bringToFront(page, 'radio', 'Radio');
  await article(page, 'radio').locator('mark', { hasText: '👩‍🔧🎉' }).first().click();
  await expect(card(page)).toHaveAttribute('data-claim', 'okoro-moved-bridge');
  await expect(card(page)).toContainText('40 centimetres, by hand 👩‍🔧🎉');
});

test('words that make two claims alike offer a choice between them', async ({ page }) => {
  await open(page, MARROW);
  await bringToFront(page, 'radio', 'Radio');
  const words = article(page, 'radio').locator('mark', { hasText: 'which the rowing club has run' }).first();
  await expect(words).toHaveAttribute('data-smallest', /\S \S/);
  await words.click();
  const choice = page.getByRole('dialog', { name: 'These words make several claims' });
  await choice.getByRole('button', { name: 'Those who run the ferry do so without pay.' }).click();
  await expect(card(page)).toHaveAttribute('data-claim', 'ferry-unpaid');
});

test('an edition that leaves a claim out says that the other has it; a silent outlet says so', async ({
  page,
}) => {
  await open(page, `${MARROW}&claim=how-long-it-takes`);
  const said = (id: string) => page.locator(`[data-column="${id}"] [role="status"]`);
  await expect(said('courier-wednesday')).toHaveText('Not in this article; Courier reports it in another.');
  await expect(said('post')).toHaveText('Post does not report this.');
});
