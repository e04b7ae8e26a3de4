import { useEffect, useState } from 'react';

/** Whether the page scrolls instead of a scroller in it, which the style sheet decides by the room there is. */
export function usePageScrolls(scroller: HTMLElement | null): boolean {
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    if (!scroller) return;
    const observer = new ResizeObserver(() => setScrolls(getComputedStyle(scroller).overflowY === 'visible'));
    observer.observe(scroller);
    return () => observer.disconnect();
  }, [scroller]);
  return scrolls;
}
