import { useEffect, useState } from 'react';

/** The claim in whose row the focus is. */
export function useFocusedRow(scroller: HTMLElement): string | null {
  const [claim, setClaim] = useState<string | null>(null);
  useEffect(() => {
    const see = ({ target }: FocusEvent): void => {
      const row = target instanceof Element ? target.closest<HTMLElement>('tr[data-claim]') : null;
      setClaim(row?.dataset['claim'] ?? null);
    };
    scroller.addEventListener('focusin', see);
    return () => scroller.removeEventListener('focusin', see);
  }, [scroller]);
  return claim;
}
