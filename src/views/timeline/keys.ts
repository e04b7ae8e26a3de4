import type { TimeSpan } from '#domain/chronology/calendar.ts';
import type { Thing } from '#domain/chronology/gather.ts';
import type { Drawing } from './drawing.ts';
import { neighbourOf, type Direction } from './neighbour.ts';
import type { RovingFocus } from './roving-focus.ts';
import { windowShowing, zoomed } from './window.ts';

export type KeyHandlers = {
  moveTo: (window: TimeSpan) => void;
  /** False leaves the key to the page. */
  onLeave: () => boolean;
};

const DIRECTIONS: Record<string, Direction> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'above',
  ArrowDown: 'below',
  Home: 'first',
  End: 'last',
};
/** With and without Shift, as keyboards differ in where they have plus and minus. */
const ZOOMS: Record<string, number> = { '+': 1 / 1.6, '=': 1 / 1.6, '-': 1.6, _: 1.6 };

/** Do what a key asks for in a drawing. Enter and Space are left to the buttons, whose clicks they are. */
export function pressKey(
  event: KeyboardEvent,
  drawing: Drawing,
  focus: RovingFocus,
  { moveTo, onLeave }: KeyHandlers,
): void {
  // Combinations belong to the browser and to the page.
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const direction = DIRECTIONS[event.key];
  const factor = ZOOMS[event.key];
  if (event.key === 'Escape' ? !onLeave() : direction === undefined && factor === undefined) return;
  event.preventDefault();
  event.stopPropagation();

  const { thing } = focus;
  const now = drawing.chart.window;
  if (direction !== undefined) {
    const next = thing && neighbourOf(thing, direction, drawing);
    if (!next) return;
    const window = windowShowing(now, { start: next.left, end: next.right });
    focus.moveTo(next.key);
    if (window !== now) moveTo(window);
  } else if (factor !== undefined) {
    moveTo(zoomed(now, factor, thing && middleInView(thing, now)));
  }
}

/** The middle of a thing's time, to zoom around, or undefined where it is out of view. */
function middleInView({ extent }: Thing, window: TimeSpan): number | undefined {
  const middle = (extent.start + extent.end) / 2;
  return middle > window.start && middle < window.end ? middle : undefined;
}
