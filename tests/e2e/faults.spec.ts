import { article, expect, listed, open, test } from './reader.ts';

test.use({
  expected: /Failed to load resource|ERR_FAILED|Failed to fetch dynamically|Importing a module script failed/,
});

const dossier = /assets\/dossier-.*\.json/;

test('a request that fails says so, and another try opens the dossier', async ({ page }) => {
  let fails = true;
  await page.route(dossier, (route) => (fails ? route.abort() : route.continue()));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('The dossier did not arrive.', { timeout: 15_000 });
  fails = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(article(page, 'nyt')).toBeAttached();
});

test('a slow request shows the places where things will be', async ({ page }) => {
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(dossier, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto('/');
  await expect(page.getByText('Opening the dossier …')).toBeAttached();
  const top = () =>
    page.locator('.reading-columns').evaluate((columns) => columns.getBoundingClientRect().top);
  const before = await top();
  arrive();
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
  // Nothing jumps when it arrives.
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
});

test('a dossier with faults is not opened, and each fault is named with its place', async ({ page }) => {
  await page.route(dossier, async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    json.claims[3].reports[0].article = 'nbcnews';
    json.events[0].date = '2023-02-30';
    await route.fulfill({ json });
  });
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('claims[3].reports[0].article');
  await expect(page.getByRole('alert')).toContainText('events[0].date');
});

test('a quotation that was edited away is named as not found and marked nowhere', async ({ page }) => {
  await page.route(/assets\/nbc-.*\.txt/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ body: (await response.text()).replace('is not a member of', 'stands outside') });
  });
  await open(page, '?claim=us-outside-the-court');
  await expect(page.getByText('These words were not found in the text.')).toBeAttached();
  await expect(article(page, 'nbc').locator('mark[data-claims~="us-outside-the-court"]')).toHaveCount(0);
  await page.goto('/?view=about');
  await expect(page.getByText('Not found', { exact: true })).toBeVisible();
  await expect(page.getByText('A text is not the one that the marks were made on:')).toBeVisible();
});

test('where the timeline’s code does not arrive, the articles can be read all the same', async ({ page }) => {
  await page.route(/assets\/Timeline-.*\.js/, (route) => route.abort());
  await open(page);
  await expect(page.getByText('Something went wrong in this part of the page.')).toBeAttached();
  await article(page, 'nyt').locator('mark[data-smallest="reasons-unclear"]').first().click();
  await expect(page.locator('[data-card]')).toHaveAttribute('data-claim', 'reasons-unclear');
});

test('HTML in the fields of a dossier is shown as text and never runs', async ({ page, isMobile }) => {
  const script = '<img src=x onerror="document.title=\'broken\'"><b>bold</b>';
  await page.route(dossier, async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    json.claims[0].statement = script;
    for (const event of json.events) event.title = `${script}${event.title}`;
    json.lanes[0].title = script;
    json.eras[0].title = script;
    await route.fulfill({ json });
  });
  await open(page, '?claim=order-to-share');
  await expect(page.getByRole('heading', { name: script, exact: true })).toBeAttached();
  if (!isMobile) await expect(listed(page, 'biden-order')).toContainText(script);
  expect(await page.locator('img, b').count()).toBe(0);
  expect(await page.title()).not.toBe('broken');
});
