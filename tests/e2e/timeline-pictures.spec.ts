import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { dossierOf, expect, open, test } from './reader.ts';

test.skip(({ isMobile }) => isMobile, 'a phone opens on an article');

async function take(page: Page, part: string, format: string): Promise<Buffer> {
  const group = page.getByRole('group', { name: part, exact: true });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    group.getByRole('button', { name: format }).click(),
  ]);
  return readFile(await download.path());
}

/** How an SVG file looks to a program that reads it as XML: its size and what is written in it. */
async function readSvg(page: Page, file: Buffer) {
  // On a page of its own: that of the app takes no text as markup.
  const blank = await page.context().newPage();
  const picture = await blank.evaluate((text) => {
    const { documentElement: svg } = new DOMParser().parseFromString(text, 'image/svg+xml');
    const words = [...svg.querySelectorAll('text')].map((each) => each.textContent);
    return {
      name: svg.localName,
      width: Number(svg.getAttribute('width')),
      height: Number(svg.getAttribute('height')),
      words,
      hasFont: svg.querySelector('style')?.textContent.includes('src:url(data:font/woff2') ?? false,
    };
  }, file.toString('utf8'));
  await blank.close();
  return picture;
}

test('the history leaves the page as a picture that has all of it', async ({ page }) => {
  await open(page, '?from=2022-02-01&to=2023-10-15');
  const { events } = await dossierOf(page);
  await page.getByRole('button', { name: 'Take along', exact: true }).click();

  const whole = await readSvg(page, await take(page, 'Picture of the whole history', 'SVG'));
  expect(whole).toMatchObject({ name: 'svg', hasFont: true });
  const missing = events.filter(({ title }) => !whole.words.some((words) => words.startsWith(title)));
  expect(missing).toEqual([]);
  expect(whole.words).toEqual(expect.arrayContaining(['The court', 'Obama', 'Key', 'Sources']));

  const view = await readSvg(page, await take(page, 'Picture of this view', 'SVG'));
  expect(view.words.join(' ')).toContain('February 2022 to October 2023');
  expect(view.words.join(' ')).not.toContain('Rome Statute adopted');

  const png = await take(page, 'Picture of this view', 'PNG');
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([view.width * 2, view.height * 2]);
  await expect(page.getByText('Saved us-icc-timeline-view.png.')).toBeVisible();
});

/** How many pages a printed page has, and their sizes in points. */
async function pagesOf(page: Page): Promise<{ count: number; sizes: number[][] }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = new Set([...pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box = '']) => box));
  return {
    count: [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length,
    sizes: [...boxes].map((box) =>
      box
        .trim()
        .split(/\s+/)
        .slice(2)
        .map((side) => Math.round(Number(side))),
    ),
  };
}

test('the history is printed as a wall strip and as a list, on either paper', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Take along', exact: true }).click();
  await page.getByRole('link', { name: 'Wall strip' }).click();
  await expect(page).toHaveURL(/view=print/);
  const sheets = page.getByRole('img', { name: /^Sheet \d of \d/ });
  await expect(sheets.first()).toBeVisible();
  const count = await sheets.count();
  expect(await pagesOf(page)).toEqual({ count: count + 1, sizes: [[842, 595]] });

  const { events } = await dossierOf(page);
  const onSheets = await sheets.locator('text').allTextContents();
  const places = events.map(({ title }) => onSheets.filter((words) => words.startsWith(title)).length);
  expect(new Set(places)).toEqual(new Set([1]));
  for (const lane of ['The court', 'Congress']) {
    expect(onSheets.filter((words) => words === lane)).toHaveLength(count);
  }

  await page.getByLabel('Paper').selectOption('letter');
  expect(await pagesOf(page)).toMatchObject({ sizes: [[792, 612]] });

  await page.getByLabel('What').selectOption('list');
  await expect(page.getByRole('main').locator('li[data-event]')).toHaveCount(events.length);
  expect(await pagesOf(page)).toMatchObject({ sizes: [[612, 792]] });
  await expect(page).toHaveURL(/what=list/);
  await expect(page).toHaveURL(/paper=letter/);

  await page.getByRole('link', { name: 'Back to the timeline' }).click();
  await expect(page.getByRole('button', { name: 'Take along', exact: true })).toBeVisible();
});

test('of no event there is a picture that says so, and nothing to print', async ({ page }) => {
  await open(page, '?topic=no-such-topic');
  await page.getByRole('button', { name: 'Take along', exact: true }).click();
  const { words } = await readSvg(page, await take(page, 'Picture of the whole history', 'SVG'));
  expect(words).toContain('No event passes this filter.');
  await page.getByRole('link', { name: 'List', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Print' })).toBeDisabled();
});
