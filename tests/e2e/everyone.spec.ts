import { tooFaint } from './contrasts.ts';
import { walkByKeys } from './focus-walk.ts';
import { freeHeight, layoutFaults, smallTargets } from './layout-faults.ts';
import { movedByDegrees, watchMotion } from './motion.ts';
import { article, card, drawn, expect, listed, open, test } from './reader.ts';
import { spokenFaults } from './spoken.ts';
import { lookingAlike } from './told-apart.ts';
import { turnTo } from './walk.ts';
import type { Page } from '@playwright/test';

/** Every view, with something chosen where that adds to the screen. */
const SCREENS = [
  '?view=about',
  '?claim=order-to-share&threads=all',
  '?event=arrest-warrants&draw=orders',
  '?standing=only&by=outlet',
  '?view=ledger&claim=order-to-share',
  '?view=history&only=nbc&event=rome-statute-adopted',
  '?view=sources',
  '?view=lesson',
  '?view=lesson&lesson=told-two-ways&step=2',
  '?view=lesson&lesson=told-two-ways&step=3',
  '?view=print&what=list',
];

/** Goes through every screen in one page, and gathers what is wrong with each. */
async function inEveryView(page: Page, faultsOf: () => Promise<readonly string[]>): Promise<string[]> {
  const all: string[] = [];
  for (const screen of SCREENS) {
    await turnTo(page, screen);
    all.push(...(await faultsOf()).map((fault) => `${screen} ${fault}`));
  }
  return all;
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('on a wide screen', () => {
  test.skip(({ isMobile }) => isMobile, 'the widths are set here');

  test('Tab walks every view to its end and back, and what has the focus is always to be seen', async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await open(page, '?view=about');
    // What comes into the header last.
    await expect(page.getByRole('button', { name: 'Share and take along' })).toBeVisible();
    const faults = await inEveryView(page, async () => {
      const walk = await walkByKeys(page);
      expect(walk.stops).toBeGreaterThan(8);
      return walk.faults;
    });
    expect(faults).toEqual([]);
  });

  test('at 400 % nothing is cut off, and half of the height is left to what is read', async ({ page }) => {
    test.slow();
    // 1280 x 1024 CSS pixels at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    await open(page, '?view=about');
    const faults = await inEveryView(page, async () => {
      const { height, by } = await freeHeight(page);
      const covered = height < 128 ? [`${height} px of the height are free, beside ${by}`] : [];
      return [...(await layoutFaults(page)), ...covered];
    });
    expect(faults).toEqual([]);
  });

  test('letters, words and lines set further apart cut nothing off', async ({ page }) => {
    test.slow();
    await open(page, '?view=about');
    // As WCAG 1.4.12 has it; a sheet that is made by script is none that the policy forbids.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
         p { margin-block-end: 2em !important; }`,
      );
      document.adoptedStyleSheets = [sheet];
    });
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await inEveryView(page, () => layoutFaults(page)), `${width} px`).toEqual([]);
    }
  });

  test('every control is 24 px high and wide, or has room around it', async ({ page }) => {
    await open(page, '?view=about');
    expect(await inEveryView(page, () => smallTargets(page, 24))).toEqual([]);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`where the system gives the colours, ${colorScheme}, states, lines, marks and icons are told apart`, async ({
      page,
    }) => {
      test.slow();
      await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
      await open(page, '?view=about');
      const faults = await inEveryView(page, async () => [
        ...(await lookingAlike(page)),
        // A thread begins on the ground of a chosen mark, which here is the system's own.
        ...(await tooFaint(page, { text: 4.5, mark: 3 })).faint.filter(
          (each) => !each.includes('path.thread'),
        ),
      ]);
      expect(faults).toEqual([]);
    });
  }

  test('nothing moves by degrees for a reader who wants less motion', async ({ page }) => {
    test.slow();
    const walk = async (): Promise<string[]> => {
      await open(page, '?claim=order-to-share');
      await expect(drawn(page, 'rome-statute-adopted')).toBeVisible();
      await watchMotion(page);
      const moved: string[] = [];
      const then = async (what: string): Promise<void> => {
        await page.waitForTimeout(500);
        moved.push(...(await movedByDegrees(page)).map((each) => `${what}: ${each}`));
        await watchMotion(page);
      };
      await card(page).getByRole('button', { name: 'Next', exact: true }).click();
      await then('the next claim');
      await page.getByRole('button', { name: 'The week' }).click();
      await then('a stretch of time');
      await listed(page, 'rome-statute-adopted').click();
      await then('an event far from it');
      await article(page, 'nyt').locator('[data-handle]').last().press('Enter');
      await then('a claim at the end');
      await page.getByRole('link', { name: 'Ledger' }).click();
      await then('another view');
      return moved;
    };
    expect(await walk()).toEqual([]);
    // That the same steps are seen to move where nothing is asked for shows that this would notice.
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await walk()).not.toEqual([]);
  });

  test('all that is acted on has a name, headings and landmarks are in order, and what changes is said', async ({
    page,
  }) => {
    test.slow();
    await open(page, '?view=about');
    expect(await inEveryView(page, () => spokenFaults(page))).toEqual([]);

    /** Only what is in a live region that was there before is said. */
    const saying = async (deed: () => Promise<void>, words: string | RegExp): Promise<void> => {
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('[role="status"], [aria-live]'))
          each.setAttribute('data-was', '');
      });
      await deed();
      await expect(page.locator('[data-was]').filter({ hasText: words }).first()).toBeAttached();
    };
    await turnTo(page, '?');
    await saying(
      () =>
        page
          .locator('.filter-bar')
          .getByRole('button', { name: /^differ/ })
          .click(),
      '15 of 98 claims',
    );
    await saying(
      () =>
        page
          .locator('.filter-bar')
          .getByRole('button', { name: /^differ/ })
          .click(),
      '98 claims',
    );
    await saying(
      () => article(page, 'nyt').locator('[data-handle="order-to-share"]').first().press('Enter'),
      'President Biden ordered the U.S. government to begin sharing',
    );
    await saying(() => listed(page, 'rome-statute-adopted').click(), 'Rome Statute adopted');
    await turnTo(page, '?view=ledger');
    await saying(() => page.getByRole('searchbox').fill('Pentagon'), /\d of 98 claims/);
    await turnTo(page, '?view=history');
    await saying(() => page.getByRole('button', { name: 'NBC' }).click(), 'Had you read only NBC News');
    await turnTo(page, '?view=lesson&lesson=told-two-ways&step=3');
    await saying(() => page.getByRole('button', { name: 'Answer' }).click(), 'Answer:');
  });
});

test('under a finger every control is 44 px high and wide', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'for fingers');
  await open(page, '?view=about');
  expect(await inEveryView(page, () => smallTargets(page, 44))).toEqual([]);
});
