/** In px from the upper left corner of what is seen. */
export type Point = { x: number; y: number };

/** How high a line between marks of one row rises, in px for each px between them, and at most. */
const RISE = 0.12;
const HIGHEST = 36;

/**
 * A line from mark to mark as an SVG path: it leaves and arrives upright, as titles stand beside their marks. Between
 * marks of about the same height it rises over what stands between them.
 */
export function relatedPath(from: Point, to: Point): string {
  const rise = Math.min(Math.abs(to.x - from.x) * RISE, HIGHEST);
  const isLevel = Math.abs(to.y - from.y) < rise;
  const bend = isLevel ? Math.min(from.y, to.y) - rise : (from.y + to.y) / 2;
  const at = (x: number, y: number) => `${round(x)} ${round(y)}`;
  return `M${at(from.x, from.y)}C${at(from.x, bend)} ${at(to.x, bend)} ${at(to.x, to.y)}`;
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
