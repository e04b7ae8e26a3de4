import { parseEdtf } from '#domain/chronology/edtf.ts';
import { gapBetween, standOf, type DateStand, type DayGap } from '#domain/chronology/stand.ts';
import type { DossierEvent } from '#domain/dossier/dossier.ts';

/** How a date that an article gives for an event stands to the one in the record. Dates are EDTF. */
export type DateApart = {
  /** The article's id. */
  article: string;
  reported: string;
  record: string;
  stand: DateStand;
  /** Only where they cannot both hold. */
  gap: DayGap | null;
  reason: DateReason;
};

/** Why the two are what they are, as the dossier says it: how the report's follows from its words, and the record's. */
export type DateReason = { reported: string | null; record: string | null };

/**
 * How far an event's dates as reported are from the one in the record: one answer for each date that an article
 * gives, in the event's order; none for context.
 */
export function datesApart(event: DossierEvent): DateApart[] {
  const record = parseEdtf(event.date);
  return event.reported.flatMap(({ article, date, inferred }) => {
    const reported = parseEdtf(date);
    if (!record || !reported) return [];
    const stand = standOf(reported, record);
    return {
      article,
      reported: date,
      record: event.date,
      stand,
      gap: stand === 'apart' ? gapBetween(reported, record) : null,
      reason: { reported: inferred ?? null, record: event.dateNote ?? null },
    };
  });
}
