import type { Page } from '@playwright/test';
import { en, es, texts } from '#tests/support/messages.ts';
import { axeFaults, expect, open, test } from './reader.ts';

/** Every view, with what in it has words of its own. */
const SCREENS = [
  '?claim=order-to-share&threads=all',
  '?event=arrest-warrants&dates=reported&apart=shown',
  '?event=arrest-warrants&draw=orders',
  '?view=ledger&group=standing&claim=order-to-share',
  '?view=history&event=rome-statute-adopted',
  '?view=history&only=nbc',
  '?view=sources',
  '?view=about',
  '?view=print&what=list',
  '?view=lesson',
  '?view=lesson&lesson=told-two-ways&step=2',
  '?dossier=marrow-lock',
];

const beyond = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** What stands on the page in words, or is said of it, with the language that it is marked to be in. */
const wordsOn = (page: Page) =>
  page.evaluate(() => {
    const found: { text: string; lang: string }[] = [];
    const langOf = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') ?? '';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      if (/\p{L}{2}/u.test(text) && !node.parentElement?.closest('script, style, noscript')) {
        found.push({ text, lang: langOf(node.parentElement) });
      }
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
      for (const name of ['aria-label', 'title', 'placeholder']) {
        const text = element.getAttribute(name);
        if (text) found.push({ text, lang: 'said' });
      }
    }
    return found;
  });

/** The sentences, titles and names that are the dossier's own; outlets and authors are called the same in any language. */
async function wordsOfDossier(page: Page): Promise<string[]> {
  const url = await page.evaluate(
    () => performance.getEntriesByType('resource').find(({ name }) => /dossier-.*\.json$/.test(name))?.name,
  );
  const dossier: unknown = await (await page.request.get(url ?? '')).json();
  const { outlets, articles } = dossier as {
    outlets: { name: string; short: string }[];
    articles: { byline?: string }[];
  };
  const names = new Set([
    ...outlets.flatMap(({ name, short }) => [name, short]),
    ...articles.map((each) => each.byline),
  ]);
  return texts(dossier)
    .map(([, text]) => text)
    .filter(
      (text) => text.length > 3 && !names.has(text) && !/^(?:[a-z0-9-]+|https?:.*|[\d/.~?{},-]+)$/.test(text),
    );
}

test('all of it can be read in Spanish, the dossier’s words marked as English', async ({ page }) => {
  test.setTimeout(180_000);
  const spanish = new Set(texts(es).map(([, text]) => text));
  const english = new Set(
    texts(en)
      .map(([, text]) => text)
      .filter((text) => !spanish.has(text)),
  );
  const onlySpanish = new Set([...spanish].filter((text) => !texts(en).some(([, each]) => each === text)));

  await open(page);
  await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'Español' });
  await expect(page.getByRole('link', { name: es.app.view.history })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');

  for (const screen of SCREENS) {
    // Each is opened anew: the choice was kept.
    await open(page, screen);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.getByText(/^(?:Abriendo|Dibujando)/)).toHaveCount(0);
    const words = await wordsOn(page);
    const own = await wordsOfDossier(page);
    expect(words.length, screen).toBeGreaterThan(30);
    const untranslated = words.filter(({ text, lang }) => lang !== 'en' && english.has(text));
    expect(untranslated, screen).toEqual([]);
    const unmarked = words.filter(
      ({ text, lang }) => lang === 'es' && own.some((each) => text.includes(each)),
    );
    expect(unmarked, screen).toEqual([]);
    expect(
      words.filter(({ text, lang }) => lang === 'en' && onlySpanish.has(text)),
      screen,
    ).toEqual([]);
    expect(await axeFaults(page), screen).toEqual([]);
    for (const width of [390, 1024, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await beyond(page), `${screen} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }

  await page.getByRole('combobox', { name: es.app.language }).selectOption({ label: 'English' });
  await expect(page.getByRole('link', { name: en.app.view.history })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test.describe('with a browser in Spanish', () => {
  test.use({ locale: 'es-AR' });

  test('Spanish is there without being asked for, and its dates with it', async ({ page }) => {
    await open(page, '?event=arrest-warrants');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.locator('[data-card]')).toContainText('17 de marzo de 2023');
    await expect(page.getByRole('combobox', { name: es.app.language })).toHaveValue('es');
  });
});

test('from right to left nothing sticks out, and time still runs from left to right', async ({ page }) => {
  test.setTimeout(120_000);
  for (const screen of SCREENS) {
    await page.setViewportSize({ width: 1440, height: 844 });
    await open(page, screen);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      // To the left of the page there is no less room than to its right.
      const sideways = await page.evaluate(() => {
        const root = document.documentElement;
        return root.scrollWidth - root.clientWidth;
      });
      expect(sideways, `${screen} at ${width} px`).toBeLessThanOrEqual(0);
    }
    for (const drawing of await page.locator('.timeline-drawing, .overview-strip').all()) {
      expect(await drawing.evaluate((element) => getComputedStyle(element).direction), screen).toBe('ltr');
    }
  }
});
