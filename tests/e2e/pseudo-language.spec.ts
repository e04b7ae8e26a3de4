import type { Locator, Page } from '@playwright/test';
import { es } from '#tests/support/messages.ts';
import { layoutFaults } from './layout-faults.ts';
import { speakPseudo } from './pseudo-language.ts';
import { article, card, drawn, expect, open, test } from './reader.ts';
import { SCREENS as DRAWN_APART, turnTo } from './walk.ts';

/** Every view, with something chosen where that adds to the screen. */
const SCREENS = [
  '?claim=order-to-share&threads=all',
  '?event=arrest-warrants&apart=shown&dates=reported',
  '?standing=only&by=outlet',
  '?view=ledger&claim=order-to-share',
  '?view=history&event=rome-statute-adopted',
  '?view=lesson&lesson=told-two-ways&step=3',
  '?view=print&what=articles',
  ...DRAWN_APART.filter((screen) => !screen.includes('dossier=')),
];

async function faultsInEveryView(page: Page, widths: readonly number[]): Promise<string[]> {
  const all: string[] = [];
  for (const screen of SCREENS) {
    await turnTo(page, screen);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      // The drawing follows the width a moment later.
      await page.waitForTimeout(200);
      const faults = [...(await layoutFaults(page)), ...(await beyondTheStart(page))];
      all.push(...faults.map((fault) => `${screen} at ${width} px: ${fault}`));
    }
  }
  return all;
}

/** Opens one after the other whatever opens over the explorer, at each width, and gathers what is wrong with it. */
async function faultsOfWhatOpens(page: Page, widths: readonly number[]): Promise<string[]> {
  const all: string[] = [];
  await turnTo(page, '?claim=order-to-share');
  // What a button of signs is called is read from the page by few, and is left in Spanish.
  const signed = [es.find.title, es.keys.title, es.sharing.share, es.dossiers.choose, es.cite.title];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const openers = [
      ...signed.map((name) => page.getByRole('button', { name: new RegExp(`^${name}`) })),
      ...(await page.locator('button[popovertarget]').all()),
    ];
    let opened = 0;
    for (const opener of openers) {
      if (!(await opener.first().isVisible())) continue;
      opened += 1;
      await opener.first().click({ timeout: 5000 });
      await expect(page.locator('dialog[open], [popover]:popover-open').first()).toBeVisible();
      const what = (await opener.first().getAttribute('aria-label')) ?? (await opener.first().textContent());
      const faults = [...(await layoutFaults(page)), ...(await beyondTheStart(page))];
      all.push(...faults.map((fault) => `${what} at ${width} px: ${fault}`));
      await page.keyboard.press('Escape');
    }
    expect(opened, `something opens at ${width} px`).toBeGreaterThan(0);
  }
  return all;
}

/** Where one reads from right to left, a page that is too wide goes on to the left, into which it scrolls. */
const beyondTheStart = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : [];
  });

const boxOf = async (locator: Locator) => {
  const box = await locator.first().boundingBox();
  if (!box) throw new Error('not to be seen');
  return { ...box, end: box.x + box.width };
};

test.describe('in a language with words longer by two fifths', () => {
  test('nothing is cut off, written over or beyond the page', async ({ page }) => {
    test.setTimeout(180_000);
    await speakPseudo(page, { dir: 'ltr' });
    await open(page, '?view=about');
    const views = page.getByRole('navigation', { name: es.app.views });
    await expect(views).toBeVisible();
    await expect(views).not.toContainText(es.app.view.history);
    expect(await faultsInEveryView(page, [1440, 1280, 1024, 390])).toEqual([]);
    expect(await faultsOfWhatOpens(page, [1440, 1024, 390])).toEqual([]);
  });
});

test.describe('in a language that is written from right to left', () => {
  test.beforeEach(async ({ page }) => {
    await speakPseudo(page, { dir: 'rtl' });
    await open(page, '?view=about');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  });

  test('nothing is cut off, written over or beyond the page', async ({ page }) => {
    test.setTimeout(180_000);
    expect(await faultsInEveryView(page, [1440, 1280, 1024, 390])).toEqual([]);
    expect(await faultsOfWhatOpens(page, [1440, 1024, 390])).toEqual([]);
  });

  test('columns, gutter, card and the first column of a table stand the other way round', async ({
    page,
  }) => {
    await turnTo(page, '?claim=order-to-share');
    const [first, second] = [await boxOf(article(page, 'nyt')), await boxOf(article(page, 'nbc'))];
    expect(second.end).toBeLessThan(first.x + 1);
    expect((await boxOf(card(page))).end).toBeLessThan(second.x + 1);
    const gutter = await boxOf(page.locator('.gutter').first());
    expect(gutter.end).toBeLessThan(first.x + 1);
    const [previous, next] = ['Anterior', 'Siguiente'].map((name) =>
      card(page).getByRole('button', { name, exact: true }),
    ) as [Locator, Locator];
    expect((await boxOf(previous)).x).toBeGreaterThan((await boxOf(next)).x);
    for (const button of [previous, next]) await expect(button.locator('svg')).toHaveCSS('scale', '-1 1');

    await turnTo(page, '?view=ledger');
    const statement = page.locator('[data-claim] > th').first();
    expect((await boxOf(statement)).end).toBeGreaterThan(1430);
    await expect(page.locator('.ledger-chevron').first()).toHaveCSS('rotate', '180deg');
    await page.setViewportSize({ width: 1024, height: 900 });
    await turnTo(page, '?view=history');
    const event = page.locator('tbody th').first();
    expect((await boxOf(event)).end).toBeGreaterThan(1000);
  });

  test('a thread ends at the words that it joins', async ({ page }) => {
    await turnTo(page, '?claim=order-to-share&threads=all');
    for (const scrolled of [0, 300, 900]) {
      await article(page, 'nyt').evaluate(
        (text, y) => text.closest('[data-scroller]')?.scrollTo(0, y),
        scrolled,
      );
      await article(page, 'nbc').evaluate(
        (text, y) => text.closest('[data-scroller]')?.scrollTo(0, y),
        scrolled / 2,
      );
      await page.waitForTimeout(100);
      expect(await looseThreads(page), `scrolled by ${scrolled}`).toEqual([]);
    }
  });

  test('the path through two orders passes its points', async ({ page }) => {
    await turnTo(page, '?event=arrest-warrants&draw=orders');
    await expect(page.locator('.orders-path').first()).toBeAttached();
    const missed = await page.evaluate(() =>
      [...document.querySelectorAll<SVGSVGElement>('.orders-path')].flatMap((svg, column) => {
        const path = svg.querySelector('path');
        const matrix = path?.getScreenCTM();
        const points = [...(path?.getAttribute('d') ?? '').matchAll(/[ML] ([\d.]+) ([\d.]+)/g)].map(
          ([, x, y]) => new DOMPoint(Number(x), Number(y)).matrixTransform(matrix ?? undefined),
        );
        const dots = [
          ...document.querySelectorAll(`.two-orders td:nth-of-type(${column + 1}) .orders-point`),
        ];
        if (dots.length === 0) return ['there is no point'];
        return dots.flatMap((dot) => {
          const box = dot.getBoundingClientRect();
          const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
          const distance = Math.min(...points.map((each) => Math.hypot(each.x - x, each.y - y)));
          return distance > 3 ? [`${dot.getAttribute('title')}: ${Math.round(distance)} px`] : [];
        });
      }),
    );
    expect(missed).toEqual([]);
  });

  test('time runs from left to right, in the drawing, in what lies under it and in what plays it', async ({
    page,
  }) => {
    await turnTo(page, '?event=arrest-warrants');
    const [early, late] = [
      await boxOf(drawn(page, 'rome-statute-adopted')),
      await boxOf(drawn(page, 'arrest-warrants')),
    ];
    expect(early.x).toBeLessThan(late.x);
    for (const each of ['.timeline-drawing', '.overview-strip', '.story-player > div'])
      await expect(page.locator(each)).toHaveCSS('direction', 'ltr');
    await drawn(page, 'rome-statute-adopted').focus();
    await page.keyboard.press('ArrowRight');
    const now = await page.evaluate(() => document.activeElement?.getBoundingClientRect().x ?? 0);
    expect(now).toBeGreaterThan(early.x);
  });
});

/** The ends of threads that are at no words of their claim, nor at the edge that these have scrolled out at. */
const looseThreads = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const threads = [...document.querySelectorAll<SVGGElement>('.threads [data-thread]')];
    if (threads.length === 0) return ['there is no thread'];
    return threads.flatMap((thread) => {
      const path = thread.querySelector('path');
      const claim = thread.getAttribute('data-thread') ?? '';
      const matrix = path?.getScreenCTM();
      if (!path || !matrix || thread.hasAttribute('data-reaches-out')) return [];
      const lines = [...document.querySelectorAll(`mark[data-claims~="${claim}"]`)].flatMap((mark) => [
        ...mark.getClientRects(),
      ]);
      return [0, path.getTotalLength()].flatMap((at) => {
        const end = path.getPointAtLength(at).matrixTransform(matrix);
        const isHeld = lines.some(
          ({ left, right, bottom }) =>
            Math.abs(bottom - end.y) < 2 && Math.min(Math.abs(left - end.x), Math.abs(right - end.x)) < 2,
        );
        return isHeld ? [] : [`${claim} at ${Math.round(end.x)}, ${Math.round(end.y)}`];
      });
    });
  });
