import { useEffect, useState, type RefObject } from 'react';

/**
 * Whether an element has a place in the page: what is hidden on a narrow screen has none.
 *
 * @returns Null until it has been looked at. True stays, also when the element is hidden later.
 */
export function useDisplayed(element: RefObject<Element | null>): boolean | null {
  const [displayed, setDisplayed] = useState<boolean | null>(null);
  useEffect(() => {
    const place = element.current;
    if (!place || displayed === true) return;
    const look = (): void => setDisplayed(place.getClientRects().length > 0);
    look();
    // It tells when a hidden element gets a size.
    const observer = new ResizeObserver(look);
    observer.observe(place);
    return () => observer.disconnect();
  }, [element, displayed]);
  return displayed;
}
