import { parseEdtf } from '#domain/chronology/edtf.ts';
import { gapBetween, standOf, type DateStand, type DayGap } from '#domain/chronology/stand.ts';
import type { DossierEvent, ReportedDate } from '#domain/dossier/dossier.ts';

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

/** How one date stands to another, both EDTF; null where one of them cannot be read. */
export function heldAgainst(date: string, other: string): Pick<DateApart, 'stand' | 'gap'> | null {
  const [one, measure] = [parseEdtf(date), parseEdtf(other)];
  if (!one || !measure) return null;
  const stand = standOf(one, measure);
  return { stand, gap: stand === 'apart' ? gapBetween(one, measure) : null };
}

/** Why the two are what they are, as the dossier says it: how the report's follows from its words, and the record's. */
export type DateReason = { reported: string | null; record: string | null };

/**
 * How far an event's dates as reported are from the one in the record: one answer for each date that an article
 * gives, in the event's order; none for context.
 *
 * @param reports - Of the event; all of them unless some alone are asked for.
 */
export function datesApart(
  event: DossierEvent,
  reports: readonly ReportedDate[] = event.reported,
): DateApart[] {
  return reports.flatMap(({ article, date, inferred }) => {
    const held = heldAgainst(date, event.date);
    if (!held) return [];
    return {
      article,
      reported: date,
      record: event.date,
      ...held,
      reason: { reported: inferred ?? null, record: event.dateNote ?? null },
    };
  });
}
