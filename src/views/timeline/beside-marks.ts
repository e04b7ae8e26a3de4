import { marksOf, ownOf, type DrawnDate } from '#domain/chronology/drawn.ts';
import { edgesBeside, edgesOf, hullOf } from '#domain/chronology/footprint.ts';
import { setEnds } from './mark-ends.ts';

/**
 * What stands beside a date, on a line of its own below: a ring for a day, a whisker for a stretch, each joined to the
 * date by a line that is as long as they are apart. Empty where nothing is beside it.
 */
export function besideMarks(drawn: DrawnDate, msPerPx: number, px: (time: number) => number): HTMLElement[] {
  const beside = edgesBeside(drawn, msPerPx);
  if (beside.length === 0) return [];
  const own = marksOf(ownOf(drawn));
  const hull = hullOf(own.map((mark) => edgesOf(mark, msPerPx)));
  const [only, ...more] = own;
  const from = only?.kind === 'point' && more.length === 0 ? { from: only.at, to: only.at } : hull;

  const ink = beside.map(({ mark, edges }) => {
    if (mark.kind === 'point') return box('timeline-ring', { from: mark.at, to: mark.at }, px);
    const element = box('timeline-whisker', edges, px);
    setEnds(mark, element);
    return element;
  });
  const reachesOn = own.some((mark) => mark.kind === 'span' && mark.openEnd);
  const reachesBack = own.some((mark) => mark.kind === 'span' && mark.openStart);
  // One line to each side, as far as the farthest.
  const on = Math.max(from.to, ...beside.map(({ edges }) => edges.from));
  const back = Math.min(from.from, ...beside.map(({ edges }) => edges.to));
  const leads = [
    ...(on > from.to ? [lead(from.to, on, reachesOn, px)] : []),
    ...(back < from.from ? [lead(back, from.from, reachesBack, px)] : []),
  ];
  const stems = own.flatMap((mark) =>
    mark.kind === 'point' ? box('timeline-stem', { from: mark.at, to: mark.at }, px) : [],
  );
  return [...leads, ...stems, ...ink];
}

/** @param reaches - Whether the date, open to that side, holds what it is joined to: then they are not apart. */
function lead(from: number, to: number, reaches: boolean, px: (time: number) => number): HTMLElement {
  return box(reaches ? 'timeline-lead is-reach' : 'timeline-lead', { from, to }, px);
}

function box(
  className: string,
  { from, to }: { from: number; to: number },
  px: (time: number) => number,
): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.style.insetInlineStart = `${px(from)}px`;
  if (to > from) element.style.inlineSize = `${px(to) - px(from)}px`;
  return element;
}
