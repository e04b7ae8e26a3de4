import { DAY, type TimeSpan } from './calendar.ts';

/**
 * A stretch of whole days, `YYYY-MM-DD`, both inclusive.
 *
 * Years before 0 and after 9999 have a sign and six digits: `-000043-03-15` is the Ides of March of 44 BC.
 */
export type Days = { from: string; to: string };

/** Reads days as a half-open stretch of time. Both must exist; `data/route` sees to it for links. */
export function spanOfDays({ from, to }: Days): TimeSpan {
  return { start: Date.parse(from), end: Date.parse(to) + DAY };
}

/**
 * The whole days that a stretch touches.
 *
 * @returns null beyond what `Date` knows, some 270,000 years from now or ago.
 */
export function daysOfSpan({ start, end }: TimeSpan): Days | null {
  const from = dayOf(start);
  const to = dayOf(end - 1);
  return from !== null && to !== null ? { from, to } : null;
}

function dayOf(at: number): string | null {
  return Math.abs(at) <= 8.64e15 ? new Date(at).toISOString().replace(/T.*/, '') : null;
}
