import { DAY, type TimeSpan } from '#domain/chronology/calendar.ts';

/** The closest and the farthest that a reader can look, in ms. Closer, the axis would count hours that no date has. */
export const CLOSEST = 9 * DAY;
export const FARTHEST = 60 * 365 * DAY;

/** The window after zooming by a factor (below 1 is closer) around a time that stays where it is. */
export function zoomed(window: TimeSpan, factor: number, around = middleOf(window)): TimeSpan {
  const length = window.end - window.start;
  const wanted = Math.min(Math.max(length * factor, CLOSEST), Math.max(FARTHEST, length));
  const before = ((around - window.start) / length) * wanted;
  return { start: around - before, end: around - before + wanted };
}

/** Whether two windows are one to the day, as a link keeps them. */
export function isSameToTheDay(a: TimeSpan, b: TimeSpan): boolean {
  return Math.abs(a.start - b.start) <= DAY && Math.abs(a.end - b.end) <= DAY;
}

/** The window that shows a stretch with some air on both sides, never closer than allowed. */
export function windowAround(stretch: TimeSpan): TimeSpan {
  const air = Math.max((stretch.end - stretch.start) * 0.08, DAY / 2);
  const window = { start: stretch.start - air, end: stretch.end + air };
  return window.end - window.start < CLOSEST ? zoomed(window, 1) : window;
}

/**
 * The window moved as little as it takes to show a stretch, some air included.
 *
 * A stretch too long for the window is shown from its beginning.
 *
 * @returns The same window when the stretch is in view already.
 */
export function windowShowing(window: TimeSpan, stretch: TimeSpan): TimeSpan {
  const length = window.end - window.start;
  const fits = stretch.end - stretch.start <= length;
  if (fits ? stretch.start >= window.start && stretch.end <= window.end : isAcross(window, stretch)) {
    return window;
  }
  const air = Math.max(Math.min(length * 0.1, (length - (stretch.end - stretch.start)) / 2), 0);
  const start = !fits || stretch.start < window.start ? stretch.start - air : stretch.end + air - length;
  return { start, end: start + length };
}

function isAcross(window: TimeSpan, stretch: TimeSpan): boolean {
  return stretch.start <= window.start && stretch.end >= window.end;
}

function middleOf(window: TimeSpan): number {
  return (window.start + window.end) / 2;
}
