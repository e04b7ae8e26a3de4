import type { Locator, Page } from '@playwright/test';
import { axeFaults, card, dossierOf, expect, open, test } from './reader.ts';

const source = (page: Page, id: string): Locator => page.locator(`tr[data-source="${id}"]`);

test('the shares of each article’s claims add up', async ({ page }) => {
  await open(page, '?view=sources');
  const { articles, claims } = await dossierOf(page);
  const cells = page.locator('tr[data-kind] td');
  await expect(cells).toHaveCount(6 * articles.length);
  for (const [index, { id }] of articles.entries()) {
    const total = claims.filter(({ reports }) => reports.some(({ article }) => article === id)).length;
    const texts = await page.locator(`tr[data-kind] td:nth-of-type(${index + 1})`).allInnerTexts();
    const counts = texts.map((text) => /(\d+) of (\d+) claims/.exec(text)?.slice(1).map(Number) ?? []);
    expect(counts.map(([, of]) => of)).toEqual(counts.map(() => total));
    expect(counts.reduce((sum, [count = 0]) => sum + count, 0)).toBe(total);
  }
});

test('a source says how often each article quotes it, and on what', async ({ page }) => {
  await open(page, '?view=sources');
  const spokesperson = source(page, 'nsc-spokesperson');
  await expect(spokesperson.locator('td')).toHaveText([/paraphrased 1/, /quoted 7, paraphrased 1/]);
  await expect(source(page, 'joe-biden').locator('td').first()).toContainText('not cited');
  const more = spokesperson.getByRole('button');
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(more).toHaveAttribute('aria-expanded', 'true');
  await expect(spokesperson.getByText('Agreement is not corroboration.').first()).toBeVisible();
  await spokesperson.getByRole('link', { name: /^Russians are accused of war crimes/ }).click();
  await expect(page).toHaveURL(/\?claim=russian-atrocities(&|$)/);
  await expect(card(page)).toContainText('Russians are accused');
});

test('cautions name the claims on which outlets may lean on one source', async ({ page }) => {
  await open(page, '?view=sources');
  const caution = (kind: string): Locator => page.locator(`[data-caution="${kind}"]`);
  await expect(caution('cites-outlet')).toContainText('No claim is attributed to another outlet.');
  await expect(caution('names-outlet')).toContainText('NBC News names The New York Times.');
  await expect(caution('same-unnamed').getByRole('link')).toHaveCount(1);
  await expect(caution('perhaps-same').getByRole('link')).toHaveCount(2);
  await caution('perhaps-same')
    .getByRole('link', { name: /ordered the U.S. government/ })
    .click();
  await expect(page).toHaveURL(/claim=order-to-share/);
});

test('with every row open axe finds nothing, and paper has all of it', async ({ page }) => {
  await open(page, '?view=sources');
  for (const more of await page.locator('tr[data-source]').getByRole('button').all()) await more.click();
  expect(await axeFaults(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('tr[data-source]').last()).toBeVisible();
  await expect(page.locator('.expand-button').first()).toBeHidden();
});
