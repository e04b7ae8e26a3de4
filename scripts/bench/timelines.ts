import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser, quietFlags } from '#scripts/find-browser.mjs';
import { bundleOf, type Bundle } from './bundle.ts';
import { datedEvents, LANES, type Dated } from './dated-events.ts';
import { median, percentile } from './figures.ts';

/** `most`: more events than that it would not draw within minutes. */
const TIMELINES = [
  { name: 'Parallax', entry: './timelines/ours.tsx', most: Infinity },
  { name: 'vis-timeline alone', entry: './timelines/vis.ts', most: 10_000 },
  { name: '@knight-lab/timelinejs', entry: './timelines/timelinejs.ts', most: 1_000 },
];

type Times = {
  /** Ms until the first picture with all there is to see, several times over. */
  first: number[];
  /** Ms between pictures while it is dragged, and while it is zoomed: the first time, and again. */
  pan: number[][];
  zoom: number[][];
  /** MB more than before it was drawn. */
  heap: number;
};

const OPENINGS = 5;
const MOVES = 40;
const TURNS = 30;
/** A timeline that takes longer for its moves is stopped. In ms. */
const PATIENCE = 10_000;

/** Print how each timeline draws, pans and zooms as many events as given, as ratios to its own smallest and to ours. */
export async function benchTimelines(counts: readonly number[]): Promise<void> {
  const { path: executablePath, sandbox } = await findBrowser();
  const bundles = await Promise.all(TIMELINES.map(({ entry }) => bundleOf(entry)));
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: sandbox,
    args: [...quietFlags, '--enable-precise-memory-info', '--js-flags=--expose-gc'],
  });
  const smallest = new Map<string, number>();
  try {
    for (const count of counts) {
      const events = datedEvents(count);
      let ours = NaN;
      for (const [index, { name, most }] of TIMELINES.entries()) {
        const bundle = bundles[index];
        if (!bundle || count > most) continue;
        const times = await timeOf(browser, bundle, events);
        const first = median(times.first);
        smallest.set(name, smallest.get(name) ?? first);
        if (index === 0) ours = first;
        console.log(
          `${count.toLocaleString('en').padStart(8)}  ${name.padEnd(24)}` +
            `first ${first.toFixed(0)} ms, x ${(first / (smallest.get(name) ?? first)).toFixed(1)} of its smallest, ` +
            `x ${(first / ours).toFixed(1)} of ours; ${framesOf('pan', times.pan)}; ${framesOf('zoom', times.zoom)}; ` +
            `heap ${times.heap.toFixed(1)} MB`,
        );
      }
    }
  } finally {
    await browser.close();
  }
}

function framesOf(deed: string, turns: readonly number[][]): string {
  const p95 = turns.map((frames) => percentile(frames, 95).toFixed(1)).join(', again ');
  return `${deed} frame ${median(turns.flat()).toFixed(1)} ms, p95 ${p95}`;
}

async function timeOf(browser: Browser, bundle: Bundle, events: readonly Dated[]): Promise<Times> {
  const first: number[] = [];
  for (let turn = 1; ; turn += 1) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    const drawn = await drawIn(page, bundle, events);
    first.push(drawn.time);
    if (turn === OPENINGS || drawn.time > PATIENCE) {
      const pan: number[][] = [];
      const zoom: number[][] = [];
      // What is drawn for the first time takes longer, and a reader drags and zooms more than once.
      for (let again = 0; again < (drawn.time > PATIENCE ? 1 : 2); again += 1) {
        pan.push(await framesWhile(page, () => drag(page)));
        zoom.push(await framesWhile(page, () => turnWheel(page)));
      }
      await page.close();
      return { first, pan, zoom, heap: drawn.heap };
    }
    await page.close();
  }
}

async function drawIn(
  page: Page,
  { script, style }: Bundle,
  events: readonly Dated[],
): Promise<{ time: number; heap: number }> {
  await page.setContent('<!doctype html><main style="inline-size: 1200px; block-size: 600px"></main>');
  await page.addStyleTag({ content: style });
  await page.addScriptTag({ content: script });
  return page.evaluate(
    async ({ events, lanes }) => {
      const { page, gc, performance } = window as unknown as {
        page: { draw: (host: Element | null, events: readonly Dated[], lanes: string[]) => Promise<void> };
        gc: () => void;
        performance: Performance & { memory: { usedJSHeapSize: number } };
      };
      gc();
      const before = performance.memory.usedJSHeapSize;
      const begun = performance.now();
      await page.draw(document.querySelector('main'), events, lanes);
      const time = performance.now() - begun;
      gc();
      return { time, heap: (performance.memory.usedJSHeapSize - before) / 1e6 };
    },
    { events, lanes: LANES },
  );
}

/** The times between the pictures that the browser makes while something is done, by the times of the pictures. */
async function framesWhile(page: Page, deed: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const frames: number[] = [];
    let last: number | undefined;
    const tick = (now: number): void => {
      if ((window as unknown as { frames: number[] }).frames !== frames) return;
      if (last !== undefined) frames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    Object.assign(window, { frames });
    requestAnimationFrame(tick);
  });
  await deed();
  return page.evaluate(() => (window as unknown as { frames: number[] }).frames);
}

/** In the lower middle, where each of the timelines has its axis or events. */
async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.vis-timeline, .tl-timenav').first().boundingBox();
  if (!box) throw new Error('No timeline was drawn.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(page: Page): Promise<void> {
  const { x, y } = await middleOf(page);
  const end = performance.now() + PATIENCE;
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let move = 1; move <= MOVES && performance.now() < end; move += 1) {
    await page.mouse.move(x - move * 8, y);
    await page.waitForTimeout(8);
  }
  await page.mouse.up();
}

async function turnWheel(page: Page): Promise<void> {
  const { x, y } = await middleOf(page);
  const end = performance.now() + PATIENCE;
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < TURNS && performance.now() < end; turn += 1) {
    await page.mouse.wheel(0, turn < TURNS / 2 ? -60 : 60);
    await page.waitForTimeout(16);
  }
  await page.keyboard.up('Control');
}
