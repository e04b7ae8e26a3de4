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

test('a history of centuries is shown whole', async ({ page }) => {
  await page.route(/assets\/dossier-.*\.json/, async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    json.events[0].date = '1648-10-24';
    await route.fulfill({ json });
  });
  await open(page);
  await expect(drawn(page, 'ad-hoc-tribunals')).toBeInViewport();
  await expect(page).not.toHaveURL(/from=/);
});

test('Escape closes the card of an event that was chosen with the mouse', async ({ page }) => {
  await open(page);
  await drawn(page, 'us-signs').click();
  await expect(card(page)).toHaveAttribute('data-event', 'us-signs');
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
});

test('dates as reported are told with the outlet that reports each', async ({ page }) => {
  await open(page, '?dates=reported');
  await expect(listed(page, 'us-signs')).toContainText(/NYT.*: /);
  await expect(drawn(page, 'us-signs').first()).toHaveAccessibleName(/told by (NYT|NBC)$/);
  await expect(page.locator('ol .is-context').first()).toContainText('in no article');
});

test('a chosen event stands in list and drawing though the filter hides it', async ({ page }) => {
  await open(page, '?standing=differ&event=darfur-referral');
  await expect(listed(page, 'darfur-referral')).toHaveAttribute('aria-current', 'true');
  await expect(drawn(page, 'darfur-referral')).toBeVisible();
});

test('a filter that no event passes says so', async ({ page }) => {
  await open(page, '?topic=no-such-topic');
  await expect(page.getByText('No event passes this filter.')).toBeVisible();
});

test('no label of the axis is cut by the left edge', async ({ page }) => {
  await open(page, '?from=1990-06-01&to=1999-06-01');
  await expect
    .poll(() =>
      page.locator('.timeline').evaluate((timeline) => {
        const { left } = timeline.getBoundingClientRect();
        const labels = [...timeline.querySelectorAll('.vis-text.vis-minor')];
        return labels.filter(
          (label) =>
            getComputedStyle(label).visibility === 'visible' &&
            label.getBoundingClientRect().left < left - 4 &&
            label.getBoundingClientRect().right > left,
        ).length;
      }),
    )
    .toBe(0);
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
