import { expect, test as base, type Locator, type Page } from '@playwright/test';
import axe from 'axe-core';

/** What a reader must never meet: a complaint in the console, or a request to another host. */
type Quiet = {
  /** Complaints that a test brings about on purpose, as the browser words them. */
  expected: RegExp | null;
  quiet: undefined;
};

export const test = base.extend<Quiet>({
  expected: [null, { option: true }],
  quiet: [
    async ({ page, baseURL, expected }, use) => {
      const met: string[] = [];
      page.on('console', (message) => {
        if (message.text() === 'Service Worker registration blocked by Playwright') return;
        if (message.type() === 'error' || message.type() === 'warning') met.push(message.text());
      });
      page.on('pageerror', (error) => met.push(error.message));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL ?? '') && !url.startsWith('data:'))
          met.push(`asked another host: ${url}`);
      });
      await use(undefined);
      expect(met.filter((message) => !expected?.test(message))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens the app at a query string and waits until it can be used; a very large dossier may be given longer. */
export async function open(page: Page, search = '', timeout = 15_000): Promise<void> {
  await page.goto(`./${search}`);
  await expect(page.locator('[data-ready="true"]')).toBeVisible({ timeout });
}

export const article = (page: Page, id: string): Locator => page.locator(`article[data-article="${id}"]`);

export const card = (page: Page): Locator => page.locator('[data-card]');

/** An event in the list beside the drawing. */
export const listed = (page: Page, id: string): Locator => page.locator(`ol [data-event="${id}"]`);

/** An event in the drawing. */
export const drawn = (page: Page, id: string): Locator => page.locator(`.timeline [data-event="${id}"]`);

/** Whether the whole of an element is to be seen in its scroller, and not behind an edge of the page. */
export async function isInView(locator: Locator): Promise<boolean> {
  return locator.first().evaluate((element) => {
    const box = element.getClientRects()[0];
    if (!box) return false;
    const frame = element.closest('[data-scroller]')?.getBoundingClientRect();
    const top = Math.max(frame?.top ?? 0, 0);
    const bottom = Math.min(frame?.bottom ?? innerHeight, innerHeight);
    return box.top >= top - 1 && box.bottom <= bottom + 1;
  });
}

/** The claims, events and articles of the dossier, as the app was given them. */
export async function dossierOf(page: Page): Promise<{
  articles: { id: string; outlet: string }[];
  claims: { id: string; statement: string; reports: { article: string }[] }[];
  events: { id: string; title: string; claims: string[]; reported: { article: string }[] }[];
}> {
  const url = await page.evaluate(
    () => performance.getEntriesByType('resource').find(({ name }) => /dossier-.*\.json$/.test(name))?.name,
  );
  const response = await page.request.get(url ?? '');
  return response.json();
}

/** What axe finds wrong with the screen as it is. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    type Violation = { id: string; nodes: { html: string; failureSummary: string }[] };
    type Axe = { run(): Promise<{ violations: Violation[] }> };
    const { violations } = await (window as unknown as { axe: Axe }).axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
    );
  });
}

/** Rows and cells of comma-separated values, as RFC 4180 has them. */
export function readCsv(text: string): string[][] {
  const table: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    table.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') table.push([]);
  }
  return table.slice(0, -1);
}
