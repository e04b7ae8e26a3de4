import type { Browser, Page } from '@playwright/test';
import type { Times } from './browser.ts';

const OPENINGS = 3;
const CHOICES = 60;
const FILTERS = 12;
/** Letters typed into find: words that stand in every text of the bench, one with a slip. */
const TYPED = 'crates wieghed 00042';

/**
 * Time the built app on a dossier.
 *
 * @param json - The dossier, which is given to the app in place of the one that ships with it.
 */
export async function timeParallax(
  browser: Browser,
  url: string,
  json: string,
): Promise<{ times: Times; find: number[] }> {
  const times: Times = { open: [], choose: [], filter: [] };
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.route(/\/dossier-[\w-]+\.json$/, (route) =>
    route.fulfill({ contentType: 'application/json', body: json }),
  );
  for (let turn = 0; turn < OPENINGS; turn += 1) {
    await page.goto('about:blank');
    // Not the screen that the HTML holds, which is of another dossier.
    await page.goto(`${url}?dossier=us-icc`);
    await page.locator('mark[data-claims]').first().waitFor({ timeout: 120_000 });
    times.open.push(
      await page.evaluate(() => {
        const [first] = performance.getEntriesByName('first-contentful-paint');
        return performance.now() - (first?.startTime ?? 0);
      }),
    );
    await page.locator('[data-ready="true"]').waitFor({ timeout: 120_000 });
  }
  await page.waitForTimeout(1_000);
  times.choose = await timeDeeds(page, '[data-article] [data-handle]', CHOICES);
  await page.keyboard.press('Escape');
  times.filter = await timeDeeds(page, '.standing-toggle', FILTERS);
  const find = await timeTyping(page);
  await context.close();
  return { times, find };
}

/** Press elements spread over all that a selector finds, and time each press until what it changed is painted. */
export function timeDeeds(page: Page, selector: string, count: number): Promise<number[]> {
  return page.evaluate(
    async ([selector, count]) => {
      const times: number[] = [];
      for (let turn = 0; turn < count; turn += 1) {
        const elements = document.querySelectorAll<HTMLElement>(selector);
        // Steps that have no common measure with the text's own pattern.
        const element = elements[Math.floor(((turn * 0.618) % 1) * elements.length)];
        const begun = performance.now();
        element?.click();
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        times.push(performance.now() - begun);
        await new Promise((done) => setTimeout(done, 60));
      }
      return times;
    },
    [selector, count] as const,
  );
}

/** Type into find, and time each letter until its results are painted. */
export async function timeTyping(page: Page, typed = TYPED): Promise<number[]> {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('dialog').getByRole('combobox');
  await field.waitFor();
  // The index is made while nobody types.
  await field.fill(typed.split(' ')[0] ?? '');
  await page.getByRole('option').first().waitFor({ timeout: 120_000 });
  await field.fill('');
  return field.evaluate(async (element, typed) => {
    const input = element as HTMLInputElement;
    const times: number[] = [];
    for (let length = 1; length <= typed.length; length += 1) {
      const begun = performance.now();
      // As a key does it, so that React takes it for a change.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
        input,
        typed.slice(0, length),
      );
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      times.push(performance.now() - begun);
      await new Promise((done) => setTimeout(done, 60));
    }
    return times;
  }, typed);
}
