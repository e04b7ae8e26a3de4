import type { TimeSpan } from '#domain/chronology/calendar.ts';
import { CLOSEST, moved, within } from './window.ts';

/** What of the overview is taken hold of: the frame or one of its edges, or the strip beside it. */
export type Part = 'frame' | 'start' | 'end' | 'beside';

/**
 * In px from the overview's beginning: where the frame is drawn, the middles of the grips on its edges, and the room
 * between them where the whole of it is taken hold of.
 */
export type Frame = {
  from: number;
  to: number;
  startGrip: number;
  endGrip: number;
  holdFrom: number;
  holdTo: number;
};

/** Narrower, the frame would be lost, in px. */
const NARROWEST = 6;

/**
 * The frame for a window.
 *
 * A week among centuries is narrower than a finger or a pointer: then grips and hold spread around it, within the
 * overview, so that each can still be hit.
 *
 * @param width - Of the overview, in px.
 * @param grip - How wide a target has to be, in px.
 */
export function frameOf(window: TimeSpan, whole: TimeSpan, width: number, grip: number): Frame {
  const px = (time: number) => ((time - whole.start) / (whole.end - whole.start)) * width;
  const middle = (px(window.start) + px(window.end)) / 2;
  const half = Math.max(px(window.end) - px(window.start), NARROWEST) / 2;
  const [from, to] = [middle - half, middle + half];
  if (half >= grip) return { from, to, startGrip: from, endGrip: to, holdFrom: from, holdTo: to };
  const held = Math.max(Math.min(middle, width - grip), grip);
  return {
    from,
    to,
    startGrip: held - grip,
    endGrip: held + grip,
    holdFrom: held - grip / 2,
    holdTo: held + grip / 2,
  };
}

/**
 * The window after a part of the frame was dragged.
 *
 * @param by - In ms, later where positive.
 */
export function dragged(
  window: TimeSpan,
  part: 'frame' | 'start' | 'end',
  by: number,
  whole: TimeSpan,
): TimeSpan {
  switch (part) {
    case 'frame':
      return moved(window, by / (window.end - window.start), whole);
    case 'start':
      return within(
        { start: Math.max(Math.min(window.start + by, window.end - CLOSEST), whole.start), end: window.end },
        whole,
      );
    case 'end':
      return within(
        { start: window.start, end: Math.min(Math.max(window.end + by, window.start + CLOSEST), whole.end) },
        whole,
      );
  }
}
