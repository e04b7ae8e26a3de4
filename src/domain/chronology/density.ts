import type { TimeSpan } from './calendar.ts';
import { extentOf, marksOf, ownOf, type DrawnDate } from './drawn.ts';

/** One event as an overview counts it. */
export type Counted = { event: string; drawn: DrawnDate; context: boolean };

/**
 * How many events each of a row of equal columns has, told by an article or not, and whether any goes on through it.
 *
 * What is longer than a few columns is told by `lasting` alone: where in it something happened is not known, or it
 * happened all the while, and a count would heap it on one place.
 */
export type Density = { told: number[]; context: number[]; lasting: boolean[] };

/** As many columns, and no more, still read as one place. */
const SHORT = 3;

/**
 * Count events over the whole of a history in equal columns.
 *
 * An event counts in the column of its middle, and once in it, however many lanes it stands in; one of several dates
 * counts at each. Time: one pass over the events. What lies outside of the whole is left out.
 */
export function densityOf(events: readonly Counted[], whole: TimeSpan, columns: number): Density {
  const told = zeros(columns);
  const context = zeros(columns);
  /** How many stretches begin at a column, less those that ended before it: one pass, however long they are. */
  const changes = zeros(columns + 1);
  const seen = new Set<string>();
  const columnOf = (time: number): number =>
    Math.floor(((time - whole.start) / (whole.end - whole.start)) * columns);

  for (const { event, drawn, context: isContext } of events) {
    for (const mark of marksOf(ownOf(drawn))) {
      const { start, end } = extentOf(mark);
      const [first, last] = [columnOf(start), columnOf(end - 1)];
      if (last - first >= SHORT) {
        const [from, to] = [clamp(first, columns), clamp(last + 1, columns)];
        changes[from] = (changes[from] ?? 0) + 1;
        changes[to] = (changes[to] ?? 0) - 1;
        continue;
      }
      const column = columnOf((start + end) / 2);
      const key = `${column} ${event}`;
      if (column < 0 || column >= columns || seen.has(key)) continue;
      seen.add(key);
      const counts = isContext ? context : told;
      counts[column] = (counts[column] ?? 0) + 1;
    }
  }
  let going = 0;
  const lasting = told.map((_, column) => (going += changes[column] ?? 0) > 0);
  return { told, context, lasting };
}

function clamp(column: number, columns: number): number {
  return Math.min(Math.max(column, 0), columns);
}

function zeros(length: number): number[] {
  return Array.from({ length }, () => 0);
}
