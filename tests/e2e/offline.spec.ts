import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtFiles } from '#scripts/offline.mjs';
import { serve } from '#scripts/serve.mjs';
import { article, expect, open, test as base } from './reader.ts';
import { turnTo, walkEverywhere } from './walk.ts';

/** A host of the built app that can be unplugged, and given another version of it. */
type Host = {
  unplug: () => Promise<void>;
  /** The same app with another page and without the ledger's code, as if that had a new name. */
  update: () => Promise<void>;
};

const FOLDER = 'school/parallax';

/** In a subfolder, where the page beside it is another's. */
const test = base.extend<{ host: Host; served: { url: string } & Host }>({
  served: async ({ browserName }, give) => {
    const home = mkdtempSync(join(tmpdir(), `parallax-${browserName}-`));
    const app = join(home, FOLDER);
    cpSync('dist', app, { recursive: true });
    writeFileSync(join(home, 'index.html'), '<!doctype html><title>The school</title><p>The school');
    let server = await serve({ folder: home, port: 0 });
    const port = Number(new URL(server.url).port);
    const change = async () => {
      // The copies are of the version before.
      for (const file of readdirSync(app, { recursive: true, encoding: 'utf8' }))
        if (/\.(?:br|gz)$/.test(file) || /Ledger-[\w-]{8}\.js$/.test(file)) rmSync(join(app, file));
      const page = join(app, 'index.html');
      writeFileSync(
        page,
        readFileSync(page, 'utf8').replace('<meta name="viewport"', '<meta name="second" /> $&'),
      );
      const worker = join(app, 'service-worker.js');
      const list = /\{"version":.*?\]\]\}/;
      const built = JSON.stringify(await builtFiles(app));
      writeFileSync(
        worker,
        readFileSync(worker, 'utf8').replace(list, () => built),
      );
    };
    await give({
      url: `${server.url}${FOLDER}/`,
      unplug: () => server.close(),
      update: async () => {
        await server.close();
        await change();
        server = await serve({ folder: home, port, exactPort: true });
      },
    });
    await server.close();
    rmSync(home, { recursive: true, force: true });
  },
  baseURL: ({ served }, give) => give(served.url),
  host: ({ served }, give) => give(served),
  serviceWorkers: 'allow',
});

/** Once everything is kept and the page is answered by what keeps it. */
async function isKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, {
    timeout: 30_000,
  });
}

const versions = (page: Page) => page.evaluate(() => caches.keys());

test.describe('without a network', () => {
  test('everything that was never looked at can be used after the first visit, in a subfolder', async ({
    page,
    host,
  }) => {
    test.slow();
    await open(page);
    await isKept(page);
    // Of the host only the folder is the app's; what is not kept is asked for there too.
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(scope).toBe(new URL(`/${FOLDER}/`, page.url()).href);
    // What is kept last, once all the rest is.
    const last = () => page.evaluate(async () => Boolean(await caches.match('./classroom.html')));
    await expect.poll(last, { timeout: 30_000 }).toBe(true);
    await host.unplug();
    await page.getByRole('button', { name: 'Share and take along' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('dialog').getByRole('button', { name: 'Save for class' }).click(),
    ]);
    expect(statSync(await file.path()).size).toBeGreaterThan(1e6);
    await page.keyboard.press('Escape');
    await walkEverywhere(page);
    // A link that was kept by an earlier version of the app.
    await open(page, '?view=timeline&hl=en&claim=order-to-share');
    await page.goto('./index.html?view=ledger');
    await expect(page.locator('[data-ready="true"]')).toBeVisible();
  });
});

test.describe('a new version', () => {
  // Another tab's page is asked of the host before it is answered by what is kept.
  test.use({ expected: /Failed to load resource/ });

  test('waits for the reader’s word, is not spoken of in a lesson, and leaves another tab its own files', async ({
    page,
    context,
    host,
  }) => {
    test.slow();
    const isSecond = (tab: Page) => tab.locator('meta[name="second"]').count();
    const notice = (tab: Page) => tab.getByText('A new version is ready.');
    await open(page);
    await isKept(page);
    const other = await context.newPage();
    await open(other);
    const lesson = await context.newPage();
    await open(lesson, '?view=lesson&lesson=told-two-ways&step=2');
    // Each hears of it once its own part that listens has come.
    for (const tab of [page, other, lesson])
      await expect(tab.locator('.notice')).toBeAttached({ timeout: 30_000 });
    await host.update();
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect(notice(page)).toBeVisible({ timeout: 30_000 });
    await expect(notice(other)).toBeVisible();
    await expect(notice(lesson)).toHaveCount(0);
    expect(await coveredByNotice(other)).toEqual([]);
    for (const visit of ['second', 'third']) {
      await page.reload();
      expect(await isSecond(page), `the ${visit} visit does not take it either`).toBe(0);
      await expect(notice(page)).toBeVisible({ timeout: 30_000 });
    }

    await page.getByRole('button', { name: 'Use it now' }).click();
    await expect.poll(() => isSecond(page)).toBe(1);
    await expect(page.locator('[data-ready="true"]')).toBeVisible();
    // The other page has not been loaded anew, and what it never loaded is no longer on the host.
    await other.getByRole('link', { name: 'Ledger' }).click();
    await expect(other.locator('tr[data-claim]').first()).toBeVisible();
    expect(await isSecond(other)).toBe(0);
    expect(await versions(page)).toHaveLength(2);

    await lesson.close();
    await other.getByRole('link', { name: 'Explore' }).click();
    await other.getByRole('button', { name: 'Use it now' }).click();
    await expect.poll(() => isSecond(other)).toBe(1);
    // At the next opening, once the browser has seen the pages before go.
    const opened = async () => {
      await page.reload();
      await expect(article(page, 'nyt')).toBeAttached();
      return versions(page);
    };
    await expect.poll(opened, 'the old one’s files are gone').toHaveLength(1);
  });

  test('that is still kept waiting gives way to the next one, which is then the one that is opened', async ({
    page,
    host,
  }) => {
    test.slow();
    await page.addInitScript(() => {
      const post = Reflect.get(ServiceWorker.prototype, 'postMessage') as (message: unknown) => void;
      let isKeptWaiting = true;
      ServiceWorker.prototype.postMessage = function (message: unknown) {
        if (message !== 'take-over' || !isKeptWaiting) return post.call(this, message);
        isKeptWaiting = false;
      };
    });
    const update = async () => {
      await host.update();
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    };
    await open(page);
    await isKept(page);
    await expect(page.locator('.notice')).toBeAttached({ timeout: 30_000 });
    await update();
    const use = page.getByRole('button', { name: 'Use it now' });
    await use.click({ timeout: 30_000 });
    await expect(page.getByRole('status').getByText('Opening the new version')).toBeVisible();
    await expect(use).toBeFocused();
    await update();
    await expect(page.locator('meta[name="second"]')).toHaveCount(2, { timeout: 30_000 });
  });
});

/** What a narrow screen's notice lies over of what stays in place there, with something chosen and the story at hand. */
async function coveredByNotice(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 390, height: 844 });
  await turnTo(page, '?event=arrest-warrants');
  await page.locator('.panel-tabs button').first().click();
  await expect(page.locator('.timeline [data-event]').first()).toBeVisible();
  // At the beginning of the list the player stays above the sheet; the way to the chosen event leads past it.
  const toBeginning = () =>
    page.evaluate(() => {
      scrollTo({ top: 0, behavior: 'instant' });
      const [player, sheet] = ['.story-player', '[data-card]'].map((name) =>
        document.querySelector(name)?.getBoundingClientRect(),
      );
      return player && sheet && Math.round(sheet.top - player.bottom);
    });
  await expect.poll(toBeginning).toBe(0);
  const covered = await page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' });
    const box = document.querySelector('.notice-box')?.getBoundingClientRect();
    return ['.app-header', '.panel-tabs', '.story-player', '[data-card]'].filter((name) => {
      const other = document.querySelector(name)?.getBoundingClientRect();
      return !box || !other || (box.bottom > other.top && box.top < other.bottom);
    });
  });
  await page.setViewportSize({ width: 1440, height: 900 });
  return covered;
}
