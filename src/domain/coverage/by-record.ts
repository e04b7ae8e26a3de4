import { parseEdtf } from '#domain/chronology/edtf.ts';
import { compareDates } from '#domain/chronology/order.ts';
import type { DossierEvent } from '#domain/dossier/dossier.ts';

/** Events in chronological order of the record; what the record does not tell apart keeps its order. */
export function byRecord(events: readonly DossierEvent[]): DossierEvent[] {
  return events
    .map((event) => ({ event, date: parseEdtf(event.date) }))
    .toSorted((a, b) => (a.date && b.date ? compareDates(a.date, b.date) : 0))
    .map(({ event }) => event);
}
