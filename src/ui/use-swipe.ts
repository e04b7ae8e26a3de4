import { useRef, type PointerEvent } from 'react';

/** In px: farther than a finger wanders while it taps. */
const FAR = 60;

/**
 * Tells which way a finger was drawn across an element, which needs `touch-action: pan-y`. A mouse selects text instead.
 *
 * @param onSwipe - Gets `onwards` for a stroke against the reading direction, as a page is turned.
 */
export function useSwipe(onSwipe: (way: 'onwards' | 'backwards') => void) {
  const from = useRef<{ x: number; y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, isPrimary, clientX, clientY }: PointerEvent) => {
      from.current = pointerType === 'touch' && isPrimary ? { x: clientX, y: clientY } : null;
    },
    onPointerUp: ({ clientX, clientY, currentTarget }: PointerEvent) => {
      if (!from.current) return;
      const [x, y] = [clientX - from.current.x, clientY - from.current.y];
      from.current = null;
      if (Math.abs(x) < FAR || Math.abs(x) < 2 * Math.abs(y)) return;
      const isToStart = getComputedStyle(currentTarget).direction === 'rtl' ? x > 0 : x < 0;
      onSwipe(isToStart ? 'onwards' : 'backwards');
    },
    onPointerCancel: () => {
      from.current = null;
    },
  };
}
