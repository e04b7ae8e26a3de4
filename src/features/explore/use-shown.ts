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
  return useMemo(() => {
    const claims = claimsPassing(look, filter);
    const claimIds = new Set(claims.map(({ id }) => id));
    const passing = eventsPassing(look, filter, claimIds);
    const events = byRecord(kept && !passing.includes(kept) ? [...passing, kept] : passing);
    const marked = new Set(claimsMarked(claims, marks).map(({ id }) => id));
    return { claims, claimIds, marked, events, passing: passing.length };
  }, [look, filter, kept, marks]);
}
