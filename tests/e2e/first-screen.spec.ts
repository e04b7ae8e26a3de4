import type { Page } from '@playwright/test';
import { en, es } from '#tests/support/messages.ts';
import { article, axeFaults, card, expect, listed, test } from './reader.ts';
import { shiftOf, watchShifts } from './shifts.ts';

/** The app's own code waits until it is let go, so that what is there without it can be looked at. */
async function holdScripts(page: Page): Promise<() => void> {
  let letGo = (): void => undefined;
  const free = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/assets\/index-.*\.js/, async (route) => {
    await free;
    await route.continue();
  });
  return letGo;
}

const isReady = (page: Page) => expect(page.locator('[data-ready="true"]')).toBeVisible();

test('the first screen is there before the app, which takes it over without moving or replacing anything', async ({
  page,
  isMobile,
}) => {
  await watchShifts(page);
  const letGo = await holdScripts(page);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(article(page, 'nyt').locator('mark').first()).toBeVisible();
  await expect(listed(page, 'rome-statute-adopted')).toBeVisible({ visible: !isMobile });
  const mark = await article(page, 'nyt')
    .locator('mark[data-smallest="reasons-unclear"]')
    .first()
    .elementHandle();
  const row = await listed(page, 'rome-statute-adopted').elementHandle();
  letGo();
  await isReady(page);
  await page.waitForTimeout(300);
  expect(await shiftOf(page)).toBeLessThan(0.01);
  // What moves from here on is the reader's own doing, however late a card's code may come.
  await mark?.click();
  await expect(card(page)).toHaveAttribute('data-claim', 'reasons-unclear');
  expect(await mark?.evaluate((element) => element.isConnected && element.hasAttribute('data-chosen'))).toBe(
    true,
  );
  expect(await row?.evaluate((element) => element.isConnected)).toBe(true);
});

test('another screen, and another theme than the system’s, show nothing else before', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('parallax.theme', 'dark'));
  const letGo = await holdScripts(page);
  await page.goto('/?claim=order-to-share', { waitUntil: 'commit' });
  // The HTML is there, and none of it is shown.
  await expect(article(page, 'nyt')).toBeAttached();
  await expect(page.locator('.app')).toBeHidden();
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const look = (): void => {
      const columns = document.querySelector('#articles');
      if (columns?.getClientRects().length)
        seen.add(document.querySelector('[data-card]')?.getAttribute('data-claim') ?? 'nothing chosen');
      requestAnimationFrame(look);
    };
    look();
  });
  letGo();
  await isReady(page);
  expect(await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])).toEqual([
    'order-to-share',
  ]);
});

test('until another view is there, what it is about can be read, and nothing of another dossier', async ({
  page,
}) => {
  const letGo = await holdScripts(page);
  const foreword = page.locator('.foreword');
  await page.goto('/?view=ledger&dossier=marrow-lock', { waitUntil: 'commit' });
  await expect(foreword).toBeAttached();
  await expect(foreword).toBeHidden();
  await page.goto('/?view=ledger', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'The U.S. order to share evidence with the International Criminal Court',
  );
  await expect(foreword.getByText('from the Rome Statute of 1998 to that decision')).toBeVisible();
  await expect(foreword.getByRole('status')).toBeVisible();
  await expect(page.locator('.app')).toBeHidden();
  expect(await axeFaults(page)).toEqual([]);
  letGo();
  await isReady(page);
  await expect(foreword).not.toBeAttached();
});

test('a phone’s first words do not wait for the fonts, and the next view has them', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'a wide screen has them at once, or not before the next visit');
  await page.goto('/');
  await isReady(page);
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-fonts', 'later');
  await page.getByRole('link', { name: 'Ledger' }).click();
  await expect(html).not.toHaveAttribute('data-fonts');
  const has = (font: string) => page.evaluate((name) => document.fonts.check(`1em "${name}"`), font);
  await expect.poll(() => has('Source Serif 4 Variable')).toBe(true);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('articles with their marks, events and legend can be read, and nothing waits to be pressed', async ({
    page,
  }) => {
    await page.goto('/?claim=order-to-share');
    await expect(page.locator('noscript .scripts-off')).toBeVisible();
    for (const [id, last] of [
      ['nyt', 'Mike Pompeo denounced it as corrupt.'],
      ['nbc', 'This is how we treat this.'],
    ] as const) {
      await expect(article(page, id).locator('mark').first()).toBeVisible();
      await expect(article(page, id).getByText(last)).toBeVisible();
    }
    await expect(listed(page, 'rome-statute-adopted')).toBeVisible();
    await expect(page.getByText('Outlets report it and differ')).toBeVisible();
    await expect(page.locator('header select:visible, header button:visible, nav a:visible')).toHaveCount(0);
  });
});

test.describe('a reader of Spanish', () => {
  test.use({ locale: 'es-ES' });

  for (const query of ['?view=ledger', '?claim=order-to-share', '?dossier=marrow-lock']) {
    test(`sees ${query} in Spanish from its first picture on`, async ({ page }) => {
      await page.addInitScript(() => {
        const seen = new Set<string>();
        Object.assign(window, { seen });
        const look = (): void => {
          const nav = document.querySelector('.app-nav');
          if (nav?.getClientRects().length) seen.add(nav.getAttribute('aria-label') ?? '');
          requestAnimationFrame(look);
        };
        look();
      });
      // The dossier is not asked for after the texts.
      const asked = page.waitForRequest(/assets\/dossier-[^/]*\.json/);
      await page.route(/assets\/es-[^/]*\.js/, async (route) => {
        await asked;
        await route.continue();
      });
      await page.goto(`/${query}`);
      await expect(page.getByRole('navigation', { name: es.app.views })).toBeVisible();
      // The page may be Spanish before it is next looked at; what has been seen once is never forgotten.
      const seen = () => page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
      await expect.poll(seen).toEqual([es.app.views]);
    });
  }

  test('reads on undisturbed while the default screen turns from English to Spanish', async ({ page }) => {
    let letGo = (): void => undefined;
    const free = new Promise<void>((resolve) => (letGo = resolve));
    await page.route(/assets\/es-[^/]*\.js/, async (route) => {
      await free;
      await route.continue();
    });
    const tops = () =>
      page
        .locator('.article-headline, article[data-article] p')
        .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
    await page.goto('/');
    await expect(page.getByRole('navigation', { name: en.app.views })).toBeVisible();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const before = await tops();
    expect(before.length).toBeGreaterThan(10);
    letGo();
    await expect(page.getByRole('navigation', { name: es.app.views })).toBeVisible();
    expect(await tops()).toEqual(before);
  });

  test('is not kept from what there is where the Spanish texts are late', async ({ page }) => {
    let letGo = (): void => undefined;
    const free = new Promise<void>((resolve) => (letGo = resolve));
    await page.route(/assets\/es-[^/]*\.js/, async (route) => {
      await free;
      await route.continue();
    });
    await page.goto('/?claim=order-to-share');
    await expect(page.getByRole('navigation', { name: en.app.views })).toBeVisible();
    letGo();
    await expect(page.getByRole('navigation', { name: es.app.views })).toBeVisible();
  });
});
