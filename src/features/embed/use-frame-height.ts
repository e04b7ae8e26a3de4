import { useEffect, type RefObject } from 'react';
import type { Room } from './room-for.ts';

/** In px: what a page has until what it holds is there. */
const LEAST = 320;

/**
 * Tells the page around the frame how high it should be, in px: `{ type: 'parallax:height', height }`. Anybody may hear
 * it, since it says nothing else. Nothing is sent twice, and no height follows from the one that the frame has been given.
 *
 * @param within - Something in the app's frame.
 * @param room - Null where what the page holds decides.
 */
export function useFrameHeight(within: RefObject<HTMLElement | null>, room: Room | null): void {
  useEffect(() => {
    const app = within.current?.closest<HTMLElement>('.app');
    if (!app || window.parent === window) return;
    let told = 0;
    const tell = (): void => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      const height = room ? room(app.offsetWidth / rem) * rem : Math.max(app.offsetHeight, LEAST);
      if (Math.ceil(height) === told) return;
      told = Math.ceil(height);
      window.parent.postMessage({ type: 'parallax:height', height: told }, '*');
    };
    const observer = new ResizeObserver(tell);
    observer.observe(app);
    return () => observer.disconnect();
  }, [within, room]);
}
