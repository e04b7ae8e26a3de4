import { chartOf, type Chart, type ChartInput } from './chart.ts';
import { heightsOf } from './chart-heights.ts';

/** Widths that are tried, in px. A wider one is no longer looked at as one picture. */
const WIDTHS = [1200, 1600, 2000, 2400, 3200, 4800];
/** Height by width up to which a picture is wide enough. */
const SHAPE = 0.6;
/** In 21 px each: with the widest, a canvas of twice the size stays within what browsers can hold. */
const MAX_ROWS = 130;

/** A chart as wide as it takes to show every event with its words in the shape of a picture. */
export function fitChart(input: Omit<ChartInput, 'cuts' | 'maxRows'>): Chart {
  let last: Chart | undefined;
  for (const width of WIDTHS) {
    last = chartOf({ ...input, cuts: [0, width], maxRows: MAX_ROWS });
    if (heightsOf(last).whole <= width * SHAPE) break;
  }
  if (!last) throw new Error('there is no width to try');
  return last;
}
