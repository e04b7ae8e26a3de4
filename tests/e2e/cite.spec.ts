import { axeFaults, card, dossierOf, expect, open, test } from './reader.ts';

test('the wordings are compared word by word, and the hedge of one is pointed out', async ({ page }) => {
  await open(page, '?claim=order-to-share');
  const wording = card(page).locator('details.wording');
  await expect(wording).toContainText('President Biden has quietly ordered');
  await expect(wording.locator('[data-hedge]').filter({ hasText: 'possible' })).toBeVisible();
  await expect(wording).toContainText('Hedges: NYT none · NBC possible');
  await expect(wording.locator('[data-unlike]').filter({ hasText: 'quietly' })).toBeVisible();
  await expect(card(page)).toContainText('NYT: unnamed · NBC: unnamed');
});

test('a claim is cited in each style and as data', async ({ page }) => {
  await open(page, '?claim=order-to-share&standing=differ');
  const chunks = () =>
    page.evaluate(
      () =>
        performance.getEntriesByType('resource').filter(({ name }) => /CiteDialog-.*\.js$/.test(name)).length,
    );
  expect(await chunks(), 'the styles are not loaded before they are asked for').toBe(0);
  await card(page).getByRole('button', { name: 'Cite' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite' });
  const items = dialog.getByRole('listitem');
  await expect(items).toHaveCount(2);
  expect(await chunks()).toBe(1);
  await expect(items.first()).toContainText('Savage, C. (2023, July 26). Biden Orders U.S. to Share');
  await expect(items.first().locator('cite')).toHaveText('The New York Times');
  await expect(items.nth(1)).toContainText('NBC News');
  await expect(dialog).toContainText('/?claim=order-to-share');
  await expect(dialog).not.toContainText('standing=differ');

  await dialog.getByRole('radio', { name: 'MLA 9' }).check();
  await expect(items.first()).toContainText('Savage, Charlie. “Biden Orders U.S. to Share');
  await dialog.getByRole('radio', { name: /Chicago/ }).check();
  await expect(items.first()).toContainText('Savage, Charlie. 2023. “Biden Orders');

  await dialog.getByRole('radio', { name: 'CSL-JSON' }).check();
  const data: unknown = JSON.parse(await dialog.getByRole('region').innerText());
  expect(data).toMatchObject([
    { id: 'nyt', type: 'article-newspaper', author: [{ family: 'Savage', given: 'Charlie' }] },
    { id: 'nbc', issued: { 'date-parts': [[2023, 7, 26]] } },
    { id: 'order-to-share', type: 'webpage' },
  ]);
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as a file' }).click();
  expect((await saved).suggestedFilename()).toBe('us-icc-order-to-share.json');

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(card(page).getByRole('button', { name: 'Cite' })).toBeFocused();
  await expect(page).toHaveURL(/claim=order-to-share/);
});

test('an event is cited as well', async ({ page }) => {
  await open(page, '?event=arrest-warrants');
  await card(page).getByRole('button', { name: 'Cite' }).click();
  await expect(page.getByRole('dialog', { name: 'Cite' }).getByRole('listitem')).toHaveCount(2);
});

test('the page describes its articles and claims for machines, and reviews none', async ({ page }) => {
  await open(page);
  const blocks = page.locator('script[type="application/ld+json"]');
  await expect(blocks).toHaveCount(1);
  const text = (await blocks.textContent()) ?? '';
  expect(text).not.toContain('<');
  expect(text).not.toContain('ClaimReview');
  const data = JSON.parse(text) as { '@context': string; '@graph': Record<string, unknown>[] };
  expect(data['@context']).toBe('https://schema.org');
  const { articles, claims } = await dossierOf(page);
  const ofType = (type: string) => data['@graph'].filter((thing) => thing['@type'] === type);
  expect(ofType('NewsArticle')).toHaveLength(articles.length);
  expect(ofType('Claim').map(({ text: statement }) => statement)).toEqual(
    claims.map(({ statement }) => statement),
  );
  const known = new Set(ofType('NewsArticle').map((article) => article['@id']));
  for (const claim of ofType('Claim')) {
    const appearance = claim.appearance as { '@id': string }[];
    expect(appearance.length).toBeGreaterThan(0);
    expect(appearance.every((article) => known.has(article['@id']))).toBe(true);
  }
});

test('axe finds nothing in the wordings and in the citations', async ({ page }) => {
  await open(page, '?claim=order-to-share');
  await card(page).getByRole('button', { name: 'Cite' }).click();
  await expect(page.getByRole('dialog', { name: 'Cite' })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('radio', { name: 'CSL-JSON' }).check();
  expect(await axeFaults(page)).toEqual([]);
});
