/** A point in px, from the upper left corner of the columns. */
export type Point = { x: number; y: number };

/** One end of a thread: the words it holds on to, and the edge of their column that it leaves by. */
export type ThreadEnd = { at: Point; edge: number };

/** How far a bend reaches into the gap, at least: in px. */
const BEND = 18;

/**
 * The path of a thread, as SVG takes it: under the words to the edge of their column, in one bend to the other
 * column's edge, and under the words there. Nothing is drawn through a word.
 */
export function threadPath(from: ThreadEnd, to: ThreadEnd): string {
  const bend = Math.max(BEND, Math.abs(to.edge - from.edge) / 2);
  const way = Math.sign(to.edge - from.edge) || 1;
  const curve = [
    `${round(from.edge + way * bend)} ${round(from.at.y)}`,
    `${round(to.edge - way * bend)} ${round(to.at.y)}`,
    `${round(to.edge)} ${round(to.at.y)}`,
  ].join(', ');
  return `M ${round(from.at.x)} ${round(from.at.y)} H ${round(from.edge)} C ${curve} H ${round(to.at.x)}`;
}

/** Half pixels are as fine as a screen shows. */
const round = (px: number): number => Math.round(px * 2) / 2;
