import type { Page } from '@playwright/test';
import { article, card, expect, isInView, listed, open, test } from './reader.ts';

const scroller = (page: Page, id: string) => page.locator(`[data-column="${id}"] [data-scroller]`);
const threads = (page: Page) => page.locator('[data-thread]');

/** The y of both ends of a thread, in px of the window. */
async function ends(page: Page): Promise<[number, number]> {
  return threads(page)
    .first()
    .evaluate((thread) => {
      const path = thread.querySelector('path');
      if (!path) throw new Error('The thread has no path.');
      const top = path.ownerSVGElement?.getBoundingClientRect().top ?? 0;
      return [path.getPointAtLength(0).y + top, path.getPointAtLength(path.getTotalLength()).y + top];
    });
}

/** Where the first line of a claim's first words ends, in px of the window. */
const underline = (page: Page, id: string): Promise<number> =>
  article(page, id)
    .locator('mark[data-chosen]')
    .first()
    .evaluate((mark) => mark.getClientRects()[0]?.bottom ?? NaN);

async function options(page: Page) {
  await page.getByRole('button', { name: 'Reading', exact: true }).click();
  return page.getByRole('group', { name: 'Reading', exact: true });
}

test.describe('side by side', () => {
  test.skip(({ isMobile }) => isMobile, 'a phone shows one column at a time');

  test('a thread joins the chosen claim’s words, and follows scrolling and resizing', async ({ page }) => {
    await open(page, '?claim=us-outside-the-court');
    await expect(threads(page)).toHaveCount(1);
    await expect(threads(page)).toHaveAttribute('data-standing', 'alike');
    const holds = async () => {
      const [left, right] = await ends(page);
      expect(Math.abs(left - (await underline(page, 'nyt')))).toBeLessThan(1);
      expect(Math.abs(right - (await underline(page, 'nbc')))).toBeLessThan(1);
    };
    await expect(holds).toPass();
    const [before] = await ends(page);
    await scroller(page, 'nyt').evaluate((element) => element.scrollBy({ top: 40, behavior: 'instant' }));
    await expect(async () => expect((await ends(page))[0]).toBeCloseTo(before - 40, 0)).toPass();
    await expect(holds).toPass();
    await page.setViewportSize({ width: 1200, height: 800 });
    await expect(holds).toPass();
  });

  test('a thread leads to the edge of a column that its words have left', async ({ page }) => {
    await open(page, '?claim=us-outside-the-court');
    await expect(threads(page)).toHaveCount(1);
    await scroller(page, 'nyt').evaluate((element) => element.scrollTo({ top: 0, behavior: 'instant' }));
    await expect(threads(page)).toHaveAttribute('data-reaches-out', 'true');
    const box = await scroller(page, 'nyt').boundingBox();
    const [left] = await ends(page);
    expect(left).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
  });

  test('with all threads, only those with both ends near the view are drawn', async ({ page }) => {
    await open(page, '?threads=all');
    await expect(threads(page).first()).toBeVisible();
    const matched = await page.locator('[data-standing="alike"], [data-standing="differ"]').count();
    const drawn = await threads(page).count();
    expect(drawn).toBeLessThan(matched);
    const near = await page.evaluate(() =>
      [...document.querySelectorAll('[data-thread]')].every((thread) => {
        const claim = thread.getAttribute('data-thread') ?? '';
        return [...document.querySelectorAll('[data-scroller]')]
          .filter((column) => column.querySelector('article'))
          .every((column) => {
            const frame = column.getBoundingClientRect();
            return [...column.querySelectorAll(`mark[data-claims~="${claim}"]`)].some((mark) => {
              const { bottom = 0 } = mark.getClientRects()[0] ?? {};
              return bottom > frame.top - frame.height * 0.2 && bottom < frame.bottom + frame.height * 0.2;
            });
          });
      }),
    );
    expect(near).toBe(true);
  });

  test('reading on in one column brings the other along, by claim, until the switch says no', async ({
    page,
  }) => {
    await open(page);
    const there = article(page, 'nbc').locator('mark[data-claims~="us-supports-courts-inquiry"]');
    expect(await isInView(there)).toBe(false);
    const read = async () => {
      await scroller(page, 'nyt').hover();
      const at = await article(page, 'nyt')
        .locator('mark[data-claims~="us-supports-courts-inquiry"]')
        .first()
        .evaluate((mark) => {
          const column = mark.closest('[data-scroller]');
          const frame = column?.getBoundingClientRect();
          return mark.getBoundingClientRect().top - (frame?.top ?? 0) - (frame?.height ?? 0) * 0.3;
        });
      await page.mouse.wheel(0, at);
    };
    await read();
    await expect.poll(() => isInView(there)).toBe(true);

    await (await options(page)).getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await scroller(page, 'nyt').evaluate((element) => element.scrollTo({ top: 0, behavior: 'instant' }));
    await scroller(page, 'nbc').evaluate((element) => element.scrollTo({ top: 0, behavior: 'instant' }));
    const resting = await scroller(page, 'nbc').evaluate((element) => element.scrollTop);
    await read();
    await expect
      .poll(() => isInView(article(page, 'nyt').locator('mark[data-claims~="us-supports-courts-inquiry"]')))
      .toBe(true);
    // As long as a glide would have taken to begin, and longer.
    await page.waitForTimeout(600);
    expect(await scroller(page, 'nbc').evaluate((element) => element.scrollTop)).toBe(resting);
  });

  test('one column alone, if the reader wants, and the other one comes back when its words are asked for', async ({
    page,
  }) => {
    await open(page, '?claim=us-outside-the-court');
    await (await options(page)).getByRole('combobox', { name: 'Columns side by side' }).selectOption('1');
    await page.keyboard.press('Escape');
    await expect(article(page, 'nbc')).toBeHidden();
    await expect(page).toHaveURL(/articles=nyt/);
    await card(page)
      .getByRole('button', { name: /The U\.S\. is not a member of the ICC/ })
      .click();
    await expect(article(page, 'nbc')).toBeVisible();
  });
});

test('the strip beside a text leads to the claim that is pressed', async ({ page, isMobile }) => {
  test.skip(isMobile, 'on a phone the strip is as high as the window and moves with it');
  await open(page);
  const strip = page.getByRole('img', { name: 'Where in the text of The New York Times the claims stand' });
  const box = await strip.boundingBox();
  if (!box) throw new Error('The strip has no box.');
  await strip.click({ position: { x: box.width * 0.5, y: box.height * 0.97 } });
  const id = await card(page).getAttribute('data-claim');
  const chosen = article(page, 'nyt').locator(`mark[data-claims~="${id}"][data-chosen]`);
  await expect.poll(() => isInView(chosen)).toBe(true);
  const at = await chosen.first().evaluate((mark) => Number(mark.getAttribute('data-start')));
  expect(at).toBeGreaterThan(4_000);
});

test('marks can be thinned to the core, and to none', async ({ page }) => {
  await open(page);
  const marks = article(page, 'nyt').locator('mark[data-claims]');
  const all = await marks.count();
  const group = await options(page);
  await group.getByRole('combobox', { name: 'Marks' }).selectOption('core claims only');
  await expect.poll(() => marks.count()).toBeLessThan(all / 2);
  await expect(page).toHaveURL(/marks=core/);
  await group.getByRole('combobox', { name: 'Marks' }).selectOption('none');
  await expect(marks).toHaveCount(0);
  // The text is all there.
  await expect(article(page, 'nyt')).toContainText('President Biden has quietly ordered');
});

test('a silent outlet says so over its column, and leads to the nearest thing that it reports', async ({
  page,
  isMobile,
}) => {
  await open(page, '?claim=order-given-quietly');
  if (isMobile) await page.getByRole('button', { name: 'NBC', exact: true }).click();
  const status = page.getByRole('region', { name: 'NBC News' }).getByRole('status').first();
  await expect(status).toContainText('NBC does not report this.');
  await status.getByRole('button', { name: /^Nearest it reports:/ }).click();
  await expect(card(page)).toHaveAttribute('data-claim', 'assistance-not-public');
  await expect.poll(() => isInView(article(page, 'nbc').locator('mark[data-chosen]'))).toBe(true);
});

test('of five articles the reader chooses which stand side by side', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone shows one at a time, by its tab');
  await open(page, '?dossier=marrow-lock');
  const columns = page.locator('article[data-article]');
  const visible = () =>
    columns.evaluateAll((articles) =>
      articles.flatMap((each) => (each.checkVisibility() ? [(each as HTMLElement).dataset['article']] : [])),
    );
  expect(await visible()).toEqual(['courier-tuesday', 'radio']);
  const picker = page.getByRole('combobox', { name: 'Article in column 1' });
  await picker.selectOption({ index: 1 });
  await expect.poll(visible).toEqual(['courier-wednesday', 'radio']);
  // Chosen where it stands already, the two change places.
  await picker.selectOption({ index: 2 });
  await expect.poll(visible).toEqual(['radio', 'courier-wednesday']);
  await (await options(page)).getByRole('combobox', { name: 'Columns side by side' }).selectOption('3');
  await expect.poll(visible).toHaveLength(3);
  await expect(page).toHaveURL(/articles=radio,courier-wednesday,courier-tuesday/);
  await page.reload();
  await expect.poll(visible).toEqual(['radio', 'courier-wednesday', 'courier-tuesday']);
});

test('the question which claim is meant says the words that it is about', async ({ page, isMobile }) => {
  await open(page);
  if (isMobile) await page.getByRole('button', { name: 'NBC', exact: true }).click();
  const words = article(page, 'nbc').getByText('It said Putin was responsible');
  const said = await words.textContent();
  await words.click();
  await expect(page.getByRole('dialog').locator('blockquote')).toHaveText(said ?? '');
});

test.describe('two orders of one story', () => {
  test('the drawing has a path for each article, and every event of it can be chosen', async ({
    page,
    isMobile,
  }) => {
    await open(page, '?draw=orders');
    if (isMobile) await page.getByRole('button', { name: 'Timeline', exact: true }).click();
    const orders = page.getByRole('group', { name: 'Two orders of one story' });
    await expect(orders.locator('[data-path] path')).toHaveCount(2);
    const points = orders.getByRole('button', { name: /: told \d+ of \d+$/ });
    const steps = await orders
      .locator('[data-path] path')
      .evaluateAll((paths) =>
        paths.reduce((sum, path) => sum + (path.getAttribute('d')?.match(/[ML]/g)?.length ?? 0), 0),
      );
    await expect(points).toHaveCount(steps);
    await orders
      .getByRole('button', { name: /^Arrest warrants for two Russians: told/ })
      .first()
      .click();
    await expect(card(page)).toHaveAttribute('data-event', 'arrest-warrants');
  });

  test('the points lie on the path, down to the last row', async ({ page, isMobile }) => {
    await open(page, '?draw=orders');
    if (isMobile) await page.getByRole('button', { name: 'Timeline', exact: true }).click();
    const off = await page.evaluate(() =>
      [...document.querySelectorAll<SVGSVGElement>('[data-path]')].map((svg, column) => {
        const box = svg.getBoundingClientRect();
        const rows = svg.viewBox.baseVal.height;
        const path = svg.querySelector('path')?.getAttribute('d') ?? '';
        const drawn = [...path.matchAll(/[ML] ([\d.]+) ([\d.]+)/g)]
          .map(([, x, y]) => [
            box.left + (Number(x) / 100) * box.width,
            box.top + (Number(y) / rows) * box.height,
          ])
          .sort((a, b) => (a[1] ?? 0) - (b[1] ?? 0));
        const points = [...document.querySelectorAll('.two-orders tbody tr')].flatMap((row) => {
          const point = row.querySelectorAll('td')[column]?.querySelector('button')?.getBoundingClientRect();
          return point ? [[point.left + point.width / 2, point.top + point.height / 2]] : [];
        });
        return Math.max(
          ...points.flatMap((point, index) =>
            point.map((px, axis) => Math.abs(px - (drawn[index]?.[axis] ?? NaN))),
          ),
        );
      }),
    );
    for (const px of off) expect(px).toBeLessThan(2);
  });

  test('what is chosen elsewhere is chosen here', async ({ page, isMobile }) => {
    test.skip(isMobile, 'there the sheet and the drawing take turns');
    await open(page, '?draw=orders&event=rome-statute-adopted');
    const pressed = page.locator('.two-orders').getByRole('button', { pressed: true });
    await expect(pressed).toHaveAccessibleName(/^Rome Statute adopted: told/);
    await expect(listed(page, 'rome-statute-adopted')).toHaveCount(0);
  });
});
