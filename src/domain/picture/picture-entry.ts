import type { TimeSpan } from '#domain/chronology/calendar.ts';
import { extentOf, type DrawnAlone } from '#domain/chronology/drawn.ts';

/** One event in one lane of a picture. */
export type PictureEntry = {
  /** Unique. */
  key: string;
  /** An event's id. */
  event: string;
  lane: string;
  title: string;
  /** What stands behind the title in small type: which sources it has, whether relations warmed. */
  suffix: string;
  drawn: DrawnAlone;
  /** Told by no article. */
  context: boolean;
};

/** A shorter stretch would count hours that no date has. In days of 24 hours, as ms. */
const SHORTEST = 9 * 86_400_000;
/** How much of the stretch is left free before it, and after it, where an open end fades. */
const AIR_BEFORE = 0.015;
const AIR_AFTER = 0.05;

/** Whether some of the known time of an entry is in a window. */
export function isWithin({ drawn }: Pick<PictureEntry, 'drawn'>, window: TimeSpan): boolean {
  const extent = extentOf(drawn);
  return extent.start < window.end && extent.end > window.start;
}

/** The stretch from the first of some entries to the end of the last; null where there are none. */
export function stretchOf(entries: readonly Pick<PictureEntry, 'drawn'>[]): TimeSpan | null {
  const extents = entries.map(({ drawn }) => extentOf(drawn));
  const start = extents.reduce((least, extent) => Math.min(least, extent.start), Infinity);
  const end = extents.reduce((most, extent) => Math.max(most, extent.end), -Infinity);
  return start < end ? { start, end } : null;
}

/** A stretch with a little air on both sides, and never so short that its axis would count hours. */
export function withAir({ start, end }: TimeSpan): TimeSpan {
  const length = end - start;
  const missing = Math.max(SHORTEST - length, 0) / 2;
  return { start: start - length * AIR_BEFORE - missing, end: end + length * AIR_AFTER + missing };
}
