import { chartOf, type Chart, type ChartInput } from './chart.ts';
import { heightsOf, LANE_END, ROW, type ChartHeights } from './chart-heights.ts';

/** What a page holds of the strip, in px at 96 to the inch. */
export type StripPage = { width: number; height: number };

/** A history over several pages: page n shows the chart from `n * step` on, and `overlap` of the page after it. */
export type Strip = { chart: Chart; heights: ChartHeights; pages: number; step: number; overlap: number };

/** 6 mm, to lay the next page on. */
const OVERLAP = (6 / 25.4) * 96;
/** Fewer would be no strip; more nobody glues together. */
const FEWEST = 3;
const MOST = 12;
/** Rows are drawn apart where a page has room, up to this height in px. */
const TALLEST_ROW = 30;

/**
 * A history as a strip of pages to be glued together: as many as it takes for every event to have its words, or,
 * where the most pages do not suffice, those with groups.
 */
export function stripOf(input: Omit<ChartInput, 'cuts' | 'maxRows'>, page: StripPage): Strip {
  const step = page.width - OVERLAP;
  for (let pages = FEWEST; ; pages += 1) {
    const cuts = Array.from({ length: pages + 1 }, (_, index) => index * step);
    const chart = chartOf({ ...input, cuts, maxRows: maxRowsOn(page, input, cuts) });
    if (chart.groups.length > 0 && pages < MOST) continue;
    return { chart, heights: spread(chart, page.height), pages, step, overlap: OVERLAP };
  }
}

/** How many rows of all lanes together have room on a page. */
function maxRowsOn(page: StripPage, input: Omit<ChartInput, 'cuts' | 'maxRows'>, cuts: number[]): number {
  const empty = heightsOf(chartOf({ ...input, entries: [], cuts, maxRows: 0 })).whole;
  return Math.max(Math.floor((page.height - empty) / ROW), 1);
}

/** With the rows as far apart as the page has room for. */
function spread(chart: Chart, height: number): ChartHeights {
  const close = heightsOf(chart);
  const rows = chart.lanes.reduce((sum, lane) => sum + lane.rows, 0);
  const spare = Math.max(height - close.whole - LANE_END, 0);
  return heightsOf(chart, Math.min(ROW + spare / Math.max(rows, 1), TALLEST_ROW));
}
