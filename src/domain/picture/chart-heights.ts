import type { Chart } from './chart.ts';

/** Of a chart's parts, in px. A row holds a line of 13 px text with a bar below it. */
export const ROW = 21;
export const ERA_ROW = 20;
/** The line with a lane's name, and the air below a lane. */
export const LANE_HEAD = 22;
export const LANE_END = 7;
export const AXIS_ROW = 18;

/** Where a chart's parts begin from its top, and how high all of it is, in px. */
export type ChartHeights = { row: number; lanes: number[]; axis: number; whole: number };

type Measured = Pick<Chart, 'eras' | 'lanes' | 'axis'>;

/** @param row - The height of each row of the lanes. */
export function heightsOf({ eras, lanes, axis }: Measured, row = ROW): ChartHeights {
  const tops: number[] = [];
  let at = eras.rows * ERA_ROW;
  for (const lane of lanes) {
    at += lane.title === '' ? LANE_END : LANE_HEAD;
    tops.push(at);
    at += lane.rows * row + LANE_END;
  }
  const axisRows = axis.coarse.length > 0 ? 2 : 1;
  return { row, lanes: tops, axis: at, whole: at + AXIS_ROW * axisRows };
}
