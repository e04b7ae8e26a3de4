import { parseEdtf } from '#domain/chronology/edtf.ts';
import { drawnOf, extentOf } from '#domain/chronology/drawn.ts';
import type { TimeSpan } from '#domain/chronology/calendar.ts';
import { spanOfDays } from '#domain/chronology/days.ts';
import { dateInWords } from '#domain/chronology/words.ts';
import type { DatesFrom, EventEntry } from '#domain/coverage/event-entries.ts';
import { outletsTelling } from '#domain/coverage/told.ts';
import type { DossierEvent } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import type { Messages } from '#messages/en.ts';
import type { EventListItem } from '#views/timeline/EventListRow.tsx';
import type { TimelineEntry, TimelinePreset } from '#views/timeline/timeline-entry.ts';
import { windowAround } from '#views/timeline/window.ts';

/**
 * The timeline's entries with their names in the reader's language. A date without a place in time has none.
 *
 * A date as reported is named with the outlet that reports it, which is its lane, and with no other.
 */
export function timelineEntries(
  look: LookUp,
  entries: readonly EventEntry[],
  dates: DatesFrom,
  messages: Messages,
): TimelineEntry[] {
  return entries.flatMap(({ key, event, lane, date }) => {
    const edtf = parseEdtf(date);
    const drawn = edtf && drawnOf(edtf);
    if (!drawn) return [];
    const told = () =>
      dates === 'reported'
        ? messages.events.toldBy([look.outlet.get(lane)?.short ?? lane])
        : toldInWords(look, event, messages);
    return {
      key,
      event: event.id,
      lane,
      title: event.title,
      name: () =>
        messages.events.name(event.title, dateInWords(date, messages.dates, messages.locale), told()),
      drawn,
      context: event.reported.length === 0,
      ...(event.relation && { relation: event.relation.direction }),
    };
  });
}

/** What the list says of an event. Where the dates are those reported, it stands with its outlets, and context has none. */
export function eventListItem(
  look: LookUp,
  event: DossierEvent,
  dates: DatesFrom,
  messages: Messages,
): EventListItem {
  return {
    event: event.id,
    title: event.title,
    date:
      dates === 'reported'
        ? reportedInWords(look, event, messages)
        : dateInWords(event.date, messages.dates, messages.locale),
    toldBy: dates === 'reported' ? '' : toldInWords(look, event, messages),
    context: event.reported.length === 0,
  };
}

/** Titles may be equal, so that a preset is known by its place. */
export function presetsOf({ dossier }: LookUp): TimelinePreset[] {
  return (dossier.presets ?? []).map(({ title, from, to }, index) => ({
    id: `preset ${index}`,
    title,
    window: spanOfDays({ from, to }),
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

function reportedInWords(look: LookUp, event: DossierEvent, messages: Messages): string {
  const outlets = new Map<string, Set<string>>();
  for (const { article, date } of event.reported) {
    const inWords = dateInWords(date, messages.dates, messages.locale);
    const outlet = look.outlet.get(look.article.get(article)?.outlet ?? '')?.short ?? article;
    outlets.set(inWords, new Set([...(outlets.get(inWords) ?? []), outlet]));
  }
  return messages.events.reported([...outlets].map(([date, who]) => ({ date, outlets: [...who] })));
}

function toldInWords(look: LookUp, event: DossierEvent, messages: Messages): string {
  const outlets = outletsTelling(look, event).map(({ short }) => short);
  return outlets.length > 0 ? messages.events.toldBy(outlets) : messages.events.context;
}
