import type { TimeSpan } from '#domain/chronology/calendar.ts';
import { moved, STEP, zoomed } from './window.ts';

/** By how much of its length a key moves the window: later is more, as on any slider. */
const MOVES: Record<string, number> = {
  ArrowLeft: -0.1,
  ArrowDown: -0.1,
  ArrowRight: 0.1,
  ArrowUp: 0.1,
  PageDown: -1,
  PageUp: 1,
  Home: -Infinity,
  End: Infinity,
};
/** With and without Shift, as keyboards differ in where they have plus and minus. */
export const ZOOM_KEYS: Record<string, number> = { '+': 1 / STEP, '=': 1 / STEP, '-': STEP, _: STEP };

/** Where a key pressed on the overview brings the window; null for a key that is for others. */
export function keyedWindow(key: string, window: TimeSpan, whole: TimeSpan): TimeSpan | null {
  const part = MOVES[key];
  if (part !== undefined) {
    const most = (whole.end - whole.start) / (window.end - window.start);
    return moved(window, Math.min(Math.max(part, -most), most), whole);
  }
  const factor = ZOOM_KEYS[key];
  return factor === undefined ? null : zoomed(window, factor, whole);
}
