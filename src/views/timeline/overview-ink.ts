import type { Density } from '#domain/chronology/density.ts';

/** Ink for an overview, as paths of an SVG whose unit is a px. */
export type OverviewInk = { told: string; context: string; lasting: string };

/** A column and the gap behind it, in px. */
export const COLUMN = 3;
const INK = 2;
/** The lowest column that is seen, and how many events stand in the highest at least, in px and events. */
const LOWEST = 4;
const HIGHEST_HAS = 3;
/** The line of what lasts, under the columns, in px. */
const LINE = 2;

/**
 * Columns on a base line, told by articles below and context above, and under it a line where something lasts.
 *
 * Heights grow with the root of the count, so that one event is seen beside a hundred.
 *
 * @param height - Of columns and line together, in px.
 */
export function inkOf({ told, context, lasting }: Density, height: number): OverviewInk {
  const base = height - LINE - 2;
  const most = Math.max(HIGHEST_HAS, ...told.map((count, column) => count + (context[column] ?? 0)));
  const heightOf = (count: number) =>
    count === 0 ? 0 : Math.max(LOWEST, Math.round(base * Math.sqrt(count / most)));
  const ink = { told: '', context: '', lasting: '' };
  for (const [column, count] of told.entries()) {
    const x = column * COLUMN;
    const all = heightOf(count + (context[column] ?? 0));
    const own = Math.min(heightOf(count), all);
    if (own > 0) ink.told += bar(x, base - own, own);
    if (all > own) ink.context += bar(x, base - all, all - own);
    if (lasting[column]) ink.lasting += `M${x} ${height - LINE}h${COLUMN}v${LINE}h${-COLUMN}z`;
  }
  return ink;
}

function bar(x: number, y: number, height: number): string {
  return `M${x} ${y}h${INK}v${height}h${-INK}z`;
}
