import { threadPath, type ThreadEnd } from './thread-path.ts';

/** A thread as it is drawn now. */
export type ThreadPlace = {
  claim: string;
  path: string;
  /** An end has scrolled out of its column, whose edge the thread then leads to. */
  reachesOut: boolean;
};

/** Passages this far out of view are still near it: in heights of the column. */
const NEAR = 0.15;
/** What a thread keeps from the upper and lower edge of a column: in px. */
const INSET = 3;

type End = ThreadEnd & { out: boolean; near: boolean };

/**
 * The threads between columns that stand side by side, as the page stands now. A claim's thread joins each column
 * that has it with the next one that has it.
 *
 * @param root - What holds the columns; places are measured from its upper left corner.
 * @param columns - In the order in which they stand.
 * @param marks - The passages of each claim by column, in reading order.
 * @param only - `near` leaves out those with an end that is not near the view.
 */
export function threadPlaces(
  root: Element,
  columns: readonly Element[],
  marks: ReadonlyMap<string, readonly (readonly Element[])[]>,
  only: 'near' | 'any',
): ThreadPlace[] {
  const origin = root.getBoundingClientRect();
  const frames = columns.map((column) => column.getBoundingClientRect());
  const rtl = getComputedStyle(root).direction === 'rtl';
  return [...marks].flatMap(([claim, byColumn]) => {
    const having = byColumn
      .map((passages, index) => ({ passages, frame: frames[index] }))
      .filter(({ passages, frame }) => passages.length > 0 && frame && frame.width > 0);
    return having.slice(1).flatMap((right, index): ThreadPlace[] => {
      const left = having[index];
      if (!left?.frame || !right.frame) return [];
      const from = endOf(left.passages, left.frame, origin, rtl ? 'left' : 'right');
      const to = endOf(right.passages, right.frame, origin, rtl ? 'right' : 'left');
      if (!from || !to || (only === 'near' && !(from.near && to.near))) return [];
      return [{ claim, path: threadPath(from, to), reachesOut: from.out || to.out }];
    });
  });
}

/** Where a thread holds on to the first passage in view, or to the first of all. */
function endOf(
  passages: readonly Element[],
  frame: DOMRect,
  origin: DOMRect,
  side: 'left' | 'right',
): End | null {
  const lines = passages.flatMap((passage) => passage.getClientRects()[0] ?? []);
  const line = lines.find((each) => isWithin(each, frame, 0)) ?? lines[0];
  if (!line) return null;
  const y = Math.min(Math.max(line.bottom, frame.top + INSET), frame.bottom - INSET);
  return {
    at: { x: line[side] - origin.left, y: y - origin.top },
    edge: frame[side] - origin.left,
    out: y !== line.bottom,
    near: isWithin(line, frame, frame.height * NEAR),
  };
}

function isWithin(line: DOMRect, frame: DOMRect, margin: number): boolean {
  return line.bottom > frame.top - margin && line.bottom < frame.bottom + margin;
}
