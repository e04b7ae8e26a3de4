import type { Virtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef } from 'react';
import type { LedgerItem } from './ledger-row.ts';

/**
 * Keeps what one reads in its place when a filter takes rows away or brings them back: the first row in view that is
 * still there. The browser does this by itself only for rows that are in the page. Another order begins anew.
 */
export function useKeptPlace<Scrolls extends Element | Window>(
  virtualizer: Virtualizer<Scrolls, HTMLTableRowElement>,
  items: readonly LedgerItem[],
  order: string,
): void {
  const before = useRef({ items, order, near: virtualizer.getVirtualItems() });
  useLayoutEffect(() => {
    const { near } = before.current;
    const offset = virtualizer.scrollOffset ?? 0;
    if (before.current.items !== items && before.current.order === order && offset > 0) {
      const places = new Map<unknown, number>(items.map(({ key }, index) => [key, index]));
      const stays = near.find(({ key, start }) => start >= offset && places.has(key));
      const place = virtualizer.measurementsCache[places.get(stays?.key) ?? -1];
      if (stays && place) virtualizer.scrollToOffset(offset + place.start - stays.start);
    }
    before.current = { items, order, near: virtualizer.getVirtualItems() };
  });
}
