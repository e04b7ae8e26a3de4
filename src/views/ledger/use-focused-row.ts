import { useEffect, useState, type RefObject } from 'react';

/** The claim in whose row the focus is. */
export function useFocusedRow(scroller: RefObject<HTMLElement | null>): string | null {
  const [claim, setClaim] = useState<string | null>(null);
  useEffect(() => {
    const element = scroller.current;
    const see = ({ target }: FocusEvent): void => {
      const row = target instanceof Element ? target.closest<HTMLElement>('tr[data-claim]') : null;
      setClaim(row?.dataset['claim'] ?? null);
    };
    element?.addEventListener('focusin', see);
    return () => element?.removeEventListener('focusin', see);
  }, [scroller]);
  return claim;
}
