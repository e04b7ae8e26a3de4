import { useMemo } from 'react';
import { byRecord } from '#domain/coverage/by-record.ts';
import {
  claimsMarked,
  claimsPassing,
  eventsPassing,
  type Filter,
  type Marks,
} from '#domain/coverage/filter.ts';
import { isTold } from '#domain/coverage/told.ts';
import type { Claim, DossierEvent } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';

export type Shown = {
  claims: readonly Claim[];
  claimIds: ReadonlySet<string>;
  /** Ids of those that are marked in the texts. */
  marked: ReadonlySet<string>;
  /** In chronological order of the record, among them the chosen one in any case. */
  events: readonly DossierEvent[];
  /** How many events pass. */
  passing: number;
};

type Asked = {
  /** An event that is shown even where it does not pass. */
  chosen?: string | null;
  /** Which of the claims that pass are marked in the texts. */
  marks?: Marks;
  /** Whether events that no article tells pass. */
  context?: 'shown' | 'hidden';
};

/** What of a dossier passes the filter. */
export function useShown(look: LookUp, filter: Filter, asked: Asked = {}): Shown {
  const { chosen = null, marks = 'all', context = 'shown' } = asked;
  const kept = look.event.get(chosen ?? '');
  const passed = useMemo(() => {
    const claims = claimsPassing(look, filter);
    const claimIds = new Set(claims.map(({ id }) => id));
    const events = eventsPassing(look, filter, claimIds);
    const shown = context === 'shown' ? events : events.filter(isTold);
    return { claims, claimIds, events: byRecord(look, shown) };
  }, [look, filter, context]);
  const marked = useMemo(
    () => new Set(claimsMarked(passed.claims, marks).map(({ id }) => id)),
    [passed, marks],
  );
  // Apart, so that choosing an event makes nobody filter the claims or place the events anew.
  const added = kept && !passed.events.includes(kept) ? kept : undefined;
  return useMemo(() => {
    const { claims, claimIds, events } = passed;
    return {
      claims,
      claimIds,
      marked,
      events: added ? byRecord(look, [...events, added]) : events,
      passing: events.length,
    };
  }, [look, passed, marked, added]);
}
