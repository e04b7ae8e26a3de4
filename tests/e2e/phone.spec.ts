import { article, card, dossierOf, expect, listed, open, test } from './reader.ts';

test.describe('on a phone', () => {
  test('one panel is in front at a time, and nothing is left out', async ({ page }) => {
    await open(page);
    await expect(article(page, 'nyt')).toBeVisible();
    await expect(article(page, 'nbc')).toBeHidden();
    await page.getByRole('button', { name: 'NBC', exact: true }).tap();
    await expect(article(page, 'nbc')).toBeVisible();
    await page.getByRole('button', { name: 'Timeline', exact: true }).tap();
    const { events } = await dossierOf(page);
    await expect(page.locator('ol [data-event]')).toHaveCount(events.length);
  });

  test('a tap on a mark opens the sheet above the words, another leads to the counterpart', async ({
    page,
  }) => {
    await open(page);
    const mark = article(page, 'nyt').locator('mark[data-smallest="warrants-issued-in-march"]').first();
    await mark.tap();
    await expect(card(page)).toHaveAttribute('data-claim', 'warrants-issued-in-march');
    await card(page)
      .getByRole('button', { name: /In March, the ICC issued/ })
      .tap();
    await expect(article(page, 'nbc').getByText('In March, the ICC issued')).toBeInViewport();
  });

  test('the sheet can be lowered to read on, and closed', async ({ page }) => {
    await open(page, '?claim=warrants-issued-in-march');
    const tall = (await card(page).boundingBox())?.height ?? 0;
    await page.getByRole('button', { name: 'Lower the card' }).tap();
    await expect.poll(async () => (await card(page).boundingBox())?.height ?? tall).toBeLessThan(tall / 2);
    await page.getByRole('button', { name: 'Close the card' }).tap();
    await expect(card(page)).toHaveCount(0);
  });

  test('an event of the list opens with the words that tell it', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Timeline', exact: true }).tap();
    await listed(page, 'principals-meeting').tap();
    await expect(card(page)).toHaveAttribute('data-event', 'principals-meeting');
    await card(page)
      .getByRole('button', { name: /The dispute led the National Security Council/ })
      .tap();
    await expect(article(page, 'nyt').locator('mark[data-chosen]').first()).toBeInViewport();
  });

  test('what is tapped is 44 px high', async ({ page }) => {
    await open(page, '?claim=warrants-issued-in-march');
    for (const button of await page
      .locator('.panel-tabs button:visible, .card-tools button:visible, .standing-toggle:visible')
      .all()) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });
});
