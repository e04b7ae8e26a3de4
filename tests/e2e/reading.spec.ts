import { article, card, expect, isInView, open, test } from './reader.ts';

test('the outlets’ words stand unaltered', async ({ page }) => {
  await open(page);
  for (const id of ['nyt', 'nbc']) {
    const url = await page.evaluate(
      (name) =>
        performance
          .getEntriesByType('resource')
          .find((entry) => new RegExp(`/${name}-.*\\.txt$`).test(entry.name))?.name,
      id,
    );
    const file = await (await page.request.get(url ?? '')).text();
    const blocks = await article(page, id)
      .locator('p, h3')
      .evaluateAll((elements) => elements.map(({ textContent }) => textContent));
    let rest = file;
    for (const block of blocks) {
      const at = rest.indexOf(block);
      // Every character, in order, and nothing left out between the blocks but white space.
      expect(at, block).not.toBe(-1);
      expect(rest.slice(0, at).trim(), `before: ${block}`).toBe('');
      rest = rest.slice(at + block.length);
    }
    expect(rest.trim()).toBe('');
  }
});

test('equally long claims offer a choice', async ({ page, isMobile }) => {
  await open(page);
  if (isMobile) await page.getByRole('button', { name: 'NBC', exact: true }).click();
  await article(page, 'nbc').getByText('It said Putin was responsible').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /Ukrainian children are said to have been moved/ }).click();
  await expect(dialog).toHaveCount(0);
  await expect(card(page)).toHaveAttribute('data-claim', 'children-sent-to-russia');
});

test('selecting words to copy chooses nothing', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a drag on a phone scrolls');
  await open(page);
  const mark = article(page, 'nyt').locator('mark[data-smallest="reasons-unclear"]').first();
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (!box) throw new Error('The mark has no box.');
  await page.mouse.move(box.x + 4, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 180, box.y + 10, { steps: 5 });
  await page.mouse.up();
  expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(5);
  await expect(card(page)).toHaveCount(0);
});

test('the exact words on the card lead into the article', async ({ page, isMobile }) => {
  await open(page, '?claim=us-outside-the-court');
  await card(page)
    .getByRole('button', { name: /The U\.S\. is not a member of the ICC/ })
    .click();
  const mark = article(page, 'nbc').locator('mark[data-chosen]').first();
  await expect(mark).toBeInViewport();
  if (isMobile) await expect(article(page, 'nyt')).toBeHidden();
});

test('the wheel over the timeline is not caught', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no wheel');
  await page.setViewportSize({ width: 1024, height: 600 });
  await open(page);
  await page.locator('.timeline').hover();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('on paper both articles stand whole, in black on white whatever the theme', async ({ page }) => {
  await open(page, '?claim=us-outside-the-court&theme=dark');
  await page.emulateMedia({ media: 'print' });
  for (const id of ['nyt', 'nbc']) {
    await expect(article(page, id)).toBeVisible();
    const cut = await article(page, id).evaluate((element) => {
      const scroller = element.closest('[data-scroller]');
      return scroller ? scroller.scrollHeight - scroller.clientHeight : 0;
    });
    expect(cut).toBeLessThanOrEqual(1);
  }
  await expect(article(page, 'nyt')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(card(page)).toBeVisible();
});

test('each of several quotations on the card leads to its own place', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the sheet covers what the wide screen shows beside it');
  await open(page, '?claim=order-given-quietly');
  const first = article(page, 'nyt').getByText('has quietly ordered');
  const second = article(page, 'nyt')
    .getByText('The White House has yet to announce', { exact: false })
    .first();
  await expect.poll(() => isInView(first)).toBe(true);
  await card(page)
    .getByRole('button', { name: /The White House has yet to announce/ })
    .click();
  await expect.poll(() => isInView(second)).toBe(true);
});
