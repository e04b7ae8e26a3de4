import type { Browser, Page } from '@playwright/test';
import { timeDeeds, timeTyping } from './parallax.ts';

const SLOWER = 4;
const CHOICES = 40;
const FILTERS = 16;
const VIEWS = 24;
const TYPED = 'court 2022 evidense';

/** Ms from each deed until what it changed is painted, in the default dossier, on a processor four times slower than this one. */
export async function timeAnswers(
  browser: Browser,
  url: string,
): Promise<Record<'choose' | 'filter' | 'switch view' | 'find', number[]>> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('[data-ready="true"]').waitFor();
  // What comes when the page is at rest has come.
  await page.mouse.move(5, 5);
  await page.waitForLoadState('networkidle');
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const choose = await timeDeeds(page, '[data-article] [data-handle]', CHOICES);
  await page.keyboard.press('Escape');
  const filter = await timeDeeds(page, '.standing-toggle', FILTERS);
  const find = await timeTyping(page, TYPED);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  const views = await timeViews(page);
  await context.close();
  return { choose, filter, 'switch view': views, find };
}

/** Go from view to view, each until it stands there. */
function timeViews(page: Page): Promise<number[]> {
  return page.evaluate(async (count) => {
    const times: number[] = [];
    const links = [...document.querySelectorAll<HTMLElement>('.app-nav a')];
    for (let turn = 1; turn <= count; turn += 1) {
      const begun = performance.now();
      links[turn % links.length]?.click();
      do await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      while (document.querySelector('main > [role="status"]'));
      times.push(performance.now() - begun);
      await new Promise((done) => setTimeout(done, 300));
    }
    return times;
  }, VIEWS);
}
