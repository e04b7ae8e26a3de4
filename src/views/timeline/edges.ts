import type { TimeSpan } from '#domain/chronology/calendar.ts';

/** A label or a group's words: where they begin in time, how wide they are in px, and if they may move along. */
export type Words = {
  at: number;
  /** The end of the room that they may take, as a time. */
  roomTo: number;
  width: number;
  sticks: boolean;
};

/** In px: how far the words move along, and how far they still stand out before and behind the view. */
export type AtEdge = { stuck: number; under: number; over: number };

/** Kept free at the end of the room, in px. */
const CLEAR = 10;

/**
 * Where words stand against the edges of the view.
 *
 * Those that stick move along with the window's beginning as long as their room allows.
 */
export function atEdge(words: Words, window: TimeSpan, msPerPx: number): AtEdge {
  const px = (ms: number) => ms / msPerPx;
  const room = Math.max(px(words.roomTo - words.at) - words.width - CLEAR, 0);
  const stuck = words.sticks ? Math.min(Math.max(px(window.start - words.at), 0), room) : 0;
  const under = Math.max(px(window.start - words.at) - stuck, 0);
  const over = Math.max(px(words.at - window.end) + stuck + words.width, 0);
  return { stuck, under, over };
}
