import { DAY, type TimeSpan } from '#domain/chronology/calendar.ts';

/** The closest that a reader can look, in ms. Closer, the axis would count hours that no date has. */
export const CLOSEST = 9 * DAY;
/** What one press of plus or minus does to a window's length. */
export const STEP = 1.6;

/** The window moved, and shortened where it must be, so that it lies within the whole; the same where it does. */
export function within(window: TimeSpan, whole: TimeSpan): TimeSpan {
  const length = lengthOf(window);
  if (length >= lengthOf(whole)) return isSame(window, whole) ? window : { ...whole };
  const start = clamp(window.start, whole.start, whole.end - length);
  return start === window.start ? window : { start, end: start + length };
}

/**
 * The window after zooming by a factor (below 1 is closer), within the whole.
 *
 * @param around - A time that stays where it is, as far as the whole allows.
 */
export function zoomed(
  window: TimeSpan,
  factor: number,
  whole: TimeSpan,
  around = middleOf(window),
): TimeSpan {
  const length = lengthOf(window);
  const wanted = clamp(length * factor, CLOSEST, Math.max(CLOSEST, lengthOf(whole)));
  const start = around - ((around - window.start) / length) * wanted;
  return within({ start, end: start + wanted }, whole);
}

/** The window moved by a part of its own length, later where it is positive, within the whole. */
export function moved(window: TimeSpan, part: number, whole: TimeSpan): TimeSpan {
  const by = lengthOf(window) * part;
  return within({ start: window.start + by, end: window.end + by }, whole);
}

/** A window of the same length with a time in its middle, within the whole. */
export function centredOn(at: number, window: TimeSpan, whole: TimeSpan): TimeSpan {
  const half = lengthOf(window) / 2;
  return within({ start: at - half, end: at + half }, whole);
}

/** Whether two windows are one to the day, as a link keeps them. */
export function isSameToTheDay(a: TimeSpan, b: TimeSpan): boolean {
  return Math.abs(a.start - b.start) <= DAY && Math.abs(a.end - b.end) <= DAY;
}

/** The window that shows a stretch with some air on both sides, never closer than allowed. */
export function windowAround(stretch: TimeSpan): TimeSpan {
  const half = Math.max(lengthOf(stretch) / 2 + Math.max(lengthOf(stretch) * 0.08, DAY / 2), CLOSEST / 2);
  return { start: middleOf(stretch) - half, end: middleOf(stretch) + half };
}

/** Half of a window taken by a stretch that is too long for it shows enough of it. */
const ENOUGH = 0.5;

/**
 * The window moved as little as it takes to show a stretch, some air included, within the whole.
 *
 * A stretch too long for the window is shown from its beginning, unless much of the window shows it already.
 *
 * @returns The same window when the stretch is in view already.
 */
export function windowShowing(window: TimeSpan, stretch: TimeSpan, whole: TimeSpan): TimeSpan {
  const length = lengthOf(window);
  const fits = lengthOf(stretch) <= length;
  const shown = Math.min(stretch.end, window.end) - Math.max(stretch.start, window.start);
  if (shown >= (fits ? lengthOf(stretch) : length * ENOUGH)) return window;
  const air = Math.max(Math.min(length * 0.1, (length - lengthOf(stretch)) / 2), 0);
  const start = !fits || stretch.start < window.start ? stretch.start - air : stretch.end + air - length;
  return within({ start, end: start + length }, whole);
}

/** The room of a thing with its title, and its known time where that is known apart. */
type Placed = { left: number; right: number; extent?: TimeSpan };

/** The time of a thing. */
export function timeOf({ left, right, extent }: Placed): TimeSpan {
  return extent ?? { start: left, end: right };
}

/** The part of a window, at most, that a title asks for so that it can be read. */
const TITLE = 0.25;

/**
 * What of a thing has to be in view so that it is seen: its known time, and of its title what a window can spare.
 *
 * A title may be as wide as decades, and the room of what has no end is endless: neither may move the view far.
 */
export function stretchToShow(thing: Placed, window: TimeSpan): TimeSpan {
  const { start, end } = timeOf(thing);
  return {
    start: Math.min(start, Math.max(thing.left, start - lengthOf(window) * TITLE)),
    end: Math.max(end, Math.min(thing.right, start + lengthOf(window) * TITLE)),
  };
}

/** The middle of a stretch, for zooming around it; undefined where it is out of view. */
export function middleInView(stretch: TimeSpan, window: TimeSpan): number | undefined {
  const middle = middleOf(stretch);
  return middle > window.start && middle < window.end ? middle : undefined;
}

function isSame(a: TimeSpan, b: TimeSpan): boolean {
  return a.start === b.start && a.end === b.end;
}

function lengthOf({ start, end }: TimeSpan): number {
  return end - start;
}

function middleOf({ start, end }: TimeSpan): number {
  return (start + end) / 2;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
