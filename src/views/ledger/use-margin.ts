import { useLayoutEffect, useState } from 'react';

/** In px, how far below the beginning of what scrolls the first row stands. */
export function useMargin(scroller: HTMLElement, inPage: boolean): number {
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const head = scroller.querySelector('thead');
    if (!head) return;
    const measure = (): void => {
      const above = inPage ? head.getBoundingClientRect().top + window.scrollY : 0;
      setMargin(Math.round(above + head.offsetHeight));
    };
    measure();
    // What stands above wraps onto more lines as the window narrows.
    const observer = new ResizeObserver(measure);
    observer.observe(head);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [scroller, inPage]);
  return margin;
}
