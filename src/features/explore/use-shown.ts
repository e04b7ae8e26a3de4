import { useMemo } from 'react';
import { byRecord } from '#domain/coverage/by-record.ts';
import {
  claimsMarked,
  claimsPassing,
  eventsPassing,
  type Filter,
  type Marks,
} from '#domain/coverage/filter.ts';
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

/**
 * What of a dossier passes the filter.
 *
 * @param marks - Which of the claims that pass are marked in the texts.
 * @param chosen - An event that is shown even where it does not pass.
 */
export function useShown(
  look: LookUp,
  filter: Filter,
  chosen: string | null = null,
  marks: Marks = 'all',
): Shown {
  const kept = look.event.get(chosen ?? '');
  const passed = useMemo(() => {
    const claims = claimsPassing(look, filter);
    const claimIds = new Set(claims.map(({ id }) => id));
    return { claims, claimIds, events: eventsPassing(look, filter, claimIds) };
  }, [look, filter]);
  const marked = useMemo(
    () => new Set(claimsMarked(passed.claims, marks).map(({ id }) => id)),
    [passed, marks],
  );
  // Apart, so that choosing an event makes nobody filter the claims anew.
  return useMemo(() => {
    const { claims, claimIds, events } = passed;
    return {
      claims,
      claimIds,
      marked,
      events: byRecord(kept && !events.includes(kept) ? [...events, kept] : events),
      passing: events.length,
    };
  }, [passed, marked, kept]);
}
