import { card, drawn, expect, listed, open, test } from './reader.ts';

test.skip(({ isMobile }) => isMobile, 'a phone opens on an article');

const week = '?from=2023-07-18&to=2023-07-29';

test('a choice that moves the view is a new window in the link, and Back restores both', async ({ page }) => {
  const theWeek = page.getByRole('button', { name: 'The week' });
  await open(page, week);
  await listed(page, 'rome-statute-adopted').click();
  await expect(page).toHaveURL(/from=1998-07-/);
  await expect(theWeek).toHaveAttribute('aria-pressed', 'false');
  await expect(drawn(page, 'rome-statute-adopted')).toBeInViewport();

  await page.goBack();
  await expect(card(page)).toHaveCount(0);
  await expect(theWeek).toHaveAttribute('aria-pressed', 'true');
  await page.goForward();
  await expect(card(page)).toHaveAttribute('data-event', 'rome-statute-adopted');
  await expect(page).toHaveURL(/from=1998-07-/);

  await theWeek.click();
  await expect(page).toHaveURL(/from=2023-07-18&to=2023-07-29/);
  await expect(drawn(page, 'rome-statute-adopted')).toHaveCount(0);
});

test('a link whose window lacks its event moves to the event', async ({ page }) => {
  await open(page, `${week}&event=us-signs`);
  await expect(drawn(page, 'us-signs')).toBeInViewport();
  await expect(page).toHaveURL(/from=2000-12-/);
});

test('a window beyond all events comes back to where there is something', async ({ page }) => {
  await open(page, '?from=0200-01-01&to=0201-01-01');
  await expect(page).toHaveURL(/from=19/);
});

test('Escape closes the card of an event that was chosen with the mouse', async ({ page }) => {
  await open(page);
  await drawn(page, 'us-signs').click();
  await expect(card(page)).toHaveAttribute('data-event', 'us-signs');
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
});

test.describe('code that does not arrive', () => {
  test.use({ expected: /Failed to load resource|ERR_FAILED|Failed to fetch dynamically/ });

  test('another try draws the timeline', async ({ page }) => {
    let fails = true;
    await page.route(/assets\/Timeline-.*\.js/, (route) => (fails ? route.abort() : route.continue()));
    await open(page);
    fails = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(drawn(page, 'us-signs')).toBeVisible();
  });
});
