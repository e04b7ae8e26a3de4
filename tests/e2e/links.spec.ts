import { article, axeFaults, card, expect, isInView, listed, open, test } from './reader.ts';

test('a pasted link restores what was chosen, filtered and in view', async ({ page, isMobile }) => {
  await open(
    page,
    '?claim=warrants-issued-in-march&standing=differ&topic=The+arrest+warrants&theme=dark&by=outlet',
  );
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(card(page)).toHaveAttribute('data-claim', 'warrants-issued-in-march');
  await expect(page.getByText('3 of 98 claims')).toBeVisible();
  const mark = article(page, 'nyt').locator('mark[data-chosen]');
  await expect.poll(() => isInView(mark)).toBe(true);
  if (isMobile) return;
  await expect(page.getByLabel('Lanes', { exact: true })).toHaveValue('outlet');
});

test('a window in the link is the window of the timeline', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone opens on an article');
  await open(page, '?from=2023-07-18&to=2023-07-29');
  await expect(page.getByRole('button', { name: 'The week' })).toHaveAttribute('aria-pressed', 'true');
});

test('back and forward move between what was chosen; a filter does not lose it', async ({ page }) => {
  await open(page);
  await article(page, 'nyt').locator('mark[data-smallest="reasons-unclear"]').first().click();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  const second = await card(page).getAttribute('data-claim');
  expect(second).not.toBe('reasons-unclear');
  await page.goBack();
  await expect(card(page)).toHaveAttribute('data-claim', 'reasons-unclear');
  await page.goBack();
  await expect(card(page)).toHaveCount(0);
  await page.goForward();
  await page.goForward();
  await expect(card(page)).toHaveAttribute('data-claim', second ?? '');
});

test('a link to what the dossier does not have says so', async ({ page }) => {
  await open(page, '?claim=no-such-claim');
  await expect(
    page.getByText('This link points at something that the dossier does not have.'),
  ).toBeInViewport();
  await expect(article(page, 'nyt')).toBeAttached();
});

test('a filter narrows marks, events and counts alike, and is cleared in one action', async ({
  page,
  isMobile,
}) => {
  await open(page);
  await page
    .getByRole('group', { name: 'Standing' })
    .getByRole('button', { name: /^differ/ })
    .click();
  await expect(page.getByText('15 of 98 claims')).toBeVisible();
  await expect(article(page, 'nyt').locator('mark[data-standing="only"]')).toHaveCount(0);
  if (!isMobile) {
    const events = await page.locator('ol [data-event]').count();
    await expect(page.getByText(`${events} of 45 events`)).toBeVisible();
    await expect(listed(page, 'darfur-referral')).toHaveCount(0);
  }
  await page.getByLabel('Outlet').selectOption({ label: 'Told by NBC' });
  await expect(page).toHaveURL(/outlets=nbc/);
  await page.getByRole('button', { name: 'Clear filter' }).click();
  await expect(page.getByText('98 claims', { exact: true })).toBeVisible();
});

test.describe('an address that is no page of the app', () => {
  test.use({ expected: /Failed to load resource: the server responded with a status of 404/ });

  test('says so, in light and dark, and leads to the app', async ({ page }) => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      const response = await page.goto('/no/such/page');
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
      expect(await axeFaults(page)).toEqual([]);
    }
    await page.getByRole('link', { name: 'Open Parallax' }).click();
    await expect(article(page, 'nyt')).toBeVisible();
  });
});
