import { article, card, drawn, expect, isInView, listed, open, test } from './reader.ts';

test.describe('by keyboard alone', () => {
  test('j and k walk through the marks, Enter chooses, o goes to the other outlet and back', async ({
    page,
  }) => {
    await open(page);
    await page.keyboard.press('j');
    const first = article(page, 'nyt').locator('[data-handle]').first();
    await expect(first).toBeFocused();
    await page.keyboard.press('j');
    await expect(first).not.toBeFocused();
    await page.keyboard.press('k');
    await expect(first).toBeFocused();

    await page.keyboard.press('Enter');
    await expect(card(page)).toHaveAttribute('data-claim', 'order-to-share');
    await expect(listed(page, 'biden-order')).toHaveAttribute('aria-current', 'true');

    await page.keyboard.press('o');
    const match = article(page, 'nbc').locator('[data-handle="order-to-share"]').first();
    await expect(match).toBeFocused();
    await page.keyboard.press('o');
    await expect(article(page, 'nyt').locator('[data-handle="order-to-share"]').first()).toBeFocused();

    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await expect(article(page, 'nyt').locator('[data-handle="order-to-share"]').first()).toBeFocused();
  });

  test('e turns from a claim to its event', async ({ page }) => {
    await open(page, '?claim=clinton-signed');
    await page.keyboard.press('e');
    await expect(card(page)).toHaveAttribute('data-event', 'us-signs');
  });

  test('the timeline is one tab stop, in which arrows go through time', async ({ page }) => {
    await open(page, '?event=us-signs');
    const chosen = drawn(page, 'us-signs');
    await chosen.focus();
    await page.keyboard.press('ArrowRight');
    await expect(chosen).not.toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(chosen).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect(card(page)).toHaveAttribute('data-event', 'ad-hoc-tribunals');
    await expect(page.locator('.timeline [tabindex="0"]')).toHaveCount(1);
  });

  test('a passage within a longer one can be reached', async ({ page }) => {
    await open(page);
    const nested = article(page, 'nyt').locator('[data-handle="order-given-quietly"]').first();
    while (!(await nested.evaluate((handle) => handle === document.activeElement))) {
      await page.keyboard.press('j');
    }
    await page.keyboard.press('Enter');
    await expect(card(page)).toHaveAttribute('data-claim', 'order-given-quietly');
  });

  test('? lists the keys, Escape puts the list away and nothing else', async ({ page }) => {
    await open(page, '?claim=order-to-share');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(card(page)).toHaveAttribute('data-claim', 'order-to-share');
  });

  test('the skip link leads to the articles', async ({ page }) => {
    await open(page);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the articles' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await isInView(page.locator(':focus'))).toBe(true);
    await expect(page.locator('[data-column="nyt"] :focus')).toHaveCount(1);
  });

  test('a dialog gives the focus back to what opened it', async ({ page }) => {
    await open(page);
    const opener = page.getByRole('button', { name: 'Keys' });
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
  });

  test('the focus is never lost: from card to card, and when the card is closed', async ({ page }) => {
    await open(page, '?claim=clinton-signed');
    await card(page)
      .getByRole('button', { name: /The United States signs/ })
      .focus();
    await page.keyboard.press('Enter');
    await expect(card(page)).toHaveAttribute('data-event', 'us-signs');
    await expect(card(page).locator('.card-body')).toBeFocused();
    await page.goBack();
    await card(page).getByRole('button', { name: 'Close the card' }).focus();
    await page.keyboard.press('Enter');
    await expect(article(page, 'nyt').locator('[data-handle="clinton-signed"]')).toBeFocused();
  });

  test('on a narrow screen the keys stay with the article in front', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page);
    await page.getByRole('button', { name: 'NBC', exact: true }).click();
    await page.keyboard.press('j');
    await expect(article(page, 'nbc').locator('[data-handle]').first()).toBeFocused();
    await page.keyboard.press('o');
    await expect(article(page, 'nyt')).toBeVisible();
    await expect(article(page, 'nyt').locator('[data-handle="order-to-share"]')).toBeFocused();
  });

  test('single letters can be turned off, and stay off', async ({ page }) => {
    await open(page);
    await page.keyboard.press('?');
    await page.getByLabel('Single letters and ? act as keys').uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await expect(page.locator('[data-ready="true"]')).toBeVisible();
    await page.keyboard.press('j');
    await expect(page.locator('[data-handle]:focus')).toHaveCount(0);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});
