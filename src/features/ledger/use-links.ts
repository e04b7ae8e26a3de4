import { useMemo } from 'react';
import { routeOf } from '#data/route/route.ts';
import { hrefOf, useRoute } from '#data/route/use-route.ts';
import type { LedgerLinks } from '#views/ledger/ledger-links.ts';

/** Where the ledger's rows lead: to the reading room, with what they are about chosen. */
export function useLinks(): LedgerLinks {
  const { route, go } = useRoute();
  // Without what is chosen, so that choosing makes no row's links new.
  const from = hrefOf({ ...route, view: 'explore', claim: null, event: null });
  return useMemo(() => {
    const base = routeOf(from);
    return {
      toClaim: (claim) => ({
        href: hrefOf({ ...base, claim }),
        go: () => go({ view: 'explore', claim, event: null }),
      }),
      toEvent: (event) => ({
        href: hrefOf({ ...base, event }),
        go: () => go({ view: 'explore', event, claim: null }),
      }),
    };
  }, [from, go]);
}
