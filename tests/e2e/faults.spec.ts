import { article, expect, listed, open, test } from './reader.ts';

test.use({
  expected:
    /Failed to load resource|ERR_FAILED|Failed to fetch dynamically|Importing a module script failed|Unable to preload CSS|planted/,
});

const dossier = /assets\/dossier-.*\.json/;

test('where the dossier does not arrive, the text in the HTML stays, and another try brings the rest', async ({
  page,
}) => {
  let fails = true;
  await page.route(dossier, (route) => (fails ? route.abort() : route.continue()));
  await page.goto('/');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('The dossier did not arrive.', { timeout: 15_000 });
  await expect(article(page, 'nyt').locator('mark').first()).toBeVisible();
  const again = page.getByRole('button', { name: 'Try again' });
  await again.press('Enter');
  // It fails once more, and says so without losing the reader's place.
  await expect(again).toHaveAttribute('aria-disabled', 'true');
  await expect(again).toHaveAttribute('aria-disabled', 'false', { timeout: 15_000 });
  await expect(again).toBeFocused();
  await page.setViewportSize({ width: 320, height: 640 });
  const sticksOut = (box: Element) => box.scrollWidth - box.clientWidth;
  expect(await page.locator('.notice-box').evaluate(sticksOut)).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  fails = false;
  await again.press('Enter');
  await expect(notice).toHaveCount(0);
  await expect(page.locator('#main')).toBeFocused();
  await article(page, 'nyt').locator('mark').first().click();
  await expect(page).toHaveURL(/claim=/);
});

test('any other screen says that its dossier did not arrive, and another try opens it', async ({ page }) => {
  let fails = true;
  await page.route(dossier, (route) => (fails ? route.abort() : route.continue()));
  await page.goto('/?threads=all');
  await expect(page.getByRole('alert')).toContainText('The dossier did not arrive.', { timeout: 15_000 });
  fails = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(article(page, 'nyt')).toBeAttached();
});

test('while a request is slow, the places where things will be are shown', async ({ page }) => {
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(dossier, async (route) => {
    await arrived;
    await route.continue();
  });
  // The default screen is in the HTML; this one is drawn by the app.
  await page.goto('/?threads=all');
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

test('a dossier that is cut off, or a page in its place, is no dossier, and the other one is offered', async ({
  page,
}) => {
  let answer = (text: string): string => text.slice(0, text.length / 2);
  await page.route(dossier, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ body: answer(await response.text()) });
  });
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('this is not JSON: at line');
  answer = () => '<!doctype html><title>Sign in to this network</title>';
  await page.reload();
  await expect(page.getByRole('alert')).toContainText(
    'line 1, column 1, a value was expected, but "<" stands there',
  );
  await page.unroute(dossier);
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page.locator('article').first()).toBeAttached();
});

test('a view whose code and styles do not arrive says so, and another try brings both', async ({ page }) => {
  const code = /assets\/Ledger-.*\.(?:js|css)/;
  await open(page);
  await page.route(code, (route) => route.abort());
  await page.getByRole('link', { name: 'Ledger' }).click();
  await expect(page.getByText('Something went wrong in this part of the page.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'History' })).toBeVisible();
  await page.unroute(code);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('tr[data-claim]').first()).toBeVisible();
  const lost = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(
          ({ sheet }) => !sheet,
        ).length,
    );
  await expect.poll(lost).toBe(0);
});

test('what breaks in one panel leaves the others alive, with a sentence and a way back', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { isPlanted: true });
    const create: unknown = Reflect.get(Document.prototype, 'createElement');
    Object.assign(document, {
      createElement(...asked: unknown[]): unknown {
        // Of all panels the articles alone have marks.
        if (asked[0] === 'mark' && 'isPlanted' in window && window.isPlanted) throw new Error('planted');
        return typeof create === 'function' && Reflect.apply(create, document, asked);
      },
    });
  });
  await page.route(/assets\/ChosenEvent-.*\.js/, (route) =>
    route.fulfill({ body: "throw new Error('planted')", contentType: 'text/javascript' }),
  );
  // Not the screen that the HTML holds, whose marks are taken over and not made.
  await page.goto('/?dossier=us-icc');
  const broken = page.getByText('Something went wrong in this part of the page.');
  await expect(broken).toHaveCount(1);
  await expect(listed(page, 'biden-order')).toBeVisible();
  await page.evaluate(() => Object.assign(window, { isPlanted: false }));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(article(page, 'nyt').locator('mark').first()).toBeVisible();
  await expect(broken).toHaveCount(0);
  // The card of an event is code of its own.
  await listed(page, 'biden-order').click();
  await expect(broken).toHaveCount(1);
  await expect(article(page, 'nyt').locator('mark[data-chosen]').first()).toBeVisible();
  await expect(listed(page, 'biden-order')).toHaveAttribute('aria-current', 'true');
});

test('where storage is full, holds junk or is blocked, the page opens, and a choice lasts as long as the page', async ({
  page,
}) => {
  const theme = () => page.locator('html').getAttribute('data-theme');
  await page.addInitScript(() => {
    if (location.search.includes('blocked')) {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
      return;
    }
    Storage.prototype.getItem = () => '{"\\u0000": [';
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  for (const search of ['?view=about', '?view=about&x=blocked']) {
    await open(page, search);
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
    await expect.poll(theme).toBe('dark');
    await page.getByRole('link', { name: 'Sources', exact: true }).click();
    await expect(page.locator('.sources')).toBeVisible();
    expect(await theme()).toBe('dark');
  }
});

test('two tabs are in step: a theme that is chosen in one is that of the other', async ({
  page,
  context,
}) => {
  await open(page, '?view=about');
  const other = await context.newPage();
  await open(other, '?view=sources');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('projector');
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'projector');
  await expect(other.getByRole('combobox', { name: 'Theme' })).toHaveValue('projector');
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
