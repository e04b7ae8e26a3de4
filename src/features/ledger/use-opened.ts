import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useRoute } from '#data/route/use-route.ts';

/**
 * The rows that are open: those the reader opened, and that of the claim in the link. Opening one chooses its claim, so
 * that a copied link opens on it and the other views show it.
 */
export function useOpened(): {
  opened: ReadonlySet<string>;
  toggle: (claim: string, opens: boolean) => void;
} {
  const { route, go } = useRoute();
  const chosen = route.claim;
  const [byReader, setByReader] = useState<ReadonlySet<string>>(() => new Set(chosen ? [chosen] : []));
  const opened = useMemo(() => (chosen ? new Set([...byReader, chosen]) : byReader), [byReader, chosen]);

  const chosenNow = useRef(chosen);
  useLayoutEffect(() => {
    chosenNow.current = chosen;
  });
  // It stays the same function, so that only the row that opens is drawn again.
  const toggle = useCallback(
    (claim: string, opens: boolean) => {
      setByReader((now) => {
        const next = new Set(now);
        if (opens) next.add(claim);
        else next.delete(claim);
        return next;
      });
      // Looking into many rows is no way that one goes back step by step.
      if (opens) go({ claim, event: null }, 'replace');
      else if (chosenNow.current === claim) go({ claim: null }, 'replace');
    },
    [go],
  );
  return { opened, toggle };
}
