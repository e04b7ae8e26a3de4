import { marksOf, ownOf, type DrawnAlone, type DrawnDate, type DrawnMark } from './drawn.ts';

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
 * several marks have it between the first two when it fits there, else behind the last. What is beside a date
 * takes room and leaves the label where it is: it has a line of its own below.
 *
 * @param labelWidth - In px.
 */
export function footprintOf(drawn: DrawnDate, labelWidth: number, scale: Scale): Footprint {
  const own = footprintAlone(ownOf(drawn), labelWidth, scale);
  const beside = edgesBeside(drawn, scale.msPerPx).map(({ edges }) => edges);
  return {
    from: Math.min(own.from, ...beside.map(({ from }) => from)),
    to: Math.max(own.to, ...beside.map(({ to }) => to)),
    labelAt: own.labelAt,
  };
}

function footprintAlone(drawn: DrawnAlone, labelWidth: number, scale: Scale): Footprint {
  const px = scale.msPerPx;
  const half = (scale.target / 2) * px;
  const edges = marksOf(drawn).map((mark) => edgesOf(mark, px));
  const { from, to } = hullOf(edges);
  const room = { from: Math.min(from, (from + to) / 2 - half), to: Math.max(to, (from + to) / 2 + half) };

  const [first, second] = edges;
  if (first && second) {
    const between = second.from - first.to - 2 * GAP * px >= labelWidth * px;
    return { ...room, labelAt: (between ? first.to : to) + GAP * px };
  }
  const carries = drawn.kind === 'span' && room.from === from;
  return { ...room, labelAt: carries ? from : to + GAP * px };
}

/** Where ink begins and ends, in ms since the Unix epoch. */
export type Edges = { from: number; to: number };

/** Where a mark's own ink begins and ends. */
export function edgesOf(mark: DrawnMark, msPerPx: number): Edges {
  if (mark.kind === 'point') return { from: mark.at - DOT * msPerPx, to: mark.at + DOT * msPerPx };
  const from = mark.openStart ? mark.end - FADE * msPerPx : mark.start;
  const to = mark.openEnd ? mark.start + FADE * msPerPx : mark.end;
  // A bar is never narrower than a dot, or a month would vanish among years.
  const middle = (from + to) / 2;
  return { from: Math.min(from, middle - DOT * msPerPx), to: Math.max(to, middle + DOT * msPerPx) };
}

/**
 * The marks beside a date and where their ink is. One without a beginning or end reaches over the date itself where
 * that may lie within it, and fades beyond: “by July 2023” holds 2017.
 */
export function edgesBeside(drawn: DrawnDate, msPerPx: number): { mark: DrawnMark; edges: Edges }[] {
  if (drawn.kind !== 'beside') return [];
  const own = hullOf(marksOf(drawn.own).map((mark) => edgesOf(mark, msPerPx)));
  return drawn.others.flatMap(marksOf).map((mark) => {
    const { from, to } = edgesOf(mark, msPerPx);
    if (mark.kind === 'point') return { mark, edges: { from, to } };
    const far = FADE * msPerPx;
    return {
      mark,
      edges: {
        from: mark.openStart ? Math.min(from, own.from - far) : from,
        to: mark.openEnd ? Math.max(to, own.to + far) : to,
      },
    };
  });
}

/** From where the first of several begins to where the last ends. */
export function hullOf(edges: readonly Edges[]): Edges {
  return {
    from: Math.min(...edges.map(({ from }) => from)),
    to: Math.max(...edges.map(({ to }) => to)),
  };
}
