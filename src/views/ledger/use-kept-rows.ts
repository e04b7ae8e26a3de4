import { useLayoutEffect, useRef } from 'react';
import type { LedgerItem } from './ledger-row.ts';

/**
 * Keeps the first row in view in its place when a filter takes rows away or brings them back, in a table whose rows
 * are all in the page. Browsers would, but not for rows of a table. Another order begins at the top.
 *
 * @param order - Names the order that the rows are in.
 * @param isWhole - Whether all rows are in the page; else the long table sees to it (use-kept-place.ts).
 */
export function useKeptRows(
  scroller: HTMLElement | null,
  items: readonly LedgerItem[],
  order: string,
  isWhole: boolean,
): void {
  const before = useRef({ items, order });
  /** In px from the top of what scrolls; as of the last drawing, since by now rows are gone. */
  const seen = useRef<{ scrolled: number; starts: [key: string, start: number][] }>({
    scrolled: 0,
    starts: [],
  });

  useLayoutEffect(() => {
    const table = scroller?.querySelector('table');
    if (!scroller || !table) return;
    const look = (): void => {
      seen.current = { scrolled: scroller.scrollTop, starts: startsIn(scroller) };
    };
    const scroll = (): void => {
      seen.current.scrolled = scroller.scrollTop;
    };
    // Whatever moves rows changes how high the table is.
    const observer = new ResizeObserver(look);
    observer.observe(table);
    scroller.addEventListener('scroll', scroll, { passive: true });
    return () => {
      observer.disconnect();
      scroller.removeEventListener('scroll', scroll);
    };
  }, [scroller]);

  useLayoutEffect(() => {
    const was = before.current;
    before.current = { items, order };
    if (!scroller || was.items === items) return;
    if (was.order !== order) {
      scroller.scrollTo({ top: 0, behavior: 'instant' });
      return;
    }
    if (!isWhole) return;
    const { scrolled, starts } = seen.current;
    const now = startsIn(scroller);
    const places = new Map(now);
    const stays = starts.find(([key, start]) => start >= scrolled && places.has(key));
    if (scrolled > 0 && stays) {
      const top = scrolled + (places.get(stays[0]) ?? 0) - stays[1];
      scroller.scrollTo({ top, behavior: 'instant' });
    }
    seen.current = { scrolled: scroller.scrollTop, starts: now };
  }, [scroller, items, order, isWhole]);
}

function startsIn(element: HTMLElement): [key: string, start: number][] {
  return [...element.querySelectorAll<HTMLElement>('tr[data-claim]')].map((row) => [
    row.dataset['claim'] ?? '',
    row.offsetTop,
  ]);
}
