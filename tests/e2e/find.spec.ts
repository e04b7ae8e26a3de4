import type { Page } from '@playwright/test';
import { axeFaults, article, card, expect, open, test } from './reader.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Find' });
const field = (page: Page) => page.getByRole('combobox', { name: /^Find/ });
const button = (page: Page) => page.getByRole('button', { name: /^Find/ });
const found = (page: Page, group: string) => page.getByRole('group', { name: group }).getByRole('option');

/** The words that are lit, as long as they are. */
const litWords = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('lit') ?? [])].map((range) => (range instanceof Range ? range.toString() : '')),
  );

/** Whether the first of the lit words is to be seen in its column and on the screen. */
const litInView = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('lit') ?? [];
    if (!(range instanceof Range)) return false;
    const box = range.getBoundingClientRect();
    const scroller = range.startContainer.parentElement?.closest('[data-scroller]')?.getBoundingClientRect();
    return box.height > 0 && box.top >= Math.max(scroller?.top ?? 0, 0) && box.bottom <= innerHeight;
  });

test('Ctrl K, a slip of the fingers, the arrows and Enter lead to a claim', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no such keys');
  await open(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Pentagn');
  await expect(found(page, 'Claims').first()).toContainText('Pentagon');
  await expect(found(page, 'Claims').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  const second = found(page, 'Claims').nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(second).toContainText('overrides months of resistance');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(card(page)).toHaveAttribute('data-claim', /./);
  await expect(card(page).getByRole('heading', { level: 2 })).toContainText('overrides months of resistance');
  // The focus is on its passage, so that the next key goes on from there.
  await expect(page.locator('[data-handle]:focus')).toHaveCount(1);
});

test('Escape closes and gives the focus back; the words are there the next time', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a phone has no such keys');
  await open(page, '?view=about');
  const link = page.getByRole('link', { name: 'Explore' });
  await link.focus();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('durbin');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(link).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toHaveValue('durbin');
  await page.keyboard.press('Control+k');
  await expect(dialog(page)).toBeHidden();
});

for (const view of ['ledger', 'history', 'sources', 'about']) {
  test(`from ${view} an event is opened in the timeline`, async ({ page }) => {
    await open(page, `?view=${view}`);
    await button(page).click();
    await field(page).fill('rome statute');
    await found(page, 'Events').first().click();
    await expect(card(page)).toHaveAttribute('data-event', 'rome-statute-adopted');
    await expect(page).not.toHaveURL(/view=/);
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`view=${view}`));
  });
}

test('words of an article come into view there and are lit for a moment', async ({ page }) => {
  await open(page, '?claim=court-accuses-putin');
  await button(page).click();
  await field(page).fill('too bad because it’s the right');
  const hit = found(page, 'In the articles').first();
  const words = await hit.locator('b').first().textContent();
  await hit.click();
  await expect(dialog(page)).toBeHidden();
  await expect.poll(() => litWords(page)).toContain(words);
  await expect.poll(() => litInView(page)).toBe(true);
  // The text is opened, nothing is chosen.
  await expect(card(page)).toHaveCount(0);
  await expect.poll(() => litWords(page), { timeout: 8000 }).toEqual([]);
});

test('words of an article that is not in front are brought there', async ({ page }) => {
  await open(page, '?view=about');
  await button(page).click();
  await field(page).fill('Manuel Balce Ceneta');
  await found(page, 'In the articles').first().click();
  await expect(article(page, 'nbc')).toBeVisible();
  await expect.poll(() => litWords(page)).toEqual(['Manuel Balce Ceneta']);
  await expect.poll(() => litInView(page)).toBe(true);
});

test('words of a site notice unfold it', async ({ page }) => {
  await open(page);
  const notice = article(page, 'nbc').locator('details [data-block]').first();
  const words = ((await notice.textContent()) ?? '').split(/\s+/).slice(0, 5).join(' ');
  await button(page).click();
  await field(page).fill(words);
  await found(page, 'In the articles').first().click();
  await expect(notice).toBeVisible();
});

test('a person leads to what rests on them, and further to the claim', async ({ page }) => {
  await open(page);
  await button(page).click();
  await field(page).fill('durbni');
  await found(page, 'People').first().click();
  await expect(found(page, 'Claims that rest on Richard J. Durbin')).toHaveCount(6);
  await expect(found(page, 'Events with Richard J. Durbin')).toHaveCount(2);
  await field(page).fill('praised');
  await found(page, 'Claims that rest on Richard J. Durbin').first().click();
  await expect(card(page).getByRole('heading', { level: 2 })).toContainText('praised the shift');
});

test('nothing found is said, and a long list shows all when asked', async ({ page }) => {
  await open(page);
  await button(page).click();
  await field(page).fill('xylophone');
  await expect(dialog(page).getByText('Nothing found for “xylophone”.').last()).toBeVisible();
  await field(page).fill('court');
  await expect(found(page, 'Claims')).toHaveCount(6);
  await found(page, 'Claims').last().click();
  expect(await found(page, 'Claims').count()).toBeGreaterThan(20);
});

test('the search is the width of a phone and nothing sticks out', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'a wide screen has a sheet');
  await open(page);
  await button(page).tap();
  await field(page).fill('warrant');
  expect((await dialog(page).boundingBox())?.width).toBe(390);
  expect(await dialog(page).evaluate((element) => element.scrollWidth)).toBeLessThanOrEqual(390);
  for (const each of await found(page, 'Claims').all())
    expect((await each.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await found(page, 'Claims').first().tap();
  await expect(card(page)).toHaveAttribute('data-claim', /./);
});

test('axe finds nothing in the search', async ({ page }) => {
  await open(page, '?theme=dark');
  await button(page).click();
  for (const query of ['', 'court', 'xylophone']) {
    await field(page).fill(query);
    expect(await axeFaults(page), query).toEqual([]);
  }
});
