import { useEffect, useState, type RefObject } from 'react';

/** Whether the page scrolls instead of a scroller in it, which the style sheet decides by the room there is. */
export function usePageScrolls(scroller: RefObject<HTMLElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setScrolls(getComputedStyle(element).overflowY === 'visible'));
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return scrolls;
}
