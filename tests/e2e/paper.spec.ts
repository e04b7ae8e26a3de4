import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { axeFaults, dossierOf, expect, open, test } from './reader.ts';

test.skip(({ isMobile }) => isMobile, 'paper has one width');

/** What the browser makes of the page for a printer: the text of each sheet, and their size in points. */
async function printed(page: Page): Promise<{ sheets: string[]; size: [number, number] }> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(pdf, { mergePages: false });
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  return { sheets: text.map(plain), size: [Math.round(width), Math.round(height)] };
}

/**
 * Without spaces, which a PDF has none of at the end of a line, and marks of quotation, which a style sheet sets; and with
 * one apostrophe: from a font's glyph a PDF may read another.
 */
const plain = (text: string): string => text.replace(/[\s“”]+/g, '').replace(/\u02bc/g, '’');

const what = (page: Page) => page.getByLabel('What');

type Lessons = {
  lessons: {
    id: string;
    title: string;
    steps: { title: string; text: string; work?: string; question?: string; answer?: string }[];
  }[];
};

for (const { dossier, lesson } of [
  { dossier: 'us-icc', lesson: 'sources-dates-record' },
  { dossier: 'marrow-lock', lesson: 'how-sure-is-a-number' },
]) {
  test(`${lesson}: a worksheet without answers and a key with them, numbered like the screen`, async ({
    page,
  }) => {
    await open(page, `?dossier=${dossier}&view=lesson`);
    const { lessons } = (await dossierOf(page)) as unknown as Lessons;
    const { title, steps } = lessons.find(({ id }) => id === lesson) ?? { title: '', steps: [] };
    await page.getByRole('link', { name: `Worksheet: ${title}` }).click();
    await expect(page.locator('.worksheet')).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    const sheet = await printed(page);
    expect(sheet.size).toEqual([595, 842]);
    await expect(page.locator('[data-ticked]')).toHaveCount(0);
    await what(page).selectOption('key');
    await page.getByLabel('Paper').selectOption('letter');
    const key = await printed(page);
    expect(key.size).toEqual([612, 792]);

    const asking = steps
      .map((step, index) => ({ ...step, number: index + 1 }))
      .filter((step) => step.question);
    for (const { number, title: name, text: task, work = 'class', question = '', answer } of asking) {
      const heading = plain(`Step ${number} of ${steps.length}: ${name}`);
      for (const text of [sheet.sheets.join(' '), key.sheets.join(' ')]) {
        expect(text).toContain(heading);
        expect(text).toContain(plain(question));
      }
      if (work !== 'class') expect(sheet.sheets.join(' '), 'what pairs are to do').toContain(plain(task));
      if (!answer) continue;
      expect(sheet.sheets.join(' ')).not.toContain(plain(answer));
      // A question stands on the sheet of its answer.
      expect(
        key.sheets.filter((each) => each.includes(plain(question)) && each.includes(plain(answer))),
      ).not.toEqual([]);
    }
    await what(page).selectOption('notes');
    const notes = await printed(page);
    expect(notes.sheets.join(' ')).toContain(plain('What students commonly get wrong'));
    await page.getByRole('link', { name: 'Back to the lessons' }).click();
    await expect(page.getByRole('heading', { name: 'Lessons', exact: true })).toBeVisible();
  });
}

test('the articles with a number at each claim, and the claims by number, none on two sheets', async ({
  page,
}) => {
  await open(page);
  const { claims } = await dossierOf(page);
  await page.getByRole('button', { name: 'Reading' }).click();
  await page.getByRole('link', { name: /^Articles on paper/ }).click();
  const numbers = page.locator('.paper-article sup');
  await expect(numbers.first()).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  const seen = new Set((await numbers.allTextContents()).flatMap((text) => text.split(', ')));
  const listed = await page
    .locator('li[data-claim]')
    .evaluateAll((items) => items.map((item) => (item as HTMLLIElement).value));
  expect(listed).toEqual(claims.map((_, index) => index + 1));
  expect([...seen].map(Number).toSorted((a, b) => a - b)).toEqual(listed);

  const { sheets, size } = await printed(page);
  expect(size).toEqual([595, 842]);
  const items = await page
    .locator('li[data-claim] > div')
    .evaluateAll((parts) => parts.map((part) => [...part.children].map((child) => child.textContent)));
  const cut = items.filter(([statement = '', ...rest]) => {
    const last = plain(rest.at(-1) ?? '').slice(-30);
    return !sheets.some((sheet) => sheet.includes(plain(statement)) && sheet.includes(last));
  });
  expect(cut).toEqual([]);
});

test('the ledger as it is filtered, with its heading on each sheet', async ({ page }) => {
  await open(page, '?view=print&what=ledger&standing=differ&paper=letter');
  const { claims } = await dossierOf(page);
  const rows = page.locator('tr[data-claim]');
  const count = await rows.count();
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(claims.length);
  expect(await axeFaults(page)).toEqual([]);
  const { sheets, size } = await printed(page);
  expect(size).toEqual([792, 612]);
  expect(sheets.filter((sheet) => sheet.includes('ClaimNYTNBC'))).toHaveLength(sheets.length);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(rows).toHaveCount(claims.length);
  await page.getByRole('link', { name: 'Back to the ledger' }).click();
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
});
