import { DAY, type TimeSpan } from './calendar.ts';

/** A stretch of whole days, `YYYY-MM-DD`, both inclusive. */
export type Days = { from: string; to: string };

/** Reads days as a half-open stretch of time. Both must exist; `data/route` sees to it for links. */
export function spanOfDays({ from, to }: Days): TimeSpan {
  return { start: Date.parse(from), end: Date.parse(to) + DAY };
}

/**
 * The whole days that a stretch touches.
 *
 * @returns null beyond the years 1 to 9999, which a day in a link cannot name.
 */
export function daysOfSpan({ start, end }: TimeSpan): Days | null {
  const from = dayOf(start);
  const to = dayOf(end - 1);
  return from !== null && to !== null ? { from, to } : null;
}

function dayOf(at: number): string | null {
  const iso = Number.isFinite(at) && Math.abs(at) <= 8.64e15 ? new Date(at).toISOString() : '';
  return /^\d{4}-/.test(iso) && !iso.startsWith('0000') ? iso.slice(0, 10) : null;
}
