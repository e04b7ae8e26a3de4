import type { Page } from '@playwright/test';
import { article, card, dossierOf, expect, open, test } from './reader.ts';

/** What a reader should see once something is chosen. */
type Expected = {
  kind: 'claim' | 'event';
  id: string;
  heading: string;
  /** The event that the timeline shows. */
  event: string;
  /** The articles that have it; the others are silent. */
  articles: string[];
};

/** What of it is not so, in one look at the page: a journey of hundreds of steps has no time for hundreds of looks. */
function missing(page: Page, expected: Expected): Promise<string[]> {
  return page.evaluate(({ kind, id, heading, event, articles }) => {
    const wrong: string[] = [];
    const isInView = (element: Element): boolean => {
      const box = element.getClientRects()[0];
      const frame = element
        .closest('[data-scroller], .event-list, .timeline-drawing')
        ?.getBoundingClientRect();
      if (!box || !frame) return false;
      const inside = box.top >= frame.top - 1 && box.bottom <= frame.bottom + 1;
      return inside && box.right > frame.left && box.left < frame.right;
    };
    const shown = document.querySelector<HTMLElement>('[data-card]');
    if (shown?.dataset[kind] !== id) wrong.push('the card shows something else');
    if (shown?.querySelector('h2')?.textContent !== heading) wrong.push('the card has another heading');
    for (const column of document.querySelectorAll<HTMLElement>('[data-column]')) {
      const name = column.dataset['column'] ?? '';
      const attribute = kind === 'claim' ? 'data-claims' : 'data-tells';
      const mark = column.querySelector(`mark[${attribute}~="${id}"][data-chosen]`);
      const said = column.querySelector('[role="status"]')?.textContent ?? '';
      if (articles.includes(name)) {
        // Of an event, the words that tell it; claims on it may stand before them.
        const first = kind === 'event' ? mark : column.querySelector('mark[data-chosen]');
        if (!mark || !first) wrong.push(`${name} has no mark`);
        else if (!isInView(first)) wrong.push(`the mark in ${name} is out of view`);
      } else if (!/does not (report this|tell this event)/.test(said)) {
        wrong.push(`${name} does not say that it is silent`);
      }
    }
    const listed = document.querySelector(`ol [data-event="${event}"]`);
    if (listed?.getAttribute('aria-current') !== 'true') wrong.push('the list marks another event');
    else if (!isInView(listed)) wrong.push('the event is out of view in the list');
    const drawn = document.querySelector(`.timeline [data-event="${event}"] .timeline-label`);
    if (!drawn || !isInView(drawn)) wrong.push('the event is not to be seen in the drawing');
    return wrong;
  }, expected);
}

test.describe('claim and event are one thing seen twice', () => {
  // A link that holds for some claims only is no promise: these go through every one of the real dossier.
  test.slow();
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('one press on any claim shows its counterpart and its event', async ({ page }) => {
    await open(page);
    const { claims, events } = await dossierOf(page);
    expect(claims.length).toBeGreaterThan(80);
    for (const { id, statement, reports } of claims) {
      const articles = reports.map((report) => report.article);
      for (const from of articles) {
        const handle = article(page, from).locator(`[data-handle="${id}"]`).first();
        await handle.focus();
        await page.keyboard.press('Enter');
        const event = events.find(({ claims: its }) => its.includes(id))?.id ?? '';
        await expect
          .poll(() => missing(page, { kind: 'claim', id, heading: statement, event, articles }), {
            message: id,
            intervals: [30, 60, 120],
          })
          .toEqual([]);
      }
    }
  });

  test('one click on any event shows the words that tell it, or says who is silent', async ({ page }) => {
    await open(page);
    const { events } = await dossierOf(page);
    for (const { id, title, reported } of events) {
      await page.locator(`ol [data-event="${id}"]`).click();
      const articles = reported.map((report) => report.article);
      await expect
        .poll(() => missing(page, { kind: 'event', id, heading: title, event: id, articles }), {
          message: id,
          intervals: [30, 60, 120],
        })
        .toEqual([]);
    }
  });

  test('every claim can be chosen with the mouse alone, in each article that makes it', async ({ page }) => {
    await open(page);
    const { claims } = await dossierOf(page);
    for (const { id, statement, reports } of claims) {
      for (const [index, { article: from }] of reports.entries()) {
        // A click on what is chosen already would ask for the larger passages around it.
        if (index > 0) await page.keyboard.press('Escape');
        const own = article(page, from).locator(`mark[data-smallest="${id}"]`).first();
        if (await own.isVisible()) {
          await own.click();
        } else {
          // Smaller passages cover it all: a choice is offered, at the latest by a second click on the same words.
          await page.keyboard.press('Escape');
          const words = article(page, from).locator(`mark[data-claims~="${id}"]`).first();
          const choice = page.getByRole('dialog').getByRole('button', { name: statement });
          await words.click();
          await expect(choice.or(card(page))).toBeVisible();
          if (!(await choice.isVisible())) await words.click();
          await choice.click();
        }
        await expect(card(page), `${id} in ${from}`).toHaveAttribute('data-claim', id);
      }
    }
  });
});
