import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { article, card, dossierOf, expect, isInView, open, readCsv, test } from './reader.ts';

const row = (page: Page, claim: string): Locator => page.locator(`tr[data-claim="${claim}"]`);
const rows = (page: Page): Locator => page.locator('tr[data-claim]');
const toggle = (page: Page, claim: string): Locator => row(page, claim).getByRole('button');
const count = (page: Page): Locator => page.getByRole('main').getByRole('status');
const scroller = (page: Page): Locator => page.locator('[data-scroller]');
const sorter = (page: Page, name: string): Locator =>
  page.getByRole('columnheader', { name }).getByRole('button');
const idsOf = (locator: Locator): Promise<(string | undefined)[]> =>
  locator.evaluateAll((elements) => elements.map((element) => (element as HTMLElement).dataset['claim']));

/** The real dossier with other claims: its own over and over, up to a number, or changed as one likes. */
async function change(page: Page, make: (dossier: Dossier) => void): Promise<void> {
  await page.route(/dossier-[^/]*\.json$/, async (route) => {
    const dossier = (await (await route.fetch()).json()) as Dossier;
    make(dossier);
    await route.fulfill({ json: dossier });
  });
}
type Claim = { id: string; statement: string; reports: { article: string }[] };
type Dossier = {
  outlets: { id: string; name: string; short: string }[];
  articles: { id: string; outlet: string; published: string }[];
  claims: Claim[];
};
const grownTo = (total: number) => (dossier: Dossier) => {
  const own = dossier.claims;
  dossier.claims = Array.from({ length: total }, (_, index) => {
    const claim = own[index % own.length] as Claim;
    return index < own.length
      ? claim
      : { ...claim, id: `${claim.id}-${index}`, statement: `${index}. ${claim.statement}` };
  });
};

test('every claim is a row, with each outlet’s exact words or its silence', async ({ page }) => {
  await open(page, '?view=ledger');
  const { claims } = await dossierOf(page);
  await expect(count(page)).toHaveText(`${claims.length} claims`);
  expect(await idsOf(rows(page))).toEqual(claims.map(({ id }) => id));
  const quiet = row(page, 'order-given-quietly');
  await expect(quiet).toHaveAttribute('data-standing', 'only');
  await expect(quiet.getByText('has quietly ordered […] The White House has yet to announce')).toBeVisible();
  await expect(quiet.getByText('silent', { exact: true })).toBeVisible();
  await expect(quiet).not.toContainText('differ');
});

test('sorting by what an article tells goes by its order, and back', async ({ page }) => {
  await open(page, '?view=ledger');
  const before = await idsOf(rows(page));
  await sorter(page, 'NBC News').click();
  await expect(page).toHaveURL(/sort=nbc/);
  await expect(page.getByRole('columnheader', { name: 'NBC News' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  const sorted = await idsOf(rows(page));
  await page.goto('/');
  const told = await article(page, 'nbc').locator('mark[data-smallest]').first().getAttribute('data-claims');
  expect(told?.split(' ')).toContain(sorted[0]);
  await page.goBack();
  await sorter(page, 'NBC News').click();
  await expect(page).toHaveURL(/sort=-nbc/);
  await sorter(page, 'NBC News').click();
  expect(await idsOf(rows(page))).toEqual(before);
});

test('grouped, filtered and searched, it says how many are left, and one press clears all', async ({
  page,
}) => {
  await open(page, '?view=ledger&group=topic');
  await expect(page.getByRole('rowheader', { name: /^Congress 21 claims$/ })).toBeVisible();
  await page
    .getByRole('group', { name: 'Standing' })
    .getByRole('button', { name: /^differ/ })
    .click();
  await expect(count(page)).toHaveText('15 of 98 claims');
  await page.getByRole('searchbox', { name: 'Search the ledger' }).fill('WARRANT putin');
  await expect(count(page)).toHaveText(/^\d of 98 claims$/);
  await expect(row(page, 'order-to-share')).toHaveCount(0);
  await page.reload();
  await expect(count(page)).toHaveText(/^\d of 98 claims$/);
  await page.getByRole('button', { name: 'Clear filter' }).click();
  await expect(count(page)).toHaveText('98 claims');
  await expect(page).toHaveURL(/\?view=ledger&group=topic$/);
});

test('nothing found is said in a sentence', async ({ page }) => {
  await open(page, '?view=ledger&q=zebra');
  await expect(count(page)).toHaveText('No claim is found with this search and filter.');
});

test('a row opens on all the words and leads to them in the article', async ({ page }) => {
  await open(page, '?view=ledger');
  await toggle(page, 'order-given-quietly').click();
  const opened = row(page, 'order-given-quietly');
  await expect(opened.getByRole('link', { name: 'has quietly ordered', exact: true })).toBeVisible();
  await expect(opened.getByText('Unnamed: Officials familiar with the matter')).toBeVisible();
  await expect(opened.getByText('NBC does not report this.')).toBeVisible();
  await opened.getByRole('link', { name: 'has quietly ordered', exact: true }).click();
  await expect(card(page)).toHaveAttribute('data-claim', 'order-given-quietly');
  await expect.poll(() => isInView(article(page, 'nyt').locator('mark[data-chosen]'))).toBe(true);
  // Back is the same row, still open.
  await page.goBack();
  await expect(toggle(page, 'order-given-quietly')).toHaveAttribute('aria-expanded', 'true');
  await opened.getByRole('link', { name: 'Biden orders evidence shared' }).click();
  await expect(card(page)).toHaveAttribute('data-event', /./);
});

test('the words of a closed row lead to the article in one press', async ({ page }) => {
  await open(page, '?view=ledger');
  await row(page, 'order-to-share').getByText('Biden orders U.S. to share evidence').click();
  await expect(card(page)).toHaveAttribute('data-claim', 'order-to-share');
});

test('a link opens on its claim, wherever it stands', async ({ page }) => {
  await open(page, '?view=ledger');
  const last = (await idsOf(rows(page))).at(-1) ?? '';
  await open(page, `?view=ledger&claim=${last}`);
  await expect(toggle(page, last)).toHaveAttribute('aria-expanded', 'true');
  await expect(toggle(page, last)).toBeInViewport();
});

test('what is shown is saved as a table that spreadsheets read', async ({ page }) => {
  await open(page, '?view=ledger&standing=differ&sort=-nyt');
  const shown = await idsOf(rows(page));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('us-icc-ledger.csv');
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFFId,Claim,')).toBe(true);
  const [headings = [], ...lines] = readCsv(text.slice(1));
  expect(lines.map(([id]) => id)).toEqual(shown);
  const order = lines.find(([id]) => id === 'order-to-share') ?? [];
  const cell = (heading: string): string | undefined => order[headings.indexOf(heading)];
  expect(cell('How they differ')).toBe('attribution; certainty; detail; framing');
  expect(cell('NBC: exact words')).toMatch(/^Biden orders U\.S\..* Court \[…\] President Joe Biden/);
  expect(cell('NYT: who says so, by kind')).toBe('unnamed');
});

test('all claims and matches are saved as annotations, every match linking words of both outlets', async ({
  page,
}) => {
  await open(page, '?view=ledger&standing=differ');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as annotations' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('us-icc-annotations.jsonld');
  const saved = JSON.parse(await readFile(await download.path(), 'utf8')) as {
    first: {
      items: { motivation: string; target: { source: { id: string }; selector: { exact: string } }[] }[];
    };
  };
  const { claims } = await dossierOf(page);
  const links = saved.first.items.filter(({ motivation }) => motivation === 'linking');
  expect(links).toHaveLength(claims.filter(({ reports }) => reports.length > 1).length);
  for (const { target } of links) {
    expect(new Set(target.map(({ source }) => source.id)).size).toBe(2);
    for (const { selector } of target) expect(selector.exact).not.toBe('');
  }
});

test('headings and claims stay in view while the table scrolls', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone shows blocks, without headings above');
  await page.setViewportSize({ width: 800, height: 700 });
  await open(page, '?view=ledger');
  const heading = page.getByRole('columnheader', { name: 'The New York Times' });
  const before = await heading.boundingBox();
  await scroller(page).evaluate((element) => element.scrollTo(120, 3000));
  expect((await heading.boundingBox())?.y).toBe(before?.y);
  const start = await rows(page).nth(40).getByRole('rowheader').boundingBox();
  expect(start?.x).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(800);
});

test('a filter leaves what one reads where it is; another order begins at the top', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'there the page scrolls, as the browser has it');
  await open(page, '?view=ledger');
  // The first ones come before the others.
  await expect(rows(page)).toHaveCount(98);
  const kept = (await idsOf(rows(page))).at(60) ?? '';
  await row(page, kept).evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const before = (await row(page, kept).boundingBox())?.y ?? 0;
  const standing = await row(page, kept).getAttribute('data-standing');
  expect(standing).toBe('only');
  await page
    .getByRole('group', { name: 'Standing' })
    .getByRole('button', { name: /^only one/ })
    .click();
  await expect(count(page)).toHaveText('81 of 98 claims');
  await expect
    .poll(async () => Math.abs(((await row(page, kept).boundingBox())?.y ?? 0) - before))
    .toBeLessThan(3);
  await sorter(page, 'Claim').click();
  await expect.poll(() => scroller(page).evaluate(({ scrollTop }) => scrollTop)).toBe(0);
});

test('the keyboard alone goes from row to row, opens one and reaches the words', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a phone has no keyboard');
  await open(page, '?view=ledger');
  await page.getByRole('searchbox').focus();
  const [first = '', second = ''] = await idsOf(rows(page));
  for (let stops = 0; stops < 20; stops += 1) {
    await page.keyboard.press('Tab');
    if (await toggle(page, first).evaluate((element) => element === document.activeElement)) break;
  }
  await page.keyboard.press('ArrowDown');
  await expect(toggle(page, second)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(toggle(page, second)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(row(page, second).getByRole('link', { name: 'Show in the articles' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page)).toHaveAttribute('data-claim', second);
});

test('on paper every row stands whole, under headings that each sheet repeats', async ({ page }) => {
  await open(page, '?view=ledger&theme=dark');
  await page.emulateMedia({ media: 'print' });
  await expect(row(page, 'order-to-share').getByText(/The Times rests on several unnamed/)).toBeVisible();
  expect(await rows(page).count()).toBe(98);
  await expect(page.locator('thead')).toHaveCSS('display', 'table-header-group');
  await expect(page.locator('table')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.getByRole('button', { name: 'Save as CSV' })).toBeHidden();
  const cut = await scroller(page).evaluate((element) => element.scrollHeight - element.clientHeight);
  expect(cut).toBeLessThanOrEqual(1);
});

for (const total of [600, 10_000]) {
  test(`of ${total} claims only those near the view are in the page`, async ({ page, isMobile }) => {
    test.setTimeout(90_000);
    const inWords = total.toLocaleString('en');
    await change(page, grownTo(total));
    await open(page, '?view=ledger', 60_000);
    await expect(count(page)).toHaveText(`${inWords} claims`);
    await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', String(total + 1));
    await expect.poll(() => rows(page).count()).toBeGreaterThan(5);
    expect(await rows(page).count()).toBeLessThan(80);
    // The end is reached, and the rows there say their place.
    const inWhat = isMobile ? page.locator('html') : scroller(page);
    await expect
      .poll(async () => {
        await inWhat.evaluate((element) => element.scrollTo(0, element.scrollHeight));
        return rows(page).last().getAttribute('aria-rowindex');
      })
      .toBe(String(total + 1));
    // Rows are measured as they come, so that the end moves once more.
    await expect(async () => {
      await inWhat.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      await expect(rows(page).last()).toBeInViewport({ timeout: 1000 });
    }).toPass();
    await expect(rows(page).last().getByRole('rowheader')).toContainText(`${total - 1}. `);
    // What is searched for is found wherever it stands.
    await page.getByRole('searchbox').fill(`${total - 2}.`);
    await expect(count(page)).toHaveText(`1 of ${inWords} claims`);
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page)).toBeInViewport();
  });
}

test('a link to one of very many opens on it', async ({ page }) => {
  test.setTimeout(90_000);
  await change(page, grownTo(2000));
  await open(page, '?view=ledger');
  const { claims } = await dossierOf(page);
  const chosen = `${claims[1500 % claims.length]?.id}-1500`;
  await open(page, `?view=ledger&claim=${chosen}`);
  await expect(toggle(page, chosen)).toBeInViewport();
  await expect(toggle(page, chosen)).toHaveAttribute('aria-expanded', 'true');
});

test('six articles of five outlets stay readable, the editions told apart by their day', async ({ page }) => {
  await change(page, (dossier) => {
    const [nyt, nbc] = dossier.articles as [Dossier['articles'][0], Dossier['articles'][0]];
    for (const id of ['ap', 'afp', 'bbc']) {
      dossier.outlets.push({ id, name: `The ${id.toUpperCase()} of Somewhere`, short: id.toUpperCase() });
      dossier.articles.push({ ...nyt, id, outlet: id });
    }
    dossier.articles.push({ ...nbc, id: 'nbc-late', published: '2023-07-27' });
    for (const claim of dossier.claims.slice(0, 40)) {
      const [report] = claim.reports;
      if (report?.article === 'nyt')
        claim.reports.push({ ...report, article: 'ap' }, { ...report, article: 'bbc' });
    }
  });
  await open(page, '?view=ledger');
  await expect(page.getByRole('columnheader')).toHaveCount(9);
  await expect(page.getByRole('columnheader', { name: 'NBC News, July 27, 2023' })).toBeAttached();
  const width = page.viewportSize()?.width ?? 0;
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  const words = await row(page, 'order-to-share').getByRole('cell').nth(1).boundingBox();
  expect(words?.width).toBeGreaterThan(180);
});

test('nothing sticks out sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '?view=ledger&group=topic&claim=order-to-share');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expect(row(page, 'order-to-share').getByRole('cell')).toHaveCount(4);
});
