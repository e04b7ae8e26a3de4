import { useRef, type PointerEvent } from 'react';
import type { TimeSpan } from '#domain/chronology/calendar.ts';
import type { LiveWindow } from './live-window.ts';
import { dragged, type Part } from './overview-frame.ts';
import { centredOn } from './window.ts';

type Drag = {
  pointer: number;
  part: Part;
  /** Where it began, in px, and the window then. */
  x: number;
  window: TimeSpan;
  /** Where it has come to; null as long as it may be a click. */
  now: TimeSpan | null;
};

/** How far a pointer may slip in a click, in px. */
const SLIP = 4;

/**
 * Drag the frame of an overview, or one of its edges, with mouse, pen or finger; drag beside it, and it comes along;
 * click there, and it is brought there.
 *
 * @param onWindow - At rest.
 * @returns Handlers for the strip, whose children say in `data-part` what they are.
 */
export function useFrameDrag(live: LiveWindow, whole: TimeSpan, onWindow: (window: TimeSpan) => void) {
  const drag = useRef<Drag | null>(null);

  function timeAt(event: PointerEvent<HTMLElement>): number {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return whole.start + ((event.clientX - left) / width) * (whole.end - whole.start);
  }

  function onPointerDown(event: PointerEvent<HTMLElement>) {
    if (!event.isPrimary || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { pointerId: pointer, clientX: x } = event;
    drag.current = { pointer, part: partAt(event.target), x, window: live.now, now: null };
  }

  function onPointerMove(event: PointerEvent<HTMLElement>) {
    const now = drag.current;
    if (now?.pointer !== event.pointerId) return;
    const by = event.clientX - now.x;
    if (now.now === null && Math.abs(by) <= SLIP) return;
    const perPx = (whole.end - whole.start) / event.currentTarget.clientWidth;
    now.now =
      now.part === 'beside'
        ? centredOn(timeAt(event), now.window, whole)
        : dragged(now.window, now.part, by * perPx, whole);
    live.steer(now.now);
  }

  function onPointerUp(event: PointerEvent<HTMLElement>) {
    const now = drag.current;
    if (now?.pointer !== event.pointerId) return;
    drag.current = null;
    if (now.now) onWindow(now.now);
    else if (now.part === 'beside') onWindow(centredOn(timeAt(event), now.window, whole));
  }

  /** The browser took the swipe for scrolling the page: what was dragged so far stays. */
  function onPointerCancel(event: PointerEvent<HTMLElement>) {
    const now = drag.current;
    if (now?.pointer !== event.pointerId) return;
    drag.current = null;
    if (now.now) onWindow(now.now);
  }

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel };
}

function partAt(target: EventTarget): Part {
  const part = target instanceof HTMLElement ? target.dataset['part'] : undefined;
  return part === 'frame' || part === 'start' || part === 'end' ? part : 'beside';
}
