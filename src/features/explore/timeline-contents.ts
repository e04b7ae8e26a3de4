import { parseEdtf } from '#domain/chronology/edtf.ts';
import { drawnOf, extentOf } from '#domain/chronology/drawn.ts';
import type { TimeSpan } from '#domain/chronology/calendar.ts';
import { dateInWords } from '#domain/chronology/words.ts';
import type { EventEntry } from '#domain/coverage/event-entries.ts';
import { outletsTelling } from '#domain/coverage/told.ts';
import type { DossierEvent } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import type { Messages } from '#messages/en.ts';
import type { EventListItem } from '#views/timeline/EventList.tsx';
import type { TimelineEntry } from '#views/timeline/timeline-entry.ts';
import { windowAround } from '#views/timeline/window.ts';

/** The timeline's entries with their names in the reader's language. A date without a place in time has none. */
export function timelineEntries(
  look: LookUp,
  entries: readonly EventEntry[],
  messages: Messages,
): TimelineEntry[] {
  return entries.flatMap(({ key, event, lane, date }) => {
    const edtf = parseEdtf(date);
    const drawn = edtf && drawnOf(edtf);
    if (!drawn) return [];
    const inWords = dateInWords(date, messages.dates, messages.locale);
    return {
      key,
      event: event.id,
      lane,
      title: event.title,
      name: messages.events.name(event.title, inWords, toldInWords(look, event, messages)),
      drawn,
      context: event.reported.length === 0,
      ...(event.relation && { relation: event.relation.direction }),
    };
  });
}

export function eventListItems(
  look: LookUp,
  events: readonly DossierEvent[],
  messages: Messages,
): EventListItem[] {
  return events.map((event) => ({
    event: event.id,
    title: event.title,
    date: dateInWords(event.date, messages.dates, messages.locale),
    toldBy: toldInWords(look, event, messages),
    context: event.reported.length === 0,
  }));
}

const ROOM_AFTER = 0.08;

/** The window with all of the dossier's events in it, whatever the filter: a filter must not move the view. */
export function wholeOf(look: LookUp): TimeSpan {
  const extents = look.dossier.events.flatMap(({ date }) => {
    const edtf = parseEdtf(date);
    const drawn = edtf && drawnOf(edtf);
    return drawn ? [extentOf(drawn)] : [];
  });
  if (extents.length === 0) return windowAround({ start: 0, end: 0 });
  const start = Math.min(...extents.map(({ start: each }) => each));
  const end = Math.max(...extents.map(({ end: each }) => each));
  // Titles stand after their marks, so the last of them need room.
  return windowAround({ start, end: end + (end - start) * ROOM_AFTER });
}

function toldInWords(look: LookUp, event: DossierEvent, messages: Messages): string {
  const outlets = outletsTelling(look, event).map(({ short }) => short);
  return outlets.length > 0 ? messages.events.toldBy(outlets) : messages.events.context;
}
