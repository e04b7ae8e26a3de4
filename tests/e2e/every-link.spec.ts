import { article, card, dossierOf, drawn, expect, isInView, listed, open, test } from './reader.ts';

test.describe('claim and event are one thing seen twice', () => {
  // A link that holds for some claims only is no promise: these go through every one of the real dossier.
  test.slow();
  test.skip(({ isMobile }) => isMobile, 'a phone shows one panel at a time: see phone.spec.ts');

  test('one click on any claim shows its counterpart and its event', async ({ page }) => {
    await open(page);
    const { articles, claims, events } = await dossierOf(page);
    expect(claims.length).toBeGreaterThan(80);
    for (const claim of claims) {
      const { id, reports } = claim;
      const home = reports[0]?.article ?? '';
      await article(page, home).locator(`[data-handle="${id}"]`).first().dispatchEvent('click');

      await expect(card(page)).toHaveAttribute('data-claim', id);
      await expect(card(page).getByRole('heading', { level: 2 })).toHaveText(claim.statement);
      for (const { id: other } of articles) {
        const column = page.locator(`[data-column="${other}"]`);
        if (reports.some((report) => report.article === other)) {
          const mark = column.locator(`mark[data-claims~="${id}"][data-chosen]`);
          await expect.poll(() => isInView(mark), { message: `${id} in ${other}` }).toBe(true);
        } else {
          await expect(column.getByRole('status')).toHaveText(/does not report this/);
        }
      }
      const event = events.find((each) => each.claims.includes(id))?.id ?? '';
      await expect(listed(page, event)).toHaveAttribute('aria-current', 'true');
      await expect(drawn(page, event).first(), `${id}: ${event} is drawn`).toBeInViewport();
    }
  });

  test('one click on any event shows the words that tell it, or says who is silent', async ({ page }) => {
    await open(page);
    const { articles, events } = await dossierOf(page);
    for (const { id, title, reported } of events) {
      await listed(page, id).click();

      await expect(card(page)).toHaveAttribute('data-event', id);
      await expect(card(page).getByRole('heading', { level: 2 })).toHaveText(title);
      await expect(drawn(page, id).first(), `${id} is drawn`).toBeInViewport();
      for (const { id: other } of articles) {
        const column = page.locator(`[data-column="${other}"]`);
        if (reported.some((report) => report.article === other)) {
          const mark = column.locator(`mark[data-tells~="${id}"][data-chosen]`);
          await expect(mark.first()).toBeAttached();
          const lit = column.locator('mark[data-chosen]');
          await expect.poll(() => isInView(lit), { message: `${id} in ${other}` }).toBe(true);
        } else {
          await expect(column.getByRole('status')).toHaveText(/does not tell this event/);
        }
      }
    }
  });

  test('every claim can be chosen with the mouse alone, in each article that makes it', async ({ page }) => {
    await open(page);
    const { claims } = await dossierOf(page);
    for (const { id, statement, reports } of claims) {
      for (const { article: at } of reports) {
        const own = article(page, at).locator(`mark[data-smallest="${id}"]`);
        if ((await own.count()) > 0) {
          await own.first().click();
        } else {
          // Smaller passages cover it all: a choice is offered, at the latest by a second click on the same words.
          const words = article(page, at).locator(`mark[data-claims~="${id}"]`).first();
          const choice = page.getByRole('dialog').getByRole('button', { name: statement });
          await words.click();
          await expect(choice.or(card(page))).toBeVisible();
          if (!(await choice.isVisible())) await words.click();
          await choice.click();
        }
        await expect(card(page), `${id} in ${at}`).toHaveAttribute('data-claim', id);
        await page.keyboard.press('Escape');
        await expect(card(page)).toHaveCount(0);
      }
    }
  });
});
