import type { DossierEvent } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';

/** Events in chronological order of the record; what the record does not tell apart keeps the dossier's order. */
export function byRecord(look: LookUp, events: readonly DossierEvent[]): DossierEvent[] {
  const placeOf = ({ id }: DossierEvent) => look.placeInTime.get(id) ?? Infinity;
  return events.toSorted((a, b) => placeOf(a) - placeOf(b));
}
