import type { DossierEvent } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { byRecord } from './by-record.ts';
import { claimsPassing, eventsPassing, type Filter } from './filter.ts';
import { isTold } from './told.ts';

/** What of a history is to be shown. */
export type ShownChoice = {
  filter: Filter;
  /** Whether events that no article tells are. */
  context: 'shown' | 'hidden';
};

/** The events that pass, in chronological order of the record. */
export function eventsShown(look: LookUp, { filter, context }: ShownChoice): readonly DossierEvent[] {
  const claims = new Set(claimsPassing(look, filter).map(({ id }) => id));
  const passing = eventsPassing(look, filter, claims);
  return byRecord(look, context === 'shown' ? passing : passing.filter(isTold));
}
