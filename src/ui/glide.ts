/** Where in its scroller a thing comes to rest: a third down, where the eye reads on. */
const REST = 0.3;
/** In px. What is this near to an edge does not count as seen. */
const EDGE = 24;

/** `scroller` leaves the page where it is. */
type Reach = 'page' | 'scroller';

/** Bring a place into the view of the nearest scroller around it (`data-scroller`) that scrolls, or else of the page. */
export function glideTo(place: Element | Range, behavior: ScrollBehavior, reach: Reach = 'page'): void {
  glideToEach([place], behavior, reach);
}

/** The same of places in scrollers of their own: all are measured first, or the browser would lay out the page for each. */
export function glideToEach(
  places: readonly (Element | Range)[],
  behavior: ScrollBehavior,
  reach: Reach = 'page',
): void {
  const ways = places.flatMap((place) => wayTo(place, reach) ?? []);
  for (const { scroller, top } of ways) scroller.scrollBy({ top, behavior: calm() ? 'instant' : behavior });
}

/** How far to scroll, in px; null where the place is in view, or has none. */
function wayTo(place: Element | Range, reach: Reach): { scroller: Element | Window; top: number } | null {
  const box = place.getBoundingClientRect();
  if (place.getClientRects().length === 0) return null;
  const element = place instanceof Range ? place.startContainer.parentElement : place;
  const scroller = scrollerOf(element);
  if (!scroller && reach === 'scroller') return null;
  const frame = scroller ? frameOf(scroller) : pageFrame();
  if (box.top >= frame.top + EDGE && box.bottom <= frame.bottom - EDGE) return null;
  return { scroller: scroller ?? window, top: box.top - frame.top - frame.height * REST };
}

function scrollerOf(element: Element | null): Element | null {
  const scroller = element?.closest('[data-scroller]') ?? null;
  return !scroller || scrolls(scroller) ? scroller : scrollerOf(scroller.parentElement);
}

function scrolls(element: Element): boolean {
  return element.scrollHeight > element.clientHeight && getComputedStyle(element).overflowY !== 'visible';
}

type Frame = { top: number; bottom: number; height: number };

/** A scroller without what its scroll padding says is covered. */
function frameOf(scroller: Element): Frame {
  const box = scroller.getBoundingClientRect();
  const covered = parseFloat(getComputedStyle(scroller).scrollPaddingBlockEnd) || 0;
  // A low window shows only the upper part of it.
  const top = Math.max(box.top, 0);
  const bottom = Math.max(Math.min(box.bottom - covered, window.innerHeight), top);
  return { top, bottom, height: bottom - top };
}

/** Where the page itself scrolls, a sheet may cover its lower half and tabs its first lines. */
function pageFrame(): Frame {
  const height = window.innerHeight / 2;
  return { top: 32, bottom: 32 + height, height };
}

function calm(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
