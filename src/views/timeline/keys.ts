import type { TimeSpan } from '#domain/chronology/calendar.ts';
import type { Drawing } from './drawing.ts';
import { neighbourOf, type Direction } from './neighbour.ts';
import type { RovingFocus } from './roving-focus.ts';
import { ZOOM_KEYS } from './overview-keys.ts';
import { middleInView, stretchToShow, windowShowing, zoomed } from './window.ts';

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
/** Do what a key asks for in a drawing. Enter and Space are left to the buttons, whose clicks they are. */
export function pressKey(
  event: KeyboardEvent,
  drawing: Drawing,
  focus: RovingFocus,
  whole: TimeSpan,
  { moveTo, onLeave }: KeyHandlers,
): void {
  // Combinations belong to the browser and to the page.
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const direction = DIRECTIONS[event.key];
  const factor = ZOOM_KEYS[event.key];
  if (event.key === 'Escape' ? !onLeave() : direction === undefined && factor === undefined) return;
  event.preventDefault();
  event.stopPropagation();

  const { thing } = focus;
  const now = drawing.chart.window;
  if (direction !== undefined) {
    const next = thing && neighbourOf(thing, direction, drawing);
    if (!next) return;
    const window = windowShowing(now, stretchToShow(drawing.placeOf(next), now), whole);
    focus.moveTo(next.key);
    if (window !== now) moveTo(window);
  } else if (factor !== undefined) {
    moveTo(zoomed(now, factor, whole, thing && middleInView(thing.extent, now)));
  }
}
