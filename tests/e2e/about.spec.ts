import { expect, open, test } from './reader.ts';

test('about tells the proof, the texts, the notes and the authorities', async ({ page }) => {
  await open(page, '?view=about');
  const proof = await page.getByText(/^\d+ of \d+ quotations found$/).innerText();
  const [found, total] = proof.match(/\d+/g) ?? [];
  expect(found).toBe(total);
  await expect(page.getByText('their SHA-256 agrees')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Editor’s note' }).first()).toBeVisible();
  for (const link of await page.getByRole('main').locator('a[target]').all()) {
    expect(await link.getAttribute('href')).toMatch(/^https?:/);
    expect(await link.getAttribute('rel')).toContain('noopener');
  }
});

test('a view is a link: it can be opened, gone back from and bookmarked', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'About' }).click();
  await expect(page).toHaveURL(/view=about/);
  await page.goBack();
  await expect(page.locator('article[data-article="nyt"]')).toBeAttached();
});
