/** What the mouse wheel and a trackpad ask for; times and factors are the caller's business. */
export type GestureHandlers = {
  /** `factor` below 1 is closer; `x` is in px from the host's left edge. */
  onZoom: (factor: number, x: number) => void;
  /** Px to the right in time. */
  onPan: (px: number) => void;
};

/** Px of a wheel's line, and the most that one turn may count. */
const LINE = 16;
const MOST = 60;
/** How far a pointer may slip in a click before it was a drag, in px. */
const SLIP = 6;

/**
 * The wheel alone scrolls the page; with Ctrl or Cmd it zooms, and sideways it pans. A drag that ends on a
 * button is no click.
 *
 * Listens in the capture phase, before vis, which would know one of the two keys only.
 */
export function listenForGestures(host: HTMLElement, handlers: GestureHandlers, signal: AbortSignal): void {
  host.addEventListener(
    'wheel',
    (event) => {
      event.stopPropagation();
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const turn = Math.min(Math.max(event.deltaY * unit, -MOST), MOST);
        handlers.onZoom(Math.exp(turn / 200), event.clientX - host.getBoundingClientRect().left);
      } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        event.preventDefault();
        handlers.onPan(event.deltaX * unit);
      }
    },
    { capture: true, passive: false, signal },
  );

  let pressedAt = 0;
  host.addEventListener('pointerdown', (event) => (pressedAt = event.clientX), { capture: true, signal });
  host.addEventListener(
    'click',
    (event) => {
      // A click by key has no place and no count.
      if (event.detail > 0 && Math.abs(event.clientX - pressedAt) > SLIP) event.stopPropagation();
    },
    { capture: true, signal },
  );
}
