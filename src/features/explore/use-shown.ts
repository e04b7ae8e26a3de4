import { useMemo } from 'react';
import { claimsPassing, eventsPassing, type Filter } from '#domain/coverage/filter.ts';
import { compareDates } from '#domain/chronology/order.ts';
import { parseEdtf } from '#domain/chronology/edtf.ts';
import type { Claim, DossierEvent } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';

export type Shown = {
  claims: readonly Claim[];
  claimIds: ReadonlySet<string>;
  /** In chronological order of the record. */
  events: readonly DossierEvent[];
};

/** What of a dossier passes the filter. */
export function useShown(look: LookUp, filter: Filter): Shown {
  return useMemo(() => {
    const claims = claimsPassing(look, filter);
    const claimIds = new Set(claims.map(({ id }) => id));
    const events = eventsPassing(look, filter, claimIds)
      .map((event) => ({ event, date: parseEdtf(event.date) }))
      .toSorted((a, b) => (a.date && b.date ? compareDates(a.date, b.date) : 0))
      .map(({ event }) => event);
    return { claims, claimIds, events };
  }, [look, filter]);
}
