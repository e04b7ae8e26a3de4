import type { DrawnDate, DrawnMark } from './drawn.ts';

/** What one pixel is worth, and the smallest thing that can be hit, in px. */
export type Scale = { msPerPx: number; target: number };

/**
 * The room that a date's drawing takes at a scale, in ms since the Unix epoch so that it stays in place while
 * the window moves: `from`–`to` without its label, which begins at `labelAt` and may run on beyond `to`.
 */
export type Footprint = { from: number; to: number; labelAt: number };

/** How far an edge without an end is drawn until it has faded, in px. */
const FADE = 72;
/** Half of a point's dot, in px. */
const DOT = 5;
/** Between a dot and its label, in px. */
const GAP = 6;

/**
 * A dot has its label behind it; a bar wide enough to be hit carries its label, which begins where it begins;
 * several marks have it between the first two when it fits there, else behind the last.
 *
 * @param labelWidth - In px.
 */
export function footprintOf(drawn: DrawnDate, labelWidth: number, scale: Scale): Footprint {
  const px = scale.msPerPx;
  const half = (scale.target / 2) * px;
  const marks = drawn.kind === 'points' ? drawn.marks : [drawn];
  const edges = marks.map((mark) => edgesOf(mark, px));
  const from = Math.min(...edges.map((edge) => edge.from));
  const to = Math.max(...edges.map((edge) => edge.to));
  const room = { from: Math.min(from, (from + to) / 2 - half), to: Math.max(to, (from + to) / 2 + half) };

  const [first, second] = edges;
  if (first && second) {
    const between = second.from - first.to - 2 * GAP * px >= labelWidth * px;
    return { ...room, labelAt: (between ? first.to : to) + GAP * px };
  }
  const carries = drawn.kind === 'span' && room.from === from;
  return { ...room, labelAt: carries ? from : to + GAP * px };
}

/** Where a mark's own ink begins and ends. */
export function edgesOf(mark: DrawnMark, msPerPx: number): { from: number; to: number } {
  if (mark.kind === 'point') return { from: mark.at - DOT * msPerPx, to: mark.at + DOT * msPerPx };
  const from = mark.openStart ? mark.end - FADE * msPerPx : mark.start;
  const to = mark.openEnd ? mark.start + FADE * msPerPx : mark.end;
  // A bar is never narrower than a dot, or a month would vanish among years.
  const middle = (from + to) / 2;
  return { from: Math.min(from, middle - DOT * msPerPx), to: Math.max(to, middle + DOT * msPerPx) };
}
